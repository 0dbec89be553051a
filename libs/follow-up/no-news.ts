import { Language } from '@nextround/access';
import { note, textOf, type Draft } from './draft.js';
import type { DraftFacts } from './draft-facts.js';
import { Channel } from './follow-up-step.entity.js';
import { date, day, oneLine } from './phrases.js';

/** From the recruiter to the candidate who waits: what is known, what was done, and nothing else. A message, not a mail. */
export function noNews(facts: DraftFacts, language: Language): Draft {
  const { startsAt, timeZone } = facts;
  const on = day(startsAt, timeZone, language);
  const company = facts.company && oneLine(facts.company);
  const asked = facts.askedAt && day(facts.askedAt, timeZone, language);
  const promised = facts.promisedAt && date(facts.promisedAt, timeZone, language);
  const who = oneLine(facts.candidate);
  const author = oneLine(facts.author);
  const paragraphs =
    language === Language.DE
      ? [
          `Hallo ${who},`,
          [
            `kurz der Stand, damit du nicht im Ungewissen bist: Zu deinem Gespräch${company ? ` bei ${company}` : ''} am ${on} habe ich noch keine Antwort.`,
            promised && `Die Firma wollte sich bis zum ${promised} melden.`,
            asked && `Am ${asked} habe ich dort nachgefragt.`,
          ],
          [
            'Mehr weiß ich im Moment nicht. Eine Absage ist das nicht.',
            'Ich bleibe dran und schreibe dir, sobald ich etwas höre; spätestens in ein paar Tagen melde ich mich auch ohne Neuigkeiten.',
          ],
          `Viele Grüße\n${author}`,
        ]
      : [
          `Hello ${who},`,
          [
            `A short word so that you are not left wondering: I have no answer yet about your interview${company ? ` at ${company}` : ''} on ${on}.`,
            promised && `They had planned to answer by ${promised}.`,
            asked && `I asked them on ${asked}.`,
          ],
          [
            'I do not know more at the moment. It does not mean a no.',
            'I will keep at it and write to you as soon as I hear anything; in a few days at the latest you will hear from me, also without news.',
          ],
          `Best wishes\n${author}`,
        ];
  return note(Channel.MESSAGE, textOf(paragraphs.map((p) => (Array.isArray(p) ? p.filter(Boolean).join(' ') : p))));
}
