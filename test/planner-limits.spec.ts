import { cast, openHouse, type Agency, type House } from '@nextround/cast';

describe('what one document may ask, and what a mutation leaves behind', () => {
  let house: House;
  let harbor: Agency;

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor } = await cast(house));
  });
  afterAll(() => house.close());

  const codes = async (query: string, variables: Record<string, unknown> = {}): Promise<string[]> => {
    const { errors } = await harbor.recruiter.answer(query, variables);
    return errors.map((error) => error.extensions.code);
  };
  const deep = (depth: number): unknown => (depth === 0 ? 'x' : { inner: deep(depth - 1) });

  describe('limits', () => {
    const nested = (depth: number): string => {
      const level = [
        'clientCompanies',
        'nodes',
        'jobs(first: 1)',
        'nodes',
        'applications(first: 1)',
        'nodes',
        'job',
        'clientCompany',
        'jobs(first: 1)',
        'nodes',
        'id',
      ];
      return `{ ${level.slice(0, depth - 1).join(' { ')} { __typename ${'}'.repeat(depth)}`;
    };

    test('ten fields deep is allowed, eleven is not', async () => {
      const first = (query: string) => query.replace('clientCompanies', 'clientCompanies(first: 1)');
      expect(await codes(first(nested(10)))).toEqual([]);
      expect(await codes(first(nested(11)))).toEqual(['QUERY_TOO_COMPLEX']);
    });

    test('fragments do not hide depth, fields or aliases', async () => {
      const chain = Array.from(
        { length: 6 },
        (_, i) => `fragment F${i} on Application { job { applications(first: 1) { nodes { ${i < 5 ? `...F${i + 1}` : 'id'} } } } }`,
      );
      expect(await codes(`{ applications(first: 1) { nodes { ...F0 } } } ${chain.join(' ')}`)).toContain('QUERY_TOO_COMPLEX');
      const aliases = Array.from({ length: 16 }, (_, i) => `a${i}: name`).join(' ');
      expect(await codes(`{ viewer { ...Many } } fragment Many on Viewer { ${aliases} }`)).toEqual(['QUERY_TOO_COMPLEX']);
    });

    test('sixty fields may be asked of each type that a record can be of: a follower of all asks for all', async () => {
      const fields = (type: string, n: number) => `... on ${type} { ${Array.from({ length: n }, () => 'id').join(' ')} }`;
      const changes = (...of: string[]) => codes(`{ changes(first: 5) { nodes { node { __typename ${of.join(' ')} } } } }`);
      expect(await changes(...['Candidate', 'Application', 'Interview'].map((type) => fields(type, 59)))).toEqual([]);
      expect(await changes(fields('Candidate', 60))).toEqual(['QUERY_TOO_COMPLEX']);
      expect(await changes(fields('Candidate', 30), fields('Job', 5), fields('Candidate', 30))).toEqual(['QUERY_TOO_COMPLEX']);
      expect(await changes(fields('Candidate', 30), fields('Node', 30))).toEqual(['QUERY_TOO_COMPLEX']);
    });

    test('an alias of 60 characters is answered by that name, a longer one refused', async () => {
      const alias = 'a'.repeat(60);
      expect(await harbor.recruiter.ask(`{ ${alias}: viewer { ${alias}: name } }`)).toEqual({ [alias]: { [alias]: 'Hanna Reuter' } });
      expect(await codes(`{ ${alias}b: viewer { name } }`)).toEqual(['QUERY_TOO_COMPLEX']);
    });

    test('variables that nest deeper than any input are refused, whether or not they are used', async () => {
      expect(await codes('query($s: String) { candidates(search: $s) { totalCount } }', { s: deep(40) })).toEqual(['BAD_USER_INPUT']);
      expect(await codes('query($s: String) { candidates(search: $s) { totalCount } }', { unused: deep(40) })).toEqual(['BAD_USER_INPUT']);
      expect(await codes('query($s: String) { candidates(search: $s) { totalCount } }', { unused: deep(10) })).toEqual([]);
    });

    test('cost counts page sizes at the value they have now: the same document passes with smaller pages', async () => {
      const query =
        'query($n: Int!, $m: Int) { clientCompanies(first: $n) { nodes { id jobs(first: $m) { nodes { id title status } } } } }';
      const { errors } = await harbor.recruiter.answer(query, { n: 100, m: 100 });
      expect(errors[0]).toMatchObject({
        extensions: { code: 'QUERY_TOO_COMPLEX' },
        message: expect.stringMatching(/30\d\d\d fields; 5000 are allowed/),
      });
      expect(await codes(query, { n: 5, m: 5 })).toEqual([]);
      expect(await codes(query, { n: 100, m: null })).toEqual(['QUERY_TOO_COMPLEX']);
      expect(await codes(query, { n: 50, m: null })).toEqual([]);
      expect(await codes(query, { n: 100, m: 100 })).toEqual(['QUERY_TOO_COMPLEX']);
    });

    test('cost counts ids, and lists that have no pages as several', async () => {
      const ids = Array.from({ length: 100 }, () => harbor.job);
      const people = '{ id name email role language timeZone version removedAt quietHours { start end } }';
      const query = `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Job { recruiters ${people} again: recruiters ${people} title status code } } }`;
      expect(await codes(query, { ids })).toEqual(['QUERY_TOO_COMPLEX']);
      expect(await codes(query, { ids: ids.slice(0, 40) })).toEqual([]);
    });

    test.each([
      ['a fragment nobody spreads', 'query { viewer { id } } fragment Unused on Viewer { id }'],
      ['a variable nobody uses', 'query($x: Int) { viewer { id } }'],
      ['a variable nobody declares', '{ candidates(first: $x) { totalCount } }'],
      ['a fragment that spreads itself', '{ viewer { ...A } } fragment A on Viewer { ...A }'],
      ['a field that does not exist', '{ viewer { salary } }'],
      ['one name for two things', '{ viewer { a: name a: email } }'],
      ['a fragment on another type', '{ viewer { ... on Candidate { id } } }'],
      ['a leaf with fields', '{ viewer { id { x } } }'],
      ['an object without fields', '{ viewer }'],
      ['a directive nobody knows', '{ viewer { id @upper } }'],
      ['two operations and no name', 'query A { viewer { id } } query B { viewer { id } }'],
      ['no operation', 'fragment F on Viewer { id }'],
      ['half a document', '{ viewer { id }'],
    ])('%s is refused with BAD_USER_INPUT, and without guessing names', async (_, query) => {
      const { errors, text } = await harbor.recruiter.answer(query);
      expect(new Set(errors.map((e) => e.extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
      expect(text).not.toMatch(/Did you mean|GRAPHQL_/);
    });

    test('of two named operations the one that is named runs', async () => {
      const query = 'query A { viewer { name } } query B { viewer { role } }';
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${harbor.recruiter.token}` };
      const run = async (operationName: string) =>
        (await (
          await fetch(`${house.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, operationName }) })
        ).json()) as object;
      expect([await run('A'), await run('B'), await run('A')]).toEqual([
        { data: { viewer: { name: 'Hanna Reuter' } } },
        { data: { viewer: { role: 'RECRUITER' } } },
        { data: { viewer: { name: 'Hanna Reuter' } } },
      ]);
    });
  });

  describe('mutations', () => {
    const found = async (search: string): Promise<number> =>
      (await harbor.recruiter.ask('query($search: String) { candidates(search: $search) { totalCount } }', { search })).candidates
        .totalCount as number;

    test('several in one document run one after the other, each with its own payload', async () => {
      const query = `mutation { one: addCandidate(input: { name: "Seq One" }) { candidate { id version name } }
        ren: addClientCompany(input: { name: "Seq Client" }) { clientCompany { id jobs { totalCount } } }
        two: addCandidate(input: { name: "Seq Two" }) { c: candidate { r: name } __typename } __typename }`;
      const data = await harbor.recruiter.ask(query);
      expect(Object.keys(data)).toEqual(['one', 'ren', 'two', '__typename']);
      expect(data).toMatchObject({
        one: { candidate: { name: 'Seq One', version: 1 } },
        ren: { clientCompany: { jobs: { totalCount: 0 } } },
        two: { c: { r: 'Seq Two' }, __typename: 'CandidatePayload' },
      });
      const { changes } = await harbor.recruiter.ask('{ changes(last: 3) { nodes { nodeType action } } }');
      expect(changes.nodes.map((n: { nodeType: string }) => n.nodeType)).toEqual(['Candidate', 'ClientCompany', 'Candidate']);
    });

    test('where the second fails, the first stays, and the answer says where it stopped', async () => {
      const query = `mutation($job: ID!) { one: addCandidate(input: { name: "Stays Here" }) { candidate { id } }
        bad: submitApplication(input: { candidateId: "candidate_018f0000-0000-7000-8000-000000000000", jobId: $job }) { application { id } }
        three: addCandidate(input: { name: "Never Comes" }) { candidate { id } } }`;
      const { data, errors, status } = await harbor.recruiter.answer(query, { job: harbor.job });
      expect([status, data, errors.length]).toEqual([200, null, 1]);
      expect(errors[0]).toMatchObject({ path: ['bad'], extensions: { code: 'NOT_FOUND' } });
      expect([await found('Stays Here'), await found('Never Comes')]).toEqual([1, 0]);
    });

    test('a payload shows what is committed, deep into what hangs on it', async () => {
      const input = { applicationId: harbor.otherApplication, stageId: harbor.stages['Interview'] ?? Object.values(harbor.stages)[2] };
      const { application } = await harbor.recruiter.do(
        'moveApplication',
        input,
        'application { id version currentStage { id } stageHistory { stage { id } } candidate { applications { nodes { currentStage { id } } } } }',
      );
      expect(application.currentStage.id).toBe(input.stageId);
      expect(application.stageHistory.at(-1).stage.id).toBe(input.stageId);
      expect(application.candidate.applications.nodes).toEqual([{ currentStage: { id: input.stageId } }]);
      const { node } = await harbor.auditor.ask('query($id: ID!) { node(id: $id) { ... on Application { id version } } }', {
        id: harbor.otherApplication,
      });
      expect(node).toEqual({ id: application.id, version: application.version });
    });

    test('a payload that asks too much, or wrongly, stops the mutation before anything is changed', async () => {
      const page = (first: number) =>
        `candidate { applications(first: ${first}) { nodes { job { applications(first: 100) { nodes { id version status } } } } } }`;
      const add = (name: string, payload: string) =>
        harbor.recruiter.answer(`mutation { addCandidate(input: { name: "${name}" }) { ${payload} } }`);
      expect((await add('Too Dear', page(100))).errors[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
      expect((await add('Zero Page', page(0))).errors[0]).toMatchObject({
        path: ['addCandidate'],
        extensions: { code: 'BAD_USER_INPUT', violations: [{ path: 'first' }] },
      });
      expect((await add('Bad Cursor', 'candidate { applications(after: "x") { totalCount nodes { id } } }')).errors[0]).toMatchObject({
        extensions: { code: 'BAD_USER_INPUT', violations: [{ path: 'after' }] },
      });
      expect([await found('Too Dear'), await found('Zero Page'), await found('Bad Cursor')]).toEqual([0, 0, 0]);
    });

    test('signing out answers through fragments and aliases too', async () => {
      const query =
        'mutation { signOut { ...Out } } fragment Out on SignOutPayload { done: signedOut t: __typename no: signedOut @skip(if: true) }';
      expect(await house.stranger.ask(query)).toEqual({ signOut: { done: true, t: 'SignOutPayload' } });
    });

    test('eleven mutations in one document are too many, two sign-ins as well', async () => {
      const many = Array.from({ length: 11 }, (_, i) => `a${i}: addCandidate(input: { name: "Eleven" }) { __typename }`).join(' ');
      expect(await codes(`mutation { ${many} }`)).toContain('QUERY_TOO_COMPLEX');
      const twice =
        'a: signIn(input: { email: "a@b.c", password: "x" }) { accessToken } b: signIn(input: { email: "a@b.c", password: "y" }) { accessToken }';
      expect(await codes(`mutation { ${twice} }`)).toEqual(['QUERY_TOO_COMPLEX']);
      expect(await found('Eleven')).toBe(0);
    });
  });
});
