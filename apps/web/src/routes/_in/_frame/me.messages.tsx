import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { MessagesPage } from '../../../messages/messages-page';

export const Route = createFileRoute('/_in/_frame/me/messages')({ beforeLoad: onlyFor('debrief.submit'), component: MessagesPage });
