import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../access/only-for';
import { DebriefPage, type Place } from '../../debrief/debrief-page';

const placeOf = (step: unknown): Place | undefined => {
  if (step === 'review' || step === 'sent') return step;
  const number = Number(step);
  return Number.isInteger(number) && number > 0 ? number : undefined;
};

export const Route = createFileRoute('/_in/me_/debrief/$interviewId')({
  beforeLoad: onlyFor('debrief.submit'),
  validateSearch: ({ step }: Record<string, unknown>): { step?: Place } => ({ step: placeOf(step) }),
  component: () => <DebriefPage interviewId={Route.useParams().interviewId} place={Route.useSearch().step} />,
});
