import { createFileRoute } from '@tanstack/react-router';
import { onlyFor } from '../../access/only-for';
import { LetterPage } from '../../follow-up/letter-page';
import { isLetterKind, type LetterKind } from '../../follow-up/own-steps';

export const Route = createFileRoute('/_in/me_/interviews/$id/thank-you')({
  beforeLoad: onlyFor('follow-up.send'),
  validateSearch: ({ kind }: Record<string, unknown>): { kind?: LetterKind } => (isLetterKind(kind) ? { kind } : {}),
  component: () => <LetterPage interviewId={Route.useParams().id} kind={Route.useSearch().kind} />,
});
