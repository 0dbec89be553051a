import ical from 'node-ical';
import { v7 as uuid } from 'uuid';
import { Secret } from '@nextround/access';
import { book, cast, inHours, openHouse, type Agency, type House, type Person } from '@nextround/cast';
import { clock } from '@nextround/tenancy';
import { behindTheWalls, uuidOf } from './support-walls.js';

const DAY = 86_400_000;
type Entry = ical.VEvent & { uid: string; summary: string; status: string; sequence: string | number; lastmodified: Date; dtstamp: Date };

describe('dates in one’s own calendar', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
  });
  afterEach(() => clock.reset());
  afterAll(() => house.close());

  const addressOf = async (person: Person): Promise<string> =>
    (await person.ask('mutation { createCalendarFeed { url calendarFeed { createdAt lastReadAt } } }')).createCalendarFeed.url;
  const get = (url: string, headers: Record<string, string> = {}) => fetch(url.replace('http://nextround.test', house.url), { headers });
  /** The file as another library reads it. */
  const read = async (url: string): Promise<Record<string, Entry>> => {
    const response = await get(url);
    expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      200,
      'text/calendar; charset=utf-8',
      'private, max-age=300',
    ]);
    const text = await response.text();
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    return Object.fromEntries(
      Object.values(ical.sync.parseICS(text)).flatMap((entry) =>
        entry?.type === 'VEVENT' ? [[(entry as Entry).uid, entry as Entry]] : [],
      ),
    );
  };
  const uid = (interviewId: string): string => `interview-${uuidOf(interviewId)}@nextround`;

  test('a candidate’s holds their rounds and deadlines, in instants of UTC, and nobody else’s', async () => {
    await book(harbor.recruiter, harbor.otherApplication, 30);
    await harbor.recruiter.do('makeOffer', { applicationId: harbor.application, answerBy: inHours(60) }, 'offer { id }');
    const { otherProcess } = await harbor.candidate.do(
      'trackOtherProcess',
      { companyName: 'Secret GmbH', stage: 'INTERVIEWING', nextStepAt: inHours(40), offerDeadline: inHours(80) },
      'otherProcess { id }',
    );
    const { interview: own } = await harbor.candidate.do(
      'scheduleInterview',
      {
        otherProcessId: otherProcess.id,
        format: 'ONSITE',
        kind: 'CULTURE',
        startsAt: inHours(50),
        endsAt: inHours(51),
        timeZone: 'Europe/Berlin',
        location: 'Hauptstraße 1; Hof, links',
      },
      'interview { id startsAt }',
    );
    const entries = await read(await addressOf(harbor.candidate));
    const ahead = entries[uid(harbor.ahead)]!;
    const { node } = await harbor.candidate.ask('query($id: ID!) { node(id: $id) { ... on Interview { startsAt endsAt updatedAt } } }', {
      id: harbor.ahead,
    });
    const toTheSecond = (at: string) => at.replace(/\.\d+Z/, '.000Z');
    expect(ahead.start.toISOString()).toBe(toTheSecond(node.startsAt));
    expect(ahead.end!.toISOString()).toBe(toTheSecond(node.endsAt));
    expect([ahead.lastmodified.toISOString(), ahead.dtstamp.toISOString()]).toEqual([
      toTheSecond(node.updatedAt),
      toTheSecond(node.updatedAt),
    ]);
    expect([ahead.summary, ahead.status, ahead.location]).toEqual([
      'Technical interview, Harbor Client',
      'CONFIRMED',
      'https://meet.example/r',
    ]);
    expect(entries[uid(own.id)]).toMatchObject({ summary: 'Culture interview, Secret GmbH', location: 'Hauptstraße 1; Hof, links' });
    const summaries = Object.values(entries)
      .map((entry) => entry.summary)
      .sort();
    expect(summaries).toEqual(
      expect.arrayContaining([
        'Answer the offer: Harbor Client',
        'Answer the offer: Secret GmbH',
        'Next step: Secret GmbH',
        'Thank-you note: Harbor Client',
        'Technical interview, Harbor Client',
      ]),
    );
    const [others] = await behindTheWalls(house, `select count(*)::int as n from interviews where candidate_id = $1`, [
      uuidOf(harbor.candidate.id),
    ]);
    expect(Object.keys(entries).filter((key) => key.startsWith('interview-'))).toHaveLength(others!['n']);
    expect(JSON.stringify(entries)).not.toMatch(/Jonas|Maya/);
  });

  test('a deadline that is met leaves it, and takes nobody’s time while it stands', async () => {
    const url = await addressOf(harbor.candidate);
    const offer = Object.values(await read(url)).find((entry) => entry.summary === 'Answer the offer: Harbor Client')!;
    expect([(offer as unknown as { transparency: string }).transparency, offer.end!.getTime() - offer.start.getTime()]).toEqual([
      'TRANSPARENT',
      900_000,
    ]);
    await harbor.candidate.ask('{ viewer { name } }');
    const [row] = await behindTheWalls(house, `select id from offers where state = 'MADE'`);
    await harbor.recruiter.do('decideOffer', { offerId: `offer_${row!['id']}`, state: 'DECLINED' }, 'offer { id }');
    expect(Object.values(await read(url)).map((entry) => entry.summary)).not.toContain('Answer the offer: Harbor Client');
  });

  test('a recruiter’s holds the rounds of their own candidates and of their jobs, by name; not what a candidate has elsewhere', async () => {
    const entries = await read(await addressOf(harbor.recruiter));
    expect(entries[uid(harbor.ahead)]!.summary).toBe('Maya Okafor, Technical interview, Harbor Client');
    expect(JSON.stringify(entries)).not.toContain('Secret GmbH');
    expect(Object.values(entries).every((entry) => entry.uid.startsWith('interview-'))).toBe(true);
    expect(Object.keys(await read(await addressOf(harbor.colleague)))).toEqual([]);
    expect(entries[uid(kite.ahead)]).toBeUndefined();
    expect(await harbor.auditor.answer('mutation { createCalendarFeed { url } }')).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });

  test('what is moved moves under the same name, and what is called off is cancelled there too', async () => {
    const url = await addressOf(harbor.recruiter);
    const id = await book(harbor.recruiter, harbor.application, 100);
    const before = (await read(url))[uid(id)]!;
    await harbor.recruiter.do('rescheduleInterview', { interviewId: id, startsAt: inHours(120), endsAt: inHours(121) }, 'interview { id }');
    const moved = (await read(url))[uid(id)]!;
    expect([moved.start > before.start, Number(moved.sequence) > Number(before.sequence), moved.status]).toEqual([true, true, 'CONFIRMED']);
    await harbor.recruiter.do('cancelInterview', { interviewId: id }, 'interview { id }');
    const gone = (await read(url))[uid(id)]!;
    expect([gone.status, Number(gone.sequence) > Number(moved.sequence)]).toEqual(['CANCELLED', true]);
  });

  test('reaches from ninety days back to a year ahead', async () => {
    const url = await addressOf(harbor.recruiter);
    const far = await book(harbor.recruiter, harbor.application, 24 * 370);
    expect((await read(url))[uid(far)]).toBeUndefined();
    clock.moveTo(new Date(Date.now() + 10 * DAY));
    expect((await read(url))[uid(far)]).toBeDefined();
    clock.moveTo(new Date(Date.now() + 92 * DAY));
    expect((await read(url))[uid(harbor.held)]).toBeUndefined();
  });

  test('reads the same while nothing changes, and says so without sending it again', async () => {
    const url = await addressOf(harbor.candidate);
    const first = await get(url);
    const text = await first.text();
    expect(await (await get(url)).text()).toBe(text);
    const again = await get(url, { 'if-none-match': first.headers.get('etag')! });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('is in the language of whoever reads it', async () => {
    await harbor.candidate.do('updateProfile', { language: 'DE' }, 'viewer { id }');
    const entries = await read(await addressOf(harbor.candidate));
    await harbor.candidate.do('updateProfile', { language: 'EN' }, 'viewer { id }');
    expect(entries[uid(harbor.ahead)]!.summary).toBe('Fachgespräch, Harbor Client');
  });

  test('the address is shown once; a new one ends it, and so does revoking', async () => {
    const me = '{ viewer { calendarFeed { createdAt lastReadAt revokedAt } } }';
    const first = await addressOf(harbor.other);
    expect((await harbor.other.ask(me)).viewer.calendarFeed).toEqual({ createdAt: expect.any(String), lastReadAt: null, revokedAt: null });
    await read(first);
    expect((await harbor.other.ask(me)).viewer.calendarFeed.lastReadAt).toEqual(expect.any(String));
    const second = await addressOf(harbor.other);
    expect([(await get(first)).status, (await get(second)).status]).toEqual([404, 200]);
    expect(
      (await harbor.other.ask('mutation { revokeCalendarFeed { calendarFeed { revokedAt } } }')).revokeCalendarFeed.calendarFeed.revokedAt,
    ).toEqual(expect.any(String));
    expect((await get(second)).status).toBe(404);
    expect((await harbor.other.ask(me)).viewer.calendarFeed).toBeNull();
    expect(await harbor.other.answer('mutation { revokeCalendarFeed { calendarFeed { revokedAt } } }')).toMatchObject({
      errors: [{ extensions: { code: 'NOT_FOUND' } }],
    });
    expect((await harbor.candidate.ask(me)).viewer.calendarFeed).not.toBeNull();
  });

  test('is gone with whoever leaves, and sees what they may see now', async () => {
    const { url: invitation } = await harbor.admin.do(
      'inviteMember',
      { email: 'leaver@harbor.test', name: 'Lea Ver', role: 'RECRUITER' },
      'url',
    );
    const leaver = Object.assign(Object.create(Object.getPrototypeOf(harbor.colleague)), harbor.colleague) as Person;
    const accepted = await house.stranger.do(
      'acceptInvitation',
      { token: invitation.split('/').at(-1), password: 'fifteen letters long' },
      'accessToken viewer { id }',
    );
    leaver.token = accepted.accessToken;
    await harbor.recruiter.do('updateCandidate', { candidateId: harbor.other.id, recruiterId: accepted.viewer.id }, 'candidate { id }');
    const url = await addressOf(leaver);
    expect(Object.values(await read(url)).every((entry) => entry.summary.startsWith('Jonas Wirth'))).toBe(true);
    await harbor.recruiter.do('updateCandidate', { candidateId: harbor.other.id, recruiterId: harbor.recruiter.id }, 'candidate { id }');
    expect(Object.keys(await read(url))).toEqual([]);
    await harbor.admin.do('removeMember', { memberId: accepted.viewer.id }, 'member { id }');
    expect((await get(url)).status).toBe(404);
  });

  test('an address that is forged, of another use or of another agency is not there', async () => {
    const secret = house.app.get(Secret);
    const good = (await addressOf(harbor.candidate)).split('/').at(-1)!.replace('.ics', '');
    const [feed] = await behindTheWalls(house, 'select id from calendar_feeds where revoked_at is null limit 1');
    for (const token of [
      `${good.slice(0, 50)}${good[50] === 'A' ? 'B' : 'A'}${good.slice(51)}`,
      good.slice(0, -4),
      'nonsense',
      secret.token('calendar', uuidOf(kite.id), feed!['id']),
      secret.token('calendar', uuidOf(harbor.id), uuid()),
      secret.token('debrief', uuidOf(harbor.id), feed!['id']),
    ]) {
      const response = await get(`${house.url}/calendar/${token}.ics`);
      expect([response.status, JSON.parse(await response.text())]).toEqual([
        404,
        { errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }] },
      ]);
    }
    expect(await behindTheWalls(house, `select 1 from journal_words where detail like '%${good.slice(0, 20)}%'`)).toEqual([]);
  });

  describe('one round as a file', () => {
    const linkOf = async (person: Person, interviewId: string): Promise<string> =>
      (await person.do('addToCalendar', { interviewId }, 'url')).url;

    test('is fetched by a browser without a sign-in, with the eyes of whoever asked for it', async () => {
      const url = await linkOf(harbor.candidate, harbor.ahead);
      expect((await get(url)).headers.get('content-disposition')).toBe('attachment; filename="interview.ics"');
      expect(Object.values(await read(url)).map((entry) => entry.summary)).toEqual(['Technical interview, Harbor Client']);
      expect(Object.values(await read(await linkOf(harbor.colleague, harbor.ahead))).map((entry) => entry.summary)).toEqual([
        'Maya Okafor, Technical interview, Harbor Client',
      ]);
    });

    test('nobody makes a link to a round that is not in their sight', async () => {
      for (const [person, id] of [
        [harbor.other, harbor.ahead],
        [kite.recruiter, harbor.ahead],
        [harbor.candidate, kite.ahead],
      ] as const)
        expect(await person.refusal('addToCalendar', { interviewId: id })).toBe('NOT_FOUND');
      expect(await harbor.auditor.refusal('addToCalendar', { interviewId: harbor.ahead })).toBe('FORBIDDEN');
    });

    test('a link that is forged, of another’s round, or a month too old shows nothing', async () => {
      const secret = house.app.get(Secret);
      const [other] = await behindTheWalls(house, 'select id from memberships where email = $1', [harbor.other.email]);
      const forged = secret.sign('calendar-file', [uuidOf(harbor.id), other!['id'], uuidOf(harbor.ahead)]);
      expect((await get(`${house.url}/calendar/interview/${forged}.ics`)).status).toBe(404);
      const url = await linkOf(harbor.candidate, harbor.ahead);
      expect((await get(url.replace(/.\.ics$/, '.ics'))).status).toBe(404);
      clock.moveTo(new Date(Date.now() + 32 * DAY));
      const late = await get(url);
      expect([late.status, late.headers.get('content-disposition')]).toEqual([404, null]);
    });
  });
});
