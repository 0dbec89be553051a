import { accept, cast, openHouse, Person, type Agency, type House } from '@nextround/cast';
import { Importer, mapHeadings, Sheet } from '@nextround/imports';
import { Tenancy } from '@nextround/tenancy';
import { uuidOf } from './support-walls.js';

const CLOCK = 'language timeZone quietHours { start end }';

describe('a candidate has one clock, one night and one language', () => {
  let house: House;
  let harbor: Agency;
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor } = await cast(house));
  });
  afterAll(() => house.close());

  /** Everything that anybody reads of a candidate's clock: their sign-in, their record, and the record as others read it. */
  const readings = async (person: Person) => {
    const { viewer } = await person.ask(`{ viewer { ${CLOCK} candidate { ${CLOCK} } } }`);
    const { candidate: own, ...signIn } = viewer;
    const { node } = await harbor.recruiter.ask(`query($id: ID!) { node(id: $id) { ... on Candidate { ${CLOCK} } } }`, { id: person.id });
    const [entry] = (
      await harbor.admin.ask(`{ auditTrail(first: 100) { nodes { subject { ... on Member { name ${CLOCK} } } } } }`)
    ).auditTrail.nodes.filter((entry: any) => entry.subject?.name === person.name);
    const { language, timeZone, quietHours } = entry.subject;
    return [signIn, own, node, { language, timeZone, quietHours }];
  };
  const everybodyReads = async (person: Person, clock: object) => expect(await readings(person)).toEqual([clock, clock, clock, clock]);

  test('what they say in their profile is what the recruiter reads', async () => {
    const quietHours = { start: '20:00', end: '10:00' };
    const said = { language: 'DE', timeZone: 'Pacific/Auckland', quietHours };
    const { viewer } = await harbor.candidate.do('updateProfile', said, `viewer { ${CLOCK} candidate { ${CLOCK} } }`);
    expect(viewer).toEqual({ ...said, candidate: said });
    await everybodyReads(harbor.candidate, said);
    await harbor.candidate.do('updateProfile', { timeZone: 'Asia/Tokyo' }, 'viewer { id }');
    await everybodyReads(harbor.candidate, { ...said, timeZone: 'Asia/Tokyo' });
  });

  test('what a recruiter notes is what they read in their profile, whichever recruiters see them', async () => {
    const noted = { language: 'DE', timeZone: 'America/Sao_Paulo', quietHours: { start: '23:00', end: '07:00' } };
    await harbor.admin.do('updateAgency', { recruiterSight: 'OWN' }, 'agency { id }');
    await harbor.recruiter.do('updateCandidate', { candidateId: harbor.other.id, ...noted }, 'candidate { id }');
    await everybodyReads(harbor.other, noted);
    await harbor.admin.do('updateAgency', { recruiterSight: 'ALL' }, 'agency { id }');
    await harbor.admin.do('updateCandidate', { candidateId: harbor.other.id, timeZone: 'Europe/Rome' }, 'candidate { id }');
    await everybodyReads(harbor.other, { ...noted, timeZone: 'Europe/Rome' });
  });

  test('a change that is refused changes neither', async () => {
    const before = await readings(harbor.other);
    const stale = { candidateId: harbor.other.id, timeZone: 'UTC', expectedVersion: 1 };
    expect(await harbor.recruiter.refusal('updateCandidate', stale)).toBe('CONFLICT');
    expect(await harbor.candidate.refusal('updateCandidate', { candidateId: harbor.other.id, timeZone: 'UTC' })).toBe('FORBIDDEN');
    expect(await readings(harbor.other)).toEqual(before);
  });

  test('whoever joins starts with what the record says by then, not with what it said when they were invited', async () => {
    const { candidate } = await harbor.recruiter.do(
      'addCandidate',
      { name: 'Iris Falk', email: 'iris@harbor.test', timeZone: 'UTC' },
      'candidate { id }',
    );
    const { url } = await harbor.recruiter.do('inviteCandidate', { candidateId: candidate.id }, 'url');
    const noted = { language: 'DE', timeZone: 'Asia/Kolkata', quietHours: { start: '22:15', end: '06:45' } };
    await harbor.recruiter.do('updateCandidate', { candidateId: candidate.id, ...noted }, 'candidate { id }');
    const iris = new Person('Iris Falk', 'iris@harbor.test', house.url, null, candidate.id as string);
    await accept(iris, url as string);
    await everybodyReads(iris, noted);
  });

  test('a sheet brings a clock to whoever is new, and leaves everybody else’s alone', async () => {
    const before = await readings(harbor.candidate);
    const sheet = await Sheet.read(
      Buffer.from(`name,email,headline\nMaya Okafor,${harbor.candidate.email},from a sheet\nNils Berg,nils@harbor.test,new\n`),
    );
    const errand = { agencyId: uuidOf(harbor.id), timeZone: 'Europe/Oslo', language: 'DE' };
    const outcomes = [];
    for await (const chunk of new Importer(house.app.get(Tenancy)).run(sheet.rows(), mapHeadings(sheet.headings), errand))
      outcomes.push(...chunk);
    expect(outcomes).toHaveLength(2);
    expect(await readings(harbor.candidate)).toEqual(before);
    const { candidates } = await harbor.recruiter.ask('{ candidates(search: "Nils Berg") { nodes { id } } }');
    const { url } = await harbor.recruiter.do('inviteCandidate', { candidateId: candidates.nodes[0].id }, 'url');
    const nils = new Person('Nils Berg', 'nils@harbor.test', house.url, null, candidates.nodes[0].id as string);
    await accept(nils, url as string);
    await everybodyReads(nils, { language: 'DE', timeZone: 'Europe/Oslo', quietHours: { start: '21:00', end: '08:00' } });
  });

  test('a colleague’s clock is their own, and nobody’s record changes with it', async () => {
    const { candidates } = await harbor.admin.ask('{ candidates { nodes { id version } } }');
    await harbor.recruiter.do('updateProfile', { timeZone: 'Asia/Tokyo' }, 'viewer { id }');
    expect((await harbor.admin.ask('{ candidates { nodes { id version } } }')).candidates).toEqual(candidates);
  });
});
