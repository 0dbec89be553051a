import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { ProcessesPage } from '../../../disclosure/processes-page';

export const Route = createFileRoute('/_in/_frame/me/processes/')({ beforeLoad: onlyFor('other-process.list'), component: ProcessesPage });
