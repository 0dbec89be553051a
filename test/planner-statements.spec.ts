import { readFileSync } from 'node:fs';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { Kind, parse, print, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { cast, openHouse, PASSWORD, type Agency, type House, type Person } from '@nextround/cast';
import { Generator, Random } from './oracle/generator.js';
import { referencesOf } from './oracle/tables.js';
import { kindOf, Wire } from './oracle/wire.js';

interface PageDocument {
  readonly name: string;
  readonly kind: string;
  readonly text: string;
  readonly operation: OperationDefinitionNode;
}

/** Everything the page sends, as its code generator wrote it down. */
const documents: PageDocument[] = [
  ...within(
    'apps/web/src/gql/graphql.ts',
    /export const (\w+)Document = (\{.*\}) as unknown as/g,
    (json) => JSON.parse(json) as DocumentNode,
  ),
  ...within('apps/web/src/debrief/gql/graphql.ts', /export const (\w+)Document = new TypedDocumentString\(`([^`]*)`\)/g, parse),
];

function within(file: string, declared: RegExp, documentOf: (written: string) => DocumentNode): PageDocument[] {
  return [...readFileSync(file, 'utf8').matchAll(declared)].map(([, name, written]) => {
    const document = documentOf(written!);
    const operation = document.definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION)!;
    return { name: name!, kind: operation.operation, text: print(document), operation };
  });
}

/** What is the same for everybody, and stands in no table. */
const IN_NO_TABLE = ['WebhookEvents'];

/** Beside the page's own: a document of each kind that the planner treats differently. */
const OTHERS = [
  '{ viewer { id name abilities memberships { agencyName } sessions { current } } }',
  '{ candidates { totalCount } jobs { totalCount } }',
  '{ a: agency { members { name } } b: agency { stages { name } } viewer { candidate { id } member { id } } }',
  '{ applications(first: 5, orderBy: { field: APPLIED_AT, direction: ASC }) { edges { cursor node { rejectReason { kind } latestDebrief { answers { prompt { question(language: DE) } } overallRating } } } } }',
  '{ interviews { nodes { ratingGaps { topic } scorecards { ratings { rating } submittedBy { name } } releasedFeedback { gaps { topic } releasedBy { name } } } } }',
  '{ interviews { nodes { askedQuestions { text } askedQuestionsSharedAt prepPack { format missing openedAt items { done doneAt } carriedOver { source text } detailsAskedOf { name } } } } }',
  '{ clientCompanies { nodes { contacts { name } jobs(last: 2) { nodes { recruiters { name } applications { totalCount } } } } } }',
  '{ __typename __schema { queryType { name } } viewer { id } }',
];

describe('one request, one statement', () => {
  let house: House;
  let harbor: Agency;
  let wire: Wire;
  let people: Record<string, Person>;

  beforeAll(async () => {
    wire = new Wire();
    house = await openHouse();
    ({ harbor } = await cast(house));
    people = { admin: harbor.admin, recruiter: harbor.recruiter, auditor: harbor.auditor, candidate: harbor.candidate };
    for (const person of Object.values(people)) await person.ask('{ viewer { id } }');
  });
  afterAll(async () => {
    wire.close();
    await house.close();
  });

  /** The one statement of a read, found between its begin and its commit. */
  async function statementOf(person: Person, query: string, variables: Record<string, unknown> = {}): Promise<string> {
    let code: string | undefined;
    const sent = await wire.during(async () => {
      const { errors } = await person.answer(query, variables);
      code = errors[0]?.extensions.code;
    });
    if (code === 'FORBIDDEN') {
      // The token's role may be older than the member's: a no is said only after asking, and nothing is read for it.
      expect(sent.map(kindOf)).toEqual(['begin', 'standing', 'other', 'commit']);
      return 'select 1';
    }
    expect({ query, code, sent: sent.map(kindOf) }).toEqual({ query, code: undefined, sent: ['begin', 'standing', 'data', 'commit'] });
    return sent[2]!;
  }

  /** Holds every table of a statement against the rule that Citus and our own walls need. */
  async function expectAgencyEverywhere(statement: string, query: string): Promise<number> {
    const references = await referencesOf(statement);
    const crossing = references.filter((r) => r.byIdentity && ['memberships', 'agencies'].includes(r.table) && r.parameter === undefined);
    expect({ query, crossing: crossing.length > 0 && !query.includes('memberships') }).toEqual({ query, crossing: false });
    const others = references.filter((r) => !crossing.includes(r));
    expect({ query, without: others.filter((r) => r.parameter === undefined) }).toEqual({ query, without: [] });
    expect(new Set(others.map((r) => r.parameter)).size).toBeLessThanOrEqual(1);
    return references.length;
  }

  const valuesFor = (operation: OperationDefinitionNode, id: string): Record<string, unknown> =>
    Object.fromEntries(
      (operation.variableDefinitions ?? []).flatMap(({ variable, type }) => {
        const known: Record<string, unknown> = {
          'ID!': id,
          'Language!': 'DE',
          'String!': 'a',
          'Channel!': 'EMAIL',
          'DateTime!': '2026-11-23T00:00:00Z',
          String: null,
        };
        const written = print(type);
        return written in known ? [[variable.name.value, known[written]]] : [];
      }),
    );

  test('the page brings documents along', () => {
    expect(documents.filter((d) => d.kind === 'query').length).toBeGreaterThan(7);
    expect(documents.filter((d) => d.kind === 'mutation').length).toBeGreaterThan(10);
  });

  test.each(documents.filter((d) => d.kind === 'query').map((d) => [d.name, d] as const))(
    'the page’s %s is one statement for everybody, and every table in it names the agency',
    async (name, { text, operation }) => {
      let references = 0;
      for (const person of Object.values(people))
        for (const id of [harbor.held, harbor.application, harbor.candidate.id, harbor.job, harbor.company])
          references += await expectAgencyEverywhere(await statementOf(person, text, valuesFor(operation, id)), text);
      expect(references > 0).toBe(!IN_NO_TABLE.includes(name));
    },
  );

  test.each(OTHERS)('%s is one statement', async (query) => {
    expect(await expectAgencyEverywhere(await statementOf(harbor.admin, query), query)).toBeGreaterThan(0);
  });

  test('the check would notice a table that names no agency, or names it otherwise', async () => {
    const careless = 'select (select count(*) from jobs j where j.agency_id = c.agency_id) from candidates c where c.agency_id = $1::uuid';
    expect(await referencesOf(careless)).toMatchObject([
      { table: 'candidates', parameter: 1 },
      { table: 'jobs', parameter: undefined },
    ]);
    await expect(expectAgencyEverywhere(careless, '')).rejects.toThrow('jobs');
  });

  test('200 generated queries are one statement each, every table of which names the agency by the same parameter', async () => {
    const { schema } = house.app.get(GraphQLSchemaHost);
    const isHers = (description: string) => /Needs `[\w.-]+`: (.*)\./.exec(description)![1]!.split(', ').includes('ADMIN');
    const roots = Object.values(schema.getQueryType()!.getFields()).flatMap((f) => (isHers(f.description!) ? [f.name] : []));
    const ids = [harbor.held, harbor.candidate.id, harbor.job, harbor.company, harbor.contact, harbor.application];
    const world = { roots, ids, searches: ['a'], instants: ['2026-01-01T00:00:00Z'], actions: ['debrief'], cursors: () => [], sizes: {} };
    const generator = new Generator(schema, new Random(7));
    let references = 0;
    for (let n = 0; n < 200; n++) {
      const { query, variables } = generator.query(world);
      const sent = await wire.during(() => harbor.admin.answer(query, variables));
      const data = sent.filter((text) => kindOf(text) === 'data');
      if (sent.length > 0) expect({ query, data: data.length, all: sent.length }).toEqual({ query, data: 1, all: 4 });
      for (const statement of data) references += await expectAgencyEverywhere(statement, query);
    }
    expect(references).toBeGreaterThan(1000);
  });

  test('a mutation of the page writes in one transaction and reads its payload in one statement', async () => {
    const { recruiter, candidate } = harbor;
    const answers = [{ promptId: harbor.prompts['COMPANY'], rating: 4, text: 'kind' }];
    const run = async (person: Person, name: string, input: Record<string, unknown>): Promise<Record<string, any>> => {
      const document = documents.find((d) => d.name === name)!;
      let data: Record<string, any> = {};
      const sent = await wire.during(async () => (data = await person.ask(document.text, { input })));
      const kinds = sent.map(kindOf);
      expect({ name, payload: kinds.slice(-2) }).toEqual({ name, payload: ['data', 'commit'] });
      expect({ name, reads: kinds.filter((kind) => kind === 'data').length }).toEqual({ name, reads: 1 });
      expect(kinds.slice(0, 3)).toEqual(['begin', 'standing', 'line']);
      await expectAgencyEverywhere(sent.at(-2)!, document.text);
      return Object.values(data)[0] as Record<string, any>;
    };
    await run(candidate, 'SaveDebrief', { interviewId: harbor.held, answers });
    await run(candidate, 'SubmitDebrief', { interviewId: harbor.held });
    await run(candidate, 'UpdateProfile', { language: 'DE' });
    const { preparedQuestion } = await run(candidate, 'PrepareQuestion', { interviewId: harbor.ahead, text: 'How do you review?' });
    await run(candidate, 'AnswerQuestion', { questionId: preparedQuestion.id, asked: true });
    await run(recruiter, 'AddCandidate', { name: 'Nia Holm' });
    const card = { interviewId: harbor.held, interviewer: 'Jana', overallRecommendation: 'YES' };
    const { scorecard } = await run(recruiter, 'RecordScorecard', card);
    const { releasedFeedback } = await run(recruiter, 'ReleaseFeedback', { scorecardId: scorecard.id, message: 'Well done.' });
    await run(candidate, 'AcknowledgeFeedback', { releasedFeedbackId: releasedFeedback.id });
  });

  test('signing in reads who that is in one statement', async () => {
    const document = documents.find((d) => d.name === 'SignIn')!;
    const input = { email: harbor.recruiter.email, password: PASSWORD };
    const sent = await wire.during(() => house.stranger.ask(document.text, { input }));
    expect(sent.map(kindOf).slice(-4)).toEqual(['begin', 'standing', 'data', 'commit']);
  });

  test('what is refused before it is read sends nothing at all', async () => {
    expect(await wire.during(() => harbor.admin.answer('{ nonsense }'))).toEqual([]);
    expect(await wire.during(() => house.stranger.answer('{ viewer { id } }'))).toEqual([]);
    expect(await wire.during(() => harbor.admin.answer('{ __schema { types { name } } }'))).toEqual([]);
  });
});
