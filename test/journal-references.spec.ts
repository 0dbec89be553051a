import { cast, openHouse, type Agency, type House } from '@nextround/cast';
import { registry } from '@nextround/planner';
import { prefixesByField } from '../libs/journal/references.js';
import { behindTheWalls } from './support-walls.js';

describe('what an entry of the trail points at', () => {
  let house: House;
  let harbor: Agency;
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor } = await cast(house));
  });
  afterAll(() => house.close());

  const changed = async (subjectId: string, action: string, field: string) => {
    const { auditTrail } = await harbor.auditor.ask(
      'query($f: AuditFilter) { auditTrail(last: 50, filter: $f) { nodes { changes { field before after } } } }',
      { f: { subjectId, action } },
    );
    return auditTrail.nodes
      .flatMap((entry: { changes: { field: string; before: string | null; after: string | null }[] }) => entry.changes)
      .filter((change: { field: string }) => change.field === field)
      .at(0);
  };

  test('reads as an id of this API: one that node(id) finds', async () => {
    const colleague = (await harbor.colleague.ask('{ viewer { id } }')).viewer.id as string;
    const recruiter = (await harbor.recruiter.ask('{ viewer { id } }')).viewer.id as string;
    await harbor.recruiter.do('updateCandidate', { candidateId: harbor.candidate.id, recruiterId: colleague }, 'candidate { id }');
    await harbor.recruiter.do(
      'moveApplication',
      { applicationId: harbor.application, stageId: harbor.stages['Offer'] },
      'application { id }',
    );
    const told = {
      recruiterId: await changed(harbor.candidate.id, 'candidate.update', 'recruiterId'),
      candidateId: await changed(harbor.application, 'application.submit', 'candidateId'),
      jobId: await changed(harbor.application, 'application.submit', 'jobId'),
      stageId: await changed(harbor.application, 'application.move', 'stageHistory.stageId'),
      changedBy: await changed(harbor.application, 'application.move', 'stageHistory.changedBy'),
      clientCompanyId: await changed(harbor.job, 'job.open', 'clientCompanyId'),
    };
    expect(told.recruiterId).toMatchObject({ before: recruiter, after: colleague });
    expect(told).toMatchObject({
      candidateId: { before: null, after: harbor.candidate.id },
      jobId: { before: null, after: harbor.job },
      stageId: { after: harbor.stages['Offer'] },
      changedBy: { after: recruiter },
      clientCompanyId: { after: harbor.company },
    });
    const ids = Object.values(told).map((change) => change.after as string);
    expect((await harbor.admin.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).nodes).toEqual(ids.map((id) => ({ id })));
  });

  test('and no value anywhere in the trail is a bare uuid', async () => {
    const { text } = await harbor.admin.answer('{ auditTrail(first: 100) { nodes { changes { field before after } } } }');
    expect(text).toMatch(/"after":"candidate_/);
    expect(text).not.toMatch(/"(before|after)":"[0-9a-f]{8}-/);
  });

  test('whatever column points at a record says so by its name, or is told as what it is', async () => {
    const pointing = await behindTheWalls(
      house,
      `select c.relname as "table", f.relname as target, a.attname as "column" from pg_constraint k
       join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
       join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[2]
       where k.contype = 'f' and k.connamespace = 'public'::regnamespace and cardinality(k.conkey) = 2`,
    );
    expect(pointing.length).toBeGreaterThan(20);
    const prefixes = new Map([...registry.tables].map(([type, table]) => [table, registry.prefixes.get(type)]));
    const known = prefixesByField();
    const wrong = pointing.filter(({ column, target }) => {
      const field = String(column).replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
      return prefixes.get(String(target)) !== (field.endsWith('By') ? 'member' : known.get(field));
    });
    expect(wrong.map((w) => `${w['table']}.${w['column']} → ${w['target']}`)).toEqual([]);
  });
});
