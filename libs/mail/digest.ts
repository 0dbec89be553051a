import { clock } from '@nextround/tenancy';
import { Language } from '@nextround/access';
import { dayOf, hello } from './wording.js';
import type { Letter } from './letter.js';
import type { Notification } from './notification.entity.js';
import type { Receiver } from './writers.js';

/** One thing of a digest, in the words of the room that tells it. */
export interface Item {
  readonly notice: Notification;
  readonly letter: Letter;
}

/** The words of a digest: each thing by its subject, leading where its own button would. */
export function digestOf(items: readonly Item[], receiver: Receiver): Letter {
  const { language, timeZone, agency, link } = receiver;
  const german = language === Language.DE;
  const day = dayOf(clock.now(), timeZone, language);
  const n = items.length;
  return {
    subject: german
      ? `${agency.name}, ${day}: ${n === 1 ? 'eine Neuigkeit' : `${n} Neuigkeiten`}`
      : `${agency.name}, ${day}: ${n === 1 ? 'one thing' : `${n} things`} to know`,
    kicker: day,
    title: german ? (n === 1 ? 'Eine Neuigkeit' : `${n} Neuigkeiten`) : n === 1 ? 'One thing to know' : `${n} things to know`,
    greeting: hello(receiver),
    lines: [german ? 'das hat sich seit der letzten Übersicht angesammelt.' : 'This has come together since the last summary.'],
    button: { label: german ? 'Eingang öffnen' : 'Open the inbox', url: link('/inbox') },
    notes: items.map(({ letter }) => (letter.button ? { label: letter.subject, url: letter.button.url } : letter.subject)),
    footer: german ? 'Einmal am Tag, und nur wenn es etwas gibt.' : 'Once a day, and only if there is something.',
  };
}
