import { Language } from '@nextround/access';
import { ProcessStage } from './other-process.entity.js';
import { type ProcessUpdate, SharingLevel } from './process-update.entity.js';

const STANDS: Record<Language, Record<ProcessStage, string>> = {
  EN: {
    PREPARING: 'is about to apply',
    APPLIED: 'has applied',
    INTERVIEWING: 'is in interviews',
    OFFER: 'has an offer',
    ACCEPTED: 'has accepted',
    REJECTED: 'was turned down',
    WITHDRAWN: 'has withdrawn',
  },
  DE: {
    PREPARING: 'die Bewerbung wird vorbereitet',
    APPLIED: 'die Bewerbung ist abgegeben',
    INTERVIEWING: 'es laufen Gespräche',
    OFFER: 'es liegt ein Angebot vor',
    ACCEPTED: 'es ist zugesagt',
    REJECTED: 'es kam eine Absage',
    WITHDRAWN: 'die Bewerbung ist zurückgezogen',
  },
};

/** How far something is, as the rest of a sentence about somebody. */
export const standsAt = (stage: ProcessStage, language: Language): string => STANDS[language][stage];

export const dayIn = (at: Date, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(language === Language.DE ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone }).format(at);

/** What a company reads where the recruiter writes nothing else: made of the level, and of nothing above it. */
export function usualWording(name: string, update: ProcessUpdate, level: SharingLevel, language: Language, timeZone: string): string {
  const { companyName, role, stage, offerDeadline } = update;
  const tellsStage = level !== SharingLevel.EXISTS && stage !== null;
  const full = level === SharingLevel.FULL && companyName !== null;
  const until = level !== SharingLevel.EXISTS && offerDeadline !== null ? dayIn(offerDeadline, language, timeZone) : undefined;
  if (language === Language.DE) {
    const where = full ? ` bei ${companyName}${role ? ` (${role})` : ''}` : '';
    const stands = tellsStage ? `: ${standsAt(stage, language)}` : '';
    return `${name} ist noch in einem anderen Bewerbungsverfahren${where}${stands}.${until ? ` Das Angebot ist bis zum ${until} zu beantworten.` : ''}`;
  }
  const where = full ? ` at ${companyName}${role ? ` (${role})` : ''}` : '';
  const stands = tellsStage ? ` and ${standsAt(stage, language)} there` : '';
  return `${name} is in another application process${where}${stands}.${until ? ` The offer is to be answered by ${until}.` : ''}`;
}
