import { hash, verify } from '@node-rs/argon2';
import { RateLimited } from '@nextround/tenancy';

/** OWASP's second set for argon2id: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const IN_FLIGHT = 4;
const WAITING = 50;

let running = 0;
const waiting: (() => void)[] = [];

/** A few at a time: each takes 19 MiB and a core for some 40 ms. @throws RateLimited where the queue is full */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= IN_FLIGHT) {
    if (waiting.length >= WAITING) throw new RateLimited('Many people are signing in right now. Try again in a few seconds.', 3);
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else {
    running++;
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running--;
  }
}

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password.normalize('NFKC'), cost));

const nobodys = hash('nobody has this password', cost);

/** Takes as long for an unknown address (`stored` undefined) as for a wrong password, and answers the same. */
export async function passwordFits(stored: string | undefined, password: string): Promise<boolean> {
  const fits = await inTurn(async () => verify(stored ?? (await nobodys), password.normalize('NFKC')));
  return fits && stored !== undefined;
}
