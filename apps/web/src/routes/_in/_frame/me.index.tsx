import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { MePage } from '../../../interviews/me-page';

export const Route = createFileRoute('/_in/_frame/me/')({ beforeLoad: onlyFor('debrief.submit'), component: MePage });
