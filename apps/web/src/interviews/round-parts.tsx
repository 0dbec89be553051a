import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { AskForScorecard } from '../feedback/ask-for-scorecard';
import { BesideCard } from '../feedback/beside-card';
import { RecordScorecard } from '../feedback/record-scorecard';
import { ReleaseFeedback } from '../feedback/release-feedback';
import { WillRead } from '../feedback/will-read';
import { ClockCard } from '../follow-up/clock-card';
import { useNow } from '../look/now';
import { useShortcuts } from '../look/shortcuts';
import { ChangeRound } from './change-round';
import type { InterviewFound } from './interview-document';
import { InterviewFacts } from './interview-facts';
import { leadsTo } from './process';
import './interview.css';

export type InterviewAct = 'release' | 'record' | 'ask';

interface Props {
  interview: InterviewFound;
}

/** What can be done with a round now; what is owed stands out. */
export function RoundActs({ interview, act }: Props & { act?: InterviewAct }) {
  const { t } = useTranslation();
  const can = useMay();
  const now = useNow();
  const [recording, record] = useDisclosure(act === 'record');
  const [releasing, release] = useDisclosure(act === 'release' && interview.scorecards.length > 0);
  const [asking, ask] = useDisclosure(act === 'ask');
  const { candidate, process, scorecards, releasedFeedback } = interview;
  const { client } = leadsTo(process);
  const mayRecord = can('scorecard.record') && Date.parse(interview.startsAt) < now;
  const mayRelease = can('feedback.release') && scorecards.length > 0;
  const company = 'job' in process ? process.job.clientCompany : undefined;
  const mayAsk = can('scorecard.request') && company !== undefined && tookPlace(interview, now);
  const owesRelease = mayRelease && releasedFeedback.length === 0;
  useShortcuts({ record: mayRecord ? record.open : undefined, release: mayRelease ? release.open : undefined });
  return (
    <>
      {mayRecord && (
        <Button variant={scorecards.length ? 'default' : 'filled'} onClick={record.open}>
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
      <RecordScorecard opened={recording} close={record.close} interview={interview} client={client} />
      <ReleaseFeedback opened={releasing} close={release.close} interview={interview} client={client} />
      {mayAsk && <AskForScorecard opened={asking} close={ask.close} interview={interview} candidate={candidate.name} company={company} />}
    </>
  );
}

/** What both sides wrote of it, beside each other, and what the candidate reads of that. */
export function RoundWords({ interview }: Props) {
  const can = useMay();
  const { client } = leadsTo(interview.process);
  return (
    <>
      {can('scorecard.record') && <BesideCard interview={interview} client={client} />}
      {can('feedback.release') && (
        <WillRead candidate={interview.candidate.name} interviewId={interview.id} released={interview.releasedFeedback} />
      )}
    </>
  );
}

/** When, where and with whom, and what follows from it by when. */
export function RoundFacts({ interview }: Props) {
  const { client } = leadsTo(interview.process);
  return (
    <>
      <InterviewFacts interview={interview} candidate={interview.candidate.name} client={client} />
      <ClockCard interview={interview} candidate={interview.candidate} client={client} />
    </>
  );
}

const tookPlace = ({ status, endsAt }: InterviewFound, now: number) =>
  status !== 'CANCELLED' && status !== 'NO_SHOW' && status !== 'ON_HOLD' && Date.parse(endsAt) <= now;
