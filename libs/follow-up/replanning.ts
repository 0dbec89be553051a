import { asSystem, scope } from '@nextround/tenancy';
import { later } from '@nextround/jobs';
import { plan } from './planning.js';

/** How many interviews are planned anew at a time. */
const CHUNK = 50;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/**
 * Plans every clock of the agency that runs: the first ones at once, the others as a job, a chunk at a time.
 * @param recruiterId only those of candidates this member looks after
 */
export const replanAll = (recruiterId: string | null = null): Promise<void> =>
  asSystem('follow-up.plan', () => replanFrom(BEFORE_ALL, recruiterId));

/** Goes on after this interview. As Nextround itself, which sees the rounds of other processes too. */
export async function replanFrom(after: string, recruiterId: string | null): Promise<void> {
  const { client, actor } = scope();
  const { rows } = await client.query<{ id: string }>({
    name: 'running-clocks',
    text: `select distinct s.interview_id as id from follow_up_steps s where s.agency_id = $1 and s.state = 'SCHEDULED' and s.interview_id > $2
      and ($4::uuid is null or exists (select 1 from candidates c where c.agency_id = $1 and c.id = s.candidate_id and c.recruiter_id = $4))
      order by 1 limit $3`,
    values: [actor.agencyId, after, CHUNK, recruiterId],
  });
  const interviews = rows.map(({ id }) => id);
  if (interviews.length > 0) await plan({ interviews }, {}, { everybody: true });
  if (interviews.length === CHUNK) await later('follow-up.hours-changed', { after: interviews.at(-1)!, recruiterId });
}
