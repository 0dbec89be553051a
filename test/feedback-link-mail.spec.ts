import { book, cast, openHouse, type Agency, type House } from '@nextround/cast';
import { Worker } from '@nextround/jobs';
import { clock } from '@nextround/tenancy';
import { mailServer } from './support-mail.js';
import { behindTheWalls, uuidOf } from './support-walls.js';

/** A Tuesday, noon in Berlin. */
const NOON = new Date('2027-01-12T11:00:00Z');
const CONTACT = 'henrik@client.harbor.test';

describe('the mails around a link for feedback', () => {
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
  afterAll(async () => {
    clock.reset();
    await house.close();
    await mail.close();
  });

  /** Asks about a new round, and follows the link out of the letter. */
  const asked = async (n: number): Promise<string> => {
    const interviewId = await book(harbor.recruiter, harbor.application, -2);
    await harbor.recruiter.do('requestScorecard', { interviewId, contactId: harbor.contact }, 'interview { id }');
    // It can be taken back for ten seconds.
    clock.moveTo(new Date(clock.now().getTime() + 15_000));
    const letter = (await mail.some(CONTACT, n)).at(-1)!;
    const [, token] = /http:\/\/nextround\.test\/f\/([\w-]+)/.exec(letter.text)!;
    expect(letter.html).toContain(`href="http://nextround.test/f/${token}"`);
    return token!;
  };
  const speaking = (language: string) => harbor.recruiter.do('updateProfile', { language }, 'viewer { id }');

  test('the letter asks by first name, is answered to the recruiter, and its link takes the answer; the recruiter hears that, not what', async () => {
    const token = await asked(1);
    const [letter] = mail.all(CONTACT);
    expect([letter!.subject, letter!.from.text]).toEqual([
      expect.stringMatching(/^Harbor: your impression of the interview of \d+ \w+$/),
      expect.stringContaining('Hanna Reuter, Harbor'),
    ]);
    expect(letter!.text).toContain('Hello Henrik Maas,');
    expect(`${letter!.text}${letter!.html}${letter!.subject}`).not.toContain('Okafor');
    await house.stranger.do('answerFeedbackRequest', { token, overallRecommendation: 'NO', concerns: 'mark-concern' }, 'answeredAt');
    const told = await mail.to(harbor.recruiter.email, /^Henrik Maas answered on Maya Okafor/);
    expect(`${told.text}${told.html}`).not.toContain('mark-concern');
  });

  test('the letter leaves when nobody sleeps where the interview is, and names its day as it was there', async () => {
    const input = {
      applicationId: harbor.application,
      format: 'ONSITE',
      kind: 'CULTURE',
      startsAt: '2027-01-11T19:00:00Z',
      endsAt: '2027-01-11T20:00:00Z',
      timeZone: 'Pacific/Auckland',
      location: 'Quay Street',
    };
    const { interview } = await harbor.recruiter.do('scheduleInterview', input, 'interview { id }');
    await harbor.recruiter.do('requestScorecard', { interviewId: interview.id, contactId: harbor.contact }, '__typename');
    const [letter] = await behindTheWalls(house, 'select time_zone, body from letters where about_id = $1', [uuidOf(interview.id)]);
    expect(letter).toMatchObject({ time_zone: 'Pacific/Auckland', body: expect.stringContaining('12 January 2027') });
  });

  test('the recruiter hears of a date that was named, in their language', async () => {
    await speaking('DE');
    const token = await asked(2);
    await house.stranger.do('promiseFeedbackByLink', { token, promisedAt: '2027-01-22T15:00:00Z' }, 'promisedFor');
    const told = await mail.to(harbor.recruiter.email, /Antwort bis/);
    expect(told.subject).toMatch(/^Maya Okafor, Runde \d: Antwort bis Freitag, 22\. Januar$/);
    expect(told.text).toContain('Henrik Maas braucht für Runde');
    await speaking('EN');
    await house.stranger.do('promiseFeedbackByLink', { token: await asked(3), promisedAt: '2027-01-22T15:00:00Z' }, 'promisedFor');
    expect((await mail.to(harbor.recruiter.email, /an answer by/)).subject).toMatch(
      /^Maya Okafor, round \d: an answer by Friday,? 22 January$/,
    );
  });

  test('the recruiter hears of “not me”, and whom to ask instead', async () => {
    await house.stranger.do('declineFeedbackRequest', { token: await asked(4), askInstead: 'Jana <Wolf>' }, 'declinedAt');
    const told = await mail.to(harbor.recruiter.email, /it was not Henrik Maas/);
    expect(told.text).toContain('Ask instead: Jana <Wolf>');
    expect(told.html).not.toContain('<Wolf>');
    expect(told.html).toContain('http://nextround.test/interviews/interview_');
    await speaking('DE');
    await house.stranger.do('declineFeedbackRequest', { token: await asked(5) }, 'declinedAt');
    expect((await mail.to(harbor.recruiter.email, /war es nicht$/)).text).toContain('Der Link in der Mail an Henrik Maas gilt nicht mehr.');
  });
});
