import { cast, inHours, openHouse, type Agency, type House, type Person } from '@nextround/cast';
import { Worker } from '@nextround/jobs';
import { Language } from '@nextround/access';
import { post } from '@nextround/mail';
import { clock, Role, Tenancy, type Actor } from '@nextround/tenancy';
import { mailServer } from './support-mail.js';
import { behindTheWalls, seatOf, uuidOf } from './support-walls.js';

/** A day on which nothing jumps: noon in Berlin. */
const NOON = new Date('2038-03-10T11:00:00Z');
const SECRET = /zwischenwerk|meisterin|heimlich/i;

describe('the mails about other processes', () => {
  let house: House;
  let harbor: Agency;
  let maya: Person;
  let process: string;
  let mail: Awaited<ReturnType<typeof mailServer>>;
  beforeAll(async () => {
    mail = await mailServer();
    house = await openHouse({ smtp: mail.url, poolSize: 10 });
    ({ harbor } = await cast(house));
    maya = harbor.candidate;
    clock.moveTo(NOON);
    const words = {
      companyName: 'Zwischenwerk AG',
      role: 'Meisterin',
      stage: 'OFFER',
      offerDeadline: '2038-03-20T11:00:00Z',
      notes: 'heimlich',
    };
    process = (await maya.do('trackOtherProcess', words, 'otherProcess { id }')).otherProcess.id as string;
    await house.app.get(Worker).start();
  });
  afterAll(async () => {
    clock.reset();
    await house.close();
    await mail.close();
  });

  const share = async (level: string, note?: string): Promise<string> =>
    (await maya.do('shareProcessUpdate', { otherProcessId: process, level, note }, 'processUpdate { id }')).processUpdate.id as string;
  const request = async (processUpdateId: string, input: Record<string, unknown> = {}): Promise<string> =>
    (
      await harbor.recruiter.do(
        'requestDisclosure',
        { processUpdateId, clientCompanyId: harbor.company, reason: 'OFFER_RECEIVED', level: 'STAGE', ...input },
        'disclosure { id }',
      )
    ).disclosure.id as string;
  const decide = (disclosureId: string, grant: boolean) => maya.do('decideDisclosure', { disclosureId, grant }, 'disclosure { id }');
  const speaking = (who: Person, language: string) => who.do('updateProfile', { language }, 'viewer { id }');

  test('the recruiter is told what was shared, and nothing of what was not', async () => {
    await share('EXISTS', 'Just so that you know.');
    const bare = await mail.to(harbor.recruiter.email, /^Maya Okafor shared what else is running$/);
    expect(bare.text).toContain('Maya Okafor is in another application process.');
    expect(bare.text).toContain('They add: “Just so that you know.”');
    expect(bare.html).toContain(`href="http://nextround.test/candidates/${maya.id}"`);
    expect(`${bare.text}${bare.html}`).not.toMatch(/offer|march/i);
    await share('STAGE');
    const stage = (await mail.some(harbor.recruiter.email, 2, /shared what else/))[1]!;
    expect(stage.text).toContain('is in another application process and has an offer there.');
    expect(stage.text).toContain('20 March 2038');
    expect(mail.letters.filter((l) => SECRET.test(`${l.subject}${l.text}${l.html}`))).toEqual([]);
  });

  test('in German, and by name, where the candidate said FULL', async () => {
    await speaking(harbor.recruiter, 'DE');
    await share('FULL', 'Bitte vertraulich.');
    const letter = await mail.to(harbor.recruiter.email, /^Maya Okafor hat geteilt, was sonst läuft$/);
    expect(letter.text).toContain('noch in einem anderen Bewerbungsverfahren bei Zwischenwerk AG (Meisterin): es liegt ein Angebot vor.');
    expect(letter.text).toContain('Das Angebot dort ist bis zum 20. März 2038 zu beantworten.');
    expect(letter.text).toContain('Dazu: „Bitte vertraulich.“');
    expect(letter.text).not.toContain('heimlich');
    expect(letter.html).toContain('lang="de"');
    await speaking(harbor.recruiter, 'EN');
  });

  test('the candidate reads word for word what the company would, and the recruiter the answer', async () => {
    const update = await share('FULL');
    const wording = 'Maya has another offer and would like to hear from you by Friday.';
    const asked = await request(update, { wording });
    const question = await mail.to(maya.email, /^Harbor asks: may Harbor Client know\?$/);
    expect(question.text).toContain(`Harbor Client would read exactly this: “${wording}”`);
    expect(question.text).toContain('Until you say yes, the company is told nothing.');
    await decide(asked, true);
    const yes = await mail.to(harbor.recruiter.email, /^Maya Okafor: yes, Harbor Client may know$/);
    expect(yes.text).toContain(`Until 9 April 2038, Harbor Client may read this: “${wording}”`);
    await maya.do('revokeDisclosure', { disclosureId: asked }, 'disclosure { id }');
    const back = await mail.to(harbor.recruiter.email, /^Maya Okafor takes a yes back$/);
    expect(back.text).toContain('Harbor Client must not be told of it.');
    await speaking(harbor.recruiter, 'DE');
    await speaking(maya, 'DE');
    const again = await request(update);
    const frage = await mail.to(maya.email, /^Harbor fragt: Darf Harbor Client davon wissen\?$/);
    expect(frage.text).toContain(
      'Harbor Client würde genau dies lesen: „Maya Okafor is in another application process and has an offer there.',
    );
    await decide(again, false);
    const no = await mail.to(harbor.recruiter.email, /^Maya Okafor: Nein, Harbor Client soll es nicht wissen$/);
    expect(no.text).toContain('Harbor Client darf davon nichts erfahren.');
    await speaking(harbor.recruiter, 'EN');
    await speaking(maya, 'EN');
  });

  test('what was withdrawn before the mail left is not told; that a yes is void is, without its words', async () => {
    const update = await share('FULL');
    const asked = await request(update, { level: 'FULL' });
    await decide(asked, true);
    await mail.some(harbor.recruiter.email, 2, /: yes, Harbor Client may know/);
    const before = mail.letters.length;
    clock.moveTo(new Date('2038-03-10T22:30:00Z'));
    const night = await share('FULL', 'written at night');
    await maya.do('withdrawProcessUpdate', { processUpdateId: night }, 'processUpdate { id }');
    await maya.do('withdrawProcessUpdate', { processUpdateId: update }, 'processUpdate { id }');
    clock.moveTo(new Date('2038-03-11T09:00:00Z'));
    await maya.do('updateProfile', { language: 'EN' }, 'viewer { id }');
    const [told] = await behindTheWalls(
      house,
      `select drop_reason from notices where kind = 'PROCESS_UPDATE_SHARED' order by created_at desc limit 1`,
    );
    expect(told).toEqual({ drop_reason: 'TAKEN_BACK' });
    const [, voided] = await mail.some(harbor.recruiter.email, 2, /^Maya Okafor takes a yes back$/);
    expect(voided!.text).toContain('What Maya Okafor had shared is withdrawn. No company may be told of it any more.');
    expect(mail.letters.slice(before).filter((l) => SECRET.test(`${l.subject}${l.text}${l.html}`))).toEqual([]);
  });

  test('of a round of an other process nobody but the candidate is told anything', async () => {
    const round = { otherProcessId: process, format: 'PHONE', kind: 'FINAL', timeZone: 'UTC', location: 'Heimlich 3' };
    const { interview } = await maya.do(
      'scheduleInterview',
      { ...round, startsAt: inHours(-1), endsAt: inHours(-0.5) },
      'interview { id }',
    );
    const answers = [{ promptId: harbor.prompts['COMPANY'], rating: 3, text: 'heimlich', audience: 'CLIENT' }];
    await maya.do('submitDebrief', { interviewId: interview.id, answers }, 'debrief { id }');
    const told = await behindTheWalls(house, `select kind, member_id from notices where about_id = $1 or kind = 'DEBRIEF_RECEIVED'`, [
      (interview.id as string).slice('interview_'.length),
    ]);
    expect(told.filter((notice) => notice['member_id'] !== null)).toEqual([]);
  });

  test('a letter that waits for the morning stays, where the yes it tells of runs out in the night', async () => {
    const evening = new Date('2038-03-12T21:30:00Z');
    clock.moveTo(evening);
    const update = await share('FULL');
    const yes = await request(update, { level: 'FULL' });
    await maya.do('decideDisclosure', { disclosureId: yes, grant: true, expiresAt: '2038-03-12T23:00:00Z' }, 'disclosure { id }');
    const seat = await seatOf(house, harbor.recruiter.email);
    const recruiter: Actor = {
      agencyId: seat.agency_id,
      role: Role.RECRUITER,
      sight: seat.sight,
      memberId: seat.member_id,
      candidateId: null,
      identityId: seat.identity_id,
      sessionId: null,
    };
    const posted = (subject: string, body: string) =>
      house.app.get(Tenancy).write(recruiter, { action: 'test', requestId: 'test' }, () =>
        post({
          to: { name: 'Henrik Maas', address: 'henrik@client.harbor.test' },
          from: { name: 'Hanna Reuter' },
          ...{ subject, body, language: Language.EN, zone: 'Europe/Berlin' },
          about: { type: 'Candidate', id: uuidOf(maya.id) },
          candidateId: uuidOf(maya.id),
        }),
      );
    const telltale = await posted('Her offer', 'She has an offer of Zwischenwerk.');
    await posted('Friday', 'She is looking forward to Friday.');
    clock.moveTo(new Date('2038-03-13T07:30:00Z'));
    await mail.to('henrik@client.harbor.test', /^Friday$/);
    const stands = 'select sent_at, taken_back_at is not null as taken_back from letters where id = $1';
    for (let i = 0; i < 100 && !(await behindTheWalls(house, stands, [telltale]))[0]!['taken_back']; i++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await behindTheWalls(house, stands, [telltale])).toEqual([{ sent_at: null, taken_back: true }]);
    expect(mail.letters.filter((letter) => letter.subject === 'Her offer')).toEqual([]);
  });
});
