import { cast, openHouse, type Agency, type House, type Person } from '@nextround/cast';
import { insist } from './support-journal.js';
import { begin } from '@nextround/tenancy';
import { behindTheWalls, connected, seatOf, uuidOf } from './support-walls.js';

interface Seen {
  cursor: string;
  kind: string;
  nodeId: string;
  nodeType: string;
  node: Record<string, unknown> | null;
}
const FIELDS = { candidates: 'id name headline version', applications: 'id status version currentStage { name }' };
const RECORD = `... on Candidate { ${FIELDS.candidates} } ... on Application { ${FIELDS.applications} }`;

describe('the change feed', () => {
  let house: House;
  let harbor: Agency;
  beforeAll(async () => {
    house = await openHouse({ poolSize: 12 });
    ({ harbor } = await cast(house));
  });
  afterAll(() => house.close());

  const page = async (person: Person, after: string | null): Promise<Seen[]> =>
    (
      await person.ask(
        `query($after: String) { changes(first: 7, after: $after) { nodes { cursor kind nodeId nodeType node { __typename ${RECORD} } } } }`,
        { after },
      )
    ).changes.nodes;

  test('a reader that pages while eight people write ends with exactly what is there, and sees nothing twice', async () => {
    const copies = new Map<string, Seen['node']>();
    const cursors: string[] = [];
    let writing = true;
    const follow = async () => {
      for (let last: string | null = null; ;) {
        const wasWriting = writing;
        const changes = await page(harbor.recruiter, last);
        for (const change of changes) {
          cursors.push(change.cursor);
          if (change.nodeType === 'Candidate' || change.nodeType === 'Application') copies.set(change.nodeId, change.node);
        }
        last = changes.at(-1)?.cursor ?? last;
        if (changes.length === 0 && !wasWriting) return;
      }
    };
    const stages = Object.values(harbor.stages).slice(0, 5);
    const write = async (i: number) => {
      for (let round = 0; round < 6; round++) {
        const who = i % 2 ? harbor.admin : harbor.colleague;
        const { candidate } = await insist(house, who, 'addCandidate', { name: `Person ${i}.${round}` }, 'candidate { id }');
        await insist(house, who, 'updateCandidate', { candidateId: candidate.id, headline: `round ${round}` }, 'candidate { id }');
        const { application } = await insist(
          house,
          who,
          'submitApplication',
          { candidateId: candidate.id, jobId: harbor.job },
          'application { id }',
        );
        await insist(
          house,
          who,
          'moveApplication',
          { applicationId: application.id, stageId: stages[(i + round) % 5] },
          'application { id }',
        );
        await insist(house, who, 'updateCandidate', { candidateId: harbor.other.id, headline: `by ${i} in ${round}` }, 'candidate { id }');
        if (round % 3 === 0)
          await insist(house, who, 'rejectApplication', { applicationId: application.id, reason: 'OTHER' }, 'application { id }');
      }
    };
    const following = follow();
    await Promise.all(Array.from({ length: 8 }, (_, i) => write(i)));
    writing = false;
    await following;

    const there = new Map<string, Seen['node']>();
    for (const list of ['candidates', 'applications'] as const)
      for (let after: string | null = null, more = true; more;) {
        const { nodes, pageInfo }: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } = (
          await harbor.recruiter.ask(
            `query($after: String) { ${list}(first: 50, after: $after) { nodes { __typename ${FIELDS[list]} } pageInfo { hasNextPage endCursor } } }`,
            { after },
          )
        )[list];
        for (const node of nodes) there.set(node.id, node);
        [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
      }
    expect(there.size).toBe(2 * 48 + 4);
    expect(Object.fromEntries([...copies].sort())).toEqual(Object.fromEntries([...there].sort()));
    expect(new Set(cursors).size).toBe(cursors.length);
    const [told] = await behindTheWalls(
      house,
      `select count(*)::int as n from journal where agency_id = $1 and sight <> 'CANDIDATE' and node_type not in ('Session', 'Invitation', 'Notification', 'Letter', 'CandidateImport')`,
      [uuidOf(harbor.id)],
    );
    expect(cursors.length).toBe(told!['n']);
  });

  test('a record that was deleted comes as DELETED, and so does every earlier line of it', async () => {
    const { candidate } = await harbor.recruiter.do('addCandidate', { name: 'Gone Soon' }, 'candidate { id }');
    await connected(house.database.appUrl, async (client) => {
      await client.query(
        begin('READ WRITE', { ...(await seatOf(house, harbor.admin.email)), action: 'candidate.erase', request_id: 'test' }),
      );
      await client.query('delete from candidates where id = $1', [uuidOf(candidate.id)]);
      await client.query('commit');
    });
    const { changes } = await harbor.recruiter.ask('{ changes(last: 3, types: ["Candidate"]) { nodes { kind nodeId node { id } } } }');
    expect(changes.nodes.slice(-2)).toEqual([
      { kind: 'DELETED', nodeId: candidate.id, node: null },
      { kind: 'DELETED', nodeId: candidate.id, node: null },
    ]);
  });

  test('a draft of a candidate is no change to anybody else, not even as a line', async () => {
    const before = (await harbor.recruiter.ask('{ changes { totalCount } }')).changes.totalCount;
    await harbor.candidate.do('prepareQuestion', { interviewId: harbor.ahead, text: 'How is on-call?' }, 'preparedQuestion { id }');
    await harbor.candidate.do(
      'saveDebrief',
      { interviewId: harbor.held, answers: [{ promptId: harbor.prompts['COMPANY'], text: 'calm', audience: 'RECRUITER' }] },
      'debrief { id }',
    );
    expect((await harbor.recruiter.ask('{ changes { totalCount } }')).changes.totalCount).toBe(before);
    await harbor.candidate.do('submitDebrief', { interviewId: harbor.held }, 'debrief { id }');
    const { changes } = await harbor.recruiter.ask('{ changes(last: 5) { nodes { kind nodeType action node { __typename } } } }');
    expect(changes.nodes).toContainEqual({
      kind: 'UPDATED',
      nodeType: 'Debrief',
      action: 'debrief.submit',
      node: { __typename: 'Debrief' },
    });
  });

  test('a cursor that was altered is refused, and one that is whole outlives its record', async () => {
    const [first] = await page(harbor.recruiter, null);
    const altered = `${first!.cursor.slice(0, -2)}AA`;
    const { errors } = await harbor.recruiter.answer('query($after: String) { changes(after: $after) { nodes { kind } } }', {
      after: altered,
    });
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await page(harbor.recruiter, first!.cursor))[0]!.cursor).not.toBe(first!.cursor);
  });
});
