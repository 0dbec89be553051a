import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import { graphql } from '../gql';
import type { MyInterviewFragment } from '../gql/graphql';
import { Asked } from '../look/asked';
import { useDates } from '../look/dates';
import { givenName } from '../look/names';
import { useNow } from '../look/now';
import { PageTitle } from '../look/page';
import { keepSeen, lastSeen } from '../offline/last-seen';
import { workOffline } from '../offline/worker';
import { isWaiting } from './my-move';
import { MyRounds } from './my-rounds';
import { leadsTo } from './process';
import { todosOf } from './todos';
import { MostUrgent, Then } from './todos-now';
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
  const viewer = useViewer();
  const answered = useQuery(MyInterviewsDocument);
  const { data } = answered;
  useEffect(() => workOffline(true), []);
  useEffect(() => {
    if (viewer && data) keepSeen(viewer, data);
  }, [viewer, data]);
  // Without a line: what was last seen here.
  const result = answered.error ? { ...answered, data: data ?? lastSeen()?.rounds } : answered;
  return (
    <Asked result={result} find={(data) => data.interviews.nodes}>
      {(interviews) => <Next interviews={interviews} />}
    </Asked>
  );
}

/** What is to do now, what waits for others and since when, what comes, and what is behind. */
function Next({ interviews }: { interviews: readonly MyInterviewFragment[] }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const dates = useDates();
  const now = useNow();
  const name = givenName(viewer?.name ?? '');
  const todos = todosOf(interviews, now);
  const [urgent, ...then] = todos;
  const newest = [...interviews].sort(latestFirst);
  const waiting = newest.filter((interview) => isWaiting(interview, now));
  const past = newest.filter((interview) => Date.parse(interview.endsAt) <= now && !waiting.includes(interview));
  const coming = newest.filter((interview) => Date.parse(interview.endsAt) > now).reverse();
  return (
    <div className="page me">
      <p className="me-day">
        {dates.longDay(new Date(now))}, {dates.time(new Date(now).toISOString())}
      </p>
      <PageTitle tab={t('places.next')}>{urgent ? t('me.things', { count: todos.length, name }) : t('me.nothing', { name })}</PageTitle>
      {!urgent && (
        <p className="ink-2 me-lead">
          {coming[0]
            ? t('me.nothingNext', { at: dates.dayTime(coming[0].startsAt), client: leadsTo(coming[0].process).client })
            : t('me.nothingPlanned')}
        </p>
      )}
      {urgent && <MostUrgent todo={urgent} now={now} />}
      {then.length > 0 && <Then todos={then} now={now} />}
      {coming.length > 0 && <MyRounds title={t('me.coming')} interviews={coming} now={now} />}
      {waiting.length > 0 && <MyRounds title={t('me.waiting')} interviews={waiting} now={now} />}
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
