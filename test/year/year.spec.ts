import { Temporal } from 'temporal-polyfill';
import type { LoggerService } from '@nestjs/common';
import { cast, openHouse, type Agency, type House, type Person } from '@nextround/cast';
import { clock } from '@nextround/tenancy';
import { verification } from '../support-journal.js';
import { mailServer, type Received } from '../support-mail.js';
import { uuidOf } from '../support-walls.js';
import { Clockwork, TICK, tick } from './clockwork.js';
import { Crew } from './crew.js';
import { Dice } from './dice.js';
import { everythingInSight } from './sweep.js';
import { MARKS, Story } from './story.js';

/** `npm run year` lives a whole one, with 50 candidates and 300 rounds; beside the other suites it is a smaller one with the same promises. */
const SMALL = process.env['YEAR'] !== 'whole';
const CANDIDATES = SMALL ? 8 : 50;
const ROUNDS = SMALL ? 40 : 300;
const KILLS = SMALL ? 5 : 30;
const SEED = 20_261_123;
const BEGINS = new Date('2027-01-04T07:00:00Z');
const DAY = 86_400_000;
const MINUTE = 60_000;
/** How long a sign-in is good for, in real time, with some of it left. */
const SESSION = 5 * MINUTE;

/** A mail as it came in: when, by the product's clock, from which worker, and what stood behind it at that moment. */
interface Arrival {
  readonly at: Date;
  readonly real: Date;
  readonly letter: Received;
  /** `notice-…`, `letter-…`, `digest-…` or `invitation-…` */
  readonly id: string;
  readonly kind: string;
  readonly about: string | undefined;
  readonly to: string;
  readonly sender: string;
  readonly stepState: string | null | undefined;
  readonly isUrgent: boolean;
}

interface Owed {
  readonly step: string;
  readonly kind: string;
  readonly at: Date;
  readonly dueAt: Date;
  readonly zone: string;
  readonly quiet: { start: string; end: string };
}

describe('a year in the life of an agency', () => {
  let house: House;
  let harbor: Agency;
  let works: Clockwork;
  let crew: Crew;
  let story: Story;
  let server: Awaited<ReturnType<typeof mailServer>>;
  let moves = 0;
  /** What the API's process said, at every level. */
  let said = '';
  const arrivals: Arrival[] = [];
  const owed = new Map<string, Owed>();
  const dice = new Dice(SEED + 1);
  /** Whether whoever sends the next mail dies while the server has it in hand. */
  let isNextSenderDoomed = false;

  beforeAll(async () => {
    house = await openHouse({ poolSize: 4, logger: listening((text) => (said += `${text}\n`)) });
    ({ harbor } = await cast(house));
    works = await Clockwork.start(house.database, BEGINS);
    server = await mailServer(arrive);
    crew = new Crew((name) => ({
      APP_DATABASE_URL: house.database.appUrl,
      NEXTROUND_SECRET: 'a secret of the tests, long enough for everybody',
      NEXTROUND_CLOCK: works.file,
      SMTP_URL: `${server.url}?name=${name}`,
      PUBLIC_URL: 'http://nextround.test',
      POOL_SIZE: '6',
    }));
    await Promise.all([crew.hire(), crew.hire(), crew.hire()]);
    const linkTo = (address: string, path: string, about?: string) => {
      const letter = arrivals.findLast(
        (a) => a.to === address && a.letter.text.includes(`nextround.test${path}`) && (!about || a.about === uuidOf(about)),
      );
      return letter && new RegExp(`http://nextround\\.test${path}[\\w-]+`).exec(letter.letter.text)?.[0];
    };
    story = new Story(house.url, harbor, BEGINS, linkTo, SEED);
    await story.people(CANDIDATES);
    story.write(ROUNDS);
    const began = Date.now();
    await live();
    tell(began);
  }, 1_200_000);

  afterAll(async () => {
    await crew?.dismiss();
    await server?.close();
    await works?.stop();
    await house?.close();
  });

  async function arrive(letter: Received, sender: string): Promise<void> {
    const id = letter.messageId.replace(/^<(.*)@nextround>$/, '$1');
    const [what, uuid] = [id.split('-', 1)[0]!, id.slice(id.indexOf('-') + 1)];
    const [notice] =
      what === 'notice'
        ? await works.query<{ kind: string; about: string; urgent: boolean; state: string | null }>(
            `select n.kind, n.about_id as about, n.urgent, s.state from notices n
               left join follow_up_steps s on s.agency_id = n.agency_id and s.id = substring(n.key from '^[0-9a-f-]{36}(?=:)')::uuid where n.id = $1`,
            [uuid],
          )
        : [];
    const to = letter.to.value[0]!.address;
    const [kind, stepState, isUrgent] = [notice?.kind ?? what.toUpperCase(), notice?.state, notice?.urgent ?? false];
    arrivals.push({ at: clock.now(), real: new Date(), letter, id, kind, about: notice?.about, to, sender, stepState, isUrgent });
    if (!isNextSenderDoomed) return;
    isNextSenderDoomed = false;
    await later(dice.between(0, 10));
    await crew.kill(sender);
  }

  /** From alarm to alarm and from deed to deed, until the year is over. Thirty workers do not live to see it. */
  async function live(): Promise<void> {
    const deeds = [...story.deeds].sort((a, b) => a.at.getTime() - b.at.getTime());
    const ends = BEGINS.getTime() + 380 * DAY;
    const kills = Array.from({ length: KILLS }, () => BEGINS.getTime() + dice.between(2, 355) * DAY).sort((a, b) => a - b);
    let signedIn = Date.now();
    for (;;) {
      if (Date.now() - signedIn > SESSION) {
        await story.signIn();
        signedIn = Date.now();
      }
      await works.quiet();
      const alarm = await works.nextAlarm();
      const next = Math.min(alarm ? tick(alarm).getTime() : Infinity, deeds[0]?.at.getTime() ?? Infinity);
      if (next > ends || next === Infinity) break;
      await note(new Date(next));
      const due = await works.moveTo(new Date(next));
      moves++;
      if (due > 0 && kills[0]! < next) {
        kills.shift();
        await killOne();
      }
      while (deeds[0] && deeds[0].at <= clock.now()) {
        await works.quiet();
        await deeds.shift()!.act();
      }
    }
    isNextSenderDoomed = false;
    await crew.complete();
    await story.signIn();
  }

  /** Somewhere in the middle of what a move set off: half of them whoever it hits, half of them with a mail in hand. */
  async function killOne(): Promise<void> {
    await crew.complete();
    if (dice.falls(0.5)) isNextSenderDoomed = true;
    else {
      await later(dice.between(0, 25));
      await crew.kill(dice.one(crew.names));
    }
  }

  /** What is owed between now and then, by the rows: each open step whose owner is to be told. What falls due together is told together. */
  async function note(until: Date): Promise<void> {
    const due = await works.query<Owed>(
      `select s.id as step, s.kind, s.notify_at as at, s.due_at as "dueAt", case s.owner when 'CANDIDATE' then c.time_zone else 'Europe/Berlin' end as zone,
           case s.owner when 'CANDIDATE' then c.quiet_hours else '{"start": "21:00", "end": "08:00"}' end as quiet
         from follow_up_steps s join candidates c on c.agency_id = s.agency_id and c.id = s.candidate_id where s.state = 'SCHEDULED' and s.kind <> 'FIRST_FOLLOW_UP'
         and s.notify_at > $1 and s.notify_at <= $2 and not (s.kind in ('SECOND_FOLLOW_UP', 'THIRD_FOLLOW_UP') and exists (
           select 1 from follow_up_steps e where e.agency_id = s.agency_id and e.interview_id = s.interview_id and e.kind = 'FEEDBACK_EXPECTED'
             and e.state = 'SCHEDULED' and e.due_at = s.due_at))`,
      [clock.now(), until],
    );
    for (const one of due) owed.set(`${one.step}:${one.at.toISOString()}`, one);
  }

  /** The year in one line, for whoever reads the log of a run. */
  function tell(began: number): void {
    const count = (of: readonly string[]) =>
      [...grouped(of, (one) => one)]
        .map(([name, all]) => `${name} ${all.length}`)
        .sort()
        .join(', ');
    const [done, refused] = [total(story.did), total(story.refused)];
    process.stdout.write(
      `A year: ${done} deeds, ${refused} refused by a rule; ${arrivals.length} mails (${count(arrivals.map((a) => a.kind))}); ` +
        `${crew.deaths.length} workers killed, ${repeats().length} mails repeated after it; ${moves} moves in ${Math.round((Date.now() - began) / 1000)} s\n`,
    );
  }

  /** Each mail that came again, with the one before it. */
  const repeats = (): { before: Arrival; again: Arrival }[] =>
    arrivals.flatMap((again, i) => {
      const before = arrivals.slice(0, i).findLast(({ id }) => id === again.id);
      return before ? [{ before, again }] : [];
    });

  test('is a whole year: most of what people tried was possible, and every kind of mail was sent', () => {
    const [done, refused] = [total(story.did), total(story.refused)];
    expect(Object.fromEntries(done / (done + refused) > 0.75 ? [] : story.refused)).toEqual({});
    expect(story.did.size).toBeGreaterThan(SMALL ? 15 : 20);
    expect(crew.deaths).toHaveLength(KILLS);
    expect(arrivals.length).toBeGreaterThan(5 * ROUNDS);
    expect(new Set(arrivals.map(({ kind }) => kind)).size).toBeGreaterThan(SMALL ? 12 : 20);
  });

  test('every mail owed was sent: each open step told its owner when its hour came', async () => {
    const told = await works.query<{ step: string; told_at: Date }>(
      `select split_part(key, ':', 1) as step, told_at from notices where told_at is not null and key ~ '^[0-9a-f-]{36}:'`,
    );
    const byStep = grouped(told, ({ step }) => step);
    // A thank-you is told of before its deadline; everything else when it falls due, or at the year's next look at its clock.
    const inTime = ({ kind, at, dueAt, zone, quiet }: Owed, toldAt: Date) => {
      if (kind === 'THANK_YOU') return +toldAt >= +at - 30 * MINUTE && +toldAt <= Math.max(+dueAt, +at) + TICK;
      // Where the night begins before that look, it is told of when the night ends.
      const patience = isQuiet(new Date(+at + TICK), zone, quiet) ? DAY / 2 : 2 * TICK;
      return +toldAt >= +at && +toldAt <= +at + patience;
    };
    const forgotten = [...owed.values()].filter((one) => !byStep.get(one.step)?.some(({ told_at }) => inTime(one, told_at)));
    expect(forgotten.map((one) => ({ ...one, told: byStep.get(one.step)?.map(({ told_at }) => told_at) }))).toEqual([]);
    expect(owed.size).toBeGreaterThan(2 * ROUNDS);
  });

  test('none was lost: whatever was told is settled, and nothing waits or is parked', async () => {
    const waiting = await works.query(`select id, kind from notices where dropped_at is null and told_at is null and due_at < $1`, [
      new Date(clock.now().getTime() - 2 * DAY),
    ]);
    expect(waiting).toEqual([]);
    expect(
      await works.query(`select id, to_address from letters where sent_at is null and taken_back_at is null and send_at < $1`, [
        new Date(clock.now().getTime() - 2 * DAY),
      ]),
    ).toEqual([]);
    const parked = await works.query(
      `select j.id, t.identifier as task, j.payload, j.last_error as reason from graphile_worker._private_jobs j
         join graphile_worker._private_tasks t on t.id = j.task_id where j.attempts >= j.max_attempts`,
    );
    expect(parked).toEqual([]);
    // What the rows say went out is what came in.
    const mailed = await works.query<{ n: number }>(
      `select ((select count(*) from notices where mailed_at is not null and digest_id is null) + (select count(*) from letters where sent_at is not null))::int as n`,
    );
    const single = new Set(arrivals.map(({ id }) => id).filter((id) => /^(notice|letter)-/.test(id)));
    expect(single.size).toBe(mailed[0]!.n);
  });

  test('what was gathered for a digest is in exactly one, which comes with a way out', async () => {
    const gathered = await works.query<{ digest_id: string | null; n: number; mailed: boolean }>(
      `select digest_id, count(*)::int as n, mailed_at is not null as mailed from notices
         where gathered_at < $1 and dropped_at is null and read_at is null group by 1, 3`,
      [new Date(clock.now().getTime() - 2 * DAY)],
    );
    expect(gathered.filter(({ digest_id, mailed }) => !digest_id || !mailed)).toEqual([]);
    const digests = new Map(
      arrivals.filter(({ kind }) => kind === 'DIGEST').map((arrival) => [arrival.id.slice('digest-'.length), arrival]),
    );
    expect(digests.size).toBeGreaterThan(ROUNDS / 20);
    const held = await works.query<{ digest_id: string; n: number }>(
      `select digest_id, count(*)::int as n from notices where digest_id is not null and mailed_at is not null group by 1`,
    );
    expect([...digests].map(([id, { letter }]) => [id, letter.text.match(/^- /gm)?.length]).sort()).toEqual(
      held.map(({ digest_id, n }) => [digest_id, n]).sort(),
    );
    for (const { letter } of digests.values()) {
      expect(letter.text).toContain('http://nextround.test/unsubscribe/');
      expect(letter.headers.get('list')).toMatchObject({ unsubscribe: { url: expect.stringContaining('/unsubscribe/') } });
    }
  });

  test('none came twice, save with the same Message-ID after the death of the worker that sent it', () => {
    const unexplained = repeats().filter(
      ({ before, again }) =>
        !crew.deaths.some(({ name, at }) => name === before.sender && Math.abs(+at - +before.real) < 1000 && +at < +again.real),
    );
    expect(unexplained.map(({ again }) => again.letter.subject)).toEqual([]);
    expect(repeats().length).toBeLessThanOrEqual(KILLS);
    expect(repeats().length).toBeGreaterThan(SMALL ? 0 : KILLS / 5);
    // One reason told under two Message-IDs would be told twice as well. Rounds of before the year are told of with its first hour.
    const told = new Map(
      arrivals
        .filter(({ kind, at }) => kind !== 'MESSAGE' && +at > +BEGINS + DAY)
        .map((a) => [a.id, `${a.to} ${a.about} ${a.letter.subject} ${tick(a.at).toISOString()}`]),
    );
    expect([...told.values()].filter((one, i, all) => all.indexOf(one) !== i)).toEqual([]);
  });

  test('none came at night', () => {
    const souls = new Map(story.souls.map((soul) => [soul.person.email, soul]));
    const asleep = arrivals.filter(({ to, at, isUrgent }) => {
      const { zone, quiet } = souls.get(to) ?? { zone: story.zoneOf(to), quiet: { start: '21:00', end: '08:00' } };
      // Urgent is the recruiter's word for: wake them. Nothing else may.
      return isQuiet(at, zone, quiet) && !isUrgent;
    });
    expect(SMALL || arrivals.some((a) => a.isUrgent)).toBe(true);
    expect(asleep.map(({ to, at, letter }) => `${to} ${at.toISOString()} ${letter.subject}`)).toEqual([]);
  });

  test('none came after its reason was gone', () => {
    expect(arrivals.filter((a) => a.stepState && a.stepState !== 'SCHEDULED').map((a) => `${a.letter.subject} (${a.stepState})`)).toEqual(
      [],
    );
    expect(arrivals.filter((a) => a.stepState === 'SCHEDULED').length).toBeGreaterThan(3 * ROUNDS);
  });

  test('the journal accounts for each', async () => {
    const notices = await works.query(
      `select n.id from notices n where n.mailed_at is not null and (select count(*) from journal j where j.agency_id = n.agency_id and j.node_id = n.id and 'mailedAt' = any(j.fields)) <> 1`,
    );
    const letters = await works.query(
      `select l.id from letters l where l.sent_at is not null and (select count(*) from journal j where j.agency_id = l.agency_id and j.node_id = l.id and 'sentAt' = any(j.fields)) <> 1`,
    );
    expect([notices, letters]).toEqual([[], []]);
    const told = arrivals.map(({ id }) => id.slice(id.indexOf('-') + 1));
    const [accounted] = await works.query<{ ids: string[] }>(
      `select array(select node_id::text from journal where node_id = any($1::uuid[])
         union select n.digest_id::text from notices n join journal j on j.agency_id = n.agency_id and j.node_id = n.id where n.digest_id = any($1::uuid[])) as ids`,
      [told],
    );
    expect(told.filter((id) => !accounted!.ids.includes(id))).toEqual([]);
    expect(await verification(harbor.auditor)).toMatchObject({ intact: true, firstBrokenSeq: null });
  });

  test('what is private is in no mail, no log line, and in nobody else’s answers, trail or calendar', async () => {
    const planted = await works.query<{ n: number }>(
      `select count(*)::int as n from debrief_answers where text like $1 union all select count(*) from prepared_questions where text like $2
         union all select count(*) from other_processes where company_name like $1 union all select count(*) from scorecards where concerns like $3
         union all select count(*) from messages where body like $4`,
      [MARKS.only, MARKS.said, MARKS.staff, MARKS.thread].map((mark) => `%${mark}%`),
    );
    expect(Math.min(...planted.map(({ n }) => n))).toBeGreaterThan(SMALL ? -1 : 5);

    const ownerOf = (mark: string): string => story.marks[Number(mark.split('-')[1])]!;
    const mails = arrivals.flatMap(({ letter, kind, to }) => {
      const text = `${letter.subject} ${letter.text} ${letter.html} ${letter.to.value[0]!.name} ${letter.attachments.map((a) => a.content.toString()).join(' ')}`;
      // To candidates, of their own process; and what they liked or prepared to ask, they say in their own thank-you.
      const isTheirs = (mark: string) =>
        (mark.startsWith(MARKS.only) && to === ownerOf(mark)) ||
        (kind === 'LETTER' && mark.startsWith(MARKS.said) && letter.replyTo?.text.includes(ownerOf(mark)));
      return marksIn(text).flatMap((mark) => (isTheirs(mark) ? [] : [`${kind} to ${to}: ${mark}`]));
    });
    expect(mails).toEqual([]);
    expect([marksIn(crew.log), marksIn(said)]).toEqual([[], []]);
    // Everybody's log is heard.
    expect(said.length).toBeGreaterThan(0);

    const found = async (who: Person, isSecret: (mark: string) => boolean) => {
      const { text, answers } = await everythingInSight(who, house.url, works, uuidOf(harbor.id));
      return { name: who.name, answers: answers > 20, marks: marksIn(text).filter(isSecret) };
    };
    const startsWith =
      (...kinds: (keyof typeof MARKS)[]) =>
      (mark: string) =>
        kinds.some((kind) => mark.startsWith(MARKS[kind]));
    const all = startsWith('only', 'said', 'staff', 'thread');
    for (const [who, isSecret] of [
      [harbor.admin, startsWith('only', 'said')],
      [harbor.recruiter, startsWith('only', 'said')],
      [harbor.colleague, startsWith('only', 'said')],
      [harbor.auditor, all],
      // A candidate who has a part in none of it.
      [harbor.other, all],
    ] as const)
      expect(await found(who, isSecret)).toEqual({ name: who.name, answers: true, marks: [] });
    // Their own they read; the agency's about them they do not, nor anybody else's.
    for (const { person } of story.souls.filter((soul) => soul.signsIn).slice(0, 5))
      expect(await found(person, (mark) => ownerOf(mark) !== person.email)).toEqual({
        name: person.name,
        answers: true,
        marks: [],
      });
  }, 300_000);
});

const later = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const grouped = <T>(of: readonly T[], by: (one: T) => string): Map<string, T[]> =>
  of.reduce((groups, one) => groups.set(by(one), [...(groups.get(by(one)) ?? []), one]), new Map<string, T[]>());
const total = (of: ReadonlyMap<string, number>) => [...of.values()].reduce((a, b) => a + b, 0);
const marksIn = (text: string): string[] => [...new Set(text.match(new RegExp(`(${Object.values(MARKS).join('|')})-\\d+`, 'g')))];

/** The house's logger, at every level. */
function listening(hear: (text: string) => void): LoggerService {
  const write = (...words: unknown[]) => hear(words.map((word) => (word instanceof Error ? word.stack : JSON.stringify(word))).join(' '));
  return { log: write, warn: write, error: write, debug: write, verbose: write, fatal: write };
}

function isQuiet(at: Date, zone: string, { start, end }: { start: string; end: string }): boolean {
  const now = Temporal.Instant.fromEpochMilliseconds(at.getTime())
    .toZonedDateTimeISO(zone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
  return start > end ? now >= start || now < end : now >= start && now < end;
}
