import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InterviewPageQuery } from '../gql/graphql';
import { spoken } from '../i18n/i18n';
import { ChangedBy } from '../live/changed-by';
import { Asked } from '../look/asked';
import { Crumbs, PageHead } from '../look/page';
import { Face } from '../look/parts';
import { type InterviewFound, InterviewPageDocument } from './interview-document';
import { leadsTo } from './process';
import { type InterviewAct, RoundActs, RoundFacts, RoundWords } from './round-parts';
import { Rounds } from './rounds';

const interviewOf = ({ node }: InterviewPageQuery): InterviewFound | null => (node?.__typename === 'Interview' ? node : null);

export function InterviewPage({ id, act }: { id: string; act?: InterviewAct }) {
  const result = useQuery(InterviewPageDocument, { variables: { id, language: spoken() } });
  return (
    <Asked result={result} find={interviewOf}>
      {(interview) => <Interview key={interview.id} interview={interview} act={act} />}
    </Asked>
  );
}

function Interview({ interview, act }: { interview: InterviewFound; act?: InterviewAct }) {
  const { t } = useTranslation();
  const { candidate, process } = interview;
  const { client, title } = leadsTo(process);
  const lead = t('job.at', { job: title, client });
  return (
    <div className="page">
      <Crumbs>
        {[
          <Link key="list" to="/interviews">
            {t('places.interviews')}
          </Link>,
          client,
          <Link key="candidate" to="/candidates/$id" params={{ id: candidate.id }}>
            {candidate.name}
          </Link>,
        ]}
      </Crumbs>
      <div className="titled">
        <Face name={candidate.name} size={44} />
        <PageHead
          title={candidate.name}
          lead={
            'job' in process ? (
              <Link to="/applications/$id" params={{ id: process.id }} className="link">
                {lead}
              </Link>
            ) : (
              lead
            )
          }
        >
          <RoundActs interview={interview} act={act} />
        </PageHead>
      </div>
      <ChangedBy id={interview.id} />
      <Rounds rounds={process.interviews} current={interview} candidate={candidate.name} client={client} />
      <div className="two">
        <div className="stack">
          <RoundWords interview={interview} />
        </div>
        <div className="stack">
          <RoundFacts interview={interview} />
        </div>
      </div>
    </div>
  );
}
