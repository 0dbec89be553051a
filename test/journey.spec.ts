import { cast, openHouse, type House } from '@nextround/cast';

describe('the main job', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  test('two agencies begin side by side', async () => {
    const { harbor, kite } = await cast(house);
    expect((await harbor.recruiter.ask('{ candidates { nodes { name } totalCount } }')).candidates).toEqual({
      nodes: [{ name: 'Jonas Wirth' }, { name: 'Maya Okafor' }],
      totalCount: 2,
    });
    expect((await kite.recruiter.ask('{ candidates { nodes { name } } }')).candidates.nodes).toEqual([
      { name: 'Lena Fox' },
      { name: 'Ravi Nair' },
    ]);
    const { interview } = await (async () => ({
      interview: (
        await harbor.candidate.ask(
          'query($id: ID!) { node(id: $id) { ... on Interview { id status round debriefPrompts { id topic rated question } process { ... on Application { status job { title clientCompany { name } } } } } } }',
          { id: harbor.held },
        )
      ).node,
    }))();
    expect(interview).toMatchObject({
      status: 'AWAITING_FEEDBACK',
      round: 1,
      process: { job: { clientCompany: { name: 'Harbor Client' } } },
    });
    const submitted = await harbor.candidate.do(
      'submitDebrief',
      {
        interviewId: harbor.held,
        answers: [
          { promptId: harbor.prompts['COMPANY'], rating: 4, text: 'They ask well.' },
          { promptId: harbor.prompts['MISTAKES'], text: 'froze on recursion' },
        ],
      },
      'debrief { id revision version submittedAt answers { audience text rating prompt { topic } } }',
    );
    expect(submitted.debrief.answers).toHaveLength(2);
    const seen = await harbor.recruiter.ask(
      'query($id: ID!) { node(id: $id) { ... on Interview { debrief { answers { text rating } } } } }',
      { id: harbor.held },
    );
    expect(seen.node.debrief.answers).toEqual([{ text: 'They ask well.', rating: 4 }]);
    const trail = await harbor.auditor.ask(
      '{ auditVerification { intact entries headHash firstBrokenSeq } auditTrail(first: 3) { nodes { seq action actor actorRole subjectId subject { __typename id } changes { field before after } } } }',
    );
    expect(trail.auditVerification).toMatchObject({ intact: true, firstBrokenSeq: null });
    expect(trail.auditTrail.nodes[0].actor).toBe('Maya Okafor');
  });
});
