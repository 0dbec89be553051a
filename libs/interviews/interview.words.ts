import { Language } from '@nextround/access';
import type { Interview, InterviewFormat, InterviewKind } from './interview.entity.js';

type Words<K extends string> = Record<Language, Record<K, string>>;

const KIND: Words<InterviewKind> = {
  EN: {
    SCREENING: 'First talk',
    TECHNICAL: 'Technical interview',
    WHITEBOARD: 'Whiteboard interview',
    PAIR_PROGRAMMING: 'Pair programming',
    TAKE_HOME: 'Take-home presentation',
    SYSTEM_DESIGN: 'System design interview',
    CULTURE: 'Culture interview',
    PANEL: 'Panel interview',
    FINAL: 'Final round',
  },
  DE: {
    SCREENING: 'Erstes Gespräch',
    TECHNICAL: 'Fachgespräch',
    WHITEBOARD: 'Whiteboard-Gespräch',
    PAIR_PROGRAMMING: 'Pair-Programming',
    TAKE_HOME: 'Vorstellung der Hausaufgabe',
    SYSTEM_DESIGN: 'Systementwurf',
    CULTURE: 'Kennenlerngespräch',
    PANEL: 'Gespräch mit mehreren',
    FINAL: 'Letzte Runde',
  },
};

const FORMAT: Words<InterviewFormat> = {
  EN: { PHONE: 'By phone', VIDEO: 'By video', ONSITE: 'On site' },
  DE: { PHONE: 'Am Telefon', VIDEO: 'Per Video', ONSITE: 'Vor Ort' },
};

/** What a round is about: `Technical interview`. */
export const kindOf = ({ kind }: Pick<Interview, 'kind'>, language: Language): string => KIND[language][kind];

/** How people meet, and where: `By video: https://…`. */
export function whereOf({ format, location, videoUrl }: Pick<Interview, 'format' | 'location' | 'videoUrl'>, language: Language): string {
  const place = location ?? videoUrl;
  return place ? `${FORMAT[language][format]}: ${place}` : FORMAT[language][format];
}
