import { IconArrowRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AuditRowFragment } from '../gql/graphql';
import { useDates } from '../look/dates';
import { nodeName } from './node-name';
import { said } from './said';
import { shortHash } from './verification';

const instant = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/;

/** The opened entry: each field before and after, and what ties the entry into the chain. */
export function AuditChanges({ entry }: { entry: AuditRowFragment }) {
  const { t } = useTranslation();
  const dates = useDates();
  const say = (field: string, value: string | null | undefined) => {
    if (value == null || value === '') return t('audit.nothing');
    return instant.test(value) && !Number.isNaN(Date.parse(value)) ? dates.dayTime(value) : said(field, value, t);
  };
  return (
    <tr className="audit-detail">
      <td colSpan={6}>
        <div>
          {entry.changes.length === 0 && <p className="ink-2">{t('audit.noFields')}</p>}
          <dl className="changes">
            {entry.changes.map(({ field, before, after }) => (
              <div key={field}>
                <dt className="mono">{field}</dt>
                {before == null && after == null ? (
                  <dd className="ink-2 changes-whole">{t('audit.digestOnly')}</dd>
                ) : (
                  <>
                    <dd className="changes-before">
                      <span className="unseen">{t('audit.before')} </span>
                      <s>{say(field, before)}</s>
                    </dd>
                    <dd aria-hidden>
                      <IconArrowRight size={14} stroke={1.8} />
                    </dd>
                    <dd className="strong">
                      <span className="unseen">{t('audit.after')} </span>
                      {say(field, after)}
                    </dd>
                  </>
                )}
              </div>
            ))}
          </dl>
          <p className="audit-chain meta">
            <span>
              {t('audit.hash')} <span className="mono">{shortHash(entry.hash)} …</span>
            </span>
            {entry.requestId && (
              <span>
                {t('audit.request')} <span className="mono">{entry.requestId}</span>
              </span>
            )}
            <Link to="/audit" search={{ subject: entry.subjectId }} className="link">
              {t('audit.allAbout', { name: nodeName(entry.subjectId, t) })}
            </Link>
          </p>
        </div>
      </td>
    </tr>
  );
}
