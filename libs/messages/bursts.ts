import { rows, Role } from '@nextround/tenancy';
import { NotificationKind, tell, untell, type Told } from '@nextround/mail';
import { Message } from './message.entity.js';

const HOUR = 3_600_000;

type Written = Pick<Message, 'id' | 'candidateId' | 'authorRole' | 'deliverAt' | 'urgent'>;

/**
 * The burst a message belongs to: the one this side began within the hour before, of which nothing was read yet. What is said in
 * one go, or waits for the same morning, is told once.
 */
export async function burstOf({ candidateId, authorRole, deliverAt }: Written): Promise<string | undefined> {
  const unread = await rows(Message).find({ candidateId, readAt: null });
  const began = new Map<string, number>();
  for (const message of unread)
    if ((message.authorRole === Role.CANDIDATE) === (authorRole === Role.CANDIDATE))
      began.set(message.burstId, Math.min(began.get(message.burstId) ?? Infinity, message.deliverAt.getTime()));
  const at = deliverAt.getTime();
  return [...began].find(([, first]) => first <= at && first > at - HOUR)?.[0];
}

const keyOf = (burstId: string, to: Told): string => `message:${burstId}:${Object.values(to)[0]}`;

/** Tells the receiver that there is a message, once it is there. */
export const tellOf = ({ id, candidateId, deliverAt, urgent }: Written, to: Told): Promise<void> =>
  tell({ to, kind: NotificationKind.MESSAGE, key: keyOf(id, to), about: { type: 'Message', id }, candidateId, at: deliverAt, urgent });

/** Takes back the notice of a burst of which nothing is left. */
export const take = (burstId: string, to: Told): Promise<boolean> => untell(keyOf(burstId, to));
