import { useQuery } from '@apollo/client/react';
import { Button, Skeleton } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import { grouped } from '../look/numbers';
import { sentenceOf, troubleOf } from '../look/trouble';

const AuditVerificationDocument = graphql(`
  query AuditVerification {
    auditVerification {
      intact
      entries
      headHash
      firstBrokenSeq
    }
  }
`);

/** Linked rings ending in a tick: each entry covers the one before it. */
function Chain() {
  return (
    <svg width="64" height="20" viewBox="0 0 64 20" fill="none" aria-hidden style={{ flex: 'none' }}>
      {[9, 22, 35].map((x, i) => (
        <circle key={x} cx={x} cy="10" r="7" stroke={i === 2 ? 'var(--nr-done-mark)' : 'var(--nr-done-line)'} strokeWidth="2" />
      ))}
      <circle cx="51" cy="10" r="9" fill="var(--nr-done-mark)" />
      <path d="m47 10.2 2.8 2.8 5.2-5.6" stroke="var(--nr-surface)" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}

export function Verification() {
  const { t } = useTranslation();
  const { data, error, loading, refetch } = useQuery(AuditVerificationDocument, {
    fetchPolicy: 'network-only',
    notifyOnNetworkStatusChange: true,
  });
  const found = data?.auditVerification;
  return (
    <section className="card verification" aria-label={t('audit.chain')} aria-busy={loading}>
      {!found && !error && <Skeleton h={20} w="60%" />}
      {found?.intact && <Chain />}
      {((found && !found.intact) || error) && (
        <IconAlertCircle size={22} stroke={1.8} color="var(--nr-overdue-text)" aria-hidden style={{ flex: 'none' }} />
      )}
      <output>
        {found?.intact && (
          <>
            <b>{t('audit.verified')}</b> {t('audit.verifiedCount', { count: found.entries, n: grouped(found.entries) })}
          </>
        )}
        {found && !found.intact && (
          <>
            <b>{t('audit.broken')}</b> {t('audit.brokenAt', { n: grouped(found.firstBrokenSeq ?? 0) })}
          </>
        )}
        {error && sentenceOf(troubleOf(error), t)}
      </output>
      {found && (
        <span className="mono ink-3 verification-head" title={found.headHash}>
          {t('audit.head')} {shortHash(found.headHash)}
        </span>
      )}
      <Button variant="default" size="xs" loading={loading && Boolean(found)} onClick={() => void refetch()}>
        {t('audit.again')}
      </Button>
    </section>
  );
}

/** The first twelve characters in fours, as people compare them aloud. */
export const shortHash = (hash: string) => (hash.slice(0, 12).match(/.{1,4}/g) ?? []).join(' ');
