import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { PolicyPage } from '../../../follow-up/policy-page';

export const Route = createFileRoute('/_in/_frame/settings/clock')({
  beforeLoad: onlyFor('follow-up-policy.update'),
  component: PolicyPage,
});
