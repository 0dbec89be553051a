import { Secret } from '@nextround/access';
import { cast, openHouse, PASSWORD, Person, type Agency, type House } from '@nextround/cast';
import { Browser, invited, quietly } from './support-access.js';
import { behindTheWalls, uuidOf } from './support-walls.js';

const ACCEPT = `mutation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { accessToken viewer { id name role memberships { agencySlug role current } } } }`;

describe('joining, changing and leaving', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
  });
  afterAll(() => house.close());

  const accept = (token: string, password = PASSWORD) => new Browser(house.url).send(ACCEPT, { input: { token, password } });
  const joined = async (agency: Agency, email: string, role: string): Promise<Person> => {
    const { data } = await accept(await invited(agency.admin, email, role));
    return new Person('Somebody New', email, house.url, data!['acceptInvitation'].accessToken, data!['acceptInvitation'].viewer.id);
  };
  const idOf = async (email: string) =>
    String(
      (await behindTheWalls(house, 'select id from invitations where email = $1 order by created_at desc limit 1', [email]))[0]!['id'],
    );

  describe('an invitation', () => {
    test('lets one person in, once, as what it was made for', async () => {
      const token = await invited(harbor.admin, 'once@harbor.test', 'AUDITOR');
      const first = await accept(token);
      expect(first.data!['acceptInvitation'].viewer).toMatchObject({ name: 'Somebody New', role: 'AUDITOR' });
      expect((await accept(token)).code).toBe('UNAUTHENTICATED');
    });

    test('followed by five at the same moment lets in one', async () => {
      const token = await invited(harbor.admin, 'five@harbor.test');
      const codes = (await Promise.all(Array.from({ length: 5 }, () => accept(token)))).map((reply) => reply.code);
      expect(codes.filter((code) => code === undefined)).toHaveLength(1);
      const members = await behindTheWalls(house, 'select 1 from memberships where email = $1', ['five@harbor.test']);
      expect(members).toHaveLength(1);
    });

    test('taken back, grown too old, replaced by a newer one or forged lets nobody in, and says no more than that', async () => {
      const revoked = await invited(harbor.admin, 'revoked@harbor.test');
      await harbor.admin.do(
        'revokeInvitation',
        { invitationId: `invitation_${await idOf('revoked@harbor.test')}` },
        'invitation { revokedAt }',
      );
      const expired = await invited(harbor.admin, 'expired@harbor.test');
      await quietly(house, 'update invitations set expires_at = now() where email = $1', ['expired@harbor.test']);
      const older = await invited(harbor.admin, 'newer@harbor.test');
      const newer = await invited(harbor.admin, 'newer@harbor.test');
      const bytes = Buffer.from(newer, 'base64url');
      const flipped = (at: number) => {
        const copy = Buffer.from(bytes);
        copy[at]! ^= 1;
        return copy.toString('base64url');
      };
      const [agency, id] = [uuidOf(harbor.id), await idOf('newer@harbor.test')];
      const secret = house.app.get(Secret);
      const no = [
        revoked,
        expired,
        older,
        ...[0, 15, 16, 31, 32, 63].map(flipped),
        `${newer}AA`,
        newer.slice(0, -2),
        '',
        'nothing',
        new Secret('another secret, just as long as ours is').token('invitation', agency, id),
        secret.token('refresh', agency, id),
        secret.token('invitation', uuidOf(kite.id), id),
        secret.token('invitation', agency, uuidOf(harbor.candidate.id)),
      ];
      const answers = new Set<string>();
      for (const token of no) answers.add((await accept(token)).text);
      expect([...answers]).toEqual([expect.stringContaining('"code":"UNAUTHENTICATED"')]);
      expect((await accept(newer)).code).toBeUndefined();
    });

    test('is not for somebody who belongs already, and does not tell the neighbour who does', async () => {
      expect(await harbor.admin.refusal('inviteMember', { email: harbor.recruiter.email, name: 'X', role: 'ADMIN' })).toBe('CONFLICT');
      expect(await kite.admin.refusal('inviteMember', { email: harbor.colleague.email, name: 'X', role: 'RECRUITER' })).toBeUndefined();
      expect(await harbor.admin.refusal('inviteMember', { email: 'x@harbor.test', name: 'X', role: 'CANDIDATE' })).toBe('BAD_USER_INPUT');
      expect(await harbor.admin.refusal('inviteMember', { email: 'x@harbor.test', name: 'X', role: 'SYSTEM' })).toBe('BAD_USER_INPUT');
    });

    test('that is still open when its address joins by another one does not make a candidate of an admin', async () => {
      const person = await harbor.recruiter.do('addCandidate', { name: 'Two Ways', email: 'two@harbor.test' }, 'candidate { id }');
      const asAdmin = await invited(harbor.admin, 'two@harbor.test', 'ADMIN');
      const { url } = await harbor.recruiter.do('inviteCandidate', { candidateId: person.candidate.id }, 'url');
      const admin = (await accept(asAdmin)).data!['acceptInvitation'];
      expect((await accept((url as string).split('/').at(-1)!)).code).toBe('CONFLICT');
      expect((await new Browser(house.url, admin.accessToken as string).send('{ viewer { role } }')).data).toEqual({
        viewer: { role: 'ADMIN' },
      });
      await harbor.admin.do('removeMember', { memberId: admin.viewer.id }, 'member { id }');
    });
  });

  test('somebody who signs in already joins a second agency with their own password, and goes between the two', async () => {
    const token = await invited(kite.admin, harbor.recruiter.email, 'AUDITOR');
    const wrong = await accept(token, 'another password entirely');
    expect(wrong.code).toBe('UNAUTHENTICATED');
    const { data } = await accept(token);
    expect(data!['acceptInvitation'].viewer).toMatchObject({
      role: 'AUDITOR',
      memberships: [
        { agencySlug: harbor.slug, role: 'RECRUITER', current: false },
        { agencySlug: kite.slug, role: 'AUDITOR', current: true },
      ],
    });
    const browser = new Browser(house.url);
    const asked = await browser.signIn(harbor.recruiter.email, PASSWORD);
    expect([asked.code, asked.errors[0]!.message]).toEqual(['BAD_USER_INPUT', expect.stringContaining(kite.slug)]);
    expect((await browser.signIn(harbor.recruiter.email, PASSWORD, 'nowhere')).code).toBe('UNAUTHENTICATED');
    await browser.signIn(harbor.recruiter.email, PASSWORD, kite.slug);
    const names = async () => (await browser.send('{ agency { name } candidates { nodes { name } } }')).data;
    expect(await names()).toMatchObject({ agency: { name: 'Kite' }, candidates: { nodes: [{ name: 'Lena Fox' }, { name: 'Ravi Nair' }] } });
    const go = 'mutation($input: SwitchAgencyInput!) { switchAgency(input: $input) { accessToken viewer { role } } }';
    expect((await browser.send(go, { input: { agency: 'nowhere' } })).code).toBe('UNAUTHENTICATED');
    const there = await browser.send(go, { input: { agency: harbor.slug } });
    expect(there.data!['switchAgency'].viewer.role).toBe('RECRUITER');
    browser.token = there.data!['switchAgency'].accessToken as string;
    const harbors = (await names())!;
    expect(harbors['agency']).toEqual({ name: 'Harbor' });
    expect(JSON.stringify(harbors)).not.toMatch(/Lena|Ravi/);
    expect((await new Browser(house.url, kite.admin.token).send(go, { input: { agency: harbor.slug } })).code).toBe('UNAUTHENTICATED');
  });

  test('a candidate of two agencies has a page in each, and neither agency learns of the other', async () => {
    const { candidate } = await kite.recruiter.do('addCandidate', { name: 'M. Okafor', email: harbor.candidate.email }, 'candidate { id }');
    const { url } = await kite.recruiter.do('inviteCandidate', { candidateId: candidate.id }, 'url');
    const there = (await accept((url as string).split('/').at(-1)!)).data!['acceptInvitation'];
    const browser = new Browser(house.url, there.accessToken as string);
    const page =
      '{ viewer { candidate { id name } memberships { agencySlug } } applications { totalCount } interviews { totalCount } agency { name } }';
    expect((await browser.send(page)).data).toEqual({
      viewer: { candidate: { id: candidate.id, name: 'M. Okafor' }, memberships: [{ agencySlug: harbor.slug }, { agencySlug: kite.slug }] },
      applications: { totalCount: 0 },
      interviews: { totalCount: 0 },
      agency: { name: 'Kite' },
    });
    const ids = [harbor.candidate.id, harbor.application, harbor.held];
    expect((await browser.send('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).data).toEqual({ nodes: [null, null, null] });
    expect((await harbor.candidate.ask(page)).viewer.candidate.id).toBe(harbor.candidate.id);
    for (const [agency, other] of [
      [harbor, 'Kite'],
      [kite, 'Harbor'],
    ] as const) {
      const { text } = await agency.admin.answer(
        '{ agency { members { name } } auditTrail(first: 100) { nodes { changes { field before after } } } candidates { nodes { name } } }',
      );
      expect(text).not.toContain(other);
    }
  });

  test('a role taken away or given acts on the next request, with the old token still in hand', async () => {
    const person = await joined(harbor, 'moving@harbor.test', 'RECRUITER');
    expect(await person.refusal('addClientCompany', { name: 'Before' })).toBeUndefined();
    await harbor.admin.do('changeMemberRole', { memberId: person.id, role: 'AUDITOR' }, 'member { role }');
    expect(await person.refusal('addClientCompany', { name: 'After' })).toBe('FORBIDDEN');
    expect((await person.ask('{ viewer { role } auditTrail(first: 1) { nodes { seq } } }')).viewer.role).toBe('AUDITOR');
    await harbor.admin.do('changeMemberRole', { memberId: person.id, role: 'ADMIN' }, 'member { role }');
    expect(await person.refusal('inviteMember', { email: 'new@harbor.test', name: 'New', role: 'RECRUITER' })).toBeUndefined();
    expect((await person.ask('{ viewer { abilities } }')).viewer.abilities).toContain('member.invite');
  });

  test('somebody removed is out at the next request, everywhere, and cannot come back by token, cookie or password', async () => {
    const person = await joined(harbor, 'leaving@harbor.test', 'RECRUITER');
    const browser = new Browser(house.url);
    await browser.signIn(person.email, PASSWORD);
    await harbor.admin.do('removeMember', { memberId: person.id }, 'member { removedAt }');
    for (const query of ['{ viewer { name } }', '{ candidates { totalCount } }', '{ auditTrail { totalCount } }'])
      expect((await person.answer(query)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await person.refusal('addClientCompany', { name: 'Gone' })).toBe('UNAUTHENTICATED');
    expect([(await browser.refresh()).code, (await browser.signIn(person.email, PASSWORD)).code]).toEqual([
      'UNAUTHENTICATED',
      'UNAUTHENTICATED',
    ]);
    const [row] = await behindTheWalls(house, 'select bool_and(ended_at is not null) as ended from sessions where membership_id = $1', [
      uuidOf(person.id),
    ]);
    expect(row).toEqual({ ended: true });
    const again = await accept(await invited(harbor.admin, person.email, 'AUDITOR'));
    expect(again.data!['acceptInvitation'].viewer).toMatchObject({ id: person.id, role: 'AUDITOR' });
  });

  test('what somebody does whose role or session is no longer what their token says leaves nothing behind', async () => {
    const removed = await joined(harbor, 'late-1@harbor.test', 'RECRUITER');
    const demoted = await joined(harbor, 'late-2@harbor.test', 'RECRUITER');
    await harbor.admin.do('removeMember', { memberId: removed.id }, 'member { id }');
    await harbor.admin.do('changeMemberRole', { memberId: demoted.id, role: 'AUDITOR' }, 'member { id }');
    const left = (text: string) =>
      behindTheWalls(house, `select 1 from ${text} where agency_id = $1`, [uuidOf(harbor.id)]).then((rows) => rows.length);
    const all = async () => [await left('candidates'), await left('journal'), await left('invitations')];
    const before = await all();
    for (const [person, code] of [
      [removed, 'UNAUTHENTICATED'],
      [demoted, 'FORBIDDEN'],
    ] as const) {
      expect(await person.refusal('addCandidate', { name: 'Too Late' })).toBe(code);
      expect(await person.refusal('inviteCandidate', { candidateId: harbor.other.id })).toBe(code);
    }
    expect(await all()).toEqual(before);
  });

  test('an agency keeps an admin: the last one neither leaves nor steps down, even when two try at once', async () => {
    expect(await kite.admin.refusal('removeMember', { memberId: kite.admin.id })).toBe('BAD_USER_INPUT');
    expect(await kite.admin.refusal('changeMemberRole', { memberId: kite.admin.id, role: 'RECRUITER' })).toBe('BAD_USER_INPUT');
    const second = await joined(kite, 'second@kite.test', 'ADMIN');
    const codes = await Promise.all([
      kite.admin.refusal('removeMember', { memberId: second.id }),
      second.refusal('removeMember', { memberId: kite.admin.id }),
    ]);
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    const admins = await behindTheWalls(house, `select 1 from memberships where agency_id = $1 and role = 'ADMIN' and removed_at is null`, [
      uuidOf(kite.id),
    ]);
    expect(admins).toHaveLength(1);
  });

  test('a candidate is no member: nobody makes one an admin', async () => {
    const [row] = await behindTheWalls(house, 'select id from memberships where candidate_id = $1', [uuidOf(harbor.candidate.id)]);
    const memberId = `member_${String(row!['id'])}`;
    expect(await harbor.admin.refusal('changeMemberRole', { memberId, role: 'ADMIN' })).toBe('NOT_FOUND');
    expect(await harbor.admin.refusal('removeMember', { memberId })).toBe('NOT_FOUND');
  });
});
