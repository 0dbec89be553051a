import { Worker } from '@nextround/jobs';
import { clock } from '@nextround/tenancy';
import { cast, openHouse, type Agency, type House, type Person } from '@nextround/cast';
import { quietly } from './support-access.js';
import { verification } from './support-journal.js';
import { behindTheWalls, uuidOf } from './support-walls.js';

const DAY = 86_400_000;
const POLICY = 'agency { retentionPolicy { active candidateMonths placementMonths standsSince version } }';

describe('for how long an agency keeps what it knows of people', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  const began = new Date();
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
    await house.app.get(Worker).start();
  });
  afterAll(async () => {
    clock.reset();
    await house.close();
  });

  const policyOf = async (who: Person) => (await who.ask(`{ ${POLICY} }`)).agency.retentionPolicy as Record<string, unknown>;
  const set = (input: Record<string, unknown>, who = harbor.admin) => who.do('updateRetentionPolicy', input, POLICY);
  const keptUntil = async (id: string, who = harbor.admin): Promise<string | null> =>
    (await who.ask(`{ node(id: "${id}") { ... on Candidate { keptUntil } } }`)).node.keptUntil as string | null;
  const due = async () =>
    ((await harbor.admin.ask('{ retentionDue { nodes { id } } }')).retentionDue.nodes as { id: string }[]).map(({ id }) => id);
  const added = async (name: string, agency = harbor): Promise<string> =>
    (await agency.recruiter.do('addCandidate', { name }, 'candidate { id }')).candidate.id as string;
  const putForward = async (candidateId: string): Promise<string> =>
    (await harbor.recruiter.do('submitApplication', { candidateId, jobId: harbor.job }, 'application { id }')).application.id as string;
  /** So many months after an instant, as a person counts them. */
  const after = (months: number, from: Date): Date => {
    const at = new Date(from);
    at.setUTCMonth(at.getUTCMonth() + months);
    return at;
  };
  const expectAbout = (told: string | null, at: Date): void => expect(Math.abs(Date.parse(told!) - at.getTime())).toBeLessThan(3.5 * DAY);
  const isThere = async (id: string, agency = harbor): Promise<boolean> =>
    (await agency.admin.ask(`{ node(id: "${id}") { id } }`)).node !== null;
  /** Until the round of that day is over: the next one is a day on. */
  const daysRound = async (at: Date): Promise<void> => {
    clock.moveTo(at);
    for (;;) {
      const [job] = await behindTheWalls(
        house,
        `select (payload ->> 'at')::timestamptz > $1 as done from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
          where t.identifier = 'retention.due' and payload ->> 'agencyId' = $2`,
        [at, uuidOf(harbor.id)],
      );
      if (job?.['done']) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };

  test('nobody is erased by themselves until the agency says so', async () => {
    expect(await policyOf(harbor.admin)).toEqual({ active: false, candidateMonths: 6, placementMonths: 36, standsSince: null, version: 1 });
    expect([await keptUntil(await added('Off')), await due()]).toEqual([null, []]);
  });

  test('an admin sets it, in bounds and over the version they saw; everybody in the agency reads it', async () => {
    for (const input of [{ candidateMonths: 0 }, { placementMonths: 121 }])
      expect(await harbor.admin.refusal('updateRetentionPolicy', input)).toBe('BAD_USER_INPUT');
    for (const who of [harbor.recruiter, harbor.auditor, harbor.candidate])
      expect(await who.refusal('updateRetentionPolicy', { active: true })).toBe('FORBIDDEN');
    await set({ active: true, candidateMonths: 4, expectedVersion: 1 });
    expect(await harbor.admin.refusal('updateRetentionPolicy', { active: false, expectedVersion: 1 })).toBe('CONFLICT');
    for (const who of [harbor.recruiter, harbor.auditor, harbor.candidate])
      expect(await policyOf(who)).toMatchObject({ active: true, candidateMonths: 4, placementMonths: 36 });
    expect(await policyOf(kite.admin)).toMatchObject({ active: false, candidateMonths: 6 });
  });

  test('it counts from the end of their last process, by what they are kept for', async () => {
    const [alone, rejected, hired, open] = [await added('Alone'), await added('Rejected'), await added('Hired'), await added('Open')];
    const [lost, won] = [await putForward(rejected), await putForward(hired), await putForward(open)];
    await harbor.recruiter.do('rejectApplication', { applicationId: lost, reason: 'TEAM_FIT' }, 'application { id }');
    await quietly(house, `update applications set status = 'HIRED', closed_at = now() where id = $1`, [uuidOf(won)]);
    expectAbout(await keptUntil(alone), after(4, began));
    expectAbout(await keptUntil(rejected), after(4, began));
    expectAbout(await keptUntil(hired), after(36, began));
    expect(await keptUntil(open)).toBeNull();
    await quietly(house, `update candidates set created_at = now() - interval '3 months' where id = $1`, [uuidOf(alone)]);
    expectAbout(await keptUntil(alone), after(1, began));
  });

  test('a candidate reads their own date, and moves it by doing something here', async () => {
    const { other, recruiter } = harbor;
    await recruiter.do('rejectApplication', { applicationId: harbor.otherApplication, reason: 'TEAM_FIT' }, 'application { id }');
    await quietly(house, `update candidates set created_at = now() - interval '1 year' where id = $1`, [uuidOf(other.id)]);
    await quietly(house, `update applications set closed_at = now() - interval '2 months' where candidate_id = $1`, [uuidOf(other.id)]);
    expectAbout(await keptUntil(other.id, other), after(2, began));
    await other.do('sendMessage', { body: 'I am still looking.' }, 'message { id }');
    expectAbout(await keptUntil(other.id, other), after(4, began));
    expect(await keptUntil(other.id)).toBe(await keptUntil(other.id, other));
  });

  test('no rule erases anybody before it has stood for thirty days', async () => {
    const forgotten = await added('Forgotten');
    await quietly(house, `update candidates set created_at = now() - interval '10 years' where id = $1`, [uuidOf(forgotten)]);
    expectAbout(await keptUntil(forgotten), new Date(Date.now() + 30 * DAY));
    expect(await due()).toContain(forgotten);
    await set({ candidateMonths: 5 });
    await daysRound(new Date(Date.now() + 29 * DAY));
    expect(await isThere(forgotten)).toBe(true);
    await daysRound(new Date(Date.now() + 31 * DAY));
    expect(await isThere(forgotten)).toBe(false);
  });

  test('who is next stands on a list a month before; on their day they are erased, and the trail says by what', async () => {
    const [next, neighbour] = [await added('Next'), await added('Next door', kite)];
    const at = new Date((await keptUntil(next))!);
    clock.moveTo(new Date(at.getTime() - 31 * DAY));
    expect(await due()).not.toContain(next);
    clock.moveTo(new Date(at.getTime() - 29 * DAY));
    expect(await due()).toContain(next);
    expect(await harbor.recruiter.answer('{ retentionDue { totalCount } }')).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    await daysRound(new Date(at.getTime() - DAY));
    expect(await isThere(next)).toBe(true);
    await daysRound(new Date(at.getTime() + DAY));
    expect([await isThere(next), await isThere(neighbour, kite)]).toEqual([false, true]);
    const erased = await behindTheWalls(house, 'select reason, erased_by from erasures where candidate_id = $1', [uuidOf(next)]);
    expect(erased).toEqual([{ reason: 'The time for which the agency keeps this is over.', erased_by: null }]);
    const { auditTrail } = await harbor.admin.ask(
      `{ auditTrail(first: 1, filter: { subjectId: "${next}" }) { nodes { actor actorRole action } } }`,
    );
    expect(auditTrail.nodes).toEqual([{ actor: 'Nextround', actorRole: 'SYSTEM', action: 'retention.due' }]);
    expect(await verification(harbor.auditor)).toMatchObject({ intact: true });
  });

  test('switched off, it stops at once', async () => {
    const kept = await added('Kept');
    const at = new Date((await keptUntil(kept))!);
    await set({ active: false });
    expect([await keptUntil(kept), await due()]).toEqual([null, []]);
    clock.moveTo(new Date(at.getTime() + 10 * DAY));
    const waiting = `select 1 from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'retention.due'`;
    while ((await behindTheWalls(house, waiting)).length > 0) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await isThere(kept)).toBe(true);
  });
});
