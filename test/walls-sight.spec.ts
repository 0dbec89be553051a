import { cast, openHouse, type Agency, type House, type Person } from '@nextround/cast';
import { behindTheWalls, connected, outcome, seated, seatOf, uuidOf } from './support-walls.js';

describe('a recruiter whose agency says OWN', () => {
  let house: House;
  let harbor: Agency;
  const everything = `{ candidates { totalCount nodes { id } } applications { totalCount nodes { id } } interviews { totalCount nodes { id } }
    jobs { nodes { applications { totalCount } } } }`;
  const trail = async (person: Person) =>
    (await person.ask('{ changes(first: 100, types: ["Candidate", "Application", "Interview"]) { nodes { nodeId kind node { id } } } }'))
      .changes.nodes;

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor } = await cast(house));
  });
  afterAll(() => house.close());

  test('has the candidates of a colleague in sight while it says ALL, and not from the next request on', async () => {
    expect((await harbor.colleague.ask(everything)).candidates.totalCount).toBe(2);
    expect(await trail(harbor.colleague)).not.toEqual([]);
    await harbor.admin.do('updateAgency', { recruiterSight: 'OWN' }, 'agency { recruiterSight }');
    const none = { totalCount: 0, nodes: [] };
    expect(await harbor.colleague.ask(everything)).toEqual({
      candidates: none,
      applications: none,
      interviews: none,
      jobs: { nodes: [{ applications: { totalCount: 0 } }] },
    });
    expect(await trail(harbor.colleague)).toEqual([]);
  });

  test('finds none of them by id, filter or search either, nor the sign-ins and invitations that bear their names', async () => {
    const [member] = await behindTheWalls(house, 'select id from memberships where candidate_id = $1', [uuidOf(harbor.candidate.id)]);
    const [invitation] = await behindTheWalls(house, 'select id from invitations where candidate_id = $1', [uuidOf(harbor.candidate.id)]);
    const ids = [
      harbor.candidate.id,
      harbor.application,
      harbor.held,
      `member_${String(member!['id'])}`,
      `invitation_${String(invitation!['id'])}`,
    ];
    const { text } = await harbor.colleague.answer('query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Member { name } } }', {
      ids,
    });
    expect(JSON.parse(text)).toEqual({ data: { nodes: ids.map(() => null) } });
    expect((await harbor.recruiter.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).nodes).toEqual(
      ids.map((id) => ({ id })),
    );
    expect((await harbor.colleague.ask('{ candidates(search: "Okafor") { totalCount } }')).candidates.totalCount).toBe(0);
    const filtered = await harbor.colleague.ask('query($f: ApplicationFilter) { applications(filter: $f) { totalCount } }', {
      f: { jobId: harbor.job },
    });
    expect(filtered.applications.totalCount).toBe(0);
  });

  test('cannot touch them: what is out of sight is not found', async () => {
    const refusals = await Promise.all([
      harbor.colleague.refusal('updateCandidate', { candidateId: harbor.candidate.id, name: 'Forged' }),
      harbor.colleague.refusal('rejectApplication', { applicationId: harbor.application, reason: 'OTHER' }),
      harbor.colleague.refusal('cancelInterview', { interviewId: harbor.ahead }),
      harbor.colleague.refusal('submitApplication', { candidateId: harbor.candidate.id, jobId: harbor.job }),
      harbor.colleague.refusal('inviteCandidate', { candidateId: harbor.candidate.id }),
    ]);
    expect(refusals.map((code) => (code === 'BAD_USER_INPUT' ? 'NOT_FOUND' : code))).toEqual(refusals.map(() => 'NOT_FOUND'));
  });

  test('by raw SQL no table shows them a row of a candidate they do not look after', async () => {
    const tables = (
      await behindTheWalls(
        house,
        `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'candidate_id'
        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
      )
    ).map((row) => String(row['name']));
    expect(tables.length).toBeGreaterThan(12);
    const seat = await seatOf(house, harbor.colleague.email);
    expect(seat.sight).toBe('OWN');
    await connected(house.database.appUrl, (client) =>
      seated(client, seat, async () => {
        for (const table of tables)
          expect([table, await outcome(client, `select 1 from ${table} where candidate_id is not null`)]).toEqual([table, 0]);
        expect(await outcome(client, 'select 1 from candidates')).toBe(0);
      }),
    );
  });

  test('sees and keeps their own; a candidate given to a colleague leaves with a tombstone', async () => {
    expect((await harbor.recruiter.ask(everything)).candidates.totalCount).toBe(2);
    await harbor.admin.do('updateCandidate', { candidateId: harbor.other.id, recruiterId: harbor.colleague.id }, 'candidate { id }');
    expect((await harbor.recruiter.ask(everything)).candidates.nodes).toEqual([{ id: harbor.candidate.id }]);
    expect((await harbor.colleague.ask(everything)).candidates.nodes).toEqual([{ id: harbor.other.id }]);
    expect((await trail(harbor.colleague)).filter((c: { nodeId: string }) => c.nodeId === harbor.other.id).at(-1)).toMatchObject({
      node: { id: harbor.other.id },
    });
    const feed: { nodeId: string; kind: string; node: unknown }[] = await trail(harbor.recruiter);
    expect(feed.filter((c) => c.nodeId === harbor.other.id).at(-1)).toEqual({ nodeId: harbor.other.id, kind: 'DELETED', node: null });
  });

  test('sees all again once the agency says so', async () => {
    await harbor.admin.do('updateAgency', { recruiterSight: 'ALL' }, 'agency { recruiterSight }');
    expect((await harbor.recruiter.ask(everything)).candidates.totalCount).toBe(2);
  });
});

describe('nobody’s transaction', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  beforeAll(async () => {
    house = await openHouse({ poolSize: 2 });
    ({ harbor, kite } = await cast(house));
  });
  afterAll(() => house.close());

  test('finds no row in any table, and no error either: unset is closed', async () => {
    const tables = (
      await behindTheWalls(
        house,
        `select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
      and relname not in ('migrations', 'signing_keys')`,
      )
    ).map((row) => String(row['name']));
    await connected(house.database.appUrl, async (client) => {
      for (const begins of ['never set', 'set once and gone'])
        for (const table of tables) {
          const rows = await client.query(
            `select 1 from ${table} limit 1`.replace('select 1', table === 'journal_words' ? 'select seq' : 'select *'),
          );
          expect([begins, table, rows.rowCount]).toEqual([begins, table, 0]);
          if (begins === 'never set' && table === tables.at(-1)) {
            const seen = await seated(client, await seatOf(house, harbor.admin.email), () => outcome(client, 'select 1 from candidates'));
            expect(seen).toBe(2);
          }
        }
    });
  });

  test('forty requests of two agencies at once over two connections: nothing is mixed, nothing hangs', async () => {
    const ask = async (agency: Agency, i: number) => {
      if (i % 4 === 3) {
        const made = await agency.recruiter.do('addCandidate', { name: `${agency.name} ${i}` }, 'candidate { name recruiter { name } }');
        return made.candidate.recruiter.name === agency.recruiter.name && made.candidate.name === `${agency.name} ${i}`;
      }
      const seen = await agency.recruiter.ask('{ agency { name } clientCompanies { nodes { name } } viewer { name } }');
      return (
        seen.agency.name === agency.name &&
        seen.clientCompanies.nodes.every((c: { name: string }) => c.name === `${agency.name} Client`) &&
        seen.viewer.name === agency.recruiter.name
      );
    };
    const right = await Promise.all(Array.from({ length: 40 }, (_, i) => ask(i % 2 ? harbor : kite, i)));
    expect(right).toEqual(Array.from({ length: 40 }, () => true));
  });

  test('a thousand reads of two agencies and four roles, one between the other, each answer its own', async () => {
    const people = [harbor, kite].flatMap((agency) =>
      (['admin', 'recruiter', 'auditor', 'candidate'] as const).map((who) => ({ agency, person: agency[who] })),
    );
    const wrong: string[] = [];
    let next = 0;
    const reader = async () => {
      for (let i = next++; i < 1000; i = next++) {
        const { agency, person } = people[i % people.length]!;
        const seen = await person.ask(
          '{ viewer { name } agency { name } applications(first: 5) { nodes { job { clientCompany { name } } } } }',
        );
        const companies = seen.applications.nodes.map((a: any) => a.job.clientCompany.name as string);
        if (
          seen.viewer.name !== person.name ||
          seen.agency.name !== agency.name ||
          companies.some((c: string) => c !== `${agency.name} Client`)
        )
          wrong.push(`${person.name}: ${JSON.stringify(seen)}`);
      }
    };
    await Promise.all(Array.from({ length: 16 }, reader));
    expect(wrong).toEqual([]);
    expect(next).toBeGreaterThan(1000);
  });
});
