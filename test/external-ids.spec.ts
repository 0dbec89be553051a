import { cast, openHouse, type Agency, type House, type Person } from '@nextround/cast';
import { behindTheWalls } from './support-walls.js';

describe('what other systems call a record', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
  });
  afterAll(() => house.close());

  const id = (named: string, system = 'greenhouse') => ({ system, id: named });
  const ids = (...named: string[]) => named.map((n) => id(n));
  const find = async (who: Person, list: 'candidates' | 'applications', externalId: object): Promise<string[]> =>
    (await who.ask(`query($e: ExternalIdInput) { ${list}(externalId: $e) { totalCount nodes { id } } }`, { e: externalId }))[
      list
    ].nodes.map((node: { id: string }) => node.id);
  const add = async (input: Record<string, unknown>, who = harbor.recruiter) =>
    (await who.do('addCandidate', input, 'candidate { id name email headline externalIds { system id } }')).candidate;
  const refused = async (mutation: string, input: Record<string, unknown>, who = harbor.recruiter) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const [error] = (await who.answer(`mutation($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, { input })).errors;
    return [error?.extensions.code, error?.message];
  };

  test('finds it, in one agency and one system, by the whole id', async () => {
    const ada = await add({ name: 'Ada', externalIds: [id('c-1'), id('77', 'lever')] });
    await add({ name: 'Bo', externalIds: [id('77')] });
    await add({ name: 'Cy', externalIds: ids('c-1') }, kite.recruiter);
    expect(await find(harbor.recruiter, 'candidates', id('c-1'))).toEqual([ada.id]);
    expect(await find(harbor.recruiter, 'candidates', id('77', 'lever'))).toEqual([ada.id]);
    for (const none of [id('c-'), id('c-1', 'lever'), id('%')]) expect(await find(harbor.recruiter, 'candidates', none)).toEqual([]);
    await harbor.recruiter.do('updateApplication', { applicationId: harbor.application, externalIds: ids('a-1') }, 'application { id }');
    expect(await find(harbor.recruiter, 'applications', id('a-1'))).toEqual([harbor.application]);
    expect(await find(harbor.candidate, 'applications', id('a-1'))).toEqual([harbor.application]);
    expect(await find(harbor.other, 'applications', id('a-1'))).toEqual([]);
    expect(await find(kite.recruiter, 'applications', id('a-1'))).toEqual([]);
  });

  test('is one record’s alone: whose, it is said to whoever sees them', async () => {
    const [holder] = await find(harbor.recruiter, 'candidates', id('c-1'));
    const sentence = `In greenhouse, “c-1” is Ada (${holder}) already.`;
    expect(await refused('addCandidate', { name: 'Eve', externalIds: ids('c-1') })).toEqual(['CONFLICT', sentence]);
    expect(await refused('updateCandidate', { candidateId: harbor.other.id, externalIds: ids('c-1') })).toEqual(['CONFLICT', sentence]);
    expect(await refused('updateApplication', { applicationId: harbor.otherApplication, externalIds: ids('a-1') })).toEqual([
      'CONFLICT',
      `In greenhouse, “a-1” is Maya Okafor for Senior Backend Engineer (${harbor.application}) already.`,
    ]);
    await harbor.admin.do('updateAgency', { recruiterSight: 'OWN' }, 'agency { id }');
    expect(await refused('addCandidate', { name: 'Eve', externalIds: ids('c-1') }, harbor.colleague)).toEqual([
      'CONFLICT',
      'Another candidate has this id in that system already.',
    ]);
    expect(await refused('addCandidate', { name: 'Eve', externalIds: ids('c-1'), upsert: true }, harbor.colleague)).toEqual([
      'CONFLICT',
      'Another candidate has this id in that system already.',
    ]);
    await harbor.admin.do('updateAgency', { recruiterSight: 'ALL' }, 'agency { id }');
  });

  test('with upsert changes whoever has it, and adds whom nobody has', async () => {
    const input = { name: 'Fay Adler', headline: 'Data', externalIds: ids('c-9'), upsert: true };
    const first = await add({ ...input, email: 'fay@mail.test' });
    const again = await add({ ...input, headline: 'Data, 5 years', email: null, externalIds: [id('c-9'), id('9', 'lever')] });
    expect(again).toEqual({
      id: first.id,
      name: 'Fay Adler',
      headline: 'Data, 5 years',
      email: 'fay@mail.test',
      externalIds: [id('c-9'), id('9', 'lever')],
    });
    expect(await refused('addCandidate', { ...input, externalIds: ids('c-9', 'c-1') })).toEqual([
      'CONFLICT',
      'These ids belong to several records here. Name one of them alone.',
    ]);
    const put = { candidateId: first.id, jobId: harbor.job, externalIds: ids('a-9'), upsert: true };
    const submit = async () => (await harbor.recruiter.do('submitApplication', put, 'application { id }')).application.id as string;
    expect(await submit()).toBe(await submit());
    expect((await refused('submitApplication', { ...put, externalIds: ids('a-1') }))[0]).toBe('CONFLICT');
  });

  test('two who bring the same person at once end with one', async () => {
    const results = await Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        add({ name: 'Gil', headline: `try ${i}`, externalIds: ids('c-race'), upsert: true }, i % 2 ? harbor.admin : harbor.colleague),
      ),
    );
    expect(new Set(results.map(({ id: one }) => one)).size).toBe(1);
    const put = { candidateId: results[0].id, jobId: harbor.job, externalIds: ids('a-race'), upsert: true };
    const submitted = await Promise.all(
      Array.from({ length: 8 }, () => harbor.recruiter.do('submitApplication', put, 'application { id }')),
    );
    expect(new Set(submitted.map(({ application }) => application.id)).size).toBe(1);
    expect(await behindTheWalls(house, `select count(*)::int as n from candidates where name = 'Gil'`)).toEqual([{ n: 1 }]);
  });

  test('is set by an applicant tracking system with the scope for it, and by no other', async () => {
    const writer = await harbor.admin.client(['candidates:write', 'applications:write']);
    const reader = await harbor.admin.client(['candidates:read', 'applications:read']);
    const names = { candidateId: harbor.candidate.id, externalIds: ids('by-ats') };
    expect((await refused('updateCandidate', names, reader))[0]).toBe('FORBIDDEN');
    await writer.do('updateCandidate', names, 'candidate { id }');
    await writer.do('updateApplication', { applicationId: harbor.application, externalIds: ids('by-ats') }, 'application { id }');
    expect(await find(reader, 'candidates', id('by-ats'))).toEqual([harbor.candidate.id]);
    expect(await find(reader, 'applications', id('by-ats'))).toEqual([harbor.application]);
    const company = await harbor.admin.client(['candidates:read', 'applications:read'], harbor.company);
    expect(await find(company, 'candidates', id('by-ats'))).toEqual([]);
  });
});
