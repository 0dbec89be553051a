/**
 * How a room tells somebody something.
 *
 * Somebody of the agency (a member, or a candidate, with a sign-in or without):
 *   await tell({ to: { candidateId }, kind: NotificationKind.DEBRIEF_DUE, key: `debrief:${id}`, about: { type: 'Interview', id }, candidateId, at })
 *   await untell(`debrief:${id}`)                     // takes back what has not gone out
 *   writes(NotificationKind.DEBRIEF_DUE, async (notice, receiver) => …)   // at import; rows() and scope() are the receiver's own; undefined: the reason is gone
 * Quiet hours, preferences, digests, retries and the inbox are this room's: `at` is when it is due, not when it may be sent.
 * `receiver.link('/me/…')` and `receiver.token('debrief', id)` make the links; `receiver.language` and `receiver.timeZone` the words.
 *
 * Somebody without an account (a hiring contact):
 *   const letterId = await post({ to, from, replyTo, subject, body, button, language, zone, about, candidateId, sendAt })
 *   await unpost(letterId)                            // false once it has left
 */
export { insist } from './claim.js';
export * from './letter.js';
export * from './mail.module.js';
export * from './mailer.js';
export * from './notification-kind.js';
export * from './notification.entity.js';
export * from './post.js';
export * from './posted-letter.entity.js';
export * from './preferences.entity.js';
export * from './quiet-hours.js';
export * from './tell.js';
export { written } from './template.js';
export * from './wording.js';
export { writes, type Receiver } from './writers.js';
