import { useTranslation } from 'react-i18next';
import { useDates } from '../look/dates';
import { givenName } from '../look/names';
import { Words } from '../look/parts';
import type { ApplicationFound } from './application-document';

/** Why it is over: the agency's own note, and what of it the candidate was told. */
export function HowItEnded({ application }: { application: ApplicationFound }) {
  const { t } = useTranslation();
  const dates = useDates();
  const { status, closedAt, rejectReason, candidate } = application;
  if (status === 'ACTIVE') return null;
  const name = givenName(candidate.name);
  return (
    <section className="card card-body" aria-labelledby="ended">
      <h2 className="h3" id="ended">
        {t('board.endedLong', { status: t(`applicationStatus.${status}`), at: closedAt ? dates.dayTime(closedAt) : '' })}
      </h2>
      {rejectReason && (
        <div className="ended">
          {status === 'REJECTED' && <p className="strong">{t(`rejectReason.${rejectReason.kind}`)}</p>}
          {rejectReason.explanation && <Words>{rejectReason.explanation}</Words>}
          <p className="meta">{t('process.endedReaders', { name })}</p>
          {rejectReason.howToImprove && (
            <>
              <h3>{t('process.improve', { name })}</h3>
              <Words>{rejectReason.howToImprove}</Words>
            </>
          )}
        </div>
      )}
    </section>
  );
}
