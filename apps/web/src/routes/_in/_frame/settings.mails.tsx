import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { MailsPage } from '../../../settings/mails-page';

export const Route = createFileRoute('/_in/_frame/settings/mails')({
  beforeLoad: onlyFor('agency.update'),
  component: MailsPage,
});
