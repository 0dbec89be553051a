import { createFileRoute } from '@tanstack/react-router';
import { type Place, placeOf } from '../../debrief/place';

/** The debrief is an entry of its own, small enough for a phone in a lift. Whoever arrives from within the page is let over to it. */
export const Route = createFileRoute('/_in/me_/debrief/$interviewId')({
  validateSearch: ({ step }: Record<string, unknown>): { step?: Place } => ({ step: placeOf(step) }),
  onEnter: () => location.reload(),
});
