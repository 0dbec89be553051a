import { cast, openHouse, type Agency, type House } from '@nextround/cast';
import { ClientCompany } from '@nextround/pipeline';
import { NotFound, Role, rows, Tenancy, type Actor } from '@nextround/tenancy';
import { behindTheWalls, seatOf } from './support-walls.js';

describe('a transaction', () => {
  let house: House;
  let harbor: Agency;
  beforeAll(async () => {
    house = await openHouse({ poolSize: 1 });
    ({ harbor } = await cast(house));
  });
  afterAll(() => house.close());

  test('that failed in part leaves nothing of the other parts to the next one over the same connection', async () => {
    const seat = await seatOf(house, harbor.admin.email);
    const who: Actor = {
      agencyId: seat.agency_id,
      role: Role.ADMIN,
      sight: 'ALL',
      memberId: seat.member_id,
      candidateId: null,
      identityId: seat.identity_id,
      sessionId: null,
    };
    const errand = { action: 'test', requestId: 'test' };
    const add = (name: string) => rows(ClientCompany).insert({ name });
    let goOn: () => void = () => undefined;
    const meanwhile = new Promise<void>((resolve) => (goOn = resolve));
    let slow: Promise<unknown> = Promise.resolve();
    const tenancy = house.app.get(Tenancy);
    const failing = tenancy.write(who, errand, async () => {
      slow = add('Before').then(async () => {
        await meanwhile;
        await add('Late');
      });
      await Promise.all([slow, Promise.reject(new NotFound())]);
    });
    await expect(failing).rejects.toThrow(NotFound);
    await tenancy.write(who, errand, async () => {
      goOn();
      await expect(slow).rejects.toThrow('over');
      await add('Next');
    });
    const there = await behindTheWalls(house, `select name from client_companies where name in ('Before', 'Late', 'Next')`);
    expect(there).toEqual([{ name: 'Next' }]);
  });
});
