import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { spoken } from '../i18n/i18n';
import { type Trouble, troubleOf } from '../look/trouble';
import { DebriefPageDocument, type DebriefInterview, type Prompt, SaveDebrief, SubmitDebrief } from './debrief-documents';
import { type Draft, emptyOutbox, type Outbox, readOutbox, writeOutbox } from './outbox';

const typingPause = 700;
const tryAgainAfter = 10_000;
const comesBack = ['OFFLINE', 'INTERNAL', 'RATE_LIMITED'];

const draftOf = (prompt: Prompt, { debrief }: DebriefInterview, outbox: Outbox): Draft => {
  const pending = outbox.answers[prompt.id];
  if (pending) return pending;
  const saved = debrief?.answers.find((answer) => answer.prompt.id === prompt.id);
  return { rating: saved?.rating ?? null, text: saved?.text ?? '', audience: saved?.audience ?? prompt.defaultAudience };
};

const inputs = (answers: Record<string, Draft>) =>
  Object.entries(answers).map(([promptId, { rating, text, audience }]) => ({ promptId, rating, text: text.trim() || null, audience }));

/**
 * The debrief in hand. Every tap is on this machine at once and at the server a moment later, one call at a time;
 * without a network it stays here and goes out when the network is back.
 */
export function useDebrief(interview: DebriefInterview) {
  const client = useApolloClient();
  const [outbox, setOutbox] = useState(() => readOutbox(interview.id));
  const [trouble, setTrouble] = useState<Trouble>();
  const [sending, setSending] = useState(false);
  const held = useRef({ outbox, version: interview.debrief?.version, submitted: Boolean(interview.debrief?.submittedAt) });
  const flight = useRef<Promise<void> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const keep = useCallback(
    (next: Outbox) => {
      held.current.outbox = next;
      writeOutbox(interview.id, next);
      setOutbox(next);
    },
    [interview.id],
  );

  const later = useCallback((wait: number, act: () => void) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, wait);
  }, []);

  const flush = useCallback((): Promise<void> => {
    const { answers } = held.current.outbox;
    if (flight.current || Object.keys(answers).length === 0) return flight.current ?? Promise.resolve();
    flight.current = client
      .mutate({
        mutation: SaveDebrief,
        variables: { input: { interviewId: interview.id, answers: inputs(answers), expectedVersion: held.current.version } },
      })
      .then(({ data }) => {
        held.current.version = data?.saveDebrief.debrief.version;
        const left = Object.entries(held.current.outbox.answers).filter(([id, draft]) => answers[id] !== draft);
        keep({ ...held.current.outbox, answers: Object.fromEntries(left) });
        setTrouble(undefined);
        if (left.length > 0) later(typingPause, () => void flush());
      })
      .catch((error: unknown) => {
        const met = troubleOf(error);
        if (!comesBack.includes(met.code)) setTrouble(met);
        else later((met.retryAfter ?? 0) * 1000 || tryAgainAfter, () => void flush());
      })
      .finally(() => {
        flight.current = null;
      });
    return flight.current;
  }, [client, interview.id, keep, later]);

  useEffect(() => {
    const send = () => void flush();
    send();
    addEventListener('online', send);
    return () => {
      removeEventListener('online', send);
      clearTimeout(timer.current);
      send();
    };
  }, [flush]);

  const change = (prompt: Prompt, patch: Partial<Draft>) => {
    const draft = { ...draftOf(prompt, interview, held.current.outbox), ...patch };
    keep({ ...held.current.outbox, revised: held.current.submitted, answers: { ...held.current.outbox.answers, [prompt.id]: draft } });
    later('text' in patch ? typingPause : 0, () => void flush());
  };

  const submit = async (): Promise<boolean> => {
    clearTimeout(timer.current);
    setSending(true);
    try {
      await flight.current;
      const { data } = await client.mutate({
        mutation: SubmitDebrief,
        variables: {
          input: { interviewId: interview.id, answers: inputs(held.current.outbox.answers), expectedVersion: held.current.version },
        },
      });
      held.current = { ...held.current, version: data?.submitDebrief.debrief.version, submitted: true };
      keep({ answers: {}, skipped: [], revised: false });
      emptyOutbox(interview.id);
      setTrouble(undefined);
      return true;
    } catch (error) {
      setTrouble(troubleOf(error));
      return false;
    } finally {
      setSending(false);
    }
  };

  return {
    draft: (prompt: Prompt) => draftOf(prompt, interview, outbox),
    change,
    submit,
    sending,
    trouble,
    saved: Object.keys(outbox.answers).length === 0,
    revised: outbox.revised,
    isOpen: (prompt: Prompt) => {
      const { rating, text } = draftOf(prompt, interview, outbox);
      return rating === null && text === '' && !outbox.skipped.includes(prompt.id);
    },
    skip: (prompt: Prompt) => keep({ ...held.current.outbox, skipped: [...held.current.outbox.skipped, prompt.id] }),
    /** The same answers, over what another device wrote in between. */
    keepMine: () => {
      held.current.version = trouble?.currentVersion;
      setTrouble(undefined);
      void flush();
    },
    takeTheirs: async () => {
      keep({ ...held.current.outbox, answers: {} });
      setTrouble(undefined);
      const { data } = await client.query({
        query: DebriefPageDocument,
        variables: { id: interview.id, language: spoken() },
        fetchPolicy: 'network-only',
      });
      if (data?.node?.__typename === 'Interview') held.current.version = data.node.debrief?.version;
    },
  };
}

export type DebriefInHand = ReturnType<typeof useDebrief>;
