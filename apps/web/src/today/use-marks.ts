import { useMutation } from '@apollo/client/react';
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
  const after = { refetchQueries: ['Today'] };
  const [settleIt] = useMutation(SettleDocument, after);
  const [snoozeIt] = useMutation(SnoozeDocument, after);
  const [reopenIt] = useMutation(ReopenDocument, after);
  const hide = (keys: readonly string[]) => setGone((before) => new Set([...before, ...keys]));
  const show = (keys: readonly string[]) => setGone((before) => new Set([...before].filter((key) => !keys.includes(key))));
  const reopen = async (keys: readonly string[]) => {
    await Promise.all(keys.map((key) => reopenIt({ variables: { input: { key } } })));
    show(keys);
  };
  const mark = async (keys: readonly string[], words: string, act: (key: string) => Promise<unknown>) => {
    setError(undefined);
    hide(keys);
    try {
      await Promise.all(keys.map(act));
      offerUndo(words, () => reopen(keys));
    } catch (failure) {
      show(keys);
      setError(failure);
    }
  };
  return {
    gone,
    error,
    hide,
    show,
    settle: (keys: readonly string[], reason: string) =>
      mark(keys, t('today.settled', { count: keys.length }), (key) =>
        settleIt({ variables: { input: { key, reason: reason.trim() || null } } }),
      ),
    snooze: (keys: readonly string[], until: string, words?: string) =>
      mark(keys, words ?? t('today.snoozed', { count: keys.length, at: dates.dayTime(until) }), (key) =>
        snoozeIt({ variables: { input: { key, until } } }),
      ),
  };
}

export type Marks = ReturnType<typeof useMarks>;
