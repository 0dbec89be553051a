import { v7 as uuid } from 'uuid';
import { later } from '@nextround/jobs';
import { endOfQuiet } from '@nextround/mail';
import { Message } from '@nextround/messages';
import { Role, rows, type Actor } from '@nextround/tenancy';
import type { Standing } from './agency.js';
import type { MessageLine } from './shape.js';

const MINUTE = 60_000;
/** Everybody here sleeps when most people do. */
const QUIET = { start: '21:00', end: '08:00' };

/** What candidates and their recruiters wrote each other. Where it is night for the reader now, the last word waits. */
export function addMessages(standing: Standing): void {
  for (const line of standing.book.messages) addMessage(standing, line);
}

function addMessage({ book, calendar, people, deeds }: Standing, { candidate, from, at, body, read }: MessageLine): void {
  const { self, recruiter, line } = people.get(candidate)!;
  const sentAt = calendar.past('day' in at ? calendar.at(at.day, at.time, book.timeZone) : calendar.hours(calendar.now, -at.hours));
  const [author, reader, zone] = from === 'CANDIDATE' ? [self, recruiter, book.timeZone] : [recruiter, self, line.timeZone];
  const deliverAt = endOfQuiet(sentAt, zone, QUIET) ?? sentAt;
  const waits = deliverAt > calendar.now;
  const id = uuid();
  deeds.push({
    at: sentAt,
    who: author,
    action: 'message.send',
    work: async () => {
      const written = { id, candidateId: self.candidateId!, body, sentAt, deliverAt, burstId: id, ...signed(author) };
      await rows(Message).insert({ ...written, announcedAt: waits ? null : deliverAt });
      if (waits) await later('message.waited', { messageId: id }, { runAt: deliverAt });
    },
  });
  if (read === undefined || waits) return;
  const readAt = calendar.past(new Date(deliverAt.getTime() + read * MINUTE));
  deeds.push({ at: readAt, who: reader, action: 'message.read', work: () => rows(Message).update({ id }, { readAt }) });
}

const signed = (author: Actor) => ({ authorId: author.memberId!, authorRole: author.role as Role });
