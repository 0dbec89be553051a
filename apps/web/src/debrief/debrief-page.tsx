import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import type { DebriefPageQuery } from '../gql/graphql';
import { spoken } from '../i18n/i18n';
import { leadsTo } from '../interviews/process';
import { Asked } from '../look/asked';
import { SkipLink } from '../look/skip-link';
import { useNow } from '../look/now';
import { DebriefPageDocument } from './debrief-documents';
import { NotYet } from './not-yet';
import type { Place } from './place';
import { recruiterNames } from './readers';
import { DebriefWay } from './way';
import { Writing } from './writing';
import './debrief.css';

const interviewOf = ({ node }: DebriefPageQuery) => (node?.__typename === 'Interview' ? node : null);

export function DebriefPage({ interviewId, place }: { interviewId: string; place?: Place }) {
  const { t } = useTranslation();
  const now = useNow();
  const viewer = useViewer();
  const navigate = useNavigate();
  const result = useQuery(DebriefPageDocument, { variables: { id: interviewId, language: spoken() } });
  const way = useMemo(
    () => ({
      byLink: false,
      go: (step: Place) => void navigate({ to: '/me/debrief/$interviewId', params: { interviewId }, search: { step } }),
    }),
    [interviewId, navigate],
  );
  return (
    <DebriefWay value={way}>
      <SkipLink />
      <Asked result={result} find={interviewOf}>
        {(interview) => {
          const { client } = leadsTo(interview.process);
          if (Date.parse(interview.endsAt) > now) return <NotYet endsAt={interview.endsAt} client={client} interviewId={interview.id} />;
          const readers = {
            ...recruiterNames(viewer?.candidate?.recruiter?.name, t),
            client,
            sent: Boolean(interview.debrief?.submittedAt),
            onlyMe: 'companyName' in interview.process,
          };
          return <Writing interview={interview} readers={readers} place={place} />;
        }}
      </Asked>
    </DebriefWay>
  );
}
