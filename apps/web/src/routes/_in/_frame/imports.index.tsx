import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { ImportsPage } from '../../../imports/imports-page';

export const Route = createFileRoute('/_in/_frame/imports/')({ beforeLoad: onlyFor('import.list'), component: ImportsPage });
