import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../look/dates';
import { AskedStep } from './asked-step';
import type { Readers } from './readers';
import type { DebriefInterview } from './debrief-documents';
import type { Place } from './place';
import { Review } from './review';
import { Sent } from './sent';
import { Step } from './step';
import { useDebrief } from './use-debrief';
import { useWay } from './way';

interface Props {
  interview: DebriefInterview;
  readers: Readers;
  place?: Place;
}

/** The debrief itself, question by question, wherever one came from. */
export function Writing({ interview, readers, place }: Props) {
  const { t } = useTranslation();
  const dates = useDates();
  const { go } = useWay();
  const debrief = useDebrief(interview);
  const prompts = interview.debriefPrompts;
  const last = prompts.length + 1;
  // Where to begin is decided once: answering a question must not turn the page by itself.
  const [begin] = useState<Place>(() => {
    const firstOpen = prompts.findIndex(debrief.isOpen);
    return readers.sent || firstOpen === -1 ? 'review' : firstOpen + 1;
  });
  const at = place ?? begin;
  const occasion = t('debrief.occasion', { client: readers.client, at: dates.dayTime(interview.startsAt) });
  if (at === 'sent') return <Sent readers={readers} interviewId={interview.id} />;
  const step = {
    of: last,
    occasion,
    readers,
    back: typeof at === 'number' && at > 1 ? () => go(at - 1) : undefined,
    next: () => go(typeof at === 'number' && at < last && !readers.sent ? at + 1 : 'review'),
  };
  if (at === last) return <AskedStep interview={interview} {...step} />;
  const prompt = typeof at === 'number' ? prompts[at - 1] : undefined;
  if (typeof at !== 'number' || !prompt)
    return <Review interview={interview} debrief={debrief} readers={readers} occasion={occasion} go={go} />;
  return <Step key={prompt.id} prompt={prompt} number={at} debrief={debrief} {...step} />;
}
