import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Unreachable } from '../access/reach';

const codes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'TOO_LATE',
  'NOT_YET',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
  'INTERNAL',
] as const;
export type Code = (typeof codes)[number] | 'OFFLINE';

export interface Violation {
  path: string;
  rule: string;
  message: string;
}

export interface Trouble {
  code: Code;
  violations: Violation[];
  retryAfter?: number;
  requestId?: string;
  currentVersion?: number;
}

/** What went wrong, from the codes the API promises. A failure of our own counts as INTERNAL. */
export function troubleOf(error: unknown): Trouble {
  const extensions = CombinedGraphQLErrors.is(error)
    ? (error.errors[0]?.extensions as (Partial<Trouble> & { code?: string }) | undefined)
    : undefined;
  if (error instanceof Unreachable) return { code: 'OFFLINE', violations: [] };
  const code = codes.find((known) => known === extensions?.code) ?? 'INTERNAL';
  return { ...extensions, code, violations: extensions?.violations ?? [] };
}

export function sentenceOf(trouble: Trouble, t: TFunction): string {
  if (trouble.code === 'INTERNAL' && trouble.requestId) return t('trouble.INTERNAL_number', { number: trouble.requestId });
  if (trouble.code === 'RATE_LIMITED' && trouble.retryAfter) return t('trouble.RATE_LIMITED_after', { seconds: trouble.retryAfter });
  return t(`trouble.${trouble.code}`);
}

/** The violations by the name of the field they belong to: `input.howToImprove` belongs to `howToImprove`. */
export function fieldErrors(trouble: Trouble): Record<string, string> {
  return Object.fromEntries(trouble.violations.map(({ path, message }) => [path.replace(/^input\./, ''), message]));
}

export function TroubleNote({ error, except = [] }: { error: unknown; except?: string[] }) {
  const { t } = useTranslation();
  if (!error) return null;
  const trouble = troubleOf(error);
  const shown = Object.entries(fieldErrors(trouble)).filter(([field]) => !except.includes(field));
  return (
    <div className="trouble" role="alert">
      <IconAlertCircle size={18} stroke={1.6} aria-hidden />
      <div>
        {sentenceOf(trouble, t)}
        {shown.map(([field, message]) => (
          <div key={field}>{message}</div>
        ))}
      </div>
    </div>
  );
}

export function TroublePage({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="page">
      <h1 tabIndex={-1}>{t('trouble.title')}</h1>
      <p className="ink-2" style={{ margin: '6px 0 16px', maxWidth: 520 }}>
        {sentenceOf(troubleOf(error), t)}
      </p>
      {retry && (
        <Button variant="default" onClick={retry}>
          {t('act.tryAgain')}
        </Button>
      )}
    </div>
  );
}
