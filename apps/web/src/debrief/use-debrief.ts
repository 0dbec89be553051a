import { useEffect, useSyncExternalStore } from 'react';
import type { Desk, DeskState } from './desk';
import type { Prompt } from './doors';
import type { Draft } from './outbox';

/** An answer as it stands: what waits here, else what the server has, else nothing said to the prompt's usual readers. */
function draftOf(prompt: Prompt, { interview, outbox }: DeskState): Draft {
  const pending = outbox.waiting.findLast((one) => one.kind === 'save' && prompt.id in one.answers);
  if (pending?.kind === 'save') return pending.answers[prompt.id]!;
  const saved = interview.debrief?.answers.find((answer) => answer.prompt.id === prompt.id);
  return { rating: saved?.rating ?? null, text: saved?.text ?? '', audience: saved?.audience ?? prompt.defaultAudience };
}

/** The questions they were asked as they stand: without those taken away here, with those noted here. */
function askedOf({ interview, outbox }: DeskState): { id: string; text: string }[] {
  const gone = new Set(outbox.waiting.flatMap((one) => (one.kind === 'forget' ? [one.question] : [])));
  const noted = outbox.waiting.flatMap((one) => (one.kind === 'note' ? [{ id: one.key, text: one.text }] : []));
  return [...interview.askedQuestions, ...noted].filter(({ id }) => !gone.has(id));
}

/** The debrief in hand, for the page that shows it: what the server has, and over it what was done here. */
export function useDebrief(desk: Desk) {
  const state = useSyncExternalStore(desk.subscribe, desk.snapshot);
  useEffect(() => desk.open(), [desk]);
  const { interview, outbox, trouble } = state;
  const shared = outbox.waiting.findLast((one) => one.kind === 'share');
  const draft = (prompt: Prompt) => draftOf(prompt, state);
  return {
    interview,
    draft,
    trouble,
    saved: outbox.waiting.length === 0,
    /** Handed over here, and on its way. */
    leaving: outbox.waiting.some(({ kind }) => kind === 'submit'),
    handedOver: (interview.debrief?.revision ?? 0) > 0,
    revised: outbox.revised,
    asked: askedOf(state),
    shared: shared?.kind === 'share' ? shared.agreed : interview.askedQuestionsSharedAt !== null,
    isOpen: (prompt: Prompt) => draft(prompt).rating === null && draft(prompt).text === '' && !outbox.skipped.includes(prompt.id),
    change: (prompt: Prompt, patch: Partial<Draft>) => desk.write(prompt.id, { ...draft(prompt), ...patch }, 'text' in patch),
    skip: (prompt: Prompt) => desk.skip(prompt.id),
    note: (text: string) => desk.act({ kind: 'note', text }),
    forget: (question: string) => desk.act({ kind: 'forget', question }),
    share: (agreed: boolean) => desk.act({ kind: 'share', agreed }),
    submit: () => {
      desk.act({ kind: 'submit' });
      void desk.flush();
    },
    keepMine: () => desk.keepMine(),
    takeTheirs: () => desk.takeTheirs(),
  };
}

export type DebriefInHand = ReturnType<typeof useDebrief>;
