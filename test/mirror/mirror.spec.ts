import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { cast, openHouse, Person, type Agency, type House } from '@nextround/cast';
import { SCOPES } from '@nextround/access';
import { letIn, withSecret, type Made } from '../support-clients.js';
import { behindTheWalls, uuidOf } from '../support-walls.js';
import { Dice } from '../year/dice.js';
import { COMPANY_MARKS, crowded, MARKS, type Crowd } from './agency.js';
import { Puller } from './puller.js';
import { copyIn, differences, sourceOf, unlike } from './source.js';
import { Wire } from './wire.js';
import { Writers } from './writers.js';

/** `npm run mirror` mirrors a large agency; beside the other suites it is a smaller one with the same promises. */
const SMALL = process.env['MIRROR'] !== 'whole';
const CANDIDATES = SMALL ? 300 : 20_000;
const KILLS = SMALL ? 3 : 10;
/** For how long it is written at least, in seconds. */
const WRITING = SMALL ? 3 : 120;
/** How often no answer comes. */
const BROKEN = SMALL ? 0.04 : 0.01;
const ROOT = join(import.meta.dirname, '../..');
const SEED = 20_261_123;
/** What the smaller one shows as well. */
const inSmall = SMALL ? test : test.skip;
const READ = Object.keys(SCOPES).filter((scope) => scope.endsWith(':read'));

/** One client with its puller, and what it must never hold. */
interface Follower {
  readonly who: string;
  readonly made: Made;
  readonly marks: readonly string[];
  readonly wire: Wire;
  readonly puller: Puller;
  /** In the middle of what it was killed each time: the pull or the feed, a transaction or none. */
  readonly deaths: string[];
}

describe(`an agency of ${CANDIDATES} candidates in SQLite`, () => {
  let house: House;
  let harbor: Agency;
  let crowd: Crowd;
  const dice = new Dice(SEED);
  const followers: Follower[] = [];
  let writers: Writers;
  const began = Date.now();

  beforeAll(async () => {
    house = await openHouse({ poolSize: 16, points: 100_000_000 });
    const agencies = await cast(house);
    ({ harbor } = agencies);
    followers.push(await follower('the agency’s system', MARKS), await follower('the company’s system', COMPANY_MARKS, harbor.company));
    crowd = await crowded(house, agencies, CANDIDATES);
  }, 600_000);
  afterAll(async () => {
    for (const { puller, wire } of followers) {
      await puller.dismiss();
      await wire.close();
    }
    await house.close();
  });

  async function follower(who: string, marks: readonly string[], clientCompanyId?: string): Promise<Follower> {
    const made = await letIn(harbor.admin, { name: who, scopes: READ, clientCompanyId });
    const wire = await Wire.open(house.url, dice, BROKEN);
    return { who, made, marks, wire, puller: new Puller(wire.url, made), deaths: [] };
  }

  async function until(what: string, condition: () => boolean | Promise<boolean>): Promise<void> {
    for (const end = Date.now() + 1_200_000; !(await condition()); await setTimeout(20))
      if (Date.now() > end)
        throw new Error(`It was waited in vain until ${what}.\n${followers.map(({ puller }) => puller.log.slice(-1000)).join('\n')}`);
  }

  const marksIn = ({ puller, marks }: Follower): string[] => {
    const bytes = puller.bytes();
    return marks.filter((mark) => bytes.includes(mark));
  };

  /** kill -9 at instants nobody chose, the first half of them during the pull. @returns the marks that were ever found in the files */
  async function killAgainAndAgain(one: Follower): Promise<string[]> {
    const { puller, wire, deaths } = one;
    const found: string[] = [];
    const pages = CANDIDATES / 80 / KILLS;
    for (let kill = 0; kill < KILLS; kill++) {
      puller.start();
      if (kill < KILLS / 2) {
        const enough = wire.count() + Math.ceil(dice.between(3, 3 + pages * 2));
        await until('it has asked for some pages', () => wire.count() >= enough);
      } else {
        const heard = wire.count('Changes');
        await until('it follows', () => wire.count('Changes') > heard);
        await setTimeout(dice.between(0, (WRITING * 1000) / KILLS));
      }
      await setTimeout(dice.between(0, 30));
      await puller.end('SIGKILL');
      found.push(...marksIn(one));
      deaths.push(`${puller.isFollowing ? 'feed' : 'pull'}${puller.diedWriting ? ', writing' : ''}`);
    }
    puller.start();
    return found;
  }

  /** The client itself, as it reads. */
  const readerOf = async ({ who, made }: Follower): Promise<Person> =>
    new Person(who, '', house.url, (await withSecret(house, made)).body.access_token!);

  test('killed at any instant while eight people change, erase and withdraw, each copy ends as what its client sees, and never held more', async () => {
    const journal = async () =>
      Number((await behindTheWalls(house, 'select seq from journal_heads where agency_id = $1', [uuidOf(harbor.id)]))[0]!['seq']);
    const before = await journal();
    writers = new Writers(house, harbor, crowd, dice);
    const [found] = await Promise.all([Promise.all(followers.map(killAgainAndAgain)), setTimeout(WRITING * 1000)]);
    await writers.end();
    const entries = (await journal()) - before;
    expect(found).toEqual([[], []]);

    const last = `The last change, ${Date.now()}`;
    const recruiter = await writers.signedIn(harbor.recruiter);
    await recruiter.do('updateCandidate', { candidateId: harbor.candidate.id, headline: last }, 'candidate { id }');
    const caughtUp = async (one: Follower): Promise<void> => {
      const { puller, wire } = one;
      await until(
        'it has caught up',
        () => puller.isFollowing && puller.rows(`select 1 from candidates where headline = '${last}'`).length > 0,
      );
      expect(await puller.end('SIGTERM')).toBe(0);
      expect(marksIn(one)).toEqual([]);
      const bytes = puller.bytes();
      expect([...writers.erased].filter((name) => bytes.includes(name))).toEqual([]);
      expect(unlike(await sourceOf(house, await readerOf(one)), copyIn(puller)).slice(0, 5)).toEqual([]);
      expect(wire.count('token')).toBeGreaterThan(KILLS + 1);
    };
    await Promise.all(followers.map(caughtUp));
    expect(await differences(house, harbor, followers[0]!.puller)).toEqual([]);
    for (const { deaths } of followers) for (const phase of ['pull', 'feed']) expect(deaths.join()).toContain(phase);

    const took = ((Date.now() - began) / 1000).toFixed(0);
    const each = followers.map(
      ({ who, puller, wire, deaths }) =>
        `${who}: ${copyIn(puller).length} records, ${wire.count()} requests of ${wire.points} points, killed in ${deaths.join('; ')}`,
    );
    console.log(
      `${writers.done} things done, ${entries} entries of the journal, ${writers.erased.size} people erased\n${each.join('\n')}\n${took} s`,
    );
  }, 1_800_000);

  inSmall(
    'where its scopes are others it starts anew: nothing is left of what it may not see, and nothing is missed that moves in a list meanwhile',
    async () => {
      const [, one] = followers as [Follower, Follower];
      const { puller, wire, made } = one;
      expect(puller.rows('select 1 from scorecards').length).toBeGreaterThan(0);
      const scopes = READ.filter((scope) => scope !== 'scorecards:read');
      const admin = await writers.signedIn(harbor.admin);
      await admin.do('updateApiClient', { apiClientId: made.apiClient.id, scopes }, 'apiClient { id }');
      // The one that is last in the list, and has an offer, comes first while its second page is on the way.
      const [last] = puller.rows(
        `select a.id, a.currentStage from applications a join offers o on o.application = a.id where a.status = 'ACTIVE' order by a.updatedAt limit 1`,
      );
      const stageId = Object.values(harbor.stages).find((id) => id !== last!['currentStage']);
      let page = 0;
      let moved = false;
      wire.before = async (name) => {
        if (name !== 'Applications' || ++page !== 2) return;
        await admin.do('moveApplication', { applicationId: last!['id'], stageId }, 'application { id }');
        moved = true;
      };
      puller.start();
      await until('it starts anew', () => puller.log.includes('CURSOR_EXPIRED'));
      await until('it follows again', () => puller.isFollowing);
      const heard = wire.count('Changes');
      await until('it has heard what happened meanwhile', () => wire.count('Changes') > heard + 1);
      expect(await puller.end('SIGTERM')).toBe(0);
      expect(moved).toBe(true);
      expect(puller.bytes().includes('Explains well')).toBe(false);
      expect(unlike(await sourceOf(house, await readerOf(one)), copyIn(puller)).slice(0, 5)).toEqual([]);
    },
  );

  inSmall('told to come later it comes then, not before, and is served', async () => {
    const POINTS = 50_000;
    const poor = await openHouse({ database: house.database, points: POINTS });
    const made = await letIn(await writers.signedIn(harbor.admin), { scopes: READ });
    const reader = new Person('who spent it all', '', poor.url, (await withSecret(poor, made)).body.access_token!);
    for (let spent = false; !spent;)
      spent = (await reader.answer('{ candidates(first: 100) { nodes { id applications(first: 40) { nodes { id } } } } }')).status === 429;
    const wire = await Wire.open(poor.url, dice);
    const puller = new Puller(wire.url, made);
    puller.start();
    await until(
      'it was told twice, and served',
      () => wire.told.length >= 2 && puller.rows('select 1 from place where list >= 1').length > 0,
    );
    expect(await puller.end('SIGTERM')).toBe(0);
    for (const { at, after } of wire.told) {
      const next = wire.asked.find((asked) => asked.name !== 'token' && asked.at > at);
      if (next) expect(next.at - at).toBeGreaterThanOrEqual(after * 1000 - 1);
    }
    await puller.dismiss();
    await wire.close();
    await poor.app.close();
  });

  inSmall('a client that was revoked ends, and says why', async () => {
    const { puller, wire, made } = followers[0]!;
    const heard = wire.count('Changes');
    puller.start();
    await until('it follows', () => wire.count('Changes') > heard);
    const admin = await writers.signedIn(harbor.admin);
    await admin.do('revokeApiClient', { apiClientId: made.apiClient.id }, 'apiClient { id }');
    expect(await puller.end()).toBe(1);
    expect(puller.log).toContain('invalid_client');
  });

  test('it brings what the repository tests it with, and nothing else', () => {
    const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as { [part: string]: Record<string, any> };
    const { dependencies, devDependencies } = read('examples/ats-puller/package.json');
    const { packages } = read('package-lock.json');
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
      expect([name, version]).toEqual([name, packages![`node_modules/${name}`].version]);
  });
});
