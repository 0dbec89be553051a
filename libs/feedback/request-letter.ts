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
  const locale = german ? 'de-DE' : 'en-GB';
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: zone }).format(heldAt);
  const on = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: zone }).format(heldAt);
  const paragraphs = german
    ? [
        `Guten Tag ${contact},`,
        `am ${day} haben Sie mit ${firstName} gesprochen, in Runde ${round}. Wie war Ihr Eindruck? Ein Wort genügt schon; Noten und zwei, drei Sätze helfen am meisten.`,
        'Sie brauchen dafür kein Konto. Der Link gilt 14 Tage und nur einmal. Brauchen Sie mehr Zeit, oder haben Sie das Gespräch gar nicht geführt? Auch das sagen Sie dort mit einem Klick.',
        `Freundliche Grüße\n${recruiter}, ${agency}`,
      ]
    : [
        `Hello ${contact},`,
        `On ${day} you met ${firstName}, in round ${round}. What was your impression? One word will do; ratings and two or three sentences help most.`,
        'You need no account for it. The link works once, for 14 days. Do you need more time, or was it somebody else? You say that there with one click, too.',
        `Kind regards\n${recruiter}, ${agency}`,
      ];
  return {
    subject: german ? `${agency}: Ihr Eindruck aus dem Gespräch vom ${on}` : `${agency}: your impression of the interview of ${on}`,
    body: paragraphs.join('\n\n'),
    label: german ? 'Eindruck geben' : 'Give your impression',
  };
}
