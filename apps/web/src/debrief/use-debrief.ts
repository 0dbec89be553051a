import { useApolloClient } from '@apollo/client/react';
import { useEffect, useSyncExternalStore } from 'react';
import { spoken } from '../i18n/i18n';
import { DebriefInHandDocument, type DebriefInterview, type Prompt } from './debrief-documents';
import { deskOf } from './desk';
import type { Draft, Outbox } from './outbox';

/** An answer as it stands: what waits here, else what the server has, else nothing said to the prompt's usual readers. */
function draftOf(prompt: Prompt, { debrief }: DebriefInterview, outbox: Outbox): Draft {
  const pending = outbox.answers[prompt.id];
  if (pending) return pending;
  const saved = debrief?.answers.find((answer) => answer.prompt.id === prompt.id);
  return { rating: saved?.rating ?? null, text: saved?.text ?? '', audience: saved?.audience ?? prompt.defaultAudience };
}

/** The debrief in hand, for the page that shows it. */
export function useDebrief(interview: DebriefInterview) {
  const client = useApolloClient();
  const desk = deskOf(client, interview.id);
  const { outbox, trouble, sending } = useSyncExternalStore(desk.subscribe, desk.snapshot);
  useEffect(() => desk.seen(interview.debrief), [desk, interview.debrief]);
  useEffect(() => {
    const send = () => void desk.flush();
    send();
    addEventListener('online', send);
    return () => {
      removeEventListener('online', send);
      send();
    };
  }, [desk]);
  const draft = (prompt: Prompt) => draftOf(prompt, interview, outbox);
  return {
    draft,
    trouble,
    sending,
    saved: Object.keys(outbox.answers).length === 0,
    revised: outbox.revised,
    isOpen: (prompt: Prompt) => draft(prompt).rating === null && draft(prompt).text === '' && !outbox.skipped.includes(prompt.id),
    change: (prompt: Prompt, patch: Partial<Draft>) => desk.write(prompt.id, { ...draft(prompt), ...patch }, 'text' in patch),
    skip: (prompt: Prompt) => desk.skip(prompt.id),
    submit: () => desk.submit(),
    keepMine: () => desk.keepMine(),
    takeTheirs: async () => {
      desk.takeTheirs();
      await client.query({
        query: DebriefInHandDocument,
        variables: { id: interview.id, language: spoken() },
        fetchPolicy: 'network-only',
      });
    },
  };
}

export type DebriefInHand = ReturnType<typeof useDebrief>;
