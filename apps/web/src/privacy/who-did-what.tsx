import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { WhoDidWhatQuery } from '../gql/graphql';
import { nodeName } from '../journal/node-name';
import { useDates } from '../look/dates';
import { TroubleNote } from '../look/trouble';
import { WhoDidWhatDocument } from './documents';

type Entry = WhoDidWhatQuery['auditTrail']['nodes'][number];

/** What people do most often with a candidate’s records, in words. Everything else is named by its record. */
const DEEDS = [
  'data-export.request',
  'data-export.view',
  'candidate.add',
  'candidate.update',
  'candidate.invite',
  'application.submit',
  'application.move',
  'application.reject',
  'interview.schedule',
  'interview.reschedule',
  'interview.cancel',
  'feedback.release',
  'prep.publish',
  'message.send',
  'disclosure.request',
] as const;

const deedOf = ({ action, subject, subjectId }: Entry, t: TFunction): string => {
  if (subject?.__typename === 'Viewing') return t(`privacy.viewed.${subject.matter}`);
  const deed = DEEDS.find((known) => known === action);
  return deed ? t(`privacy.deed.${deed}`) : t('privacy.changed', { record: nodeName(subjectId, t) });
};

/** One line for each thing that somebody did, however many records it touched; what was read is told kind by kind. */
const deeds = (entries: readonly Entry[]): Entry[] =>
  entries.filter((entry, i) => {
    const before = entries[i - 1];
    return entry.action === 'viewed' || before?.requestId !== entry.requestId || before.action !== entry.action;
  });

/** Who did what with what is known of me, the newest first: the agency's own trail, as far as it is about me. */
export function WhoDidWhat() {
  const { t } = useTranslation();
  const dates = useDates();
  const { data, error, fetchMore, loading } = useQuery(WhoDidWhatDocument);
  const trail = data?.auditTrail;
  const entries = deeds(trail?.nodes ?? []);
  return (
    <section className="section" aria-labelledby="who-did-what">
      <div className="section-title">
        <h2 id="who-did-what">{t('privacy.trail')}</h2>
      </div>
      <p className="ink-2 privacy-lead">{t('privacy.trailLead')}</p>
      <TroubleNote error={error} />
      {trail && entries.length === 0 && <p className="card card-body ink-2">{t('privacy.trailNothing')}</p>}
      {entries.length > 0 && (
        <ul className="card rows">
          {entries.map((entry) => (
            <li key={entry.seq} className="row">
              <span className="row-top">
                <span className="row-title">{deedOf(entry, t)}</span>
                <time className="meta num" dateTime={entry.at}>
                  {dates.dayTime(entry.at)}
                </time>
              </span>
              <span className="ink-2">
                {entry.subject?.__typename === 'Viewing' ? entry.subject.reader : entry.actor} · {t(`role.${entry.actorRole}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {trail?.pageInfo.hasNextPage && (
        <Button
          className="privacy-more"
          variant="default"
          loading={loading}
          onClick={() => void fetchMore({ variables: { after: trail.pageInfo.endCursor } })}
        >
          {t('act.more')}
        </Button>
      )}
    </section>
  );
}
