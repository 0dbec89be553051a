import { clock } from '@nextround/tenancy';
import { Language } from '@nextround/access';
import type { Letter } from './letter.js';
import type { Notification } from './notification.entity.js';
import type { Receiver } from './writers.js';

/** One thing of a digest, in the words of the room that tells it. */
export interface Item {
  readonly notice: Notification;
  readonly letter: Letter;
}

/** The words of a digest: each thing by its subject, leading where its own button would. @param leave where it is turned off */
export function digestOf(items: readonly Item[], { language, timeZone, name, agency, link }: Receiver, leave: string): Letter {
  const german = language === Language.DE;
  const day = new Intl.DateTimeFormat(german ? 'de-DE' : 'en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone }).format(
    clock.now(),
  );
  const n = items.length;
  return {
    subject: german
      ? `${agency.name}, ${day}: ${n === 1 ? 'eine Neuigkeit' : `${n} Neuigkeiten`}`
      : `${agency.name}, ${day}: ${n === 1 ? 'one thing' : `${n} things`} to know`,
    kicker: day,
    title: german ? (n === 1 ? 'Eine Neuigkeit' : `${n} Neuigkeiten`) : n === 1 ? 'One thing to know' : `${n} things to know`,
    greeting: german ? `Hallo ${name},` : `Hello ${name},`,
    lines: [german ? 'das hat sich seit der letzten Übersicht angesammelt.' : 'this has come together since the last summary.'],
    button: { label: german ? 'Nextround öffnen' : 'Open Nextround', url: link('/') },
    notes: items.map(({ letter }) => (letter.button ? { label: letter.subject, url: letter.button.url } : letter.subject)),
    footer: german
      ? `Einmal am Tag, nur wenn es etwas gibt. Abbestellen: ${leave}`
      : `Once a day, and only where there is something. Unsubscribe: ${leave}`,
  };
}
