import { useTranslation } from 'react-i18next';
import type { ReleasedFragment } from '../gql/graphql';
import { useDates } from '../look/dates';
import { useNow } from '../look/now';
import { givenName } from '../look/names';
import { Clock, Words } from '../look/parts';
import { lasting } from '../look/dates';
import { keptWording } from './wording';
import './forms.css';

/** Exactly what the candidate reads, latest first, with the receipt; before any release, the wording in progress. */
export function WillRead({
  candidate,
  interviewId,
  released,
}: {
  candidate: string;
  interviewId: string;
  released: readonly ReleasedFragment[];
}) {
  const { t } = useTranslation();
  const name = givenName(candidate);
  const draft = keptWording(interviewId).message;
  const latestFirst = [...released].sort((a, b) => (a.releasedAt < b.releasedAt ? 1 : -1));
  return (
    <section className="card" aria-label={t('willRead.title', { name })}>
      <div className="card-body card-title" style={{ marginBottom: 0, paddingBottom: released.length ? 4 : undefined }}>
        <h2 className="h3">{released.length ? t('willRead.reads', { name }) : t('willRead.title', { name })}</h2>
        <span className="meta">{t('willRead.never')}</span>
      </div>
      {latestFirst.map((feedback) => (
        <Told key={feedback.id} feedback={feedback} name={name} />
      ))}
      {released.length === 0 && (
        <div className="told" style={{ paddingTop: 0 }}>
          {draft ? <Words>{draft}</Words> : <p className="ink-2">{t('willRead.nothing', { name })}</p>}
          {draft && <p className="meta">{t('willRead.draft')}</p>}
        </div>
      )}
    </section>
  );
}

function Told({ feedback, name }: { feedback: ReleasedFragment; name: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const now = useNow();
  return (
    <article className="told">
      <Words>{feedback.message}</Words>
      {feedback.howToImprove && (
        <div>
          <h3 className="beside-label">{t('release.howToImprove')}</h3>
          <Words>{feedback.howToImprove}</Words>
        </div>
      )}
      <div className="told-foot meta">
        {feedback.readAt ? (
          <Clock state="done">{t('willRead.readAt', { name, at: dates.dayTime(feedback.readAt) })}</Clock>
        ) : (
          <Clock state="waiting">{t('willRead.unread', { name, since: lasting(now - Date.parse(feedback.releasedAt), t, true) })}</Clock>
        )}
        <span>{t('willRead.by', { name: feedback.releasedBy.name, at: dates.dayTime(feedback.releasedAt) })}</span>
        {feedback.rejectReason && <span>{t(`rejectReason.${feedback.rejectReason}`)}</span>}
      </div>
    </article>
  );
}
