import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Agency, House } from '@nextround/cast';
import { begin } from '@nextround/tenancy';
import { connected, uuidOf } from '../support-walls.js';

/** Somebody’s way to one job, and the round they had on it. */
export interface Way {
  readonly candidate: string;
  readonly name: string;
  readonly application: string;
  readonly interview: string | null;
}

/** An agency of many, which works for two companies. */
export interface Crowd {
  readonly ways: readonly Way[];
  /** A company whose system is not asked about here, and its job. */
  readonly elsewhere: { readonly company: string; readonly job: string };
}

/** What no mirror may hold, and what beside it the mirror of the one company may not. */
export const MARKS = ['mark-private', 'mark-process', 'mark-question', 'mark-message', 'mark-kite'];
export const COMPANY_MARKS = [
  ...MARKS,
  ...['mark-elsewhere', 'mark-external', 'mark-recruiter', 'mark-released', 'mark-update', 'mark-asked', 'mark-note'],
];

/** So many at once: of the journal’s head every entry leaves a version behind, which only the next transaction clears away. */
const PART = 200;

/** Fills an agency with so many candidates; half of them are at its company. */
export async function crowded(house: House, { harbor, kite }: { harbor: Agency; kite: Agency }, many: number): Promise<Crowd> {
  const { recruiter, candidate } = harbor;
  const { clientCompany } = await recruiter.do('addClientCompany', { name: 'mark-elsewhere' }, 'clientCompany { id }');
  const { job } = await recruiter.do('openJob', { clientCompanyId: clientCompany.id, title: 'mark-elsewhere' }, 'job { id }');
  await kite.recruiter.do('addCandidate', { name: 'mark-kite' }, 'candidate { id }');
  await candidate.do('prepareQuestion', { interviewId: harbor.ahead, text: 'mark-question' }, 'preparedQuestion { id }');
  await candidate.do('sendMessage', { candidateId: candidate.id, body: 'mark-message' }, 'message { id }');
  const values: Record<string, string> = {
    ours: uuidOf(harbor.company),
    job: uuidOf(harbor.job),
    theirs: uuidOf(clientCompany.id),
    theirjob: uuidOf(job.id),
    recruiter: uuidOf(recruiter.id),
    stage: uuidOf(Object.values(harbor.stages)[0]!),
    company: uuidOf(harbor.prompts['COMPANY']!),
    mistakes: uuidOf(harbor.prompts['MISTAKES']!),
    interview: uuidOf(harbor.prompts['INTERVIEW']!),
  };
  const text = readFileSync(join(import.meta.dirname, 'agency.sql'), 'utf8');
  const ways = await connected(house.database.adminUrl, async (client) => {
    const seat = { agency_id: uuidOf(harbor.id), role: 'SYSTEM', sight: 'ALL', action: 'candidate.import', request_id: 'mirror' };
    for (let from = 1; from <= many; from += PART) {
      const part: Record<string, string> = { ...values, from: String(from), to: String(Math.min(many, from + PART - 1)) };
      await client.query(begin('READ WRITE', seat));
      await client.query(text.replaceAll(/\{([a-z]+)\}/g, (_, name: string) => part[name]!));
      await client.query('COMMIT');
    }
    await client.query('analyze');
    const { rows } = await client.query<Way>(
      `select 'candidate_' || c.id as candidate, c.name, 'application_' || a.id as application, 'interview_' || i.id as interview
       from candidates c join applications a on a.agency_id = c.agency_id and a.candidate_id = c.id
       left join interviews i on i.agency_id = a.agency_id and i.application_id = a.id
       where c.agency_id = $1 and c.id not in ($2, $3)`,
      [harbor.id, harbor.candidate.id, harbor.other.id].map(uuidOf),
    );
    return rows;
  });
  return { ways, elsewhere: { company: clientCompany.id as string, job: job.id as string } };
}
