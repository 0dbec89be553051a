import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../access/only-for';
import { DebriefPage } from '../../debrief/debrief-page';
import { type Place, placeOf } from '../../debrief/place';

export const Route = createFileRoute('/_in/me_/debrief/$interviewId')({
  beforeLoad: onlyFor('debrief.submit'),
  validateSearch: ({ step }: Record<string, unknown>): { step?: Place } => ({ step: placeOf(step) }),
  component: () => <DebriefPage interviewId={Route.useParams().interviewId} place={Route.useSearch().step} />,
});
