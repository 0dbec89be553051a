import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { v7 as uuid } from 'uuid';
import { abilityTable, SCOPES, whoMay } from '@nextround/access';
import { cast, openHouse, type Agency, type House, type Person } from '@nextround/cast';
import { Role } from '@nextround/tenancy';

type Root = GraphQLField<unknown, unknown> & { kind: 'query' | 'mutation' };
const ROLES = ['ADMIN', 'RECRUITER', 'AUDITOR', 'CANDIDATE', 'API_CLIENT'] as const;

/** The least that a field takes: what must be given, with values of the right type that name nothing. */
function least(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (isInputObjectType(inner))
    return Object.fromEntries(
      Object.values(inner.getFields()).flatMap((field) => (isNonNullType(field.type) ? [[field.name, least(field.type)]] : [])),
    );
  const plain: Record<string, unknown> = {
    ID: `candidate_${uuid()}`,
    String: `x${uuid()}`,
    Int: 1,
    Float: 1,
    Boolean: false,
    DateTime: new Date().toISOString(),
    TimeZone: 'UTC',
  };
  return plain[getNamedType(inner).name];
}

describe('what each role may do', () => {
  let house: House;
  let harbor: Agency;
  let people: Record<(typeof ROLES)[number], Person>;
  let schema: GraphQLSchema;
  let roots: Root[];
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor } = await cast(house));
    people = {
      ADMIN: harbor.admin,
      RECRUITER: harbor.recruiter,
      AUDITOR: harbor.auditor,
      CANDIDATE: harbor.candidate,
      API_CLIENT: await harbor.admin.client(Object.keys(SCOPES)),
    };
    ({ schema } = house.app.get(GraphQLSchemaHost));
    const of = (kind: Root['kind'], type = kind === 'query' ? schema.getQueryType() : schema.getMutationType()) =>
      Object.values(type!.getFields()).map((field): Root => ({ ...field, kind }));
    roots = [...of('query'), ...of('mutation')];
  });
  afterAll(() => house.close());

  const open = (field: Root) => typeof field.extensions['open'] === 'string';
  /** The code a person gets for a field, asked for with the least it takes; undefined where it went through. */
  const code = async (person: Person, field: Root): Promise<string | undefined> => {
    const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`);
    const given = field.args.filter((arg) => isNonNullType(arg.type));
    const list = (parts: string[]) => (parts.length > 0 ? `(${parts.join(', ')})` : '');
    const query = `${field.kind} ${list(declared.filter((_, i) => given.includes(field.args[i]!)))} { ${field.name}${list(given.map((arg) => `${arg.name}: $${arg.name}`))} ${isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'} }`;
    const { errors } = await person.answer(query, Object.fromEntries(given.map((arg) => [arg.name, least(arg.type)])));
    return errors[0]?.extensions.code;
  };

  test('every root field declares an ability that is in the table, or says why it is open', () => {
    const table = new Map(abilityTable());
    for (const field of [...roots, ...Object.values(schema.getSubscriptionType()!.getFields())]) {
      const { ability, open: why } = field.extensions as { ability?: string; open?: string };
      expect([field.name, (ability === undefined) !== (why === undefined)]).toEqual([field.name, true]);
      if (ability) expect([field.name, table.get(ability)?.length ?? 0]).not.toEqual([field.name, 0]);
      else expect(why!.length).toBeGreaterThan(10);
      expect(field.description).toContain(ability ? `Needs \`${ability}\`` : 'Open to anybody.');
    }
    expect(
      roots
        .filter(open)
        .map((field) => field.name)
        .sort(),
    ).toEqual([
      ...['acceptInvitation', 'answerFeedbackRequest', 'declineFeedbackRequest', 'openDebriefLink', 'openFeedbackRequest'],
      ...['promiseFeedbackByLink', 'refreshSession', 'registerAgency', 'signIn', 'signOut'],
    ]);
  });

  test('nobody who has not signed in gets past the door of any other field', async () => {
    for (const field of roots.filter((f) => !open(f)))
      expect([field.name, await code(house.stranger, field)]).toEqual([field.name, 'UNAUTHENTICATED']);
  });

  test('each role is refused exactly where the table says, at every root field', async () => {
    const observed = new Map<string, string>();
    for (const field of roots.filter((f) => !open(f))) {
      const let_: Role[] = [];
      for (const role of ROLES) {
        const answer = await code(people[role], field);
        expect([field.name, role, answer]).not.toEqual([field.name, role, 'INTERNAL']);
        if (answer !== 'FORBIDDEN') let_.push(Role[role]);
      }
      const ability = String(field.extensions['ability']);
      const line = `${ability.padEnd(24)}${whoMay(ability, let_).join(' ')}`;
      expect([field.name, observed.get(ability) ?? line]).toEqual([field.name, line]);
      observed.set(ability, line);
    }
    const written = (await readFile(join(import.meta.dirname, '../abilities.txt'), 'utf8')).trim().split('\n');
    expect([...observed.values()].sort()).toEqual(written);
  });

  test('the page is told the same: each role’s abilities are the table’s', async () => {
    for (const role of ROLES.filter((one) => one !== 'API_CLIENT')) {
      const { viewer } = await people[role].ask('{ viewer { role abilities } }');
      expect(viewer).toEqual({
        role,
        abilities: abilityTable().flatMap(([ability, roles]) => ((roles as string[]).includes(role) ? [ability] : [])),
      });
    }
  });

  test('a refusal says what is needed and who has it; one forbidden field refuses the whole query, wherever it hides', async () => {
    const { errors } = await harbor.recruiter.answer('{ auditTrail { totalCount } }');
    expect(errors[0]).toMatchObject({
      extensions: { code: 'FORBIDDEN', ability: 'journal.read', roles: ['ADMIN', 'AUDITOR', 'CANDIDATE'] },
    });
    for (const query of [
      '{ viewer { name } hidden: auditTrail { totalCount } }',
      '{ viewer { name } ... on Query { auditTrail { totalCount } } }',
      '{ viewer { name } ...F } fragment F on Query { ... { auditTrail { totalCount } } }',
      '{ viewer { name } auditTrail @skip(if: false) { totalCount } }',
    ]) {
      const answer = await harbor.recruiter.answer(query);
      expect([query, answer.data ?? null, answer.errors[0]?.extensions.code]).toEqual([query, null, 'FORBIDDEN']);
    }
  });

  test('nobody tries several passwords, links or addresses in one document, not by alias, not in fragments', async () => {
    const signIn = (key: string) => `${key}: signIn(input: { email: "a@b.test", password: "x" }) { accessToken }`;
    const alone: Record<string, string> = {
      signIn: signIn('b'),
      acceptInvitation: 'b: acceptInvitation(input: { token: "x", password: "fifteen letters" }) { accessToken }',
      registerAgency:
        'b: registerAgency(input: { name: "x", adminName: "x", email: "a@b.test", password: "fifteen letters", timeZone: "UTC" }) { accessToken }',
      refreshSession: 'b: refreshSession { accessToken }',
      inviteMember: 'b: inviteMember(input: { email: "a@b.test", name: "x", role: RECRUITER }) { email }',
      openDebriefLink: 'b: openDebriefLink(input: { token: "x" }) { accessToken }',
      openFeedbackRequest: 'b: openFeedbackRequest(input: { token: "x" }) { round }',
      answerFeedbackRequest: 'b: answerFeedbackRequest(input: { token: "x", overallRecommendation: YES }) { answeredAt }',
      promiseFeedbackByLink: 'b: promiseFeedbackByLink(input: { token: "x", promisedAt: "2027-01-01T00:00:00Z" }) { promisedFor }',
      declineFeedbackRequest: 'b: declineFeedbackRequest(input: { token: "x" }) { declinedAt }',
      inviteCandidate: `b: inviteCandidate(input: { candidateId: "${harbor.candidate.id}" }) { email }`,
    };
    for (const [name, field] of Object.entries(alone))
      for (const document of [
        `mutation { ${field} c: signOut { signedOut } }`,
        `mutation { ${field} ${field.replace('b:', 'c:')} }`,
        `mutation { ...F } fragment F on Mutation { ${field} ${field.replace('b:', 'c:')} }`,
        `mutation { ... on Mutation { ${field} } ... { ${field.replace('b:', 'c:')} } }`,
        `mutation { ...F ...G } fragment F on Mutation { ${field} } fragment G on Mutation { ...H } fragment H on Mutation { ${field.replace('b:', 'c:')} }`,
      ]) {
        const { errors } = await harbor.admin.answer(document);
        expect([name, document, errors[0]?.extensions.code]).toEqual([name, document, 'QUERY_TOO_COMPLEX']);
      }
  });
});
