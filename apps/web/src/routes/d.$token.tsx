import { createFileRoute } from '@tanstack/react-router';
import { DebriefLinkPage } from '../debrief/link-page';
import { type Place, placeOf } from '../debrief/place';

export const Route = createFileRoute('/d/$token')({
  validateSearch: ({ step }: Record<string, unknown>): { step?: Place } => ({ step: placeOf(step) }),
  component: () => <DebriefLinkPage token={Route.useParams().token} place={Route.useSearch().step} />,
});
