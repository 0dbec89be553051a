import { Language } from '@nextround/access';
import type { LikedFacts } from './draft-facts.js';
import { oneLine, opening } from './phrases.js';

const GOOD = 3;
/** What is worth naming to those who held the interview, best first. */
const WORTH = ['ROLE_TECHNICAL', 'ROLE_CULTURAL', 'COMPANY', 'INTERVIEWER', 'INTERVIEW'] as const;
type Topic = (typeof WORTH)[number];

const LIKED: Record<Language, Record<Topic, string>> = {
  [Language.EN]: {
    ROLE_TECHNICAL: 'I especially liked what I learned about the work itself',
    ROLE_CULTURAL: 'I especially liked how you work together',
    COMPANY: 'I came away with a very good impression of your company',
    INTERVIEWER: 'I enjoyed talking with you',
    INTERVIEW: 'I liked how the conversation was set up',
  },
  [Language.DE]: {
    ROLE_TECHNICAL: 'Besonders gefallen hat mir, was ich über die Arbeit selbst erfahren habe',
    ROLE_CULTURAL: 'Besonders gefallen hat mir, wie Sie zusammenarbeiten',
    COMPANY: 'Von Ihrem Unternehmen habe ich einen sehr guten Eindruck mitgenommen',
    INTERVIEWER: 'Das Gespräch mit Ihnen hat mir Freude gemacht',
    INTERVIEW: 'Mir hat gefallen, wie das Gespräch aufgebaut war',
  },
};

/**
 * What the candidate liked most, from long to short: in as many of their own words as `most` characters hold, in their first
 * sentence, and without their words. Empty where nothing was rated well.
 */
export function liked(answers: readonly LikedFacts[], most: number, language: Language): string[] {
  const good = WORTH.flatMap((topic) => answers.filter((a) => a.topic === topic && (a.rating ?? 0) >= GOOD).map((a) => ({ ...a, topic })));
  const best = good.find((a) => opening(a.text ?? '', most)) ?? good[0];
  if (!best) return [];
  const lead = LIKED[language][best.topic];
  const words = oneLine(best.text ?? '');
  const long = opening(words, most);
  const short = long && opening(words, long.length - 1);
  return [...new Set([long, short])].flatMap((text) => (text ? [`${lead}: ${text}`] : [])).concat(`${lead}.`);
}

/** The rating of “would you work there”; null where it is not known, or kept private. */
export const interest = (answers: readonly LikedFacts[]): number | null =>
  answers.find((a) => a.topic === 'WOULD_WORK_THERE')?.rating ?? null;
