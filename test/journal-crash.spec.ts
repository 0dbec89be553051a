import { cast, openHouse, type Agency, type House } from '@nextround/cast';
import { startApi, type ApiProcess } from './support-api.js';
import { verification } from './support-journal.js';
import { behindTheWalls, uuidOf } from './support-walls.js';

const ROUNDS = 20;

describe('an API process that is killed in the middle of writes', () => {
  let house: House;
  let harbor: Agency;
  const started: ApiProcess[] = [];
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor } = await cast(house));
  });
  afterAll(async () => {
    await Promise.all(started.map((api) => api.kill()));
    await house.close();
  });
  const start = async (): Promise<ApiProcess> => {
    const api = await startApi(house);
    started.push(api);
    return api;
  };

  /** Adds candidates one after another until the process is gone, and notes the ids that were acknowledged. */
  const write = async (url: string, name: string, acknowledged: string[]): Promise<void> => {
    try {
      for (let i = 0; ; i++) {
        const response = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${harbor.recruiter.token}` },
          body: JSON.stringify({
            query: 'mutation($input: AddCandidateInput!) { addCandidate(input: $input) { candidate { id } } }',
            variables: { input: { name: `${name}.${i}`, externalIds: [{ system: 'crash', id: `${name}.${i}` }] } },
          }),
        });
        const { data } = (await response.json()) as { data: { addCandidate: { candidate: { id: string } } } };
        acknowledged.push(data.addCandidate.candidate.id);
      }
    } catch {
      // The process was killed: what it acknowledged before is what counts.
    }
  };

  test('leaves nothing half done in twenty kills: every row has its entry, every entry its row, and what was acknowledged is there', async () => {
    const acknowledged: string[] = [];
    let next = start();
    for (let round = 0; round < ROUNDS; round++) {
      const api = await next;
      const enough = acknowledged.length + 2 + (round % 5);
      const writers = Array.from({ length: 4 }, (_, i) => write(api.url, `${round}.${i}`, acknowledged));
      // While this one is written to and killed, the next one starts.
      if (round < ROUNDS - 1) next = start();
      while (acknowledged.length < enough) await new Promise((resolve) => setTimeout(resolve, 1));
      await new Promise((resolve) => setTimeout(resolve, round % 9));
      await api.kill();
      await Promise.all(writers);
    }
    const agencyId = uuidOf(harbor.id);
    const rows = await behindTheWalls(house, 'select id from candidates where agency_id = $1 order by id', [agencyId]);
    const entries = await behindTheWalls(
      house,
      `select node_id as id from journal where agency_id = $1 and node_type = 'Candidate' and kind = 'CREATED' order by 1`,
      [agencyId],
    );
    expect(entries).toEqual(rows);
    const named = await behindTheWalls(
      house,
      `select count(*)::int as n from candidate_external_ids where agency_id = $1 and system = 'crash'`,
      [agencyId],
    );
    expect(named).toEqual([{ n: rows.length - 2 }]);
    const ids = new Set(rows.map((row) => String(row['id'])));
    expect(acknowledged.filter((id) => !ids.has(uuidOf(id)))).toEqual([]);
    expect(acknowledged.length).toBeGreaterThan(3 * ROUNDS);
    expect(await verification(harbor.auditor)).toMatchObject({ intact: true, firstBrokenSeq: null });
    const [line] = await behindTheWalls(
      house,
      'select max(seq) = count(*) as whole, (select h.seq from journal_heads h where h.agency_id = $1) = max(seq) as headed from journal where agency_id = $1',
      [agencyId],
    );
    expect(line).toEqual({ whole: true, headed: true });
  }, 300_000);
});
