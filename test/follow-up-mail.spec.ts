import { book, cast, openHouse, type Agency, type House } from '@nextround/cast';
import { Worker } from '@nextround/jobs';
import { clock } from '@nextround/tenancy';
import { mailServer } from './support-mail.js';
import { behindTheWalls, uuidOf } from './support-walls.js';

const HOUR = 3_600_000;
/** A Tuesday, noon in Berlin. */
const NOON = new Date('2027-01-12T11:00:00Z');

describe('whoever owns a step is told', () => {
  let house: House;
  let harbor: Agency;
  let mail: Awaited<ReturnType<typeof mailServer>>;
  beforeAll(async () => {
    clock.moveTo(NOON);
    mail = await mailServer();
    house = await openHouse({ smtp: mail.url, poolSize: 10 });
    ({ harbor } = await cast(house));
    await harbor.recruiter.do('updateCandidate', { candidateId: harbor.candidate.id, language: 'DE' }, 'candidate { id }');
    await harbor.admin.do('updateProfile', { language: 'DE' }, 'viewer { id }');
    await house.app.get(Worker).start();
  });
  afterEach(() => clock.moveTo(NOON));
  afterAll(async () => {
    clock.reset();
    await house.close();
    await mail.close();
  });

  const goTo = async (hours: number): Promise<void> => {
    clock.moveTo(new Date(NOON.getTime() + hours * HOUR));
    await ring();
  };
  /** Rings every alarm: the rows know what is due by the time it is. */
  const ring = () =>
    behindTheWalls(house, `update graphile_worker._private_jobs set run_at = now() where locked_at is null and run_at > now()`);
  /** A round that ends an hour after noon. */
  const round = async (applicationId: string): Promise<string> => {
    const input = {
      applicationId,
      format: 'VIDEO',
      kind: 'TECHNICAL',
      startsAt: NOON.toISOString(),
      endsAt: new Date(NOON.getTime() + HOUR).toISOString(),
      timeZone: 'Europe/Berlin',
      interviewers: [{ name: 'Jana Wolf' }],
    };
    return (await harbor.recruiter.do('scheduleInterview', input, 'interview { id round }')).interview.id as string;
  };
  const quietly = async () => new Promise((resolve) => setTimeout(resolve, 1500));

  test('the candidate, of the debrief at the end and of the thank-you before it is too late; then reminded twice, and no more', async () => {
    const { candidate } = harbor;
    const interview = await round(harbor.application);
    const about = /Runde 3/;
    await goTo(1);
    const debrief = await mail.to(candidate.email, /Runde 3: Wie war es\?$/);
    expect(debrief.subject).toBe('Harbor Client, Runde 3: Wie war es?');
    expect(debrief.text).toContain('Hallo Maya,');
    expect(debrief.text).toMatch(/http:\/\/nextround\.test\/d\/[\w.-]+/);
    expect(debrief.html).toContain('Debrief schreiben');
    await goTo(4);
    const nudge = await mail.to(candidate.email, /Runde 3: Dein Debrief fehlt noch$/);
    expect(nudge.text).not.toContain('nicht mehr daran');
    await goTo(21);
    const thanks = await mail.to(candidate.email, /Runde 3: Dank an Jana Wolf/);
    expect(thanks.subject).toBe('Harbor Client, Runde 3: Dank an Jana Wolf bis Mittwoch, 13. Januar um 13:00');
    expect(thanks.text).toContain(`http://nextround.test/me/interviews/${interview}`);
    const [, last] = await mail.some(candidate.email, 2, /Runde 3: Dein Debrief fehlt noch$/);
    expect(last!.text).toContain('Danach erinnern wir dich nicht mehr daran.');
    await goTo(200);
    await quietly();
    expect(mail.all(candidate.email).filter((l) => about.test(l.subject) && /Debrief|Wie war/.test(l.subject))).toHaveLength(3);
  });

  test('the candidate, of a thank-you whose deadline comes with the morning, before the night begins', async () => {
    const { candidate, recruiter } = harbor;
    const hour = (hours: number) => new Date(NOON.getTime() + hours * HOUR).toISOString();
    const input = {
      applicationId: harbor.application,
      format: 'VIDEO',
      kind: 'CULTURE',
      // Until 08:15 in Berlin: the thank-you is due at 08:15 the day after, a quarter of an hour after the night.
      startsAt: hour(19.25),
      endsAt: hour(20.25),
      timeZone: 'Europe/Berlin',
      interviewers: [{ name: 'Early Bird' }],
    };
    const { interview } = await recruiter.do('scheduleInterview', input, 'interview { id followUps { kind notifyAt } }');
    const thankYou = (interview.followUps as { kind: string; notifyAt: string }[]).find(({ kind }) => kind === 'THANK_YOU')!;
    expect(thankYou.notifyAt).toBe(hour(33));
    await goTo(32.75);
    await mail.to(candidate.email, /Dank an Early Bird/);
    await recruiter.do('cancelInterview', { interviewId: interview.id, reason: 'Done.' }, '__typename');
  });

  test('the recruiter, when an answer is late and when the candidate hears nothing; an admin at last', async () => {
    const { recruiter, admin, other } = harbor;
    const interview = await round(harbor.otherApplication);
    await goTo(73);
    const expected = await mail.to(recruiter.email, /Jonas Wirth, round 1 .* feedback was expected/);
    expect(expected.subject).toBe('Jonas Wirth, round 1 at Harbor Client: feedback was expected by Friday 15 January at 13:00');
    expect(expected.text).toContain(`http://nextround.test/interviews/${interview}`);
    const silence = await mail.to(recruiter.email, /Jonas Wirth.* waiting for news since/);
    expect(silence.text).toContain(`http://nextround.test/candidates/${other.id}`);
    await goTo(121);
    await mail.to(recruiter.email, /Jonas Wirth.*: time for the second follow-up$/);
    await goTo(145);
    await mail.to(recruiter.email, /Jonas Wirth.*: time for the third follow-up$/);
    await goTo(169);
    const escalation = await mail.to(admin.email, /Jonas Wirth.*dreimal nachgefragt/);
    expect(escalation.subject).toBe('Jonas Wirth, Runde 1 bei Harbor Client: dreimal nachgefragt, keine Antwort');
    await ring();
    await quietly();
    for (const kind of [/feedback was expected/, /waiting for news/, /second follow-up/, /third follow-up/])
      expect([kind, mail.all(recruiter.email).filter((l) => l.subject.startsWith('Jonas') && kind.test(l.subject)).length]).toEqual([
        kind,
        1,
      ]);
  });

  test('nobody, of what has no reason any more, even where the alarm rings', async () => {
    const { recruiter, candidate } = harbor;
    const interview = await book(recruiter, harbor.application, 24 * 60);
    await recruiter.do('cancelInterview', { interviewId: interview }, 'interview { id }');
    const before = mail.letters.length;
    await goTo(24 * 70);
    await quietly();
    const left = await behindTheWalls(house, `select kind from notices where about_id = $1 and mailed_at is null and dropped_at is null`, [
      uuidOf(interview),
    ]);
    expect(left).toEqual([]);
    expect(mail.letters.slice(before).filter((l) => l.to.value[0]!.address === candidate.email && /Wie war|fehlt/.test(l.subject))).toEqual(
      [],
    );
  });

  test('the recruiter, of a rejection without a reason that helps', async () => {
    const { recruiter, application } = harbor;
    await recruiter.do('rejectApplication', { applicationId: application, reason: 'TEAM_FIT' }, 'application { id }');
    await goTo(50);
    const letter = await mail.to(recruiter.email, /Maya Okafor.*rejected, without a reason that helps$/);
    expect(letter.text).toContain('Harbor Client said no to Maya Okafor');
  });

  test('and a large agency’s clocks follow its hours, the first at once and the others by the worker', async () => {
    const { recruiter, admin, otherApplication } = harbor;
    for (let i = 0; i < 60; i++) await book(recruiter, otherApplication, 100 + i);
    await admin.do('updateFollowUpPolicy', { thankYou: 30 }, 'agency { id }');
    const stale = async () =>
      Number(
        (
          await behindTheWalls(
            house,
            `select count(*) from follow_up_steps where agency_id = $1 and kind = 'THANK_YOU' and state = 'SCHEDULED' and due_at <> counted_from + interval '30 hours'`,
            [uuidOf(harbor.id)],
          )
        )[0]!['count'],
      );
    for (let i = 0; i < 200 && (await stale()) > 0; i++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await stale()).toBe(0);
  });
});
