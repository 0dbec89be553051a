import { readFileSync } from 'node:fs';
import { getNamedType, isLeafType, type GraphQLObjectType } from 'graphql';
import { cast, inHours, openHouse, type Agency, type House, type Person } from '@nextround/cast';
import { clock } from '@nextround/tenancy';
import { furnish, NAMES } from './oracle/furnish.js';
import { Generator, Random } from './oracle/generator.js';
import { Oracle } from './oracle/oracle.js';
import { PREFIXES, sightOf, type Sight } from './oracle/sight.js';
import { followerOf } from './oracle/resolvers.js';
import { OWN_FEED, type World } from './oracle/values.js';

const QUERIES = 640;
const COMPUTED = 100;
const SEED = 20261123;

/** Every list from both ends, in both orders: what is compared first, and where the cursors come from. */
const LISTS = [
  ['candidates', ''],
  ['candidateImports', ''],
  ['jobs', ''],
  ['clientCompanies', ''],
  ['applications', ''],
  ['applications', 'orderBy: { field: APPLIED_AT, direction: ASC }, '],
  ['interviews', ''],
  ['today', ''],
  ['today', 'mine: true, '],
  ['auditTrail', ''],
  ['changes', ''],
] as const;

describe('what PostgreSQL answers is what graphql-js would have answered', () => {
  const oracle = new Oracle(readFileSync('schema.graphql', 'utf8'));
  let house: House;
  let harbor: Agency;
  let people: { role: string; person: Person; sight: Sight; world: World }[];

  beforeAll(async () => {
    house = await openHouse();
    const agencies = await cast(house);
    harbor = agencies.harbor;
    const { guest } = await furnish(house, harbor, agencies.kite);
    await furnish(house, agencies.kite, harbor);
    // Both sides answer at one instant, to the millisecond.
    clock.stopAt(new Date(inHours(2)));
    const named = {
      ADMIN: harbor.admin,
      RECRUITER: harbor.recruiter,
      AUDITOR: harbor.auditor,
      CANDIDATE: harbor.candidate,
      'AUDITOR elsewhere': guest,
    };
    const foreign = Object.values(PREFIXES).map((prefix) => `${prefix}_018f0000-0000-7000-8000-000000000000`);
    people = [];
    for (const [role, person] of Object.entries(named)) {
      const sight = await sightOf(house, person);
      const ids = Object.entries(PREFIXES).flatMap(([type, prefix]) =>
        sight
          .rows(type)
          .slice(0, 12)
          .map((row) => `${prefix}_${row['id']}`),
      );
      people.push({
        role,
        person,
        sight,
        world: worldOf(sight, [...ids, ...foreign, agencies.kite.held, agencies.kite.candidate.id, 'nonsense']),
      });
    }
  });
  afterAll(async () => {
    clock.reset();
    await house.close();
  });

  const worldOf = (sight: Sight, ids: string[]): World => ({
    roots: Object.values(oracle.schema.getQueryType()!.getFields()).flatMap((field) =>
      /Needs `[\w.-]+`: (.*)\./.exec(field.description!)![1]!.split(', ').includes(sight.actor.role) ? [field.name] : [],
    ),
    ids,
    searches: ['', 'a', 'OKAFOR', '%', '_', '\\', "'", ...NAMES.slice(0, 8)],
    instants: [inHours(-4), inHours(0).replace('Z', '+00:00'), inHours(20), '2026-01-01T00:00:00+01:00', '1900-01-01T00:00:00.5Z'],
    actions: ['debrief', 'debrief.submit', 'application', 'appl', 'nothing.such', ''],
    cursors: (entity, by) =>
      oracle.cursors.into(
        sight.actor.agencyId,
        entity,
        by.map((key) => (key === OWN_FEED ? `seq${followerOf(sight)}` : key)),
      ),
    sizes: { nodes: 8 },
  });

  async function compare({ role, person, sight }: (typeof people)[number], query: string, variables: Record<string, unknown>) {
    const planned = await person.answer(query, variables);
    if (planned.errors[0]?.extensions.code === 'QUERY_TOO_COMPLEX') return 'too complex';
    const expected = await oracle.answer(sight, query, variables);
    const difference = oracle.difference(planned.errors.length > 0 ? { errors: planned.errors } : planned.data, expected.data);
    if (difference || expected.errors)
      throw new Error(
        [
          `${role}: the answers part at ${difference ?? 'errors'}`,
          query,
          JSON.stringify(variables),
          `planned ${planned.text}`,
          `by hand ${JSON.stringify(expected)}`,
        ].join('\n'),
      );
    return 'same';
  }

  test('every list, whole, from both ends, with its cursors', async () => {
    for (const one of people)
      for (const [list, args] of LISTS) {
        if (!one.world.roots.includes(list)) continue;
        for (const end of ['first', 'last'])
          expect(
            await compare(
              one,
              `{ ${list}(${args}${end}: 100) { totalCount edges { cursor node { __typename } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
              {},
            ),
          ).toBe('same');
      }
  });

  test('the day and how it went, whole, for who may ask', async () => {
    const timing = '{ count medianHours p90Hours withinShare }';
    const day = '{ today(first: 100) { nodes { key kind dueAt headline candidate { id } subject { __typename id } } } }';
    const went = `from to funnel { name kind reached share } timeToDebrief ${timing} timeToFeedback ${timing} rejectReasons { kind count }
      feedbackByCompany { clientCompanyId name feedback ${timing} } silence { waiting medianHours longestHours }`;
    for (const one of people) {
      const answers = `clientCompany { name responseTimes { feedback ${timing} waiting longestSilenceHours } }`;
      expect(await compare(one, `{ applications(first: 50) { nodes { job { ${answers} } } } }`, {})).toBe('same');
      if (!one.world.roots.includes('today')) continue;
      expect(await compare(one, day, {})).toBe('same');
      const insights = `query($from: DateTime) { insights { ${went} } earlier: insights(from: "2020-02-29T00:00:00Z", to: $from) { ${went} } later: insights(from: $from) { ${went} } }`;
      expect(await compare(one, insights, { from: inHours(-3) })).toBe('same');
      // Nothing of it is empty.
      const kinds = (await one.person.ask(day)).today.nodes.map(({ kind }: { kind: string }) => kind) as string[];
      expect([...new Set(kinds)].sort()).toEqual(oracle.valuesOf('TodayKind'));
    }
  });

  test('the board: whose move each application is, how long a stage takes, and what its filters leave', async () => {
    const card = 'id stageSince whoseMove { party since by }';
    const parties = oracle.valuesOf('Party');
    const found = new Set<string>();
    for (const one of people) {
      const board = `query($filter: ApplicationFilter) { agency { stages { name medianHours(filter: $filter)
        applications(first: 50, filter: $filter, orderBy: { field: STAGE_SINCE, direction: ASC }) { totalCount nodes { ${card} } } } } }`;
      const filters = [
        null,
        { statuses: ['ACTIVE', 'HIRED'], undecidedAt: inHours(-1) },
        { search: 'o' },
        { silentSince: inHours(-20) },
        { silentSince: inHours(900) },
        ...parties.map((whoseMove) => ({ whoseMove })),
      ];
      for (const filter of filters) expect(await compare(one, board, { filter })).toBe('same');
      const { applications } = await one.person.ask(
        `{ applications(first: 50) { nodes { job { clientCompany { id } } whoseMove { party } } } }`,
      );
      for (const { whoseMove } of applications.nodes as { whoseMove: { party: string } }[]) found.add(whoseMove.party);
      const clientCompanyId = applications.nodes[0]?.job.clientCompany.id as string | undefined;
      expect(await compare(one, board, { filter: { clientCompanyId } })).toBe('same');
    }
    expect([...found].sort()).toEqual(parties);
  });

  test('every record by its id, with every column', async () => {
    for (const one of people)
      for (const [type, prefix] of Object.entries(PREFIXES)) {
        const fields = Object.values((oracle.schema.getType(type) as GraphQLObjectType).getFields());
        const leaves = fields.flatMap((field) => (isLeafType(getNamedType(field.type)) ? [field.name] : []));
        const ids = one.world.ids.filter((id) => id.startsWith(`${prefix}_`));
        const query = `query($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on ${type} { ${leaves.join(' ')} } } }`;
        expect(await compare(one, query, { ids })).toBe('same');
      }
  });

  test(`computed fields, wherever they stand: ${COMPUTED} generated queries`, async () => {
    const random = new Random(SEED);
    const args = [
      '',
      '(channel: EMAIL)',
      '(channel: LINKEDIN)',
      '(language: DE)',
      '(channel: MESSAGE, language: EN)',
      '(channel: $channel, language: $language)',
    ];
    const fields = [
      'channel',
      'to',
      'subject',
      'b: body',
      'body',
      'mailto @include(if: $yes)',
      '__typename',
      '... on Draft { to @skip(if: $yes) }',
      '...D',
    ];
    const draft = () =>
      `draft${random.pick(args)}${random.pick(['', ' @skip(if: $yes)'])} { ${random.some(fields, 1 + random.below(4)).join(' ')} }`;
    const step = () =>
      `followUps { kind ${draft()} d: ${draft()} ${random.pick(['state', `interview { id followUps { x: ${draft()} } }`])} }`;
    const interview = () => `id ${step()} invitationReply(language: $language) { ${random.some(fields, 2).join(' ')} }`;
    const places = [
      () => `interviews(first: 3) { nodes { ${interview()} } edges { node { ${step()} } } }`,
      () => `interviews(last: 3) { edges { cursor node { ${interview()} } } totalCount }`,
      () =>
        `nodes(ids: $ids) { __typename ... on Interview { ${interview()} } ... on FollowUpStep { id ${draft()} } ... on Candidate { draft: recruiter { __typename } } }`,
    ];
    let [same, drafts] = [0, 0];
    for (let n = 0; same < COMPUTED; n++) {
      const one = people[n % people.length]!;
      const ids = random.some(
        one.world.ids.filter((id) => /^(step|interview|candidate)_/.test(id)),
        6,
      );
      const variables = {
        ids,
        yes: random.chance(0.5),
        channel: random.pick(['EMAIL', 'LINKEDIN']),
        language: random.pick(['DE', 'EN', null]),
      };
      const query = `query($ids: [ID!]!, $yes: Boolean!, $channel: Channel!, $language: Language) { q: ${random.pick(places)()} viewer { name @include(if: $yes) role }
        nodes(ids: $ids) { id ... on FollowUpStep { ${draft()} e: draft(channel: $channel, language: $language) { ...D } } } } fragment D on Draft { subject m: mailto }`;
      if ((await compare(one, query, variables)) === 'same') same++;
      if (n < people.length) drafts += (await one.person.answer(query, variables)).text.split('"subject":').length - 1;
      expect(n).toBeLessThan(COMPUTED * 2);
    }
    // Not all of them empty.
    expect(drafts).toBeGreaterThan(people.length);
  });

  test(`${QUERIES} generated queries, by five people of four roles`, async () => {
    const generator = new Generator(oracle.schema, new Random(SEED));
    let [same, seen] = [0, 0];
    while (same < QUERIES) {
      const one = people[seen++ % people.length]!;
      const { query, variables } = generator.query(one.world);
      if (!oracle.accepts(query)) continue;
      if ((await compare(one, query, variables)) === 'same') same++;
      expect(seen).toBeLessThan(QUERIES * 3);
    }
    expect(same).toBe(QUERIES);
  });
});
