import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import { graphql } from '../gql';
import type { MyInterviewFragment } from '../gql/graphql';
import { Asked } from '../look/asked';
import { useDates } from '../look/dates';
import { givenName } from '../look/names';
import { useNow } from '../look/now';
import { PageTitle } from '../look/page';
import { MyRounds } from './my-rounds';
import { owesDebrief, tookPlace, unread } from './my-move';
import { leadsTo } from './process';
import { WriteItDown } from './write-it-down';
import './me.css';

const MyInterviewsDocument = graphql(`
  query MyInterviews {
    interviews(first: 50) {
      nodes {
        ...MyInterview
      }
    }
  }
`);

const latestFirst = (a: MyInterviewFragment, b: MyInterviewFragment) => (a.startsAt < b.startsAt ? 1 : -1);

export function MePage() {
  const result = useQuery(MyInterviewsDocument);
  return (
    <Asked result={result} find={(data) => data.interviews.nodes}>
      {(interviews) => <Next interviews={interviews} />}
    </Asked>
  );
}

function Next({ interviews }: { interviews: readonly MyInterviewFragment[] }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const dates = useDates();
  const now = useNow();
  const name = givenName(viewer?.name ?? '');
  const newest = [...interviews].sort(latestFirst);
  const owed = newest.filter((interview) => owesDebrief(interview, now));
  const [urgent] = owed;
  const told = newest.filter(unread);
  const things = owed.length + told.length;
  const rest = newest.filter((interview) => interview !== urgent && !told.includes(interview));
  const past = rest.filter((interview) => tookPlace(interview, now) || Date.parse(interview.endsAt) <= now);
  const coming = rest.filter((interview) => !past.includes(interview)).reverse();
  return (
    <div className="page me">
      <p className="me-day">
        {dates.longDay(new Date(now))}, {dates.time(new Date(now).toISOString())}
      </p>
      <PageTitle tab={t('places.next')}>{things > 0 ? t('me.things', { count: things, name }) : t('me.nothing', { name })}</PageTitle>
      {things === 0 && (
        <p className="ink-2 me-lead">
          {coming[0]
            ? t('me.nothingNext', { at: dates.dayTime(coming[0].startsAt), client: leadsTo(coming[0].process).client })
            : t('me.nothingPlanned')}
        </p>
      )}
      {urgent && <WriteItDown interview={urgent} now={now} />}
      {told.length > 0 && <MyRounds title={t('me.feedbackForYou')} interviews={told} now={now} />}
      {coming.length > 0 && <MyRounds title={t('me.coming')} interviews={coming} now={now} />}
      {past.length > 0 && <MyRounds title={t('me.past')} interviews={past} now={now} />}
      {interviews.length === 0 && (
        <div className="card empty section">
          <p className="strong">{t('me.none')}</p>
          <p className="ink-2">{t('me.noneNext')}</p>
        </div>
      )}
    </div>
  );
}
