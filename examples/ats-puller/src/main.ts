import { keepInStep } from './keep-in-step.js';
import { Mirror } from './mirror.js';
import { Nextround } from './nextround.js';

const { NEXTROUND = 'http://localhost:3000', CLIENT_ID = '', CLIENT_SECRET = '', MIRROR = 'mirror.sqlite' } = process.env;
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => stop.abort());

const mirror = new Mirror(MIRROR);
try {
  await keepInStep(new Nextround(NEXTROUND, CLIENT_ID, CLIENT_SECRET, stop.signal), mirror);
} catch (error) {
  if (!stop.signal.aborted) throw error;
} finally {
  mirror.close();
}
