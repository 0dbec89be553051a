import { createFileRoute } from '@tanstack/react-router';
import { AccountPage } from '../../../access/account-page';

export const Route = createFileRoute('/_in/_frame/account')({ component: AccountPage });
