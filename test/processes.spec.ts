import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHouse, type House } from '@nextround/cast';
import * as the from './journey/gql/graphql.js';
import { afterTheRound, mainJob, type MainJob } from './journey/main-job.js';
import { Front } from './support-front.js';
import { mailServer, type Received } from './support-mail.js';
import { behindTheWalls } from './support-walls.js';
import { Crew } from './year/crew.js';
import { Dice } from './year/dice.js';

/** `npm run processes` kills 60 of them; beside the other suites it is a smaller one with the same promises. */
const SMALL = process.env['PROCESSES'] !== 'whole';
const KILLS = SMALL ? 4 : 60;
/** How many agencies live through their main job at the same time, one after another. */
const LANES = SMALL ? 2 : 4;
/** Whom each agency invites, beside those who come: they are mailed and stay where they are. */
const GUESTS = 3;
const SEED = 20_261_123;
const HOUR = 3_600_000;

/** What one agency lived through. */
type Lived = MainJob & { readonly name: string; readonly told: Awaited<ReturnType<typeof afterTheRound>> };

describe('three API processes and two workers behind one port, of which any dies at any moment', () => {
  let house: House;
  let front: Front;
  let crew: Crew;
  let server: Awaited<ReturnType<typeof mailServer>>;
  const dice = new Dice(SEED);
  const folder = mkdtempSync(join(tmpdir(), 'nextround-processes-'));
  const clock = join(folder, 'ahead');
  const lived: Lived[] = [];
  const arrived: { readonly id: string; readonly to: string; readonly sender: string }[] = [];
  let isNextSenderDoomed = false;
  const killed = () => front.deaths + crew.deaths.length;

  beforeAll(async () => {
    moveTo(0);
    house = await openHouse();
    server = await mailServer(arrive);
    crew = new Crew((name) => ({
      APP_DATABASE_URL: house.database.appUrl,
      NEXTROUND_SECRET: 'a secret of the tests, long enough for everybody',
      NEXTROUND_CLOCK: clock,
      SMTP_URL: `${server.url}?name=${name}`,
      PUBLIC_URL: 'http://nextround.test',
      POOL_SIZE: '6',
    }));
    [front] = await Promise.all([Front.open(3, house, { NEXTROUND_CLOCK: clock }), crew.hire(), crew.hire()]);
    await Promise.all([killAll(), ...Array.from({ length: LANES }, (_, lane) => live(lane))]);
    await Promise.all([front.complete(), crew.complete()]);
    // Into the morning after, wherever anybody sleeps.
    moveTo(15 * HOUR);
    await atRest();
    const lost = lived.flatMap(({ clients }) => clients).reduce((sum, client) => sum + client.lost, 0);
    process.stdout.write(
      `${lived.length} agencies, ${front.deaths} API processes and ${crew.deaths.length} workers killed, ${lost} answers lost, ${arrived.length} mails\n`,
    );
  }, 1_800_000);

  afterAll(async () => {
    await crew?.dismiss();
    await front?.close();
    await server?.close();
    await house?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  function moveTo(ahead: number): void {
    writeFileSync(`${clock}.new`, String(ahead));
    renameSync(`${clock}.new`, clock);
  }

  async function arrive(letter: Received, sender: string): Promise<void> {
    arrived.push({ id: letter.messageId, to: letter.to.value[0]!.address, sender });
    if (!isNextSenderDoomed) return;
    isNextSenderDoomed = false;
    await crew.kill(sender);
  }

  /** One agency after another lives through its main job, for as long as processes die. */
  async function live(lane: number): Promise<void> {
    for (let n = 0; n === 0 || killed() < KILLS; n++) {
      const name = `${lane}-${n}.test`;
      const job = await mainJob(front.url, name, name, lane % 2 ? 'America/New_York' : 'Europe/Berlin');
      for (let guest = 0; guest < GUESTS; guest++)
        await job.admin.send(the.InviteMemberDocument, { input: { email: `guest-${guest}@${name}`, name: 'Guest', role: 'AUDITOR' } });
      lived.push({ ...job, name, told: await afterTheRound(job) });
    }
  }

  /** A third of them with a request in hand, a third with a mail in hand, a third whoever it hits; now and then several at once. */
  async function killAll(): Promise<void> {
    for (let n = 0; killed() < KILLS; n++) {
      if (dice.falls(0.7)) await Promise.all([front.complete(), crew.complete()]);
      const before = killed();
      if (n % 3 === 0) front.killNext(n === 0 ? 0 : dice.between(0, 25));
      else if (n % 3 === 1) isNextSenderDoomed = true;
      else {
        await pause(dice.between(0, 300));
        const any = dice.one([...Array(front.size).keys(), ...crew.names]);
        await (typeof any === 'number' ? front.kill(any) : crew.kill(any));
      }
      while (killed() === before) await pause(5);
    }
  }

  /** Until nothing is due any more: all that was asked for is done, or was given up. */
  async function atRest(): Promise<void> {
    const due = `select count(*)::int as n from graphile_worker._private_jobs where attempts < max_attempts
      and (locked_at is not null or coalesce((payload ->> 'at')::timestamptz, run_at) <= now() + interval '15 hours')`;
    while ((await behindTheWalls(house, due))[0]!['n'] !== 0) await pause(100);
  }

  test('each agency’s main job passes, whoever answers it', () => {
    expect(lived.length).toBeGreaterThanOrEqual(LANES);
    expect(killed()).toBeGreaterThanOrEqual(KILLS);
    expect(Math.min(front.deaths, crew.deaths.length)).toBeGreaterThan(0);
    for (const { interview, candidate, viewer, told } of lived) {
      expect(interview).toMatchObject({ round: 1, status: 'AWAITING_FEEDBACK' });
      expect(viewer).toMatchObject({ role: 'CANDIDATE', candidate: { id: candidate.id } });
      expect(told.debrief).toMatchObject({ revision: 1 });
      expect(told.read).toMatchObject({ ratingGaps: [{ topic: 'OWN_PERFORMANCE', candidate: 4, hiringSide: 2 }] });
      expect(told.releasedFeedback.readAt).not.toBeNull();
    }
  });

  test('a request that died with its process is asked again, and has one effect', async () => {
    expect(lived.flatMap(({ clients }) => clients).some(({ lost }) => lost > 0)).toBe(true);
    const tables =
      'agencies memberships invitations client_companies jobs candidates applications interviews debriefs scorecards released_feedback';
    const counted = tables.split(' ').map((table) => `(select count(*)::int from ${table} t where t.agency_id = a.agency_id) as ${table}`);
    const effects = await behindTheWalls(house, `select a.name, ${counted.join(', ')} from agencies a order by a.name collate "C"`);
    const once = { agencies: 1, client_companies: 1, jobs: 1, candidates: 1, applications: 1, interviews: 1, debriefs: 1 };
    const each = { ...once, scorecards: 1, released_feedback: 1, memberships: 4, invitations: 3 + GUESTS };
    const names = lived.map(({ name }) => name).sort();
    expect(effects).toEqual(names.map((name) => ({ name, ...each })));
  });

  test('every agency’s journal is whole, and has one entry for whatever was made', async () => {
    for (const { auditor } of lived) {
      const { auditVerification } = await auditor.send(the.TrailDocument, { action: null });
      expect(auditVerification).toMatchObject({ intact: true, firstBrokenSeq: null });
    }
    const made = await behindTheWalls(
      house,
      `select node_type, count(*)::int as n from journal where kind = 'CREATED' and node_type in ('Application', 'Interview', 'Debrief', 'Scorecard') group by 1`,
    );
    expect(made.map(({ n }) => n)).toEqual(Array(4).fill(lived.length));
  });

  test('no job is lost: everybody invited is mailed, whatever is told is settled, and nothing is parked', async () => {
    const guests = lived.flatMap(({ name }) => Array.from({ length: GUESTS }, (_, n) => `guest-${n}@${name}`));
    expect(guests.filter((guest) => !arrived.some(({ to }) => to === guest))).toEqual([]);
    const unsettled = await behindTheWalls(
      house,
      `select id from notices where told_at is null and dropped_at is null and due_at < now() + interval '14 hours'
        union select id from letters where sent_at is null and taken_back_at is null and send_at < now() + interval '14 hours'`,
    );
    expect(unsettled).toEqual([]);
    expect(await behindTheWalls(house, 'select last_error from graphile_worker._private_jobs where attempts >= max_attempts')).toEqual([]);
    const marked = await behindTheWalls(
      house,
      `select 'notice-' || id as id from notices where mailed_at is not null and digest_id is null union select 'letter-' || id from letters where sent_at is not null`,
    );
    expect(marked.filter(({ id }) => !arrived.some((mail) => mail.id === `<${String(id)}@nextround>`))).toEqual([]);
  });

  test('no mail comes twice, save under the same Message-ID after the death of the worker that sent it', () => {
    const invited = new Map<string, Set<string>>();
    for (const { to, id } of arrived) if (to.startsWith('guest-')) invited.set(to, (invited.get(to) ?? new Set()).add(id));
    expect([...invited.values()].filter((ids) => ids.size > 1)).toEqual([]);
    const repeated = arrived.filter(({ id }, i) => arrived.findIndex((mail) => mail.id === id) < i);
    const dead = new Set(crew.deaths.map(({ name }) => name));
    const senders = repeated.map(({ id }) => arrived.find((mail) => mail.id === id)!.sender);
    expect(senders.filter((sender) => !dead.has(sender))).toEqual([]);
    expect(repeated.length).toBeLessThanOrEqual(crew.deaths.length * 4);
  });
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
