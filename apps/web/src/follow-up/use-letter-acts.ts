import { useMutation } from '@apollo/client/react';
import type { Channel } from '../gql/graphql';
import { MarkLetter, ReopenLetter, SendLetter, SkipLetter, UnsendLetter } from './letter-document';
import type { Letter } from './kept-letter';

/** What was done with a letter in this visit, and what therefore can be taken back. */
export interface LetterDone {
  how: 'sent' | 'marked' | 'skipped' | 'answered';
  stepId: string;
  to?: string;
  at: number;
}

/** Everything that can be done with a letter; each answers with what was done, or nothing where it failed. */
export function useLetterActs() {
  const [send, sending] = useMutation(SendLetter);
  const [unsend, unsending] = useMutation(UnsendLetter);
  const [mark, marking] = useMutation(MarkLetter);
  const [skip, skipping] = useMutation(SkipLetter);
  const [reopen, reopening] = useMutation(ReopenLetter);
  const done = (how: LetterDone['how'], stepId: string | undefined, to?: string): LetterDone | undefined =>
    stepId ? { how, stepId, to, at: Date.now() } : undefined;
  const nothing = () => undefined;
  return {
    error: sending.error ?? marking.error ?? skipping.error ?? unsending.error ?? reopening.error,
    sending: sending.loading,
    busy: [marking, skipping, unsending, reopening].some(({ loading }) => loading),
    send: (stepId: string, { to, subject, body }: Letter, language: 'EN' | 'DE', name: string | undefined) =>
      send({ variables: { input: { stepId, to: to.trim(), subject: subject.trim(), body: body.trim(), language } } }).then(
        ({ data }) => done('sent', data?.sendFollowUp.followUpStep.id, name),
        nothing,
      ),
    mark: (stepId: string, channel: Channel | null) =>
      mark({ variables: { input: { stepId, channel } } }).then(
        ({ data }) => done('marked', data?.completeFollowUp.followUpStep.id),
        nothing,
      ),
    /** A company of one's own has answered: nothing is left to ask. */
    answered: (stepId: string) =>
      mark({ variables: { input: { stepId } } }).then(({ data }) => done('answered', data?.completeFollowUp.followUpStep.id), nothing),
    skip: (stepId: string) =>
      skip({ variables: { input: { stepId } } }).then(({ data }) => done('skipped', data?.skipFollowUp.followUpStep.id), nothing),
    /** @returns whether the step is open again */
    takeBack: ({ how, stepId }: LetterDone): Promise<boolean> =>
      (how === 'sent' ? unsend({ variables: { input: { stepId } } }) : reopen({ variables: { input: { stepId } } })).then(
        () => true,
        () => false,
      ),
  };
}

export type LetterActs = ReturnType<typeof useLetterActs>;
