import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cast, openHouse, type Agency, type House } from '@nextround/cast';
import { scope, system, Tenancy } from '@nextround/tenancy';
import { uuidOf } from './support-walls.js';
import { Receiver, type Answer, type Received } from './support-webhooks.js';
import { Crew } from './year/crew.js';
import { Dice } from './year/dice.js';

/** `npm run storm` sends a whole one; beside the other suites it is a smaller one with the same promises. */
const SMALL = process.env['STORM'] !== 'whole';
const EVENTS = SMALL ? 300 : 10_000;
const CANDIDATES = SMALL ? 12 : 60;
const KILLS = SMALL ? 3 : 40;
const SEED = 20_261_123;
const MINUTE = 60_000;

/** One of five answers is none: an error, a redirect, a connection broken off; and one of five that arrive takes its time. */
const BAD = 0.2;
/** How often the same thing is refused at most: what is told ten times in vain is given up, and that is another promise. */
const PATIENCE = 6;

interface Told {
  readonly cursor: string;
  readonly nodeId: string;
}

describe(`a storm of ${EVENTS} events`, () => {
  let house: House;
  let harbor: Agency;
  let crew: Crew;
  let stormy: Receiver;
  let calm: Receiver;
  let dead: Receiver;
  let expected: Told[];
  let ticking: NodeJS.Timeout;
  const dice = new Dice(SEED);
  const folder = mkdtempSync(join(tmpdir(), 'nextround-storm-'));
  const file = join(folder, 'ahead');
  const began = Date.now();
  let ahead = 0;

  /** Five minutes of the product in a tenth of a second: so that no retry is waited for. */
  const move = (): void => {
    writeFileSync(`${file}.new`, String((ahead += 5 * MINUTE)));
    renameSync(`${file}.new`, file);
  };

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor } = await cast(house));
    [stormy, calm, dead] = (await Promise.all([1, 2, 3].map(() => listen()))) as [Receiver, Receiver, Receiver];
    const refusals = new Map<string, number>();
    stormy.answer = (received) => {
      const refused = refusals.get(received.id) ?? 0;
      if (refused === PATIENCE || !dice.falls(BAD)) return dice.falls(BAD) ? { status: 200, after: dice.between(50, 400) } : 200;
      refusals.set(received.id, refused + 1);
      return dice.one<Answer>([500, 503, 'reset', { status: 302, headers: { location: calm.url } }]);
    };
    dead.answer = () => 'hang';
    move();
    crew = new Crew(() => ({
      APP_DATABASE_URL: house.database.appUrl,
      NEXTROUND_SECRET: 'a secret of the tests, long enough for everybody',
      NEXTROUND_CLOCK: file,
      NEXTROUND_DATA: folder,
      WEBHOOK_LOOPBACK: 'true',
      POOL_SIZE: '6',
    }));
    await Promise.all([crew.hire(), crew.hire()]);
    ticking = setInterval(move, 100);
    const candidates = await people();
    const [{ endCursor }] = [(await harbor.admin.ask('{ changes(last: 1) { pageInfo { endCursor } } }')).changes.pageInfo];
    const killing = kill();
    await write(candidates);
    expected = await feed(endCursor as string);
    await killing;
    await Promise.all([complete(calm), complete(stormy)]);
  }, 1_800_000);

  afterAll(async () => {
    clearInterval(ticking);
    await Promise.all([stormy, calm, dead].map((receiver) => receiver?.close()));
    await crew?.dismiss();
    await house?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function listen(): Promise<Receiver> {
    const receiver = await Receiver.open();
    const made = await harbor.admin.do('createWebhookEndpoint', { url: receiver.url, events: ['candidate.updated'] }, 'secret');
    receiver.secrets = [made.secret as string];
    return receiver;
  }

  async function people(): Promise<string[]> {
    const ids: string[] = [];
    for (let n = 0; n < CANDIDATES; n++) {
      const { candidate } = await harbor.recruiter.do(
        'addCandidate',
        { name: `Number ${n}`, timeZone: 'Europe/Berlin' },
        'candidate { id }',
      );
      ids.push(candidate.id as string);
    }
    return ids;
  }

  /** Changes, a few to a transaction, as they come from an import or a sync. */
  async function write(candidates: readonly string[]): Promise<void> {
    const tenancy = house.app.get(Tenancy);
    for (let n = 0; n < EVENTS;) {
      const some = Array.from({ length: Math.min(EVENTS - n, 1 + Math.floor(dice.between(0, 12))) }, () => dice.one(candidates));
      await tenancy.write(system(uuidOf(harbor.id)), { action: 'storm', requestId: 'storm' }, async () => {
        for (const id of some)
          await scope().client.query('update candidates set headline = $3 where agency_id = $1 and id = $2', [
            uuidOf(harbor.id),
            uuidOf(id),
            `Change ${n++}`,
          ]);
      });
    }
  }

  /** Every now and then a worker dies, in the middle of whatever it does. */
  async function kill(): Promise<void> {
    for (let kills = 0; kills < KILLS; kills++) {
      const seen = stormy.tries.length;
      const some = Math.floor(dice.between(5, (EVENTS / KILLS) * 0.8));
      await until(() => stormy.tries.length >= seen + some || (expected && isComplete(stormy)));
      await crew.kill(dice.one(crew.names));
      await crew.complete();
    }
  }

  async function feed(after: string): Promise<Told[]> {
    const told: Told[] = [];
    for (let cursor = after; ;) {
      const { changes } = await harbor.admin.ask(
        'query($after: String!) { changes(first: 100, after: $after, types: ["Candidate"]) { nodes { cursor nodeId } pageInfo { endCursor hasNextPage } } }',
        { after: cursor },
      );
      told.push(...(changes.nodes as Told[]));
      if (!changes.pageInfo.hasNextPage) return told;
      cursor = changes.pageInfo.endCursor as string;
    }
  }

  const cursorsOf = ({ accepted }: Receiver): Set<string> => new Set(accepted.map(({ data }) => data.cursor));
  const isComplete = (receiver: Receiver): boolean => {
    const cursors = receiver.accepted.length < expected.length ? undefined : cursorsOf(receiver);
    return cursors !== undefined && expected.every(({ cursor }) => cursors.has(cursor));
  };
  const complete = (receiver: Receiver): Promise<void> => until(() => isComplete(receiver));
  async function until(condition: () => boolean): Promise<void> {
    for (const end = Date.now() + 1_500_000; !condition();) {
      if (Date.now() > end) throw new Error(`It did not come to an end.\n${crew.log.slice(-2000)}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  /** The cursors of each record, in the order they arrived in; what came again right away counts once. */
  const byRecord = (line: readonly { cursor: string; nodeId: string }[]): Record<string, string[]> => {
    const records: Record<string, string[]> = {};
    for (const { cursor, nodeId } of line) {
      const record = (records[nodeId] ??= []);
      if (record.at(-1) !== cursor) record.push(cursor);
    }
    return records;
  };

  test('everything arrives, at least once, and of each record in order', () => {
    expect(expected).toHaveLength(EVENTS);
    for (const receiver of [stormy, calm]) expect(byRecord(receiver.accepted.map(({ data }) => data))).toEqual(byRecord(expected));
    expect(crew.deaths).toHaveLength(KILLS);
  });

  test('every try bears a signature that holds, and the id and the words of the first', () => {
    expect([...stormy.errors, ...calm.errors, ...dead.errors]).toEqual([]);
    const first = new Map<string, Received>();
    for (const tried of stormy.tries) first.set(tried.data.cursor, first.get(tried.data.cursor) ?? tried);
    expect(stormy.tries.filter(({ id, text, data }) => id !== first.get(data.cursor)!.id || text !== first.get(data.cursor)!.text)).toEqual(
      [],
    );
    expect(stormy.tries.length).toBeGreaterThan(stormy.accepted.length);
  });

  test('what comes twice is what a worker had in hand when it died', () => {
    const again = (receiver: Receiver): number => receiver.accepted.length - cursorsOf(receiver).size;
    // Five are under way at once in each lane.
    expect(again(stormy)).toBeLessThanOrEqual(KILLS * 5);
    expect(again(calm)).toBeLessThanOrEqual(KILLS * 5);
    const took = ((Date.now() - began) / 1000).toFixed(0);
    console.log(
      `${EVENTS} events, ${KILLS} workers killed, ${stormy.tries.length} tries at the stormy endpoint, ${again(stormy) + again(calm)} came twice, ${took} s`,
    );
  });

  test('the one that never answers has held up nobody', async () => {
    expect(dead.accepted).toEqual([]);
    expect(dead.tries.length).toBeGreaterThan(0);
  });
});
