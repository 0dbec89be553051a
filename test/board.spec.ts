import { book, cast, inHours, openHouse, type Agency, type House } from '@nextround/cast';
import { clock } from '@nextround/tenancy';

const HOUR = 3_600_000;

describe('the board', () => {
  let house: House;
  let harbor: Agency;
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor } = await cast(house));
  });
  afterEach(() => clock.reset());
  afterAll(() => house.close());

  const read = async (id: string) =>
    (await harbor.recruiter.ask(`{ node(id: "${id}") { ... on Application { stageSince version whoseMove { party since by } } } }`)).node;
  const partyOf = async (id: string): Promise<string> => (await read(id)).whoseMove.party;
  const move = (applicationId: string, stage: string, more = {}) =>
    harbor.recruiter.do('moveApplication', { applicationId, stageId: harbor.stages[stage], ...more }, 'application { id }');

  test('tells whose move it is, from the first list to the offer', async () => {
    const { recruiter, other, otherApplication: id, prompts } = harbor;
    expect(await partyOf(id)).toBe('AGENCY');
    await move(id, 'Submitted');
    expect(await partyOf(id)).toBe('CLIENT');
    await move(id, 'First interview');
    expect(await partyOf(id)).toBe('AGENCY');
    const round = await book(recruiter, id, 2);
    expect(await read(id)).toMatchObject({ whoseMove: { party: 'NOBODY' } });

    clock.moveTo(new Date(Date.now() + 4 * HOUR));
    expect(await partyOf(id)).toBe('CANDIDATE');
    await other.do('submitDebrief', { interviewId: round, answers: [{ promptId: prompts['COMPANY'], rating: 4 }] }, '__typename');
    const { whoseMove } = await read(id);
    expect(whoseMove.party).toBe('CLIENT');
    expect(Date.parse(whoseMove.by) - Date.parse(whoseMove.since)).toBe(72 * HOUR);

    clock.moveTo(new Date(Date.now() + 80 * HOUR));
    expect(await read(id)).toMatchObject({ whoseMove: { party: 'AGENCY', since: whoseMove.by, by: whoseMove.by } });
    const { scorecard } = await recruiter.do(
      'recordScorecard',
      { interviewId: round, interviewer: 'Jana', overallRecommendation: 'YES' },
      'scorecard { id }',
    );
    expect(await partyOf(id)).toBe('AGENCY');
    await recruiter.do('releaseFeedback', { scorecardId: scorecard.id, message: 'Well done.' }, '__typename');
    await move(id, 'Offer');
    expect(await partyOf(id)).toBe('CLIENT');
    await recruiter.do('makeOffer', { applicationId: id, answerBy: inHours(200) }, 'offer { id }');
    expect(await partyOf(id)).toBe('CANDIDATE');
    await recruiter.do('withdrawApplication', { applicationId: id }, '__typename');
    expect(await partyOf(id)).toBe('NOBODY');
  });

  test('finds what waits for a party, and who has been silent for long', async () => {
    const { applications } = await harbor.recruiter.ask(
      '{ applications(filter: { whoseMove: NOBODY }) { nodes { whoseMove { party } } } }',
    );
    expect(new Set(applications.nodes.map(({ whoseMove }: { whoseMove: { party: string } }) => whoseMove.party))).toEqual(
      new Set(['NOBODY']),
    );
    const silent = async (at: string) =>
      (await harbor.recruiter.ask(`{ applications(filter: { silentSince: "${at}" }) { nodes { id } } }`)).applications.nodes as {
        id: string;
      }[];
    expect(await silent(inHours(-72))).toEqual([]);
    expect((await silent(inHours(-1))).map(({ id }) => id)).toEqual([harbor.application]);
  });

  test('a move that is taken back at once makes nobody wait less; one that is taken back the next day does', async () => {
    const id = harbor.application;
    const before = await read(id);
    clock.moveTo(new Date(Date.now() + 3 * HOUR));
    await move(id, 'Submitted', { expectedVersion: before.version });
    expect(Date.parse((await read(id)).stageSince)).toBeGreaterThan(Date.parse(before.stageSince) + 2 * HOUR);
    await move(id, 'Shortlisted');
    expect((await read(id)).stageSince).toBe(before.stageSince);
    await move(id, 'Submitted');
    clock.moveTo(new Date(Date.now() + 30 * HOUR));
    await move(id, 'Shortlisted');
    expect(Date.parse((await read(id)).stageSince)).toBeGreaterThan(Date.parse(before.stageSince) + 29 * HOUR);
    expect(
      await harbor.recruiter.refusal('moveApplication', {
        applicationId: id,
        stageId: harbor.stages['Offer'],
        expectedVersion: before.version,
      }),
    ).toBe('CONFLICT');
  });
});
