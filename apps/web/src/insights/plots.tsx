import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TimingNumbersFragment } from '../gql/graphql';
import { lasting } from '../look/dates';
import { grouped } from '../look/numbers';
import { enough, hour, percent } from '../pipeline/response-times';
import { Bars } from './bars';
import type { InsightsFound } from './insights-page';
import { Plot } from './plot';

export function Funnel({ funnel }: { funnel: InsightsFound['funnel'] }) {
  const { t } = useTranslation();
  const first = funnel[0]?.reached ?? 0;
  const share = (of: number | null | undefined) => (of == null ? '' : percent(of));
  return (
    <Plot
      title={t('insights.funnel')}
      lead={t('insights.funnelLead')}
      rests={t('insights.restsOnApplications', { count: first })}
      file="funnel"
      empty={first < enough ? t('insights.needApplications', { needed: enough, have: first }) : undefined}
      numbers={{
        head: [t('insights.stage'), t('insights.reached'), t('insights.ofBefore')],
        rows: funnel.map((stage) => ({
          said: [stage.name, grouped(stage.reached), share(stage.share)],
          raw: [stage.name, stage.reached, stage.share],
        })),
      }}
    >
      <Bars
        most={first}
        caption={t('insights.funnelCaption')}
        bars={funnel.map((stage) => ({
          key: stage.name,
          label: stage.name,
          value: stage.reached,
          words: [grouped(stage.reached), share(stage.share)].filter(Boolean).join(' · '),
        }))}
      />
    </Plot>
  );
}

const rowOf = (name: string, timing: TimingNumbersFragment, said: (hours?: number | null) => string) => ({
  said: [
    name,
    said(timing.medianHours),
    said(timing.p90Hours),
    timing.withinShare == null ? '' : percent(timing.withinShare),
    `${timing.count}`,
  ],
  raw: [name, timing.medianHours, timing.p90Hours, timing.withinShare, timing.count],
});

function useHours() {
  const { t } = useTranslation();
  return (hours?: number | null) => (hours == null ? '' : lasting(hours * hour, t));
}

export function HowLong({ what, within, timing }: { what: 'debrief' | 'feedback'; within: number; timing: TimingNumbersFragment }) {
  const { t } = useTranslation();
  const said = useHours();
  const { count, medianHours, p90Hours, withinShare } = timing;
  return (
    <Plot
      title={t(`insights.${what}`)}
      lead={t(`insights.${what}Lead`)}
      rests={t('insights.restsOnRounds', { count })}
      file={`time-to-${what}`}
      empty={count < enough ? t('insights.needRounds', { needed: enough, have: count }) : undefined}
      numbers={{
        head: [t('insights.what'), t('insights.medianHead'), t('insights.p90Head'), t('insights.withinHead', { hours: within }), 'n'],
        rows: [rowOf(t(`insights.${what}`), timing, said)],
      }}
    >
      <dl className="figure-row">
        <div>
          <dt className="meta">{t('insights.medianHead')}</dt>
          <dd className="num">{said(medianHours)}</dd>
        </div>
        <div>
          <dt className="meta">{t('insights.p90Head')}</dt>
          <dd className="num">{said(p90Hours)}</dd>
        </div>
        <div>
          <dt className="meta">{t('insights.withinHead', { hours: within })}</dt>
          <dd className="num">{withinShare == null ? '' : percent(withinShare)}</dd>
        </div>
      </dl>
      <Bars
        most={Math.max(within, p90Hours ?? 0) * 1.05}
        mark={within}
        caption={t('insights.timeCaption', { hours: within })}
        bars={[{ key: what, label: t('insights.medianHead'), value: medianHours, reach: p90Hours, words: said(medianHours) }]}
      />
    </Plot>
  );
}

export function ByCompany({ companies }: { companies: InsightsFound['feedbackByCompany'] }) {
  const { t } = useTranslation();
  const said = useHours();
  const count = companies.reduce((sum, { feedback }) => sum + feedback.count, 0);
  const sure = companies.filter(({ feedback }) => feedback.count >= enough);
  return (
    <Plot
      wide
      title={t('insights.byCompany')}
      lead={t('insights.byCompanyLead')}
      rests={t('insights.restsOnRounds', { count })}
      file="time-to-feedback-by-company"
      empty={count < enough ? t('insights.needRounds', { needed: enough, have: count }) : undefined}
      numbers={{
        head: [t('companies.name'), t('insights.medianHead'), t('insights.p90Head'), t('insights.withinHead', { hours: 72 }), 'n'],
        rows: companies.map(({ name, feedback }) => rowOf(name, feedback, said)),
      }}
    >
      <Bars
        most={Math.max(72, ...sure.map(({ feedback }) => feedback.p90Hours ?? 0)) * 1.05}
        mark={72}
        caption={t('insights.timeCaption', { hours: 72 })}
        bars={companies.map(({ clientCompanyId, name, feedback }) => ({
          key: clientCompanyId,
          label: (
            <Link to="/companies/$id" params={{ id: clientCompanyId }} className="link">
              {name}
            </Link>
          ),
          ...(feedback.count < enough
            ? { words: t('insights.tooFew', { count: feedback.count, needed: enough }) }
            : {
                value: feedback.medianHours,
                reach: feedback.p90Hours,
                words: `${said(feedback.medianHours)} · ${t('companies.n', { n: feedback.count })}`,
              }),
        }))}
      />
    </Plot>
  );
}

export function Reasons({ reasons }: { reasons: InsightsFound['rejectReasons'] }) {
  const { t } = useTranslation();
  const count = reasons.reduce((sum, reason) => sum + reason.count, 0);
  return (
    <Plot
      title={t('insights.reasons')}
      lead={t('insights.reasonsLead')}
      rests={t('insights.restsOnFinished', { count })}
      file="reject-reasons"
      empty={count < enough ? t('insights.needFinished', { needed: enough, have: count }) : undefined}
      numbers={{
        head: [t('insights.reason'), t('insights.howOften'), t('insights.shareHead')],
        rows: reasons.map((reason) => ({
          said: [t(`rejectReason.${reason.kind}`), `${reason.count}`, percent(reason.count / count)],
          raw: [t(`rejectReason.${reason.kind}`), reason.count, Math.round((1000 * reason.count) / count) / 1000],
        })),
      }}
    >
      <Bars
        most={reasons[0]?.count ?? 0}
        bars={reasons.map((reason) => ({
          key: reason.kind,
          label: t(`rejectReason.${reason.kind}`),
          value: reason.count,
          words: `${reason.count} · ${percent(reason.count / count)}`,
        }))}
      />
    </Plot>
  );
}

/** Who waits at this moment, whatever time is looked at: there is no number too small for it. */
export function WhoWaits({ silence }: { silence: InsightsFound['silence'] }) {
  const { t } = useTranslation();
  const said = useHours();
  const { waiting, medianHours, longestHours } = silence;
  return (
    <Plot
      wide
      title={t('insights.silence')}
      lead={t('insights.silenceLead')}
      rests={t('insights.silenceRests')}
      file="silence"
      empty={waiting === 0 ? t('insights.silenceNone') : undefined}
      numbers={{
        head: [t('insights.what'), t('insights.waiting'), t('insights.medianWait'), t('insights.longestWait')],
        rows: [
          {
            said: [t('insights.rightNow'), `${waiting}`, said(medianHours), said(longestHours)],
            raw: [t('insights.rightNow'), waiting, medianHours, longestHours],
          },
        ],
      }}
    >
      <dl className="figure-row">
        <div>
          <dt className="meta">{t('insights.waiting')}</dt>
          <dd className="num">{waiting}</dd>
        </div>
        <div>
          <dt className="meta">{t('insights.medianWait')}</dt>
          <dd className="num">{said(medianHours)}</dd>
        </div>
        <div>
          <dt className="meta">{t('insights.longestWait')}</dt>
          <dd className="num">{said(longestHours)}</dd>
        </div>
      </dl>
      <Bars
        most={Math.max(72, longestHours ?? 0) * 1.05}
        mark={72}
        caption={t('insights.silenceCaption')}
        bars={[{ key: 'now', label: t('insights.medianWait'), value: medianHours, reach: longestHours, words: said(medianHours) }]}
      />
    </Plot>
  );
}
