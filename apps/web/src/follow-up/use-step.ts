import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import type { Channel, FollowUpKind, SendFollowUpInput } from '../gql/graphql';
import { offerUndo } from '../look/undo';
import {
  CompleteFollowUpDocument,
  ReopenFollowUpDocument,
  SendFollowUpDocument,
  SkipFollowUpDocument,
  UnsendFollowUpDocument,
} from './draft-document';

export interface StepInHand {
  readonly id: string;
  readonly kind: FollowUpKind;
}

/** What can be done with a step, each with its way back. `done` is told once the server has agreed. */
export function useStep({ id, kind }: StepInHand, done?: () => void) {
  const { t } = useTranslation();
  const after = { refetchQueries: 'active' as const };
  const [sendIt, sending] = useMutation(SendFollowUpDocument, after);
  const [unsend] = useMutation(UnsendFollowUpDocument, after);
  const [completeIt, completing] = useMutation(CompleteFollowUpDocument, after);
  const [skipIt, skipping] = useMutation(SkipFollowUpDocument, after);
  const [reopenIt] = useMutation(ReopenFollowUpDocument, after);
  // A mail can be taken back until it leaves; a message is in the thread at once, and has its way back there.
  const mailed = kind !== 'NO_NEWS_UPDATE';
  const reopen = () => reopenIt({ variables: { input: { stepId: id } } });
  return {
    busy: sending.loading || completing.loading || skipping.loading,
    error: sending.error ?? completing.error ?? skipping.error,
    send: async (input: Omit<SendFollowUpInput, 'stepId'>, to: string) => {
      await sendIt({ variables: { input: { stepId: id, ...input } } });
      const takeBack = () => unsend({ variables: { input: { stepId: id } } });
      offerUndo(t(mailed ? 'clock.mailed' : 'clock.messaged', { to }), mailed ? takeBack : undefined, mailed ? 10 : 5);
      done?.();
    },
    complete: async (channel: Channel) => {
      await completeIt({ variables: { input: { stepId: id, channel } } });
      offerUndo(t('clock.doneSaid'), mailed ? reopen : undefined);
      done?.();
    },
    skip: async (reason: string) => {
      await skipIt({ variables: { input: { stepId: id, reason: reason.trim() || null } } });
      offerUndo(t('clock.skippedSaid'), mailed ? reopen : undefined);
      done?.();
    },
    reopen,
  };
}
