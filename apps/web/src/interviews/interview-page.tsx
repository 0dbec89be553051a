import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { BesideCard } from '../feedback/beside-card';
import { RecordScorecard } from '../feedback/record-scorecard';
import { ReleaseFeedback } from '../feedback/release-feedback';
import { WillRead } from '../feedback/will-read';
import type { InterviewPageQuery } from '../gql/graphql';
import { spoken } from '../i18n/i18n';
import { Asked } from '../look/asked';
import { useNow } from '../look/now';
import { Crumbs, PageHead } from '../look/page';
import { Face } from '../look/parts';
import { useShortcuts } from '../look/shortcuts';
import { type InterviewFound, InterviewPageDocument } from './interview-document';
import { InterviewFacts } from './interview-facts';
import { leadsTo } from './process';
import { Rounds } from './rounds';
import './interview.css';

const interviewOf = ({ node }: InterviewPageQuery): InterviewFound | null => (node?.__typename === 'Interview' ? node : null);

export function InterviewPage({ id }: { id: string }) {
  const result = useQuery(InterviewPageDocument, { variables: { id, language: spoken() } });
  return (
    <Asked result={result} find={interviewOf}>
      {(interview) => <Interview interview={interview} />}
    </Asked>
  );
}

function Interview({ interview }: { interview: InterviewFound }) {
  const { t } = useTranslation();
  const can = useMay();
  const now = useNow();
  const [recording, record] = useDisclosure(false);
  const [releasing, release] = useDisclosure(false);
  const { candidate, process, scorecards, releasedFeedback } = interview;
  const { client, title } = leadsTo(process);
  const mayRecord = can('scorecard.record') && Date.parse(interview.startsAt) < now;
  const mayRelease = can('feedback.release') && scorecards.length > 0;
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
        </PageHead>
      </div>
      <Rounds rounds={process.interviews} current={interview} candidate={candidate.name} client={client} />
      <div className="two">
        <div className="stack">
          {can('scorecard.record') && <BesideCard interview={interview} client={client} />}
          {can('feedback.release') && <WillRead candidate={candidate.name} interviewId={interview.id} released={releasedFeedback} />}
        </div>
        <InterviewFacts interview={interview} candidate={candidate.name} client={client} />
      </div>
      <RecordScorecard opened={recording} close={record.close} interview={interview} client={client} />
      <ReleaseFeedback opened={releasing} close={release.close} interview={interview} client={client} />
    </div>
  );
}
