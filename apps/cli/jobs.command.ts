import type { Command } from 'commander';
import { Queue, type Job, type JobState } from '@nextround/jobs';
import { system, type Tenancy } from '@nextround/tenancy';
import type { Opened } from './open.js';

const STATES: readonly JobState[] = ['parked', 'failing', 'running', 'waiting'];
/** How many jobs the list shows; the counts above it tell of all. */
const SHOWN = 100;

/** `jobs` and `jobs retry`: what waits, what fails and why, what was given up. */
export function jobsCommand(program: Command, open: () => Promise<Pick<Opened, 'app' | 'tenancy' | 'close'>>): void {
  const jobs = program
    .command('jobs')
    .description('The jobs that wait, run, fail or were parked after twelve tries; the troubled first.')
    .option('--state <state>', `only those that are ${STATES.join(', ')}`)
    .action(async ({ state }: { state?: string }) => {
      if (state !== undefined && !STATES.includes(state as JobState)) throw new Error(`A job is one of: ${STATES.join(', ')}.`);
      const { app, tenancy, close } = await open();
      try {
        const queue = app.get(Queue, { strict: false });
        const counts = await queue.counts();
        console.log(STATES.map((each) => `${counts[each]} ${each}`).join(' · '));
        const found = await queue.jobs(state as JobState | undefined, SHOWN);
        const agencies = await slugsOf(tenancy, [...new Set(found.map(({ agencyId }) => agencyId))]);
        if (found.length > 0) console.log(['', ...table(found, agencies)].join('\n'));
      } finally {
        await close();
      }
    });

  jobs
    .command('retry [id]')
    .description('Try a job again at once, with all its tries ahead; every parked one with --all.')
    .option('--all', 'every parked job', false)
    .action(async (id: string | undefined, { all }: { all: boolean }) => {
      if ((id === undefined) !== all || (id !== undefined && !/^\d{1,18}$/.test(id)))
        throw new Error('Name one job by its number, or give --all.');
      const { app, close } = await open();
      try {
        const again = await app.get(Queue, { strict: false }).retry(id === undefined ? 'parked' : [id]);
        console.log(again === 0 ? 'Nothing to try again.' : `${again} to be tried again.`);
        if (again === 0 && id !== undefined) process.exitCode = 1;
      } finally {
        await close();
      }
    });
}

async function slugsOf(tenancy: Tenancy, ids: string[]): Promise<Map<string, string>> {
  const slugs = new Map<string, string>();
  for (const id of ids) {
    const statement = { text: 'select slug from agencies where agency_id = $1', values: [id] };
    const { rows } = await tenancy.read<{ slug: string }>(system(id), { action: 'jobs.list', requestId: '-' }, () => statement);
    slugs.set(id, rows[0]?.slug ?? id);
  }
  return slugs;
}

/** Columns as wide as what stands in them. */
export function table(jobs: readonly Job[], agencies: ReadonlyMap<string, string>): string[] {
  const lines = [
    ['JOB', 'STATE', 'TASK', 'AGENCY', 'TRIES', 'NEXT TRY', 'REASON'],
    ...jobs.map(({ id, state, task, agencyId, tries, most, next, reason }) => [
      id,
      state,
      task,
      agencies.get(agencyId) ?? agencyId,
      `${tries}/${most}`,
      next ? `${next.toISOString().slice(0, 19)}Z` : '-',
      reason ?? '',
    ]),
  ];
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
}
