import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { CompaniesPage } from '../../../pipeline/companies-page';

export const Route = createFileRoute('/_in/_frame/companies/')({ beforeLoad: onlyFor('company.list'), component: CompaniesPage });
