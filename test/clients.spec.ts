import { cast, openHouse, type Agency, type House } from '@nextround/cast';

describe('an applicant tracking system', () => {
  let house: House;
  let harbor: Agency;
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor } = await cast(house));
  });
  afterAll(() => house.close());

  test('smoke', async () => {
    const ats = await harbor.admin.client(['candidates:read', 'applications:read']);
    console.log(
      JSON.stringify(
        await ats.answer(
          '{ agency { name stages { name } members { name } } candidates { nodes { name recruiter { name } applications { nodes { status job { title clientCompany { name contacts { name } } } interviews { id } } } } } }',
        ),
        null,
        1,
      ),
    );
    console.log(JSON.stringify(await ats.answer('{ interviews { nodes { id } } }')));
    const bound = await harbor.admin.client(['candidates:read', 'applications:read', 'interviews:read'], harbor.company);
    console.log(
      JSON.stringify(
        await bound.answer(
          '{ agency { name stages { name } members { name } } candidates { nodes { name recruiter { name } applications { nodes { status job { title clientCompany { name contacts { name } } } interviews { id } } } } } }',
        ),
        null,
        1,
      ),
    );
  });
});
