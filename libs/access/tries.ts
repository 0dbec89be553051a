import { LRUCache } from 'lru-cache';
import { digestOf } from './secret.js';

interface Failed {
  many: number;
  /** From when on the next one is heard, in milliseconds. */
  next: number;
}

const QUARTER = 15 * 60_000;

/** Tries to prove who one is: those that fail are heard more and more slowly, and nobody is shut out for long. Counted by each process. */
export class Tries {
  private readonly failed = new LRUCache<string, Failed>({ max: 50_000, ttl: QUARTER });

  /** @param free how many may fail before the next one has to wait: a second, then twice as long each time, a quarter of an hour at most */
  constructor(private readonly free: number) {}

  /**
   * @param about whom it is for, and from where: whatever somebody sends, however long
   * @param tooSoon the refusal of a try that comes too soon, told in how many seconds it is heard
   * @param prove answers nothing where it fails
   */
  async of<T>(
    about: string,
    tooSoon: (seconds: number) => Error,
    prove: () => Promise<T | undefined>,
    now = Date.now(),
  ): Promise<T | undefined> {
    const key = digestOf(about).toString('base64url');
    const { many, next } = this.failed.get(key) ?? { many: 0, next: 0 };
    if (now < next) throw tooSoon(Math.ceil((next - now) / 1000));
    // Counted before it is known: many at once are many.
    const wait = many < this.free - 1 ? 0 : Math.min(QUARTER, 1000 * 2 ** (many - this.free + 1));
    this.failed.set(key, { many: many + 1, next: now + wait });
    const proven = await prove();
    if (proven) this.failed.delete(key);
    return proven;
  }
}
