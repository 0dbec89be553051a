import { IconAlertCircle } from '@tabler/icons-react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { lineStore, Unreachable } from '../access/reach';

const codes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'TOO_LATE',
  'NOT_YET',
  'QUERY_TOO_COMPLEX',
  'IDEMPOTENCY_MISMATCH',
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
  reason?: string;
}

/** A refusal as GraphQL says it, whoever asked. */
export interface Answered {
  readonly errors: readonly { readonly extensions?: Partial<Trouble> & { code?: string } }[];
}

/** What went wrong, from the codes the API promises. A failure of our own counts as INTERNAL. */
export function troubleOf(error: unknown): Trouble {
  // A part of the page that could not be fetched is no more than that.
  if (error instanceof Unreachable || (error instanceof TypeError && lineStore.isCut())) return { code: 'OFFLINE', violations: [] };
  const extensions = (error as Partial<Answered> | undefined)?.errors?.[0]?.extensions;
  const code = codes.find((known) => known === extensions?.code) ?? 'INTERNAL';
  return { ...extensions, code, violations: extensions?.violations ?? [] };
}

export function sentenceOf(trouble: Trouble, t: TFunction): string {
  if (trouble.code === 'INTERNAL' && trouble.requestId) return t('trouble.INTERNAL_number', { number: trouble.requestId });
  if (trouble.code === 'RATE_LIMITED' && trouble.retryAfter) return t('trouble.RATE_LIMITED_after', { seconds: trouble.retryAfter });
  if (trouble.reason === 'FRESH_SIGN_IN') return t('trouble.FORBIDDEN_unconfirmed');
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
