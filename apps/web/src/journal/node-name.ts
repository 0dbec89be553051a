import type { TFunction } from 'i18next';

/** The kinds of record whose names the page knows. Ids read `<type>_<uuid>`. */
const kinds = [
  'agency', 'member', 'candidate', 'client_company', 'hiring_contact', 'job', 'application', 'interview', 'interviewer', 'debrief', 'debrief_answer', 'debrief_prompt',
  'prepared_question', 'scorecard', 'released_feedback', 'session', 'invitation',
] as const;

const snake = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();

/** `interview_019a…f3c2` as a person would say it: "Interview f3c2". */
export function nodeName(id: string, t: TFunction): string {
  const cut = id.lastIndexOf('_');
  const kind = kinds.find((known) => known === snake(id.slice(0, cut)));
  return `${kind ? t(`node.${kind}`) : t('node.other')} ${id.slice(-4)}`;
}
