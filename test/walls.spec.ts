import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { cast, openHouse, type Agency, type House } from '@nextround/cast';
import { everythingFor, EVERYBODY, furnished, type Who } from './support-records.js';
import { behindTheWalls, outcome, seated, seatOf, type Seat } from './support-walls.js';

/**
 * Who sees what (`yes`, `no`; `own`: a candidate, of themselves alone), and behind the stroke who may change it.
 * `feed`: as a line of the change feed, without its words; or by what it does alone, as an item that is out of the day. `takes-back`: may not change it, but may delete what is their own.
 */
const SIGHT = `
  record                          admin   recruiter  auditor  candidate | change
  candidate                       yes     yes        yes      own       | admin recruiter candidate
  application                     yes     yes        yes      own       | admin recruiter candidate
  interview                       yes     yes        yes      own       | admin recruiter
  prepared question               no      no         no       own       | candidate
  PRIVATE answer                  no      no         no       own       | candidate
  draft of a debrief              no      no         no       own       | candidate
  answer in a draft               no      no         no       own       | candidate
  RECRUITER answer, handed over   yes     yes        no       own       | candidate
  CLIENT answer, handed over      yes     yes        no       own       | candidate
  scorecard                       yes     yes        no       no        |
  request for feedback            yes     yes        no       no        | admin recruiter
  calendar address                no      no         no       own       | candidate
  released feedback               yes     yes        no       own       | admin recruiter candidate
  rejection                       yes     yes        no       no        | admin recruiter
  prep pack, published            yes     yes        no       own       | admin recruiter
  thing to do, published          yes     yes        no       own       | admin recruiter
  prep pack, not published        yes     yes        no       no        | admin recruiter
  thing to do, not published      yes     yes        no       no        | admin recruiter
  question they were asked        no      no         no       own       | candidate
  other process                   no      no         no       own       | candidate
  round of an other process       no      no         no       own       | candidate
  debrief of such a round         no      no         no       own       | candidate
  answer about such a round       no      no         no       own       | candidate
  process update                  yes     yes        no       own       | candidate
  process update, withdrawn       no      no         no       own       | candidate
  disclosure                      yes     yes        no       own       | candidate
  disclosure of what was withdrawn  no    no         no       own       | candidate
  message of the recruiter        yes     yes        no       own       | candidate
  message of the candidate        yes     yes        no       own       | admin recruiter
  recruiter’s message that waits  yes     yes        no       no        | recruiter:takes-back
  candidate’s message that waits  no      no         no       own       | candidate:takes-back
  notice to the candidate         no      no         no       own       | candidate
  notice to the recruiter         no      yes        no       no        | recruiter
  item of the day, seen to        feed    feed       no       no        | admin recruiter
  job they are put forward for    yes     yes        yes      own       | admin recruiter
  company that hires there        yes     yes        yes      own       | admin recruiter
  another job of the agency       yes     yes        yes      no        | admin recruiter
  another client company          yes     yes        yes      no        | admin recruiter
  hiring contact                  yes     yes        yes      no        | admin recruiter
  webhook endpoint                yes     no         no       no        | admin
  webhook delivery                yes     no         no       no        |
  export                          yes     no         no       no        | admin
  entry of the audit trail        yes     feed       yes      own       |
  words of the audit trail        yes     no         yes      own       |
`;

type Cell = 'yes' | 'no' | 'own' | 'feed';
const table = SIGHT.trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [sight, hands] = line.split('|') as [string, string];
    const [record, ...cells] = sight.trim().split(/ {2,}/);
    return { record: record!, cells: cells as Cell[], hands: hands.trim().split(' ') };
  });
/** What a role finds: another candidate finds nothing of what is somebody's own. */
const cell = (row: (typeof table)[number], who: Who): Cell => (who === 'other' ? 'no' : row.cells[EVERYBODY.indexOf(who)]!);

/** Whether a statement reached a row: it was neither refused nor went by. */
const touches = (done: number | string): boolean => typeof done === 'number' && done > 0;

describe('who sees what', () => {
  let house: House;
  let harbor: Agency;
  let furniture: Awaited<ReturnType<typeof furnished>>;
  let client: pg.Client;
  const seats = {} as Record<Who, Seat>;

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor } = await cast(house));
    furniture = await furnished(house, harbor);
    for (const who of EVERYBODY) seats[who] = await seatOf(house, harbor[who].email);
    client = new pg.Client({ connectionString: house.database.appUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await house.close();
  });

  const recordOf = (name: string) => furniture.records[name as keyof typeof furniture.records];
  /** Everything a role's raw SQL finds, as the same table of yes and no. */
  const foundBySql = async (connection: pg.Client): Promise<Record<string, boolean>> => {
    const found: Record<string, boolean> = {};
    for (const who of EVERYBODY)
      await seated(connection, seats[who], async () => {
        for (const { record } of table) {
          const { table: name, is } = recordOf(record);
          found[`${record} – ${who}`] = touches(await outcome(connection, `select 1 from ${name} where ${is}`));
        }
      });
    return found;
  };
  const promised = (feed: boolean): Record<string, boolean> =>
    Object.fromEntries(
      EVERYBODY.flatMap((who) =>
        table.map((row) => [`${row.record} – ${who}`, ['yes', 'own', ...(feed ? ['feed'] : [])].includes(cell(row, who))]),
      ),
    );

  test('the table names every record that was laid out', () => {
    expect(table.map((row) => row.record)).toEqual(Object.keys(furniture.records));
  });

  test('through the API: in lists, by id, nested, filtered, counted and in the answers of mutations', async () => {
    const found: Record<string, boolean> = {};
    for (const who of EVERYBODY) {
      const text = await everythingFor(harbor[who], furniture.ids, harbor.candidate.id);
      for (const { record } of table) {
        found[`${record} – ${who}`] = text.includes(recordOf(record).mark);
      }
    }
    expect(found).toEqual(promised(false));
  });

  test('by raw SQL, with nothing but the settings of the role: rows are the wall', async () => {
    expect(await foundBySql(client)).toEqual(promised(true));
  });

  test('and the same test bites: for a role that bypasses the walls, every no turns into a row', async () => {
    const role = `bite_${randomUUID().replaceAll('-', '')}`;
    await behindTheWalls(house, `create role ${role} login bypassrls password 'p'`);
    await behindTheWalls(house, `grant select on all tables in schema public to ${role}`);
    const url = new URL(house.database.appUrl);
    [url.username, url.password] = [role, 'p'];
    const biting = new pg.Client({ connectionString: url.href });
    await biting.connect();
    try {
      const found = await foundBySql(biting);
      expect(Object.values(found).every(Boolean)).toBe(true);
      expect(Object.values(promised(true)).filter((seen) => !seen).length).toBeGreaterThan(25);
    } finally {
      await biting.end();
      await behindTheWalls(house, `drop owned by ${role}`);
      await behindTheWalls(house, `drop role ${role}`);
    }
  });

  test('nobody changes or deletes what is not in their hand, whatever SQL they reach', async () => {
    const touched: string[] = [];
    for (const who of EVERYBODY)
      await seated(client, seats[who], async () => {
        for (const { record, hands } of table) {
          const { table: name, is, change } = recordOf(record);
          const changed = touches(await outcome(client, `update ${name} set ${change} where ${is}`));
          if (changed !== hands.includes(who)) touched.push(`${who} ${changed ? 'changes' : 'cannot change'}: ${record}`);
          const deleted = touches(await outcome(client, `delete from ${name} where ${is}`));
          if (deleted && !hands.includes(who) && !hands.includes(`${who}:takes-back`)) touched.push(`${who} deletes: ${record}`);
        }
      });
    expect(touched).toEqual([]);
  });

  test('nobody writes as somebody else: not into another’s notes, not as another’s answer, not as another role', async () => {
    const id = () => randomUUID();
    const maya = seats.candidate.candidate_id;
    const [held] = await behindTheWalls(
      house,
      `select interview_id as interview, debrief_id as debrief, prompt_id as prompt from debriefs d join debrief_answers a on a.debrief_id = d.id where a.text = 'mark-private'`,
    );
    const forged: [Who[], string, unknown[]][] = [
      [
        ['admin', 'recruiter', 'auditor', 'other'],
        `insert into prepared_questions (id, interview_id, candidate_id, text) values ($1, $2, $3, 'forged')`,
        [id(), held!['interview'], maya],
      ],
      [
        ['admin', 'recruiter', 'auditor', 'other'],
        `insert into debrief_answers (debrief_id, prompt_id, candidate_id, text, audience) values ($1, $2, $3, 'forged', 'PRIVATE')`,
        [held!['debrief'], held!['prompt'], maya],
      ],
      [
        ['admin', 'recruiter', 'auditor', 'other'],
        `insert into published_answers (debrief_id, prompt_id, candidate_id, text, audience) values ($1, $2, $3, 'forged', 'CLIENT')`,
        [held!['debrief'], held!['prompt'], maya],
      ],
      [
        ['auditor', 'candidate', 'other'],
        `insert into scorecards (id, interview_id, candidate_id, interviewer, overall_recommendation) values ($1, $2, $3, 'forged', 'YES')`,
        [id(), held!['interview'], maya],
      ],
      [
        ['auditor', 'candidate', 'other'],
        `insert into released_feedback (id, interview_id, scorecard_id, candidate_id, message, released_by) select $1, s.interview_id, s.id, $2, 'forged', s.submitted_by from (select $3::uuid as interview_id, $1::uuid as id, $1::uuid as submitted_by) s`,
        [id(), maya, held!['interview']],
      ],
      [['auditor', 'candidate', 'other'], `insert into client_companies (id, name) values ($1, 'forged')`, [id()]],
      [
        ['recruiter', 'auditor', 'candidate', 'other'],
        `insert into stages (id, name, stage_order, kind) values ($1, 'forged', 99, 'OFFER')`,
        [id()],
      ],
      [['recruiter', 'auditor', 'candidate', 'other'], `update agencies set name = 'forged'`, []],
      [['recruiter', 'auditor', 'candidate', 'other'], `update memberships set role = 'ADMIN', candidate_id = null`, []],
      [
        ['candidate', 'other'],
        `update memberships set candidate_id = $1 where identity_id = nullif(current_setting('app.identity_id'), '')::uuid`,
        [id()],
      ],
      [
        ['auditor', 'candidate', 'other'],
        `insert into invitations (id, email, name, role, invited_by, expires_at) values ($1, 'x@y.test', 'forged', 'ADMIN', $1, now())`,
        [id()],
      ],
      [
        ['recruiter'],
        `insert into invitations (id, email, name, role, invited_by, expires_at) values ($1, 'x@y.test', 'forged', 'ADMIN', $1, now())`,
        [id()],
      ],
      [[...EVERYBODY], `insert into journal select * from journal limit 1`, []],
      [[...EVERYBODY], `delete from journal_words`, []],
    ];
    const through: string[] = [];
    for (const [whom, text, values] of forged)
      for (const who of whom)
        await seated(client, seats[who], async () => {
          const done = await outcome(client, text, values);
          if (done !== 0 && done !== '42501') through.push(`${who}: ${String(done)} ${text}`);
        });
    expect(through).toEqual([]);
  });
});
