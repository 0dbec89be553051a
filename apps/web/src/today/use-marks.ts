import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../look/dates';
import { offerUndo } from '../look/undo';
import { ReopenDocument, SettleDocument, SnoozeDocument } from './today-document';

/** What was taken out of the day just now: gone at once, back where the server refuses or the person does. */
export function useMarks() {
  const { t } = useTranslation();
  const dates = useDates();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [error, setError] = useState<unknown>();
  const client = useApolloClient();
  const [settleIt] = useMutation(SettleDocument);
  const [snoozeIt] = useMutation(SnoozeDocument);
  const [reopenIt] = useMutation(ReopenDocument);
  const hide = (keys: readonly string[]) => setGone((before) => new Set([...before, ...keys]));
  const show = (keys: readonly string[]) => setGone((before) => new Set([...before].filter((key) => !keys.includes(key))));
  /** Asks for the day, and from then on hides nothing: what has another reason to be there is there. */
  const reread = (keys: readonly string[]) => client.refetchQueries({ include: ['Today'] }).then(() => show(keys));
  const reopen = async (keys: readonly string[]) => {
    await Promise.all(keys.map((key) => reopenIt({ variables: { input: { key } } })));
    await reread(keys);
  };
  /** @param also takes back what went with it */
  const mark = async (keys: readonly string[], words: string, act: (key: string) => Promise<unknown>, also?: () => Promise<unknown>) => {
    setError(undefined);
    hide(keys);
    const marked = Promise.all(keys.map(act));
    // The way back is there as soon as the row is gone: who is quick would take back what was done before.
    const unsay = offerUndo(words, () => marked.then(() => Promise.all([reopen(keys), also?.()])));
    try {
      await marked;
      void reread(keys).catch(() => undefined);
    } catch (failure) {
      unsay();
      show(keys);
      setError(failure);
    }
  };
  return {
    gone,
    error,
    /** Something was done about it elsewhere. */
    leave: (key: string) => {
      hide([key]);
      void reread([key]).catch(() => undefined);
    },
    settle: (keys: readonly string[], reason: string) =>
      mark(keys, t('today.settled', { count: keys.length }), (key) =>
        settleIt({ variables: { input: { key, reason: reason.trim() || null } } }),
      ),
    snooze: (keys: readonly string[], until: string, words?: string, also?: () => Promise<unknown>) =>
      mark(
        keys,
        words ?? t('today.snoozed', { count: keys.length, at: dates.dayTime(until) }),
        (key) => snoozeIt({ variables: { input: { key, until } } }),
        also,
      ),
  };
}

export type Marks = ReturnType<typeof useMarks>;
