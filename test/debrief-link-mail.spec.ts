import { cast, openHouse, Person, type Agency, type House } from '@nextround/cast';
import { Worker } from '@nextround/jobs';
import { clock } from '@nextround/tenancy';
import { mailServer } from './support-mail.js';
import { behindTheWalls } from './support-walls.js';

/** A Tuesday, noon in Berlin. */
const NOON = new Date('2027-01-12T11:00:00Z');
const HOUR = 3_600_000;

describe('the mail at an interview’s end', () => {
  let house: House;
  let harbor: Agency;
  let mail: Awaited<ReturnType<typeof mailServer>>;
  beforeAll(async () => {
    mail = await mailServer();
    clock.moveTo(NOON);
    house = await openHouse({ smtp: mail.url, poolSize: 10 });
    ({ harbor } = await cast(house));
    await house.app.get(Worker).start();
  });
  afterAll(async () => {
    clock.reset();
    await house.close();
    await mail.close();
  });

  test('bears a link by which somebody who never signed up writes the debrief on the phone', async () => {
    const { recruiter } = harbor;
    const added = await recruiter.do(
      'addCandidate',
      { name: 'Samir Haddad', email: 'samir@mail.test', timeZone: 'Europe/Berlin' },
      'candidate { id }',
    );
    const { application } = await recruiter.do(
      'submitApplication',
      { candidateId: added.candidate.id, jobId: harbor.job },
      'application { id }',
    );
    const round = {
      ...{ applicationId: application.id, format: 'PHONE', kind: 'SCREENING', timeZone: 'Europe/Berlin' },
      ...{ startsAt: NOON.toISOString(), endsAt: new Date(NOON.getTime() + HOUR).toISOString() },
    };
    const { interview } = await recruiter.do('scheduleInterview', round, 'interview { id }');
    clock.moveTo(new Date(NOON.getTime() + HOUR + 1000));
    await behindTheWalls(house, 'update graphile_worker._private_jobs set run_at = now() where locked_at is null and run_at > now()');
    const letter = await mail.to('samir@mail.test', /round 1/i);
    const [, token] = /http:\/\/nextround\.test\/d\/([\w-]+)/.exec(letter.text)!;
    expect(letter.html).toContain(`href="http://nextround.test/d/${token}"`);
    const { accessToken, interview: shown } = await house.stranger.do(
      'openDebriefLink',
      { token },
      'accessToken interview { id debriefPrompts { id topic } }',
    );
    expect(shown.id).toBe(interview.id);
    const answers = [{ promptId: harbor.prompts['COMPANY'], rating: 4, text: 'warm people', audience: 'RECRUITER' }];
    await new Person('Samir', '', house.url, accessToken).do('submitDebrief', { interviewId: interview.id, answers }, 'debrief { id }');
    const received = await mail.to(recruiter.email, /Samir Haddad/);
    expect(`${received.text}${received.html}`).not.toContain('warm people');
  });
});
