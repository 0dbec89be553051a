import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isInputObjectType, type GraphQLInputObjectType } from 'graphql';
import { cast, openHouse, type Agency, type Answer, type House, type Person } from '@nextround/cast';
import { expectDecent, input, KINDS, leavesOf, spoilt, UNKNOWN, type Leaf } from './oracle/surface.js';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

interface Case {
  readonly mutation: string;
  readonly type: GraphQLInputObjectType;
  readonly role: string;
}

/** Every mutation that takes an input, and somebody who may call it. */
const mutations: Case[] = Object.values(schema.getMutationType()!.getFields()).flatMap((field) => {
  const type = field.args[0] && getNamedType(field.args[0].type);
  const roles = /Needs `[\w.-]+`: (.*)\./.exec(field.description!)?.[1]?.split(', ') ?? ['STRANGER'];
  return isInputObjectType(type) ? [{ mutation: field.name, type, role: roles.includes('RECRUITER') ? 'RECRUITER' : roles[0]! }] : [];
});

const TEXTS = {
  'a NUL': 'a\0b',
  'half of a surrogate pair': 'a\ud800b',
  'the other half': '\udfff',
  'twenty thousand characters': 'x'.repeat(20_000),
};
const CONTROLS = { 'a bell': 'a\u0007b', 'an escape': '\u001b[31m', 'a C1 control': 'a\u0085b' };
const INSTANTS = [
  '2026-02-30T10:00:00Z',
  '2026-11-23T10:00:00',
  '2026-11-23',
  '3000-01-01T00:00:00Z',
  '2026-13-01T00:00:00Z',
  '2026-11-23T25:00:00Z',
  'soon',
  '',
  1763890000000,
];
const ZONES = ['Mars/Olympus', '', 'Europe/Berlin\0', "'; drop table jobs; --", '+25:00', 5];

describe('whatever is written into an input', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  let people: Record<string, Person>;

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
    people = {
      ADMIN: harbor.admin,
      RECRUITER: harbor.recruiter,
      AUDITOR: harbor.auditor,
      CANDIDATE: harbor.candidate,
      STRANGER: house.stranger,
    };
  });
  afterAll(() => house.close());

  async function sent({ mutation, type, role }: Case, value: unknown): Promise<Answer> {
    const started = performance.now();
    const answer = await people[role]!.answer(`mutation($input: ${type.name}!) { ${mutation}(input: $input) { __typename } }`, {
      input: value,
    });
    expect(performance.now() - started).toBeLessThan(1000);
    return answer;
  }

  /** Puts one bad value into an input that is otherwise fine, and wants it named. */
  async function expectNamed(one: Case, leaf: Leaf, bad: unknown, what: string): Promise<void> {
    const answer = await sent(one, spoilt(one.type, leaf, bad));
    const where = `${one.mutation} ${leaf.path.join('.')}: ${what}`;
    expectDecent(answer, where);
    const [{ extensions }] = answer.errors as [Answer['errors'][number]];
    expect({ where, code: extensions.code }).toEqual({ where, code: 'BAD_USER_INPUT' });
    const paths = extensions.violations!.map((v) => v.path);
    const named = ['input', ...leaf.path].join('.');
    expect({ where, paths: paths.some((path) => path === named || path === named.replace(/\.0$/, '')) ? named : paths }).toEqual({
      where,
      paths: named,
    });
    expect(extensions.violations!.every((v) => v.rule.length > 0 && v.message.length > 5)).toBe(true);
  }

  const each = (name: string, types: readonly string[], bad: (leaf: Leaf, mutation: string) => readonly (readonly [string, unknown])[]) =>
    test.each(mutations.map((m) => [m.mutation, m] as const))(`%s refuses ${name}, by the name of the field`, async (_, one) => {
      const leaves = leavesOf(one.type).filter((leaf) => types.includes(leaf.type));
      for (const leaf of leaves) for (const [what, value] of bad(leaf, one.mutation)) await expectNamed(one, leaf, value, what);
      expect(leavesOf(one.type).length).toBeGreaterThan(0);
    });

  // Passwords may hold anything; keys that are only looked up need not be words.
  const isTyped = (leaf: Leaf, mutation: string) =>
    mutation !== 'signIn' && !(leaf.field.name in KINDS) && !['password', 'token', 'agency'].includes(leaf.field.name);
  each('broken and endless text', ['String'], (leaf, mutation) => [
    ...Object.entries(TEXTS),
    ...(isTyped(leaf, mutation) ? Object.entries(CONTROLS) : []),
    ['a number', 5],
    ['a list', [['x']]],
    ['an object', { toString: 'x' }],
  ]);
  each('dates that are none', ['DateTime'], () => INSTANTS.map((value) => [String(value), value]));
  each('zones that are none', ['TimeZone'], () => ZONES.map((value) => [String(value), value]));
  each('numbers, choices and yeses that are none', ['Int', 'Boolean', 'enum'], ({ type }) => [
    ['a text', type === 'enum' ? 'nope' : '1'],
    ['a fraction', 1.5],
    ['a huge number', 2 ** 40],
    ['an object', {}],
  ]);

  test.each(mutations.map((m) => [m.mutation, m] as const))(
    '%s takes no id of another kind, and cannot tell a foreign record from none',
    async (_, one) => {
      const foreign: Record<string, string> = {
        candidate: kite.candidate.id,
        job: kite.job,
        application: kite.application,
        interview: kite.held,
        company: kite.company,
        member: kite.recruiter.id,
        stage: Object.values(kite.stages)[0]!,
        prompt: Object.values(kite.prompts)[0]!,
      };
      for (const leaf of leavesOf(one.type).filter(({ field }) => field.name in KINDS)) {
        const kind = KINDS[leaf.field.name]!;
        for (const bad of [
          '',
          'x',
          UNKNOWN,
          `${kind}_`,
          `${kind}_${UNKNOWN.toUpperCase()}x`,
          `agency_${UNKNOWN}`,
          `${kind}_${UNKNOWN}\n`,
          `${kind}_${UNKNOWN}\0`,
          '__proto__',
        ])
          await expectNamed(one, leaf, bad, JSON.stringify(bad));
        const unknown = await sent(one, spoilt(one.type, leaf, `${kind}_${UNKNOWN}`));
        expectDecent(unknown, `${one.mutation} ${leaf.path.join('.')}: unknown`);
        if (!foreign[kind]) continue;
        const other = await sent(one, spoilt(one.type, leaf, foreign[kind]));
        expect({ mutation: one.mutation, at: leaf.path, text: other.text }).toEqual({
          mutation: one.mutation,
          at: leaf.path,
          text: unknown.text,
        });
      }
      expect(mutations.length).toBeGreaterThan(30);
    },
  );

  test.each(mutations.map((m) => [m.mutation, m] as const))(
    '%s refuses what is no such input at all, and fields nobody declared',
    async (_, one) => {
      const whole = input(one.type, false);
      for (const bad of [
        null,
        [],
        [[]],
        'text',
        7,
        true,
        { ...whole, agencyId: UNKNOWN },
        { ...whole, __proto__x: 1 },
        { ...whole, constructor: { prototype: {} } },
        { ...whole, role: undefined, isAdmin: true },
      ]) {
        const answer = await sent(one, bad);
        expectDecent(answer, `${one.mutation}: ${JSON.stringify(bad)}`);
        expect(answer.errors[0]!.extensions.code).toBe('BAD_USER_INPUT');
      }
    },
  );

  test.each([
    ['search', 'query($x: String) { candidates(search: $x) { totalCount } }', 'search'],
    ['action', 'query($x: String) { auditTrail(filter: { action: $x }) { totalCount } }', 'filter.action'],
    ['types', 'query($x: String!) { changes(types: [$x]) { totalCount } }', 'types'],
    ['after', 'query($x: String) { jobs(after: $x) { nodes { id } } }', 'after'],
  ])('the argument %s refuses broken and endless text', async (_, query, path) => {
    for (const [what, text] of Object.entries(TEXTS)) {
      const answer = await harbor.admin.answer(query, { x: text });
      expectDecent(answer, `${path}: ${what}`);
      expect({ what, paths: answer.errors[0]!.extensions.violations?.map((v) => v.path.replace(/\.0$/, '')) }).toEqual({
        what,
        paths: [path],
      });
    }
  });

  test('after all that, the agency is as it was', async () => {
    const { candidates, jobs, viewer } = await harbor.recruiter.ask('{ candidates { totalCount } jobs { totalCount } viewer { name } }');
    expect([candidates.totalCount, jobs.totalCount, viewer.name]).toEqual([2, 1, 'Hanna Reuter']);
  });
});
