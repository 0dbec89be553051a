import { scope } from '@nextround/tenancy';
import { later } from '@nextround/jobs';
import { plan } from './planning.js';

/** How many interviews are planned anew at a time. */
const CHUNK = 50;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Plans every clock of the agency that runs: the first ones at once, the others as a job, a chunk at a time. */
export const replanAll = (): Promise<void> => replanFrom(NOBODY);

/** Goes on after this interview. */
export async function replanFrom(after: string): Promise<void> {
  const { client, actor } = scope();
  const { rows } = await client.query<{ id: string }>({
    name: 'running-clocks',
    text: `select distinct s.interview_id as id from follow_up_steps s where s.agency_id = $1 and s.state = 'SCHEDULED' and s.interview_id > $2 order by 1 limit $3`,
    values: [actor.agencyId, after, CHUNK],
  });
  const interviews = rows.map(({ id }) => id);
  if (interviews.length > 0) await plan({ interviews }, {}, { everybody: true });
  if (interviews.length === CHUNK) await later('follow-up.policy-changed', { after: interviews.at(-1)! });
}
