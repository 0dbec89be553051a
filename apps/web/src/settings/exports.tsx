import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportRow } from './export-row';
import { ExportsDocument } from './exports-document';

/** Progress is told by no line of the feed: it is asked for while there is any. */
const everySecond = 1000;
const everyHalfMinute = 30_000;

/** What was read whole into a file, the latest first; nothing where nobody ever asked for it. */
export function Exports() {
  const { t } = useTranslation();
  const { data, startPolling } = useQuery(ExportsDocument, { fetchPolicy: 'cache-and-network', skipPollAttempt: () => document.hidden });
  const found = data?.bulkExports.nodes ?? [];
  const isRunning = found.some(({ state }) => state === 'RUNNING');
  useEffect(() => startPolling(isRunning ? everySecond : everyHalfMinute), [isRunning, startPolling]);
  if (found.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="exports">
      <div>
        <h2 className="h3" id="exports">
          {t('exports.title')}
        </h2>
        <p className="meta">{t('exports.lead')}</p>
      </div>
      <ul className="card setting-rows">
        {found.map((each) => (
          <ExportRow key={each.id} found={each} />
        ))}
      </ul>
    </section>
  );
}
