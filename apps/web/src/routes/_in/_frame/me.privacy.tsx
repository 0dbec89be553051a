import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { PrivacyPage } from '../../../privacy/privacy-page';

export const Route = createFileRoute('/_in/_frame/me/privacy')({ beforeLoad: onlyFor('other-process.list'), component: PrivacyPage });
