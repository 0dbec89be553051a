import type { TFunction } from 'i18next';

/** The kinds of record whose names the page knows. Ids read `<type>_<uuid>`. */
const kinds = [
  'agency',
  'application',
  'candidate',
  'company',
  'contact',
  'debrief',
  'feedback',
  'import',
  'interview',
  'invitation',
  'job',
  'member',
  'offer',
  'prompt',
  'question',
  'scorecard',
  'session',
  'stage',
  'viewing',
] as const;

/** `interview_019a…f3c2` as a person would say it: "Interview f3c2". */
export function nodeName(id: string, t: TFunction): string {
  const kind = kinds.find((known) => id.startsWith(`${known}_`));
  return `${kind ? t(`node.${kind}`) : t('node.other')} ${id.slice(-4)}`;
}
