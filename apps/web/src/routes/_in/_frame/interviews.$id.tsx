import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../../access/only-for';
import { InterviewPage } from '../../../interviews/interview-page';
import type { InterviewAct } from '../../../interviews/round-parts';

const acts: readonly unknown[] = ['release', 'record', 'ask'] satisfies InterviewAct[];

export const Route = createFileRoute('/_in/_frame/interviews/$id')({
  beforeLoad: onlyFor('candidate.list'),
  // What a row of the day asks for: the page opens with that in hand.
  validateSearch: ({ act }: Record<string, unknown>): { act?: InterviewAct } => (acts.includes(act) ? { act: act as InterviewAct } : {}),
  component: () => <InterviewPage id={Route.useParams().id} act={Route.useSearch().act} />,
});
