import { Language } from '@nextround/access';

/** What the letter to a hiring contact is made of. */
export interface Asking {
  readonly contact: string;
  readonly firstName: string;
  readonly round: number;
  readonly heldAt: Date;
  readonly recruiter: string;
  readonly agency: string;
  readonly language: Language;
  readonly zone: string;
}

/** The words to the hiring side. The subject names nobody: it is read over shoulders. */
export function requestLetter({ contact, firstName, round, heldAt, recruiter, agency, language, zone }: Asking) {
  const german = language === Language.DE;
  const day = new Intl.DateTimeFormat(german ? 'de' : 'en-GB', { dateStyle: 'long', timeZone: zone }).format(heldAt);
  const paragraphs = german
    ? [
        `Guten Tag ${contact},`,
        `Sie haben am ${day} mit ${firstName} gesprochen, in Runde ${round}. Wie war Ihr Eindruck? Ein Wort genügt schon; Noten und zwei, drei Sätze helfen am meisten.`,
        'Sie brauchen dafür kein Konto. Der Link gilt 14 Tage und einmal. Brauchen Sie mehr Zeit oder waren Sie es nicht, sagen Sie es dort mit einem Klick.',
        `${recruiter}\n${agency}`,
      ]
    : [
        `Hello ${contact},`,
        `On ${day} you met ${firstName}, in round ${round}. What was your impression? One word will do; ratings and two or three sentences help most.`,
        'You need no account for it. The link works once, for 14 days. If you need more time, or if it was not you, say so there with one click.',
        `${recruiter}\n${agency}`,
      ];
  return {
    subject: german ? `${agency}: Ihr Eindruck aus dem Gespräch` : `${agency}: your impression of the interview`,
    body: paragraphs.join('\n\n'),
    label: german ? 'Eindruck geben' : 'Give your impression',
  };
}
