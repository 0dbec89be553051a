import { Worker } from '@nextround/jobs';
import { join } from 'node:path';
import { seedDemo } from '../../apps/cli/demo/demo.js';
import { openHouse } from './house.js';

/** What `npm start` serves: the page, the demo agencies, the jobs. For tests that come by browser. */
export async function startNextround(): Promise<{ url: string; stop(): Promise<void> }> {
  const house = await openHouse({ web: join(import.meta.dirname, '../../dist/web'), poolSize: 10 });
  await seedDemo(house.app);
  await house.app.get(Worker).start();
  return { url: house.url, stop: () => house.close() };
}
