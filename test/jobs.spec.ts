import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cast, openHouse, type Agency, type House } from '@nextround/cast';
import { later } from '@nextround/jobs';
import { NotificationKind, tell } from '@nextround/mail';
import { clock, system, Tenancy } from '@nextround/tenancy';
import { mailServer } from './support-mail.js';
import { behindTheWalls, uuidOf } from './support-walls.js';
import { command, startWorker, type WorkerProcess } from './support-workers.js';

const NOON = new Date('2027-03-10T11:00:00Z');

describe('jobs, by workers in processes of their own', () => {
  let house: House;
  let harbor: Agency;
  let mail: Awaited<ReturnType<typeof mailServer>>;
  let folder: string;
  let clockFile: string;
  let interview: string;
  const workers: WorkerProcess[] = [];

  beforeAll(async () => {
    mail = await mailServer();
    house = await openHouse({ smtp: mail.url });
    ({ harbor } = await cast(house));
    await behindTheWalls(house, 'delete from graphile_worker._private_jobs');
    folder = await mkdtemp(join(tmpdir(), 'nextround-clock-'));
    clockFile = join(folder, 'clock');
    await writeFile(clockFile, String(NOON.getTime() - Date.now()));
    clock.follow(clockFile);
    const span = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000).toISOString();
    const input = { applicationId: harbor.application, format: 'VIDEO', kind: 'FINAL', timeZone: 'Europe/Berlin' };
    interview = (await harbor.recruiter.do('scheduleInterview', { ...input, startsAt: span(100), endsAt: span(101) }, 'interview { id }'))
      .interview.id as string;
    await behindTheWalls(house, 'delete from graphile_worker._private_jobs');
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.kill()));
    mail.letters.length = 0;
    Object.assign(mail.state, { refusals: 0, before: Promise.resolve(), after: Promise.resolve() });
    await behindTheWalls(house, 'delete from graphile_worker._private_jobs');
  });
  afterAll(async () => {
    clock.reset();
    await house.close();
    await mail.close();
    await rm(folder, { recursive: true, force: true });
  });

  const worker = async (): Promise<WorkerProcess> => {
    const started = await startWorker(house, mail.url, clockFile);
    workers.push(started);
    return started;
  };
  const acting = <T>(work: () => Promise<T>): Promise<T> =>
    house.app.get(Tenancy).write(system(uuidOf(harbor.id)), { action: 'test', requestId: 'test' }, work);
  const telling = (key: string, urgent = false) => ({
    to: { candidateId: uuidOf(harbor.candidate.id) },
    kind: NotificationKind.INTERVIEW_SCHEDULED,
    key,
    about: { type: 'Interview', id: uuidOf(interview) },
    urgent,
  });
  const noticeOf = async (key: string): Promise<Record<string, any>> =>
    (await behindTheWalls(house, 'select * from notices where key = $1', [key]))[0]!;
  const wait = async (what: string, condition: () => boolean | Promise<boolean>, seconds = 20): Promise<void> => {
    for (let i = 0; i < seconds * 20; i++) {
      if (await condition()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`It did not come to this: ${what}\n${workers.map((w) => w.said()).join('\n')}`);
  };
  const held = (): { promise: Promise<void>; free: () => void } => {
    let free = (): void => undefined;
    const promise = new Promise<void>((done) => (free = done));
    return { promise, free };
  };

  test('of a worker that is killed are taken up by another within seconds, and the mail bears the same Message-ID', async () => {
    const first = await worker();
    const hold = held();
    mail.state.after = hold.promise;
    await acting(() => tell(telling('killed')));
    await wait('the mail server took it, and has not said so', () => mail.letters.length === 1);
    await first.kill();
    mail.state.after = Promise.resolve();
    const died = Date.now();
    await worker();
    await wait('it came again', () => mail.letters.length === 2, 15);
    expect(Date.now() - died).toBeLessThan(12_000);
    await wait('it is marked', async () => (await noticeOf('killed'))['mailed_at'] !== null);
    hold.free();
    expect(new Set(mail.letters.map((letter) => letter.messageId)).size).toBe(1);
    expect(await behindTheWalls(house, 'select 1 from graphile_worker._private_jobs where locked_at is not null')).toEqual([]);
  });

  test('of a worker that is slow and lives are its own: nobody takes them over', async () => {
    const hold = held();
    mail.state.before = hold.promise;
    await worker();
    await acting(() => tell(telling('slow')));
    await wait('a worker is at it', () => mail.state.open === 1);
    await worker();
    // A second alarm for the same notice, too: whoever hears it waits.
    const { id } = await noticeOf('slow');
    await acting(() => later('notice.due', { noticeId: id as string }));
    await new Promise((resolve) => setTimeout(resolve, 6000));
    expect(mail.state.open).toBe(1);
    hold.free();
    await wait('it is marked', async () => (await noticeOf('slow'))['mailed_at'] !== null);
    await wait('both alarms are done', async () => {
      const left = await behindTheWalls(
        house,
        `select 1 from graphile_worker.jobs where task_identifier = 'notice.due' and last_error is not null`,
      );
      return left.length === 0;
    });
    expect(mail.letters).toHaveLength(1);
  });

  test('go on where its connections are cut: it is not taken for dead, and takes its place again', async () => {
    const hold = held();
    mail.state.before = hold.promise;
    await worker();
    await acting(() => tell(telling('cut')));
    await wait('a worker is at it', () => mail.state.open === 1);
    await worker();
    await behindTheWalls(
      house,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'nextround_app'`,
    );
    await new Promise((resolve) => setTimeout(resolve, 6000));
    expect(mail.state.open).toBe(1);
    hold.free();
    await wait('it is marked', async () => (await noticeOf('cut'))['mailed_at'] !== null);
    expect(mail.letters).toHaveLength(1);
  });

  test('write down what the mail server took, also where PostgreSQL is away at that moment: it is not sent again', async () => {
    const hold = held();
    mail.state.after = hold.promise;
    await worker();
    await acting(() => tell(telling('away')));
    await wait('the mail server took it, and has not said so', () => mail.letters.length === 1);
    const connections = (most: number) =>
      behindTheWalls(house, `do $$ begin execute format('alter database %I connection limit ${most}', current_database()); end $$`);
    await connections(0);
    try {
      await behindTheWalls(
        house,
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'nextround_app'`,
      );
      hold.free();
      await new Promise((resolve) => setTimeout(resolve, 3000));
    } finally {
      await connections(-1);
    }
    await wait('it is marked', async () => (await noticeOf('away'))['mailed_at'] !== null);
    await wait('its alarm is done', async () => {
      const left = await behindTheWalls(house, `select 1 from graphile_worker.jobs where task_identifier = 'notice.due'`);
      return left.length === 0;
    });
    expect(mail.letters).toHaveLength(1);
  });

  test('are shared by several workers, and none is done twice', async () => {
    await Promise.all([worker(), worker(), worker()]);
    const keys = Array.from({ length: 40 }, (_, i) => `shared-${i}`);
    for (const key of keys) await acting(() => tell(telling(key)));
    const ids = await behindTheWalls(house, `select id from notices where key like 'shared-%'`);
    for (const { id } of ids.slice(0, 20)) await acting(() => later('notice.due', { noticeId: String(id) }));
    await wait('all are marked', async () => {
      const left = await behindTheWalls(house, `select 1 from notices where key like 'shared-%' and mailed_at is null`);
      return left.length === 0;
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const sent = mail.letters.map((letter) => letter.messageId).sort();
    expect(sent).toEqual(ids.map(({ id }) => `<notice-${String(id)}@nextround>`).sort());
  });

  test('under way are finished when a worker is stopped in order', async () => {
    const hold = held();
    mail.state.before = hold.promise;
    const stopping = await worker();
    await acting(() => tell(telling('ending')));
    await wait('a worker is at it', () => mail.state.open === 1);
    const stopped = stopping.stop();
    setTimeout(hold.free, 1000);
    expect(await stopped).toBe(0);
    expect((await noticeOf('ending'))['mailed_at']).not.toBeNull();
    expect(mail.letters).toHaveLength(1);
  });

  test('that fail are tried again, later each time; the last time they are parked, and the operator sees why and tries again', async () => {
    mail.state.refusals = 1000;
    await worker();
    await acting(() => tell(telling('refused')));
    const { id } = await noticeOf('refused');
    const job = async () => (await behindTheWalls(house, 'select * from graphile_worker.jobs where key = $1', [id]))[0];
    await wait('it failed once', async () => (await job())!['attempts'] === 1 && (await job())!['locked_at'] === null);
    await wait('it failed again', async () => (await job())!['attempts'] >= 2 && (await job())!['locked_at'] === null);
    expect((await job())!['run_at'].getTime() - Date.now()).toBeGreaterThan(3000);
    expect((await command(house, mail.url, clockFile, 'jobs')).text).toMatch(
      new RegExp(`1 failing.*\\n[^]*${(await job())!['id'] as string} +failing +notice\\.due +harbor +2/12 .*451 Try again later`),
    );
    await behindTheWalls(house, 'update graphile_worker._private_jobs set attempts = 11, run_at = now() where key = $1', [id]);
    await wait('it is parked', async () => (await job())!['attempts'] === 12 && (await job())!['locked_at'] === null);
    const listed = await command(house, mail.url, clockFile, 'jobs', '--state', 'parked');
    expect(listed.code).toBe(0);
    expect(listed.text).toMatch(/^1 parked/);
    expect(listed.text).toMatch(/parked +notice\.due +harbor +12\/12 +- +Message failed: 451 Try again later/);
    mail.state.refusals = 0;
    expect((await command(house, mail.url, clockFile, 'jobs', 'retry', String((await job())!['id']))).text).toContain(
      '1 to be tried again.',
    );
    await wait('it is sent', async () => (await noticeOf('refused'))['mailed_at'] !== null);
    expect((await command(house, mail.url, clockFile, 'jobs', 'retry', '--all')).text).toContain('Nothing to try again.');
  });

  test('write in the journal which of them did it, as Nextround itself', async () => {
    await worker();
    await acting(() => tell(telling('stamped')));
    await wait('it is marked', async () => (await noticeOf('stamped'))['mailed_at'] !== null);
    const { id } = await noticeOf('stamped');
    const entries = await behindTheWalls(
      house,
      'select action, request_id, actor_role, fields, sight from journal where node_id = $1 order by seq',
      [id],
    );
    expect(entries).toEqual([
      expect.objectContaining({ action: 'test', actor_role: 'SYSTEM', sight: 'CANDIDATE' }),
      {
        action: 'notice.due',
        request_id: expect.stringMatching(/^job-\d+$/),
        actor_role: 'SYSTEM',
        fields: ['mailedAt', 'toldAt'],
        sight: 'CANDIDATE',
      },
    ]);
  });
});
