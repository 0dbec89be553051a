import { rows, scope } from '@nextround/tenancy';
import { Language } from '@nextround/access';
import { hello, NotificationKind, writes, type Receiver } from '@nextround/mail';
import { Message } from './message.entity.js';

/** That there is a message, and from whom: never its words, which stay in the thread. Nothing where all of the burst was read. */
writes(NotificationKind.MESSAGE, async ({ aboutId }, receiver) => {
  const [message] = await rows(Message).find({ burstId: aboutId, readAt: null }, 1);
  if (!message) return undefined;
  const who = await nameOf(message.authorId, receiver);
  const url = receiver.link(receiver.candidateId ? '/me/messages' : `/candidates/candidate_${message.candidateId}#messages`);
  if (receiver.language === Language.DE)
    return {
      subject: `${who} hat dir geschrieben`,
      title: `${who} hat dir geschrieben`,
      greeting: hello(receiver),
      lines: [
        `${message.urgent ? 'eine dringende' : 'eine'} Nachricht wartet auf dich. Was darin steht, liest du in Nextround; dort antwortest du auch.`,
      ],
      button: { label: 'Nachricht lesen', url },
      footer: message.urgent
        ? 'Diese Mail kam auch in deiner Ruhezeit, weil die Nachricht als dringend verschickt wurde.'
        : 'In deiner Ruhezeit kommt keine solche Mail.',
    };
  return {
    subject: `${who} wrote to you`,
    title: `${who} wrote to you`,
    greeting: hello(receiver),
    lines: [`${message.urgent ? 'An urgent' : 'A'} message waits for you. Read it in Nextround, and answer there.`],
    button: { label: 'Read the message', url },
    footer: message.urgent
      ? 'This mail came in spite of your quiet hours, since the message was sent as urgent.'
      : 'No such mail comes in your quiet hours.',
  };
});

/** As the receiver knows them; the agency where the author is no longer in their sight. */
async function nameOf(authorId: string, { agency }: Receiver): Promise<string> {
  const { client } = scope();
  const { rows: found } = await client.query<{ name: string }>('select name from memberships where agency_id = $1 and id = $2', [
    agency.id,
    authorId,
  ]);
  return found[0]?.name ?? agency.name;
}
