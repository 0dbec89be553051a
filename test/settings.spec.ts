import { readFileSync } from 'node:fs';
import { cast, openHouse, type Agency, type House, type Person } from '@nextround/cast';

describe('what an agency sets for itself', () => {
  let house: House;
  let harbor: Agency;
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor } = await cast(house));
  });
  afterAll(() => house.close());

  const agency = async (who: Person, fields: string) => (await who.ask(`{ agency { ${fields} } }`)).agency;
  const stages = async () => (await agency(harbor.admin, 'stages { name stageOrder version }')).stages as Record<string, any>[];
  const names = async () => (await stages()).map((stage) => stage['name'] as string);

  describe('stages', () => {
    test('stand in the order the admin gives them, and only who moved has changed', async () => {
      const before = await stages();
      const offer = before.findIndex((stage) => stage['name'] === 'Offer');
      await harbor.admin.do('updateStage', { stageId: harbor.stages['Offer'], stageOrder: offer }, '__typename');
      const after = await stages();
      expect(after.map((stage) => stage['stageOrder'])).toEqual(before.map((stage) => stage['stageOrder']));
      expect(after[offer - 1]).toMatchObject({ name: 'Offer' });
      expect(
        after.filter((stage) => before.every((was) => was['name'] !== stage['name'] || was['version'] !== stage['version'])),
      ).toHaveLength(2);
    });

    test('can be put between others from the start', async () => {
      const at = (await names()).indexOf('Hired') + 1;
      await harbor.admin.do('addStage', { name: 'Trial day', kind: 'INTERVIEW', stageOrder: at }, '__typename');
      expect((await names()).slice(at - 1)).toEqual(['Trial day', 'Hired']);
    });

    test('no longer used stand apart, and come back where they were', async () => {
      const before = await names();
      await harbor.admin.do('updateStage', { stageId: harbor.stages['Submitted'], retired: true }, '__typename');
      expect(await names()).toEqual(before.filter((name) => name !== 'Submitted'));
      expect((await agency(harbor.recruiter, 'retiredStages { name retiredAt }')).retiredStages).toEqual([
        { name: 'Submitted', retiredAt: expect.any(String) },
      ]);
      await harbor.admin.do('updateStage', { stageId: harbor.stages['Submitted'], retired: false }, '__typename');
      expect(await names()).toEqual(before);
    });
  });

  describe('questions of the debrief', () => {
    test('are asked in the order the admin gives them, and are known in both languages', async () => {
      const topics = async () =>
        ((await agency(harbor.admin, 'debriefPrompts { topic }')).debriefPrompts as { topic: string }[]).map((p) => p.topic);
      const before = await topics();
      const last = before.at(-1)!;
      await harbor.admin.do('updateDebriefPrompt', { promptId: harbor.prompts[last], position: 1 }, '__typename');
      expect(await topics()).toEqual([last, ...before.slice(0, -1)]);
      const { debriefPrompts } = await agency(harbor.admin, 'debriefPrompts { questionEn questionDe }');
      for (const prompt of debriefPrompts) expect([prompt.questionEn, prompt.questionDe]).toEqual([expect.any(String), expect.any(String)]);
    });

    test('no longer asked are kept apart', async () => {
      await harbor.admin.do('updateDebriefPrompt', { promptId: harbor.prompts['COMPANY'], retired: true }, '__typename');
      const { debriefPrompts, retiredPrompts } = await agency(harbor.admin, 'debriefPrompts { topic } retiredPrompts { topic }');
      expect(retiredPrompts).toEqual([{ topic: 'COMPANY' }]);
      expect(debriefPrompts).not.toContainEqual({ topic: 'COMPANY' });
    });
  });

  test('open invitations are seen by the staff and by no candidate, until they are taken back', async () => {
    await harbor.admin.do('inviteMember', { email: 'new@harbor.test', name: 'Nele Winter', role: 'RECRUITER' }, 'email');
    const { invitations } = await agency(harbor.admin, 'invitations { id name email role expiresAt }');
    expect(invitations).toEqual([expect.objectContaining({ name: 'Nele Winter', email: 'new@harbor.test', role: 'RECRUITER' })]);
    expect((await agency(harbor.candidate, 'invitations { id }')).invitations).toEqual([]);
    await harbor.admin.do('revokeInvitation', { invitationId: invitations[0].id }, '__typename');
    expect((await agency(harbor.admin, 'invitations { id }')).invitations).toEqual([]);
  });

  test('who may do what reads as abilities.txt has it', async () => {
    const { abilities } = await agency(harbor.auditor, 'abilities { name roles scope }');
    const lines = (abilities as { name: string; roles: string[]; scope: string | null }[]).map(({ name, roles, scope }) =>
      [name, ...roles.map((role) => (role === 'API_CLIENT' && scope ? `${role}(${scope})` : role))].join(' '),
    );
    const table = readFileSync('abilities.txt', 'utf8').trim().split('\n');
    expect(lines).toEqual(table.map((line) => line.split(/\s+/).join(' ')));
  });
});
