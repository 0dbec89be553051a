import type { Language, QuietHours } from '@nextround/access';
import type { Letter } from './letter.js';
import type { NotificationKind } from './notification-kind.js';
import type { Notification } from './notification.entity.js';

/** Who is told, as the words are made for them. */
export interface Receiver {
  readonly memberId: string | null;
  readonly candidateId: string | null;
  readonly name: string;
  readonly address: string;
  readonly language: Language;
  readonly timeZone: string;
  readonly quietHours: QuietHours;
  /** `address` is where its mail comes from. */
  readonly agency: { readonly id: string; readonly name: string; readonly address: string; readonly imprint: string | null };
  /** A path of the page as a whole link: `link('/me/interviews/…')`. */
  readonly link: (path: string) => string;
  /** A signed token that names one record for one use: nothing of it is stored. See `Secret.token`. */
  readonly token: (use: string, id: string) => string;
}

type Writer = (notice: Notification, receiver: Receiver) => Promise<Letter | undefined>;
const writers = new Map<NotificationKind, Writer>();

/**
 * A room says how it tells a kind: registered at import, run when it is told, in a transaction that only reads and in which the
 * receiver acts. The walls decide what the mail can hold.
 * @param writer answers undefined where the reason is gone: then nothing is told
 */
export function writes(kind: NotificationKind, writer: Writer): void {
  if (writers.has(kind)) throw new Error(`${kind} is written twice.`);
  writers.set(kind, writer);
}

/** @throws Error for a kind that no room writes: the job is tried again, and parked with this reason */
export function writerOf(kind: NotificationKind): Writer {
  const writer = writers.get(kind);
  if (!writer) throw new Error(`No room writes ${kind}.`);
  return writer;
}
