import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { InboxPage } from '../../../mail/inbox-page';

export const Route = createFileRoute('/_in/_frame/inbox')({ beforeLoad: onlyFor('notification.read'), component: InboxPage });
