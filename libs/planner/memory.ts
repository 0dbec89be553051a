import { createHash } from 'node:crypto';
import { BadInput, type Actor, type Errand } from '@nextround/tenancy';
import type { Run } from './run.js';

/** One root field of a mutation whose request bore an `Idempotency-Key`. */
export interface Asked {
  readonly key: string;
  /** The root fields of its document, in their order: the same key on others is another key. */
  readonly operation: string;
  /** Which of them this is. */
  place: number;
  /** A digest of all that was asked: document, operation and variables. */
  readonly request: Buffer;
  /** Set where the answer comes out of the memory. */
  answeredBefore: boolean;
}

/** What a field answered: its text, and what its caller was given beside it. */
export interface Told {
  readonly text: string;
  readonly carried?: string | undefined;
}

/**
 * Sees to it that nothing is done twice under one key. What was answered, a refusal too, is answered again.
 * @throws IdempotencyMismatch where the key was used for something else, Conflict where the first try is still under way
 */
export interface Memory {
  /** Does `work` in a write transaction, and remembers it in the same. */
  once(asked: Asked, who: Actor, errand: Errand, work: (who: Actor) => Promise<string>): Promise<Told>;
  /** Does what opens its own transactions, then reads what came of it. @param who null for what anybody may do */
  apart(asked: Asked, who: Actor | null, errand: Errand, work: () => Promise<void>, read: () => Promise<Told>): Promise<Told>;
}

/**
 * What a mutation asks to have done only once; undefined where its request bears no key.
 * @throws BadInput for a key that is none
 */
export function askedOnce(run: Run, operation: string): Omit<Asked, 'place'> | undefined {
  const key = run.ctx.request.http?.headers.get('idempotency-key');
  if (key === undefined) return undefined;
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    throw BadInput.at('Idempotency-Key', 'key', 'The header Idempotency-Key must hold 1 to 255 visible ASCII characters, and no blanks.');
  // As they were understood, variables stand in the order in which the document declares them, however they were sent.
  const said = [run.documentHash, run.operation.name?.value ?? '', JSON.stringify(run.variables)];
  return { key, operation, request: createHash('sha256').update(said.join('\n')).digest(), answeredBefore: false };
}
