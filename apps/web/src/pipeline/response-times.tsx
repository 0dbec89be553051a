import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import type { ResponseTimesWordsFragment } from '../gql/graphql';
import { lasting } from '../look/dates';
import { Clock } from '../look/parts';

export const ResponseTimesWords = graphql(`
  fragment ResponseTimesWords on ResponseTimes {
    waiting
    longestSilenceHours
    feedback {
      count
      medianHours
      p90Hours
      withinShare
    }
  }
`);

/** What a company has to answer within. */
export const promised = 72;
/** Below this many, numbers are anecdotes. */
export const enough = 5;

export const hour = 3_600_000;
/** A share as people say it: `64 %`. */
export const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`;

/** Who waits for this company now, and since how many hours. */
export function Silence({ times, long }: { times: ResponseTimesWordsFragment; long?: boolean }) {
  const { t } = useTranslation();
  const { waiting, longestSilenceHours: hours } = times;
  if (waiting === 0 || hours == null) return <span className="meta">{t('companies.nobodyWaits')}</span>;
  const since = lasting(hours * hour, t, !long);
  return (
    <Clock state={hours > promised ? 'overdue' : 'waiting'} big={long}>
      {t('companies.silent', { count: waiting, since })}
    </Clock>
  );
}

/** How a company answers, with the number it rests on always beside it. */
export function ResponseTimesCard({ times, client }: { times: ResponseTimesWordsFragment; client: string }) {
  const { t } = useTranslation();
  const { count, medianHours, p90Hours, withinShare } = times.feedback;
  const said = (hours?: number | null) => (hours == null ? t('companies.noNumber') : lasting(hours * hour, t));
  return (
    <aside className="card" aria-labelledby="answers">
      <div className="now">
        <h2 className="h3" id="answers">
          {t('companies.answers', { client })}
        </h2>
        <Silence times={times} long />
      </div>
      <div className="card-body stack">
        <dl className="figures">
          <div>
            <dt className="meta">{t('companies.median')}</dt>
            <dd className="num">{said(medianHours)}</dd>
          </div>
          <div>
            <dt className="meta">{t('companies.p90')}</dt>
            <dd className="num">{said(p90Hours)}</dd>
          </div>
          <div>
            <dt className="meta">{t('companies.within')}</dt>
            <dd className="num">{withinShare == null ? t('companies.noNumber') : percent(withinShare)}</dd>
          </div>
        </dl>
        <p className="meta">
          {t('companies.over', { count })} {count < enough && t('companies.anecdote')}
        </p>
      </div>
    </aside>
  );
}
