import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../look/dates';
import { AskedStep } from './asked-step';
import type { Desk } from './desk';
import type { Opened } from './doors';
import type { Place } from './place';
import { recruiterNames } from './readers';
import { Review } from './review';
import { Sent } from './sent';
import { Step } from './step';
import { useDebrief } from './use-debrief';
import { go, usePlace } from './way';

/** The debrief itself, question by question, wherever one came from. */
export function Writing({ desk, opened }: { desk: Desk; opened: Opened }) {
  const { t } = useTranslation();
  const dates = useDates();
  const debrief = useDebrief(desk);
  const { interview } = debrief;
  const readers = {
    ...recruiterNames(opened.recruiter, t),
    client: opened.client ?? t('debriefLink.ownRound'),
    sent: Boolean(interview.debrief?.submittedAt),
    onlyMe: opened.own,
  };
  const prompts = interview.debriefPrompts;
  const last = prompts.length + 1;
  // Where to begin is decided once: answering a question must not turn the page by itself.
  const [begin] = useState<Place>(() => {
    const firstOpen = prompts.findIndex(debrief.isOpen);
    return readers.sent || firstOpen === -1 ? 'review' : firstOpen + 1;
  });
  const at = usePlace() ?? begin;
  const occasion = t('debrief.occasion', { client: readers.client, at: dates.dayTime(interview.startsAt) });
  if (at === 'sent' && (debrief.leaving || debrief.handedOver)) return <Sent readers={readers} debrief={debrief} />;
  const step = {
    of: last,
    occasion,
    readers,
    debrief,
    back: typeof at === 'number' && at > 1 ? () => go(at - 1) : undefined,
    next: () => go(typeof at === 'number' && at < last && !readers.sent ? at + 1 : 'review'),
  };
  if (at === last) return <AskedStep {...step} />;
  const prompt = typeof at === 'number' ? prompts[at - 1] : undefined;
  if (typeof at !== 'number' || !prompt) return <Review debrief={debrief} readers={readers} occasion={occasion} />;
  return <Step key={prompt.id} prompt={prompt} number={at} {...step} />;
}
