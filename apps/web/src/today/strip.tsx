import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TodaysInterviewsQuery } from '../gql/graphql';
import { datesIn, lasting, placeOf, useDates } from '../look/dates';
import { useNow } from '../look/now';
import { Ring } from '../look/parts';

export type Planned = TodaysInterviewsQuery['interviews']['nodes'][number];

/** Today's rounds: when, who, what their own clock shows, and whether they are prepared. */
export function Strip({ rounds }: { rounds: readonly Planned[] }) {
  const { t } = useTranslation();
  const now = useNow();
  const dates = useDates();
  if (rounds.length === 0) return null;
  const toCome = rounds.filter(({ endsAt }) => Date.parse(endsAt) > now);
  const shown = rounds.length <= 3 ? rounds : (toCome.length ? toCome : rounds.slice(-3)).slice(0, 3);
  return (
    <section aria-label={t('today.interviews')}>
      <ul className="strip card">
        {shown.map(({ id, startsAt, endsAt, candidate, process, prepPack, format, location }) => {
          const left = Date.parse(startsAt) - now;
          const client = 'job' in process ? process.job.clientCompany.name : '';
          const prep = prepPack?.openedAt ? 'read' : prepPack?.publishedAt ? 'sent' : 'none';
          const there = dates.sameClock(candidate.timeZone, startsAt)
            ? [t(`interviewFormat.${format}`), location].filter(Boolean).join(', ')
            : `${datesIn(candidate.timeZone, t).time(startsAt)} ${placeOf(candidate.timeZone)}`;
          return (
            <li key={id}>
              <Link to="/interviews/$id" params={{ id }} className="strip-cell">
                <span className="strip-top">
                  <time dateTime={startsAt}>{dates.time(startsAt)}</time>
                  <span className="meta num">
                    {left > 0
                      ? t('today.in', { time: lasting(left, t, true) })
                      : Date.parse(endsAt) > now
                        ? t('move.running')
                        : t('today.over')}
                  </span>
                </span>
                <span className="row-title">{candidate.name}</span>
                <span className="meta ellipsis">
                  {client} · {there}
                </span>
                {Date.parse(endsAt) > now && (
                  <span className="strip-prep" data-none={prep === 'none' || undefined}>
                    <Ring state={prep === 'read' ? 'done' : prep === 'sent' ? 'planned' : 'due'} part={0.75} size={14} />
                    {t(`today.prep.${prep}`)}
                  </span>
                )}
              </Link>
            </li>
          );
        })}
      </ul>
      {rounds.length > shown.length && (
        <p className="strip-more">
          <Link to="/interviews" className="link">
            {t('today.moreInterviews', { count: rounds.length - shown.length })}
          </Link>
        </p>
      )}
    </section>
  );
}
