import ical from 'node-ical';
import { cast, openHouse, type Agency, type House } from '@nextround/cast';
import { Worker } from '@nextround/jobs';
import { NotificationKind, tell, untell, writes } from '@nextround/mail';
import { clock, system, Tenancy } from '@nextround/tenancy';
import { mailServer, type Received } from './support-mail.js';
import { behindTheWalls, uuidOf } from './support-walls.js';

/** A day on which nothing jumps, far ahead, and with the weekdays of 2027: noon in Berlin. */
const NOON = new Date('2038-03-10T11:00:00Z');
const hoursAfter = (hours: number): Date => new Date(NOON.getTime() + hours * 3_600_000);

describe('a mail', () => {
  let house: House;
  let harbor: Agency;
  let mail: Awaited<ReturnType<typeof mailServer>>;
  beforeAll(async () => {
    mail = await mailServer();
    house = await openHouse({ smtp: mail.url, poolSize: 10 });
    ({ harbor } = await cast(house));
    clock.moveTo(NOON);
    await house.app.get(Worker).start();
  });
  afterEach(() => clock.moveTo(NOON));
  afterAll(async () => {
    clock.reset();
    await house.close();
    await mail.close();
  });

  const acting = <T>(work: () => Promise<T>): Promise<T> =>
    house.app.get(Tenancy).write(system(uuidOf(harbor.id)), { action: 'test', requestId: 'test' }, work);
  const notice = async (key: string) => (await behindTheWalls(house, 'select * from notices where key = $1', [key]))[0];
  const until = async (key: string, condition: (row: Record<string, any>) => boolean) => {
    for (let i = 0; i < 160; i++) {
      const row = await notice(key);
      if (row && condition(row)) return row;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${key} is ${JSON.stringify(await notice(key))}`);
  };
  const calendarOf = (letter: Received) => {
    const part = letter.attachments.find((a) => a.contentType === 'text/calendar')!;
    const text = part.content.toString('utf8');
    const event = Object.values(ical.sync.parseICS(text)).find((item) => item?.type === 'VEVENT') as Record<string, any>;
    return { text, event, contentType: String((part.headers.get('content-type') as { params: { method: string } }).params.method) };
  };
  const inRound = (hours: number) => ({ startsAt: hoursAfter(hours).toISOString(), endsAt: hoursAfter(hours + 1).toISOString() });

  test('invites to an interview with its calendar entry, follows its changes with the same entry, and calls it off', async () => {
    const { candidate, recruiter } = harbor;
    const interview = await bookAt(48);
    const invitation = await mail.to(candidate.email, /^Your interview at Harbor Client, Friday,? 12 March$/);
    expect(invitation.from.text).toBe('"Harbor via Nextround" <no-reply@nextround.example>');
    expect(invitation.text).toMatch(/Friday,? 12 March, 12:00–13:00 \(Berlin time\)/);
    expect(invitation.html).toContain('lang="en"');
    expect(invitation.html).toContain(`href="http://nextround.test/me/interviews/${interview}"`);
    const first = calendarOf(invitation);
    expect(first.contentType).toBe('REQUEST');
    expect(first.event).toMatchObject({ uid: `interview-${uuidOf(interview)}@nextround`, sequence: 0, status: 'CONFIRMED' });
    expect(first.event['start'].toISOString()).toBe(hoursAfter(48).toISOString());
    expect(first.event['end'].toISOString()).toBe(hoursAfter(49).toISOString());
    expect(first.text).toContain('DTSTART:20380312T110000Z');
    expect(first.event['organizer']).toMatchObject({ val: 'mailto:no-reply@nextround.example' });
    expect(first.event['attendee']).toMatchObject({ val: `MAILTO:${candidate.email}` });
    expect(invitation.attachments.map((a) => a.filename)).toContain('interview.ics');

    await recruiter.do('rescheduleInterview', { interviewId: interview, ...inRound(72) }, 'interview { id }');
    const moved = calendarOf(await mail.to(candidate.email, /^Moved: your interview at Harbor Client, now Saturday,? 13 March$/));
    expect(moved.event).toMatchObject({ uid: first.event['uid'], sequence: 2 });
    expect(moved.event['start'].toISOString()).toBe(hoursAfter(72).toISOString());

    await recruiter.do('cancelInterview', { interviewId: interview, reason: 'secret reason' }, 'interview { id }');
    const gone = await mail.to(candidate.email, /^Cancelled: your interview/);
    expect(calendarOf(gone).contentType).toBe('CANCEL');
    expect(calendarOf(gone).event).toMatchObject({ uid: first.event['uid'], status: 'CANCELLED', sequence: 3 });
    expect(gone.text + gone.html).not.toContain('secret reason');
  });

  const bookAt = async (hours: number, applicationId = harbor.application): Promise<string> =>
    (
      await harbor.recruiter.do(
        'scheduleInterview',
        { applicationId, format: 'VIDEO', kind: 'TECHNICAL', ...inRound(hours), timeZone: 'Europe/Berlin' },
        'interview { id }',
      )
    ).interview.id as string;

  test('is in the reader’s language', async () => {
    await harbor.recruiter.do('updateCandidate', { candidateId: harbor.other.id, language: 'DE' }, 'candidate { id }');
    await bookAt(24, harbor.otherApplication);
    const letter = await mail.to(harbor.other.email, /^Dein Gespräch bei Harbor Client, /);
    expect(letter.html).toContain('lang="de"');
    expect(letter.text).toContain('Hallo Jonas,');
    expect(letter.text).toContain('Harbor verschickt das mit Nextround.');
  });

  test('waits for the end of quiet hours, unless it is urgent, and shows in the inbox when it goes out', async () => {
    const { candidate } = harbor;
    const about = { type: 'Interview', id: uuidOf(await bookAt(200)) };
    await mail.to(candidate.email, /18 March/);
    const told = { to: { candidateId: uuidOf(candidate.id) }, kind: NotificationKind.INTERVIEW_SCHEDULED, about, urgent: false };
    clock.moveTo(hoursAfter(12)); // midnight in Berlin
    const before = mail.all(candidate.email).length;
    await acting(() => tell({ ...told, key: 'night' }));
    await until('night', (row) => row['due_at'].toISOString() === '2038-03-11T07:00:00.000Z');
    await acting(() => tell({ ...told, key: 'urgent', urgent: true }));
    await until('urgent', (row) => row['mailed_at'] !== null);
    expect(mail.all(candidate.email)).toHaveLength(before + 1);
    expect((await notice('night'))!['told_at']).toBeNull();
    clock.moveTo(new Date('2038-03-11T07:00:10Z'));
    const sent = await until('night', (row) => row['mailed_at'] !== null);
    expect(sent['told_at'].getTime()).toBeGreaterThanOrEqual(new Date('2038-03-11T07:00:00Z').getTime());
    expect(mail.all(candidate.email)).toHaveLength(before + 2);
    expect(mail.letters.at(-1)!.messageId).toBe(`<notice-${sent['id'] as string}@nextround>`);
  });

  test('is not sent where its reason is gone, its receiver has left, or nobody knows an address', async () => {
    const { candidate } = await harbor.recruiter.do('addCandidate', { name: 'No Address' }, 'candidate { id }');
    const { candidate: second } = await harbor.recruiter.do(
      'addCandidate',
      { name: 'Somebody', email: 'some@body.test' },
      'candidate { id }',
    );
    const told = { kind: NotificationKind.FEEDBACK_RELEASED, about: { type: 'ReleasedFeedback', id: uuidOf(harbor.held) } };
    await acting(() => tell({ ...told, to: { candidateId: uuidOf(candidate.id) }, key: 'no-address' }));
    await acting(() => tell({ ...told, to: { candidateId: uuidOf(second.id) }, key: 'no-reason' }));
    await acting(() => tell({ ...told, to: { candidateId: uuidOf(second.id) }, key: 'untold', at: hoursAfter(1) }));
    await acting(() => untell('untold'));
    expect((await until('no-address', (row) => row['dropped_at'] !== null))['drop_reason']).toBe('NO_ADDRESS');
    expect((await until('no-reason', (row) => row['dropped_at'] !== null))['drop_reason']).toBe('REASON_GONE');
    expect((await notice('untold'))!['drop_reason']).toBe('TAKEN_BACK');
    expect(mail.all('some@body.test')).toEqual([]);
  });

  test('is tried again when the mail server says “not now”, under the same Message-ID, and stands in the inbox meanwhile', async () => {
    const { candidate, recruiter } = harbor;
    mail.state.refusals = 1;
    const { scorecard } = await recruiter.do(
      'recordScorecard',
      { interviewId: harbor.held, interviewer: 'Jana Wolf', overallRecommendation: 'YES' },
      'scorecard { id }',
    );
    await recruiter.do('releaseFeedback', { scorecardId: scorecard.id, message: 'Words for one' }, 'releasedFeedback { id }');
    const letter = await mail.to(candidate.email, /^There is feedback on round/);
    expect(letter.text + letter.html).not.toContain('Words for one');
    const [row] = await behindTheWalls(house, `select * from notices where kind = 'FEEDBACK_RELEASED' and mailed_at is not null`);
    expect(letter.messageId).toBe(`<notice-${row!['id'] as string}@nextround>`);
    expect(row!['told_at'].getTime()).toBeLessThan(row!['mailed_at'].getTime());
    const { viewer } = await candidate.ask(
      '{ viewer { unreadNotifications inbox { nodes { id kind at readAt mailedAt candidateName about { id } } } } }',
    );
    const shown = (viewer.inbox.nodes as Record<string, any>[]).find(({ kind }) => kind === 'FEEDBACK_RELEASED')!;
    expect(shown).toMatchObject({ readAt: null, candidateName: candidate.name });
    expect(shown['about'].id).toMatch(/^feedback_/);
    await candidate.do('readNotification', { notificationId: shown['id'] }, 'notification { readAt }');
    const after = await candidate.ask('mutation { readAllNotifications { viewer { unreadNotifications } } }');
    expect(after.readAllNotifications.viewer.unreadNotifications).toBe(0);
    expect(viewer.unreadNotifications).toBeGreaterThan(0);
    expect(await harbor.other.refusal('readNotification', { notificationId: shown['id'] })).toBe('NOT_FOUND');
  });

  test('is sent where its reason was gone, and came back while that was found out', async () => {
    const kind = 'COMES_BACK' as NotificationKind;
    const about = { type: 'Interview', id: uuidOf(harbor.held) };
    const again = () => acting(() => tell({ to: { candidateId: uuidOf(harbor.other.id) }, kind, key: 'comes-back', about }));
    let looks = 0;
    writes(kind, async () => {
      if (++looks > 1) return { subject: 'It came back', lines: ['All of it.'] };
      // Told again at the worst moment: it is in hand already, and its reader was just found to have no reason.
      await again();
      return undefined;
    });
    await again();
    await mail.to(harbor.other.email, 'It came back');
    expect((await until('comes-back', (row) => row['mailed_at'] !== null))['dropped_at']).toBeNull();
  });
});
