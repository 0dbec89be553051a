import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { AskForScorecard } from '../feedback/ask-for-scorecard';
import { BesideCard } from '../feedback/beside-card';
import { RecordScorecard } from '../feedback/record-scorecard';
import { ReleaseFeedback } from '../feedback/release-feedback';
import { WillRead } from '../feedback/will-read';
import { ClockCard } from '../follow-up/clock-card';
import type { InterviewPageQuery } from '../gql/graphql';
import { spoken } from '../i18n/i18n';
import { Asked } from '../look/asked';
import { useNow } from '../look/now';
import { Crumbs, PageHead } from '../look/page';
import { Face } from '../look/parts';
import { useShortcuts } from '../look/shortcuts';
import { ChangeRound } from './change-round';
import { type InterviewFound, InterviewPageDocument } from './interview-document';
import { InterviewFacts } from './interview-facts';
import { leadsTo } from './process';
import { Rounds } from './rounds';
import './interview.css';

const interviewOf = ({ node }: InterviewPageQuery): InterviewFound | null => (node?.__typename === 'Interview' ? node : null);

export type InterviewAct = 'release' | 'record' | 'ask';

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
  const can = useMay();
  const now = useNow();
  const [recording, record] = useDisclosure(act === 'record');
  const [releasing, release] = useDisclosure(act === 'release' && interview.scorecards.length > 0);
  const [asking, ask] = useDisclosure(act === 'ask');
  const { candidate, process, scorecards, releasedFeedback } = interview;
  const { client, title } = leadsTo(process);
  const mayRecord = can('scorecard.record') && Date.parse(interview.startsAt) < now;
  const mayRelease = can('feedback.release') && scorecards.length > 0;
  const company = 'job' in process ? process.job.clientCompany : undefined;
  const mayAsk = can('scorecard.request') && company !== undefined && tookPlace(interview, now);
  const owesRelease = mayRelease && releasedFeedback.length === 0;
  useShortcuts({ record: mayRecord ? record.open : undefined, release: mayRelease ? release.open : undefined });
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
        <PageHead title={candidate.name} lead={t('job.at', { job: title, client })}>
          {mayRecord && (
            <Button variant={owesRelease ? 'default' : scorecards.length ? 'default' : 'filled'} onClick={record.open}>
              {t('scorecard.record')}
            </Button>
          )}
          {mayRelease && (
            <Button variant={owesRelease ? 'filled' : 'default'} onClick={release.open}>
              {releasedFeedback.length ? t('release.again') : t('release.act')}
            </Button>
          )}
          {mayAsk && (
            <Button variant="default" onClick={ask.open}>
              {t('askScorecard.act')}
            </Button>
          )}
          <ChangeRound interview={interview} candidate={candidate.name} client={client} now={now} />
        </PageHead>
      </div>
      <Rounds rounds={process.interviews} current={interview} candidate={candidate.name} client={client} />
      <div className="two">
        <div className="stack">
          {can('scorecard.record') && <BesideCard interview={interview} client={client} />}
          {can('feedback.release') && <WillRead candidate={candidate.name} interviewId={interview.id} released={releasedFeedback} />}
        </div>
        <div className="stack">
          <InterviewFacts interview={interview} candidate={candidate.name} client={client} />
          <ClockCard interview={interview} candidate={candidate} client={client} />
        </div>
      </div>
      <RecordScorecard opened={recording} close={record.close} interview={interview} client={client} />
      <ReleaseFeedback opened={releasing} close={release.close} interview={interview} client={client} />
      {mayAsk && <AskForScorecard opened={asking} close={ask.close} interview={interview} candidate={candidate.name} company={company} />}
    </div>
  );
}

const tookPlace = ({ status, endsAt }: InterviewFound, now: number) =>
  status !== 'CANCELLED' && status !== 'NO_SHOW' && status !== 'ON_HOLD' && Date.parse(endsAt) <= now;
