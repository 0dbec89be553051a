import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import type { DebriefPageQuery } from '../gql/graphql';
import { spoken } from '../i18n/i18n';
import { leadsTo } from '../interviews/process';
import { Asked } from '../look/asked';
import { useDates } from '../look/dates';
import { SkipLink } from '../look/frame';
import { useNow } from '../look/now';
import type { Readers } from './audience';
import { type DebriefInterview, DebriefPageDocument } from './debrief-documents';
import { NotYet } from './not-yet';
import { Review } from './review';
import { Sent } from './sent';
import { Step } from './step';
import { useDebrief } from './use-debrief';
import './debrief.css';

const interviewOf = ({ node }: DebriefPageQuery): DebriefInterview | null => (node?.__typename === 'Interview' ? node : null);

export type Place = number | 'review' | 'sent';

export function DebriefPage({ interviewId, place }: { interviewId: string; place?: Place }) {
  const now = useNow();
  const result = useQuery(DebriefPageDocument, { variables: { id: interviewId, language: spoken() } });
  return (
    <>
      <SkipLink />
      <Asked result={result} find={interviewOf}>
        {(interview) =>
          Date.parse(interview.endsAt) > now ? <NotYet interview={interview} /> : <Writing interview={interview} place={place} />
        }
      </Asked>
    </>
  );
}

function Writing({ interview, place }: { interview: DebriefInterview; place?: Place }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const viewer = useViewer();
  const dates = useDates();
  const debrief = useDebrief(interview);
  const prompts = interview.debriefPrompts;
  const { client } = leadsTo(interview.process);
  const readers: Readers = {
    recruiter: viewer?.candidate?.recruiter?.name ?? t('audience.yourRecruiter'),
    client,
    sent: Boolean(interview.debrief?.submittedAt),
  };
  const go = (to: Place) => void navigate({ to: '/me/debrief/$interviewId', params: { interviewId: interview.id }, search: { step: to } });
  // Where to begin is decided once: answering a question must not turn the page by itself.
  const [begin] = useState<Place>(() => {
    const firstOpen = prompts.findIndex(debrief.isOpen);
    return interview.debrief?.submittedAt || firstOpen === -1 ? 'review' : firstOpen + 1;
  });
  const at = place ?? begin;
  const occasion = t('debrief.occasion', { client, at: dates.dayTime(interview.startsAt) });
  if (at === 'sent') return <Sent readers={readers} interviewId={interview.id} />;
  const prompt = typeof at === 'number' ? prompts[at - 1] : undefined;
  if (typeof at !== 'number' || !prompt)
    return <Review interview={interview} debrief={debrief} readers={readers} occasion={occasion} go={go} />;
  return (
    <Step
      key={prompt.id}
      prompt={prompt}
      number={at}
      of={prompts.length}
      occasion={occasion}
      readers={readers}
      debrief={debrief}
      back={at > 1 ? () => go(at - 1) : undefined}
      next={() => go(at < prompts.length && !interview.debrief?.submittedAt ? at + 1 : 'review')}
    />
  );
}
