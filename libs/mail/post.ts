import { actor, clock, Role, rows } from '@nextround/tenancy';
import type { Language } from '@nextround/access';
import { later } from '@nextround/jobs';
import { v7 as uuid } from 'uuid';
import type { Attachment, Button } from './letter.js';
import { PostedLetter } from './posted-letter.entity.js';

/** How long a letter waits before it leaves where nothing is said: time enough to take it back. In milliseconds. */
const UNDO = 10_000;

export interface Posting {
  readonly to: { name: string; address: string };
  /** Who writes; the mail comes from “name via Nextround”. */
  readonly from: { name: string };
  readonly replyTo?: { name: string; address: string } | null;
  readonly subject: string;
  /** What a person wrote: plain text, a blank line between paragraphs. */
  readonly body: string;
  readonly button?: Button | null;
  readonly language: Language;
  /** The reader's zone: nothing leaves between 21:00 and 08:00 there. */
  readonly zone: string;
  readonly about: { type: string; id: string };
  readonly candidateId: string;
  /** Ten seconds from now where nothing is said. */
  readonly sendAt?: Date | null;
  readonly attachments?: readonly Attachment[];
}

/**
 * Posts a letter to somebody without an account. Its words are fixed now; it leaves later, unless it is taken back before.
 * A candidate's letter is seen by the candidate alone, everybody else's by the agency.
 */
export async function post({ to, from, replyTo, about, zone, sendAt, attachments, ...letter }: Posting): Promise<string> {
  const id = uuid();
  const leaves = sendAt ?? new Date(clock.now().getTime() + UNDO);
  await Promise.all([
    rows(PostedLetter).insert({
      id,
      candidateId: letter.candidateId,
      fromAgency: actor().role === Role.CANDIDATE ? null : true,
      aboutType: about.type,
      aboutId: about.id,
      toName: to.name,
      toAddress: to.address,
      fromName: from.name,
      replyTo: replyTo ?? null,
      subject: letter.subject,
      body: letter.body,
      button: letter.button ?? null,
      attachments: [...(attachments ?? [])],
      language: letter.language,
      timeZone: zone,
      sendAt: leaves,
    }),
    later('letter.due', { letterId: id }, { runAt: leaves, key: id }),
  ]);
  return id;
}

/** Takes a letter back before it left. @returns false where it has left, is leaving, or is not in sight */
export async function unpost(letterId: string): Promise<boolean> {
  const where = { id: letterId, sentAt: null, takenBackAt: null, claimedBy: null };
  return (await rows(PostedLetter).update(where, { takenBackAt: clock.now() })) > 0;
}
