import { cast, openHouse, type Agency, type House } from '@nextround/cast';
import { Language } from '@nextround/access';
import { Worker } from '@nextround/jobs';
import { NotificationKind, post, tell, unpost } from '@nextround/mail';
import { clock, system, Tenancy } from '@nextround/tenancy';
import { mailServer, type Received } from './support-mail.js';
import { behindTheWalls, uuidOf } from './support-walls.js';

const NOON = new Date('2038-03-10T11:00:00Z');
const PREFERENCES = 'notificationPreferences { interviews followUps feedback messages sharing }';

describe('how somebody wants to be told', () => {
  let house: House;
  let harbor: Agency;
  let mail: Awaited<ReturnType<typeof mailServer>>;
  let scorecard: string;
  let released = 0;

  beforeAll(async () => {
    mail = await mailServer();
    house = await openHouse({ smtp: mail.url, poolSize: 10 });
    ({ harbor } = await cast(house));
    await behindTheWalls(house, 'delete from graphile_worker._private_jobs');
    clock.moveTo(NOON);
    const input = { interviewId: harbor.held, interviewer: 'Jana Wolf', overallRecommendation: 'YES' };
    scorecard = (await harbor.recruiter.do('recordScorecard', input, 'scorecard { id }')).scorecard.id as string;
    await behindTheWalls(house, 'delete from graphile_worker._private_jobs');
    await house.app.get(Worker).start();
  });
  beforeEach(() => clock.moveTo(NOON));
  afterAll(async () => {
    clock.reset();
    await house.close();
    await mail.close();
  });

  const prefer = (input: Record<string, unknown>) =>
    harbor.candidate.do('updateNotificationPreferences', input, `viewer { ${PREFERENCES} }`);
  const release = async (): Promise<void> => {
    released++;
    await harbor.recruiter.do('releaseFeedback', { scorecardId: scorecard, message: `Message ${released}` }, 'releasedFeedback { id }');
  };
  const inbox = async () =>
    (await harbor.candidate.ask('{ viewer { inbox { nodes { id kind mailedAt readAt } totalCount } } }')).viewer.inbox as {
      nodes: { id: string; kind: string; mailedAt: string | null; readAt: string | null }[];
      totalCount: number;
    };
  const wait = async (what: string, condition: () => boolean | Promise<boolean>): Promise<void> => {
    for (let i = 0; i < 200; i++) {
      if (await condition()) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`It did not come to this: ${what}`);
  };
  const digests = (): Received[] => mail.letters.filter((letter) => letter.messageId.startsWith('<digest-'));
  const digestJobs = () => behindTheWalls(house, `select run_at from graphile_worker.jobs where task_identifier = 'digest.due'`);

  test('is everything at once, until they choose; what they do not name stays', async () => {
    const { viewer } = await harbor.candidate.ask(`{ viewer { ${PREFERENCES} } }`);
    const usual = { interviews: 'AT_ONCE', followUps: 'AT_ONCE', feedback: 'AT_ONCE', messages: 'AT_ONCE', sharing: 'AT_ONCE' };
    expect(viewer.notificationPreferences).toEqual(usual);
    await prefer({ messages: 'OFF' });
    const changed = await prefer({ feedback: 'DAILY_DIGEST' });
    expect(changed.viewer.notificationPreferences).toEqual({ ...usual, messages: 'OFF', feedback: 'DAILY_DIGEST' });
    expect(await harbor.candidate.refusal('updateNotificationPreferences', { feedback: null })).toBe('BAD_USER_INPUT');
    const other = await harbor.other.ask(`{ viewer { ${PREFERENCES} } }`);
    expect(other.viewer.notificationPreferences).toEqual(usual);
  });

  test('once a day: gathered in the inbox, sent together at nine, with a way out that a mail program knows', async () => {
    await prefer({ feedback: 'DAILY_DIGEST' });
    await release();
    await release();
    await wait('both are in the inbox', async () => (await inbox()).nodes.filter(({ kind }) => kind === 'FEEDBACK_RELEASED').length === 2);
    expect(mail.letters).toEqual([]);
    const [job] = await digestJobs();
    expect(new Date(job!['run_at'].getTime() + clock.ahead()).toISOString().slice(0, 16)).toBe('2038-03-11T08:00');
    clock.moveTo(new Date('2038-03-11T08:00:05Z'));
    await wait('the digest came', () => digests().length === 1);
    const [digest] = digests();
    expect(digest!.subject).toMatch(/^Harbor, Thursday,? 11 March: 2 things to know$/);
    expect(digest!.text).toContain('There is feedback on round 1');
    expect(digest!.text + digest!.html).not.toMatch(/Message \d/);
    const list = digest!.headers.get('list') as { unsubscribe: { url: string }; 'unsubscribe-post': { name: string } };
    expect(list.unsubscribe.url).toMatch(/^http:\/\/nextround\.test\/unsubscribe\/[\w-]+$/);
    expect(list['unsubscribe-post'].name).toBe('List-Unsubscribe=One-Click');
    await wait('all are marked', async () => (await inbox()).nodes.every(({ mailedAt }) => mailedAt !== null));
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(digests()).toHaveLength(1);
    expect(await digestJobs()).toEqual([]);
  });

  test('leaves out what was read meanwhile, and where nothing is left nothing is sent', async () => {
    const before = digests().length;
    await release();
    await wait('it is in the inbox', async () => (await inbox()).nodes.some(({ mailedAt }) => mailedAt === null));
    await harbor.candidate.ask('mutation { readAllNotifications { viewer { unreadNotifications } } }');
    clock.moveTo(new Date('2038-03-11T08:00:05Z'));
    await wait('the digest’s hour has passed', async () => (await digestJobs()).length === 0);
    expect(digests()).toHaveLength(before);
  });

  test('an invitation to an interview does not wait for tomorrow’s digest', async () => {
    await prefer({ interviews: 'DAILY_DIGEST' });
    const span = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000).toISOString();
    const input = { applicationId: harbor.application, format: 'PHONE', kind: 'FINAL', timeZone: 'Europe/Berlin' };
    await harbor.recruiter.do('scheduleInterview', { ...input, startsAt: span(30), endsAt: span(31) }, 'interview { id }');
    await mail.to(harbor.candidate.email, /^Your interview at/);
  });

  test('off: in the inbox alone', async () => {
    await prefer({ feedback: 'OFF' });
    const [before, letters] = [(await inbox()).totalCount, mail.letters.length];
    await release();
    await wait('it is in the inbox', async () => (await inbox()).totalCount === before + 1);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(mail.letters).toHaveLength(letters);
    expect(await digestJobs()).toEqual([]);
  });

  test('the way out asks by a button, turns the digest off by either kind of form, and nothing else', async () => {
    await prefer({ feedback: 'DAILY_DIGEST', followUps: 'DAILY_DIGEST', messages: 'AT_ONCE' });
    const path = new URL((digests()[0]!.headers.get('list') as { unsubscribe: { url: string } }).unsubscribe.url).pathname;
    const asked = await fetch(`${house.url}${path}`);
    expect(await asked.text()).toContain('<form method="post"><button>Turn it off</button></form>');
    expect(asked.headers.get('content-security-policy')).toContain("form-action 'self'");
    const chosen = async () =>
      (await harbor.candidate.ask(`{ viewer { ${PREFERENCES} } }`)).viewer.notificationPreferences as Record<string, string>;
    expect(await chosen()).toMatchObject({ feedback: 'DAILY_DIGEST' });
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    const done = await fetch(`${house.url}${path}`, { method: 'POST', body: form });
    expect([done.status, await done.text()]).toEqual([200, expect.stringContaining('The daily summary is off')]);
    expect(await chosen()).toMatchObject({ feedback: 'OFF', followUps: 'OFF', messages: 'AT_ONCE' });
    await prefer({ feedback: 'DAILY_DIGEST' });
    await fetch(`${house.url}${path}`, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
    expect(await chosen()).toMatchObject({ feedback: 'OFF' });
    const wrong = await fetch(`${house.url}${path.slice(0, -2)}xx`, { method: 'POST' });
    expect(await wrong.text()).toContain('This link is not one of ours');
  });

  const acting = <T>(work: () => Promise<T>): Promise<T> =>
    house.app.get(Tenancy).write(system(uuidOf(harbor.id)), { action: 'test', requestId: 'test' }, work);
  const letter = () => ({
    to: { name: 'Henrik Maas', address: 'henrik@client.test' },
    from: { name: 'Hanna Reuter' },
    replyTo: { name: 'Hanna Reuter', address: 'hanna@harbor.test' },
    subject: 'How was the interview?',
    body: 'Hello Henrik,\n\nhow was it?\nBriefly is enough.\n\nHanna',
    button: { label: 'Answer here', url: 'http://nextround.test/f/token' },
    language: Language.EN,
    zone: 'America/New_York',
    about: { type: 'Interview', id: uuidOf(harbor.held) },
    candidateId: uuidOf(harbor.candidate.id),
  });

  test('a letter to somebody outside waits for their morning, and says who writes and where an answer goes', async () => {
    clock.moveTo(new Date('2038-03-11T04:00:00Z')); // 23:00 in New York
    const id = await acting(() => post({ ...letter(), sendAt: clock.now() }));
    await wait('it waits', async () => {
      const [row] = await behindTheWalls(house, 'select send_at from letters where id = $1', [id]);
      return (row!['send_at'] as Date).toISOString() === '2038-03-11T13:00:00.000Z';
    });
    clock.moveTo(new Date('2038-03-11T13:00:05Z'));
    const received = await mail.to('henrik@client.test');
    expect(received.from.text).toBe('"Hanna Reuter via Nextround" <no-reply@nextround.example>');
    expect(received.replyTo!.text).toBe('"Hanna Reuter" <hanna@harbor.test>');
    expect(received.messageId).toBe(`<letter-${id}@nextround>`);
    expect(received.text).toContain('how was it?\nBriefly is enough.');
    expect(received.html).toContain('how was it?<br>Briefly is enough.');
    expect(received.html).toContain('href="http://nextround.test/f/token"');
    await wait('it is marked', async () => {
      const [row] = await behindTheWalls(house, 'select sent_at from letters where id = $1', [id]);
      return row!['sent_at'] !== null;
    });
    expect(await acting(() => unpost(id))).toBe(false);
  });

  test('a letter that is taken back does not leave', async () => {
    clock.moveTo(new Date('2038-03-11T16:00:00Z'));
    const id = await acting(() => post({ ...letter(), to: { name: 'Never', address: 'never@client.test' } }));
    expect(await acting(() => unpost(id))).toBe(true);
    clock.moveTo(new Date('2038-03-11T16:00:15Z'));
    await wait('the alarm rang', async () => {
      const left = await behindTheWalls(house, `select 1 from graphile_worker.jobs where task_identifier = 'letter.due'`);
      return left.length === 0;
    });
    expect(mail.all('never@client.test')).toEqual([]);
  });

  test('of a round elsewhere nobody is told anything, and no notice betrays it', async () => {
    const { candidate, prompts } = harbor;
    const { otherProcess } = await candidate.do('trackOtherProcess', { companyName: 'Elsewhere', stage: 'APPLIED' }, 'otherProcess { id }');
    const span = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000).toISOString();
    const round = {
      otherProcessId: otherProcess.id,
      format: 'VIDEO',
      kind: 'FINAL',
      timeZone: 'UTC',
      startsAt: span(-2),
      endsAt: span(-1),
    };
    const ahead = { ...round, startsAt: span(50), endsAt: span(51) };
    const ids: string[] = [];
    for (const input of [round, ahead])
      ids.push((await candidate.do('scheduleInterview', input, 'interview { id }')).interview.id as string);
    const answers = [{ promptId: prompts['COMPANY'], text: 'quiet' }];
    await candidate.do('submitDebrief', { interviewId: ids[0], answers }, 'debrief { id }');
    const told = await behindTheWalls(house, 'select kind, member_id from notices where about_id = any($1)', [ids.map(uuidOf)]);
    expect(told.filter(({ kind, member_id }) => member_id !== null || String(kind).startsWith('INTERVIEW_'))).toEqual([]);
  });

  test('somebody removed is told nothing any more', async () => {
    const [member] = await behindTheWalls(house, 'select id from memberships where email = $1', [harbor.colleague.email]);
    await harbor.admin.do('removeMember', { memberId: `member_${member!['id'] as string}` }, 'member { id }');
    const told = { to: { memberId: member!['id'] as string }, kind: NotificationKind.DEBRIEF_RECEIVED, key: 'removed' };
    await acting(() => tell({ ...told, about: { type: 'Interview', id: uuidOf(harbor.held) } }));
    await wait('it is dropped', async () => {
      const [row] = await behindTheWalls(house, `select drop_reason from notices where key = 'removed'`);
      return row!['drop_reason'] === 'RECEIVER_GONE';
    });
  });
});
