import { cast, openHouse, type Agency, type House } from '@nextround/cast';
import { Notification, NotificationKind, post, PostedLetter, tell, unpost, untell } from '@nextround/mail';
import { Role, rows, system, Tenancy, type Actor } from '@nextround/tenancy';
import { Language } from '@nextround/access';
import { behindTheWalls, seatOf, uuidOf } from './support-walls.js';

describe('what somebody is told', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
  });
  afterAll(() => house.close());

  const as = async (email: string): Promise<Actor> => {
    const seat = await seatOf(house, email);
    return {
      agencyId: seat.agency_id,
      role: seat.role as Role,
      sight: seat.sight,
      memberId: seat.member_id,
      candidateId: seat.candidate_id,
      identityId: seat.identity_id,
      sessionId: null,
    };
  };
  const acting = async <T>(email: string, work: () => Promise<T>): Promise<T> =>
    house.app.get(Tenancy).write(await as(email), { action: 'test', requestId: 'test' }, work);
  const notices = (key: string) => behindTheWalls(house, 'select * from notices where key = $1', [key]);
  const about = () => ({ type: 'Interview', id: uuidOf(harbor.held) });

  test('is one row and one alarm, however often it is told under one key, and is moved with it', async () => {
    const told = { to: { recruiterOf: uuidOf(harbor.candidate.id) }, kind: NotificationKind.DEBRIEF_RECEIVED, key: 'a', about: about() };
    await acting(harbor.candidate.email, () => tell(told));
    await acting(harbor.candidate.email, () => tell({ ...told, at: new Date('2031-01-01T10:00:00Z') }));
    const [notice, second] = await notices('a');
    expect(second).toBeUndefined();
    expect(notice).toMatchObject({ member_id: (await seatOf(house, harbor.recruiter.email)).member_id, candidate_id: null });
    expect(notice!['due_at']).toEqual(new Date('2031-01-01T10:00:00Z'));
    const jobs = await behindTheWalls(house, 'select run_at from graphile_worker.jobs where key = $1', [notice!['id']]);
    expect(jobs).toEqual([{ run_at: new Date('2031-01-01T10:00:00Z') }]);
  });

  test('is told anew when its reason comes back after it was taken out of the inbox', async () => {
    const told = { to: { candidateId: uuidOf(harbor.candidate.id) }, kind: NotificationKind.DEBRIEF_DUE, key: 'anew', about: about() };
    const tellIt = () => acting(harbor.recruiter.email, () => tell(told));
    await tellIt();
    const id = (await notices('anew'))[0]!['id'] as string;
    const { agencyId } = await as(harbor.recruiter.email);
    await house.app
      .get(Tenancy)
      .write(system(agencyId), { action: 'test', requestId: 'test' }, () =>
        rows(Notification).update({ id }, { toldAt: new Date(), gatheredAt: new Date() }),
      );
    await behindTheWalls(house, 'delete from graphile_worker._private_jobs where key = $1', [id]);
    const alarms = async () => (await behindTheWalls(house, 'select 1 from graphile_worker.jobs where key = $1', [id])).length;
    // What stands there is told already.
    await tellIt();
    expect([(await notices('anew'))[0]!['gathered_at'], await alarms()]).toEqual([expect.any(Date), 0]);
    expect(await acting(harbor.recruiter.email, () => untell('anew'))).toBe(true);
    await tellIt();
    expect((await notices('anew'))[0]).toMatchObject({ id, told_at: null, gathered_at: null, dropped_at: null });
    expect(await alarms()).toBe(1);
  });

  test('is taken back as long as it has not gone out, and vanishes with a change that fails', async () => {
    const told = { to: { candidateId: uuidOf(harbor.candidate.id) }, kind: NotificationKind.DEBRIEF_DUE, key: 'b', about: about() };
    await acting(harbor.recruiter.email, () => tell(told));
    expect(await acting(harbor.recruiter.email, () => untell('b'))).toBe(true);
    expect(await acting(harbor.recruiter.email, () => untell('b'))).toBe(false);
    expect((await notices('b'))[0]).toMatchObject({ drop_reason: 'TAKEN_BACK' });
    await acting(harbor.recruiter.email, () => tell(told));
    expect((await notices('b'))[0]).toMatchObject({ drop_reason: null, dropped_at: null });
    const failing = acting(harbor.recruiter.email, async () => {
      await tell({ ...told, key: 'c' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await notices('c')).toEqual([]);
  });

  test('a letter is posted word for word, and taken back before it leaves', async () => {
    const posting = {
      to: { name: 'Henrik Maas', address: 'henrik@client.test' },
      from: { name: 'Hanna Reuter' },
      subject: 'Feedback',
      body: 'Hello',
      language: Language.EN,
      zone: 'Europe/Berlin',
      about: about(),
      candidateId: uuidOf(harbor.candidate.id),
    };
    const id = await acting(harbor.recruiter.email, () => post(posting));
    const own = await acting(harbor.candidate.email, () => post(posting));
    const sees = (email: string, letter: string) => acting(email, async () => (await rows(PostedLetter).find({ id: letter })).length);
    for (const [email, agencys, candidates] of [
      [harbor.admin.email, 1, 0],
      [harbor.recruiter.email, 1, 0],
      [harbor.auditor.email, 0, 0],
      [harbor.candidate.email, 0, 1],
      [harbor.other.email, 0, 0],
      [kite.admin.email, 0, 0],
    ] as const)
      expect([email, await sees(email, id), await sees(email, own)]).toEqual([email, agencys, candidates]);
    const [entry] = await behindTheWalls(
      house,
      'select j.sight, w.detail from journal j join journal_words w using (agency_id, seq) where j.node_id = $1',
      [own],
    );
    expect(entry!['sight']).toBe('CANDIDATE');
    expect(entry!['detail']).not.toMatch(/henrik|Feedback|Hello/);
    expect(await acting(harbor.recruiter.email, () => unpost(own))).toBe(false);
    expect(await acting(harbor.recruiter.email, () => unpost(id))).toBe(true);
    expect(await acting(harbor.recruiter.email, () => unpost(id))).toBe(false);
    expect(await acting(harbor.candidate.email, () => unpost(own))).toBe(true);
  });
});
