import { rows, scope } from '@nextround/tenancy';
import { Language } from '@nextround/access';
import { NotificationKind, writes, type Receiver } from '@nextround/mail';
import { Message } from './message.entity.js';

/** That there is a message, and from whom: never its words, which stay in the thread. Nothing where all of the burst was read. */
writes(NotificationKind.MESSAGE, async ({ aboutId }, receiver) => {
  const [message] = await rows(Message).find({ burstId: aboutId, readAt: null }, 1);
  if (!message) return undefined;
  const who = await nameOf(message.authorId, receiver);
  const url = receiver.link(receiver.candidateId ? '/me#messages' : `/candidates/candidate_${message.candidateId}`);
  if (receiver.language === Language.DE)
    return {
      subject: `${who} hat dir geschrieben`,
      greeting: `Hallo ${receiver.name},`,
      lines: [
        `${who} hat dir ${message.urgent ? 'dringend ' : ''}geschrieben. Die Nachricht liest du auf deiner Seite; von dort antwortest du auch.`,
      ],
      button: { label: 'Nachricht lesen', url },
      footer: message.urgent
        ? 'Diese Mail kam auch in deiner Ruhezeit, weil die Nachricht als dringend verschickt wurde.'
        : 'In deiner Ruhezeit kommt keine solche Mail.',
    };
  return {
    subject: `${who} wrote to you`,
    greeting: `Hello ${receiver.name},`,
    lines: [`${who} sent you ${message.urgent ? 'an urgent' : 'a'} message. Read it on your page, and answer from there.`],
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
