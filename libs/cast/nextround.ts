import { Secret } from '@nextround/access';
import { debriefLink } from '@nextround/debrief';
import { Worker } from '@nextround/jobs';
import { join } from 'node:path';
import { seedDemo } from '../../apps/cli/demo/demo.js';
import { openHouse } from './house.js';

export interface Nextround {
  readonly url: string;
  stop(): Promise<void>;
  /** What the mail of an interview that ended links to; by the ids the API shows. */
  debriefLink(agencyId: string, interviewId: string): string;
}

/** What `npm start` serves: the page, the demo agencies, the jobs. For tests that come by browser. */
export async function startNextround(): Promise<Nextround> {
  const house = await openHouse({ web: join(import.meta.dirname, '../../dist/web'), poolSize: 10 });
  await seedDemo(house.app);
  await house.app.get(Worker).start();
  const secret = house.app.get(Secret);
  const uuidOf = (id: string) => id.slice(id.indexOf('_') + 1);
  return {
    url: house.url,
    stop: () => house.close(),
    debriefLink: (agencyId, interviewId) =>
      debriefLink({ link: (path) => path, token: (use, id) => secret.token(use, uuidOf(agencyId), id) }, uuidOf(interviewId)),
  };
}
