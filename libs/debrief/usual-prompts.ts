import { rows } from '@nextround/tenancy';
import { whenAgencyOpens } from '@nextround/access';
import { InterviewKind } from '@nextround/interviews';
import { Audience, DebriefPrompt, DebriefTopic as Topic } from './prompt.entity.js';

const technical = [
  InterviewKind.TECHNICAL,
  InterviewKind.WHITEBOARD,
  InterviewKind.PAIR_PROGRAMMING,
  InterviewKind.TAKE_HOME,
  InterviewKind.SYSTEM_DESIGN,
];

/** What a new agency asks: the overall feeling first, then what was seen, then oneself. To be changed at will. */
const USUAL: { topic: Topic; en: string; de: string; rated: boolean; audience: Audience; kinds?: InterviewKind[] }[] = [
  {
    topic: Topic.WOULD_WORK_THERE,
    en: 'Would you work there?',
    de: 'Würdest du dort arbeiten?',
    rated: true,
    audience: Audience.RECRUITER,
  },
  {
    topic: Topic.COMPANY,
    en: 'How did you find the company?',
    de: 'Wie war dein Eindruck von der Firma?',
    rated: true,
    audience: Audience.RECRUITER,
  },
  {
    topic: Topic.ROLE_TECHNICAL,
    en: 'Does the work suit you technically?',
    de: 'Passt die Arbeit fachlich zu dir?',
    rated: true,
    audience: Audience.RECRUITER,
  },
  {
    topic: Topic.ROLE_CULTURAL,
    en: 'Does the way they work together suit you?',
    de: 'Passt die Zusammenarbeit zu dir?',
    rated: true,
    audience: Audience.RECRUITER,
  },
  {
    topic: Topic.INTERVIEWER,
    en: 'How did you get on with the people you met?',
    de: 'Wie kamst du mit den Leuten zurecht?',
    rated: true,
    audience: Audience.RECRUITER,
  },
  {
    topic: Topic.INTERVIEW,
    en: 'What happened, step by step, and what were you asked?',
    de: 'Was geschah der Reihe nach, und was wurdest du gefragt?',
    rated: true,
    audience: Audience.RECRUITER,
  },
  { topic: Topic.OWN_PERFORMANCE, en: 'How did you do?', de: 'Wie lief es bei dir?', rated: true, audience: Audience.RECRUITER },
  { topic: Topic.MISTAKES, en: 'What went wrong?', de: 'Was ging schief?', rated: false, audience: Audience.PRIVATE },
  {
    topic: Topic.IMPROVEMENTS,
    en: 'What will you do better next time?',
    de: 'Was machst du nächstes Mal besser?',
    rated: false,
    audience: Audience.PRIVATE,
  },
  {
    topic: Topic.ALTERNATIVE_SOLUTION,
    en: 'Would you solve the task another way now?',
    de: 'Würdest du die Aufgabe jetzt anders lösen?',
    rated: false,
    audience: Audience.PRIVATE,
    kinds: technical,
  },
];

whenAgencyOpens(async () => {
  for (const [i, { topic, en, de, rated, audience, kinds }] of USUAL.entries())
    await rows(DebriefPrompt).insert({
      topic,
      questionEn: en,
      questionDe: de,
      rated,
      defaultAudience: audience,
      onlyKinds: kinds ?? null,
      position: i + 1,
    });
});
