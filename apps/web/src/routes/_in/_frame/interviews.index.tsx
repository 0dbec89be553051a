import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { InterviewsPage } from '../../../interviews/interviews-page';

export const Route = createFileRoute('/_in/_frame/interviews/')({ beforeLoad: onlyFor('candidate.list'), component: InterviewsPage });
