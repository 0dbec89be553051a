import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MyInterviewFragment } from '../gql/graphql';
import { datesIn, placeOf, useDates } from '../look/dates';
import { Clock } from '../look/parts';
import { myMove } from './my-move';
import { leadsTo } from './process';

export function MyRounds({ title, interviews, now }: { title: string; interviews: readonly MyInterviewFragment[]; now: number }) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <section className="section" aria-label={title}>
      <div className="section-title">
        <h2>{title}</h2>
        <span className="meta num">{t('me.rounds', { count: interviews.length })}</span>
      </div>
      <ul className="card rows">
        {interviews.map((interview) => {
          const { client, title: job } = leadsTo(interview.process);
          const { state, words } = myMove(interview, now, dates.dayTime, t);
          return (
            <li key={interview.id}>
              <Link to="/me/interviews/$id" params={{ id: interview.id }} className="row">
                <span className="row-top">
                  <span className="row-title">{client}</span>
                  <Clock state={state}>{words}</Clock>
                </span>
                <span className="ink-2">{t('me.jobRound', { job, round: interview.round })}</span>
                <span className="meta">
                  {dates.range(interview.startsAt, interview.endsAt)}
                  {!dates.sameClock(interview.timeZone, interview.startsAt) &&
                    ` (${t('interview.there', { time: datesIn(interview.timeZone, t).time(interview.startsAt), place: placeOf(interview.timeZone) })})`}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
