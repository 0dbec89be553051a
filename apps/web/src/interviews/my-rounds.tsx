import { Link } from '@tanstack/react-router';
import { IconLock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import { recruiterNames } from '../debrief/readers';
import type { MyInterviewFragment } from '../gql/graphql';
import { datesIn, placeOf, useDates } from '../look/dates';
import { Clock } from '../look/parts';
import { myMove, whatFollows } from './my-move';
import { leadsTo } from './process';

export function MyRounds({ title, interviews, now }: { title: string; interviews: readonly MyInterviewFragment[]; now: number }) {
  const { t } = useTranslation();
  const dates = useDates();
  const recruiter = recruiterNames(useViewer()?.candidate?.recruiter?.name, t).name;
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
          const follows = whatFollows(interview, now, recruiter, dates.dayTime, t);
          const own = 'companyName' in interview.process;
          return (
            <li key={interview.id}>
              <Link to="/me/interviews/$id" params={{ id: interview.id }} className="row">
                <span className="row-top">
                  <span className="row-title">
                    {client}
                    {own && <OnlyMine />}
                  </span>
                  <Clock state={state}>{words}</Clock>
                </span>
                <span className="ink-2">{t('me.jobRound', { job, round: interview.round })}</span>
                {follows && <span className="meta">{follows}</span>}
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

function OnlyMine() {
  const { t } = useTranslation();
  return (
    <span className="only-mine" title={t('me.onlyYouSee')}>
      <IconLock size={16} stroke={1.6} aria-hidden />
      <span className="unseen">{t('me.onlyYouSee')}</span>
    </span>
  );
}
