import type { TFunction } from 'i18next';
import type en from '../i18n/en.json';

type Group =
  | 'applicationStatus'
  | 'interviewStatus'
  | 'interviewFormat'
  | 'interviewKind'
  | 'role'
  | 'recommendation'
  | 'rejectReason'
  | 'topic'
  | 'languages'
  | 'audienceName';
type Words = typeof en;

/** Which words a field's values have. A status means one thing of an interview and another of an application. */
const groups: Record<string, Group[]> = {
  status: ['interviewStatus', 'applicationStatus'],
  format: ['interviewFormat'],
  kind: ['interviewKind', 'rejectReason'],
  role: ['role'],
  language: ['languages'],
  audience: ['audienceName'],
  default_audience: ['audienceName'],
  topic: ['topic'],
  overall_recommendation: ['recommendation'],
  reject_reason: ['rejectReason'],
};

/** A stored value in words where the page has words for it, and as it stands where it has not. */
export function said(field: string, value: string, t: TFunction): string {
  const name = (field.split('.').pop() ?? field).replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
  for (const group of groups[name] ?? []) {
    const words = t(group, { returnObjects: true }) as Partial<Record<string, string>> & Partial<Words[Group]>;
    const label = words[value as keyof typeof words];
    if (typeof label === 'string') return label;
  }
  return value;
}
