import { book, cast, openHouse, type Agency, type House, type Person } from '@nextround/cast';
import { Worker } from '@nextround/jobs';
import { clock } from '@nextround/tenancy';
import { mailServer, type Received } from './support-mail.js';
import { behindTheWalls } from './support-walls.js';

interface Step {
  readonly id: string;
  readonly kind: string;
  readonly state: string;
  readonly channel: string | null;
  readonly dueAt: string;
}
const STEP = 'id kind state channel dueAt';

describe('sending what a step is about', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  let mail: Awaited<ReturnType<typeof mailServer>>;
  let boss: string;

  beforeAll(async () => {
    mail = await mailServer();
    house = await openHouse({ smtp: mail.url });
    ({ harbor, kite } = await cast(house));
    // Nothing leaves at night: it is noon in Berlin, whenever this runs.
    const noon = new Date(Math.ceil(Date.now() / 86_400_000) * 86_400_000 + 11 * 3_600_000);
    clock.moveTo(noon);
    await house.app.get(Worker).start();
    boss = await contact('Berta Chief', 'berta@client.harbor.test');
  }, 60_000);
  afterAll(async () => {
    clock.reset();
    await house.close();
    await mail.close();
  });

  const contact = async (name: string, email: string, clientCompanyId = harbor.company): Promise<string> =>
    (await harbor.recruiter.do('addHiringContact', { clientCompanyId, name, email }, 'hiringContact { id }')).hiringContact.id as string;
  /** A round of an hour that ended some hours ago. */
  const held = (application = harbor.application): Promise<string> => book(harbor.recruiter, application, -4);
  const stepOf = async (person: Person, interview: string, kind: string): Promise<Step> => {
    const { node } = await person.ask(`query($id: ID!) { node(id: $id) { ... on Interview { followUps { ${STEP} } } } }`, {
      id: interview,
    });
    const step = (node.followUps as Step[]).find((one) => one.kind === kind);
    if (!step) throw new Error(`${person.name} sees no ${kind}: ${JSON.stringify(node.followUps)}`);
    return step;
  };
  const send = async (person: Person, input: Record<string, unknown>): Promise<Step> =>
    (await person.do('sendFollowUp', input, `followUpStep { ${STEP} draft { body } }`)).followUpStep as Step;
  const refused = async (person: Person, mutation: string, input: Record<string, unknown>) => {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const { errors } = await person.answer(`mutation($input: ${type}!) { ${mutation}(input: $input) { __typename } }`, { input });
    const { code, violations } = errors[0]!.extensions;
    return { code, at: violations?.map((v) => v.path), rule: violations?.map((v) => v.rule) };
  };
  /** A letter that has had its ten seconds, in which it could be taken back. */
  const arrived = async (address: string, about: string | RegExp = ''): Promise<Received> => {
    clock.moveTo(new Date(clock.now().getTime() + 11_000));
    await behindTheWalls(house, `update graphile_worker._private_jobs set run_at = now() where run_at < now() + interval '15 seconds'`, []);
    return mail.to(address, about);
  };
  const bothParts = (letter: Received, ...words: string[]) => {
    for (const text of words) {
      expect(letter.text).toContain(text);
      expect(letter.html.replaceAll('&#38;', '&').replaceAll('&#39;', "'")).toContain(text);
    }
  };

  test('a candidate’s thank-you goes to the interviewer in their name, and answers come to them', async () => {
    const { candidate } = harbor;
    const step = await stepOf(candidate, harbor.held, 'THANK_YOU');
    expect(await refused(candidate, 'sendFollowUp', { stepId: step.id })).toEqual({
      code: 'BAD_USER_INPUT',
      at: ['input.to'],
      rule: ['required'],
    });
    expect(await refused(candidate, 'sendFollowUp', { stepId: step.id, to: 'nobody' })).toMatchObject({
      code: 'BAD_USER_INPUT',
      at: ['input.to'],
    });
    expect((await stepOf(candidate, harbor.held, 'THANK_YOU')).state).not.toBe('DONE');
    const input = {
      stepId: step.id,
      to: 'jana@client.harbor.test',
      subject: 'Thank you, Jana',
      body: 'Dear Jana,\n\nmark-edited & thanked.\n\nMaya',
    };
    expect(await send(candidate, input)).toMatchObject({ id: step.id, state: 'DONE', channel: 'EMAIL', draft: null });
    expect((await refused(candidate, 'sendFollowUp', input)).code).toBe('TOO_LATE');
    const letter = await arrived('jana@client.harbor.test');
    expect(letter).toMatchObject({
      from: { text: '"Maya Okafor via Nextround" <no-reply@nextround.example>' },
      replyTo: { text: `"Maya Okafor" <${candidate.email}>` },
      to: { value: [{ name: 'Jana Wolf', address: 'jana@client.harbor.test' }] },
      subject: 'Thank you, Jana',
    });
    bothParts(letter, 'mark-edited & thanked.', 'Dear Jana,');
    expect(await refused(candidate, 'unsendFollowUp', { stepId: step.id })).toMatchObject({ code: 'TOO_LATE' });
  });

  test('an untouched draft leaves as it is read, in the language asked for', async () => {
    const interview = await held();
    const step = await stepOf(harbor.candidate, interview, 'THANK_YOU');
    const { node } = await harbor.candidate.ask(
      'query($id: ID!) { node(id: $id) { ... on FollowUpStep { draft(language: DE) { subject body } } } }',
      { id: step.id },
    );
    await send(harbor.candidate, { stepId: step.id, to: 'untouched@client.harbor.test', language: 'DE' });
    const letter = await arrived('untouched@client.harbor.test');
    expect(letter.subject).toBe(node.draft.subject);
    bothParts(letter, ...(node.draft.body as string).split(/\n+/));
  });

  test('what was sent by mistake is taken back before it leaves, and the step is open again', async () => {
    const interview = await held();
    const step = await stepOf(harbor.candidate, interview, 'THANK_YOU');
    await send(harbor.candidate, { stepId: step.id, to: 'never@client.harbor.test' });
    const back = await harbor.candidate.do('unsendFollowUp', { stepId: step.id }, `followUpStep { ${STEP} draft { subject } }`);
    expect(back.followUpStep).toMatchObject({ id: step.id, channel: null, draft: { subject: expect.any(String) } });
    expect(back.followUpStep.state).not.toBe('DONE');
    expect((await refused(harbor.candidate, 'unsendFollowUp', { stepId: step.id })).code).toBe('TOO_LATE');
    await send(harbor.candidate, { stepId: step.id, to: 'after-all@client.harbor.test' });
    await arrived('after-all@client.harbor.test');
    expect(mail.all('never@client.harbor.test')).toEqual([]);
  });

  test('a recruiter’s follow-up goes to the contact with a link by which they answer in one tap', async () => {
    const interview = await held();
    const expected = await stepOf(harbor.recruiter, interview, 'FEEDBACK_EXPECTED');
    const first = await send(harbor.recruiter, { stepId: expected.id, body: 'Dear Henrik,\n\nmark-first: how was it?' });
    expect(first).toMatchObject({ kind: 'FIRST_FOLLOW_UP', state: 'DONE', channel: 'EMAIL' });
    expect((await stepOf(harbor.recruiter, interview, 'FEEDBACK_EXPECTED')).state).not.toBe('DONE');
    const second = await stepOf(harbor.recruiter, interview, 'SECOND_FOLLOW_UP');
    await send(harbor.recruiter, { stepId: second.id, contactId: boss });
    const toHenrik = await arrived('henrik@client.harbor.test', /feedback/i);
    expect(toHenrik).toMatchObject({
      from: { text: '"Hanna Reuter, Harbor via Nextround" <no-reply@nextround.example>' },
      replyTo: { text: `"Hanna Reuter" <${harbor.recruiter.email}>` },
    });
    expect(toHenrik.subject).not.toMatch(/Maya|Okafor/);
    bothParts(toHenrik, 'mark-first: how was it?');
    const toBerta = await arrived('berta@client.harbor.test');
    bothParts(toBerta, 'Dear Berta Chief,');
    const token = /\/f\/([\w-]+)/.exec(toBerta.text)![1];
    expect(toBerta.html).toContain(`/f/${token}`);
    const { errors } = await house.stranger.answer(
      'mutation($input: AnswerFeedbackRequestInput!) { answerFeedbackRequest(input: $input) { answeredAt } }',
      {
        input: { token, overallRecommendation: 'YES' },
      },
    );
    expect(errors).toEqual([]);
    expect(await stepOf(harbor.recruiter, interview, 'FEEDBACK_EXPECTED')).toMatchObject({ state: 'DONE' });
  });

  test('the link of a mail that was taken back does not work', async () => {
    const interview = await held();
    await harbor.recruiter.do('requestScorecard', { interviewId: interview, contactId: harbor.contact }, 'interview { id }');
    const step = await stepOf(harbor.recruiter, interview, 'FIRST_FOLLOW_UP');
    await send(harbor.recruiter, { stepId: step.id, subject: 'mark-taken-back' });
    const states = async () =>
      (
        await harbor.recruiter.ask('query($id: ID!) { node(id: $id) { ... on Interview { feedbackRequests { state } } } }', {
          id: interview,
        })
      ).node.feedbackRequests.map(({ state }: { state: string }) => state);
    expect(await states()).toEqual(['WITHDRAWN', 'OPEN']);
    await harbor.recruiter.do('unsendFollowUp', { stepId: step.id }, 'followUpStep { id }');
    expect(await states()).toEqual(['WITHDRAWN', 'WITHDRAWN']);
    expect((await stepOf(harbor.recruiter, interview, 'FIRST_FOLLOW_UP')).state).not.toBe('DONE');
  });

  test('only somebody of that company is asked, and only by whose step it is', async () => {
    const interview = await held();
    const step = await stepOf(harbor.recruiter, interview, 'FIRST_FOLLOW_UP');
    const elsewhere = (await harbor.recruiter.do('addClientCompany', { name: 'Elsewhere' }, 'clientCompany { id }')).clientCompany
      .id as string;
    const stranger = await contact('Otto', 'otto@elsewhere.test', elsewhere);
    expect(await refused(harbor.recruiter, 'sendFollowUp', { stepId: step.id, contactId: stranger })).toMatchObject({
      at: ['input.contactId'],
      rule: ['exists'],
    });
    expect(await refused(harbor.recruiter, 'sendFollowUp', { stepId: step.id, contactId: kite.contact })).toMatchObject({
      rule: ['exists'],
    });
    expect(await refused(harbor.recruiter, 'sendFollowUp', { stepId: step.id, to: 'x@y.test' })).toMatchObject({
      at: ['input.to'],
      rule: ['role'],
    });
    expect((await refused(harbor.candidate, 'sendFollowUp', { stepId: step.id })).code).toBe('FORBIDDEN');
    expect((await refused(kite.recruiter, 'sendFollowUp', { stepId: step.id })).code).toBe('NOT_FOUND');
    expect((await refused(harbor.auditor, 'sendFollowUp', { stepId: step.id })).code).toBe('FORBIDDEN');
    const debrief = await stepOf(harbor.candidate, interview, 'DEBRIEF');
    expect((await refused(harbor.candidate, 'sendFollowUp', { stepId: debrief.id })).code).toBe('BAD_USER_INPUT');
    const ahead = await stepOf(harbor.recruiter, await book(harbor.recruiter, harbor.application, 90), 'FIRST_FOLLOW_UP');
    expect((await refused(harbor.recruiter, 'sendFollowUp', { stepId: ahead.id })).code).toBe('NOT_YET');
  });

  test('what was answered, or came to an end, while the mail waited is not asked any more', async () => {
    const rounds = [await held(), await held()];
    for (const [n, interview] of rounds.entries()) {
      const step = await stepOf(harbor.recruiter, interview, 'FIRST_FOLLOW_UP');
      await send(harbor.recruiter, { stepId: step.id, contactId: harbor.contact, subject: `mark-waits ${n}` });
    }
    const card = { interviewId: rounds[0], interviewer: 'Jana', overallRecommendation: 'YES' };
    await harbor.recruiter.do('recordScorecard', card, 'scorecard { id }');
    await arrived('henrik@client.harbor.test', 'mark-waits 1');
    expect(mail.all('henrik@client.harbor.test').map(({ subject }) => subject)).not.toContain('mark-waits 0');
  });

  test('where three were not answered, an admin asks somebody else', async () => {
    const interview = await held();
    const first = await stepOf(harbor.recruiter, interview, 'FIRST_FOLLOW_UP');
    await send(harbor.recruiter, { stepId: first.id, contactId: boss, subject: 'mark-asked-before' });
    const step = await stepOf(harbor.admin, interview, 'ESCALATION');
    expect((await refused(harbor.recruiter, 'sendFollowUp', { stepId: step.id })).code).toBe('FORBIDDEN');
    await send(harbor.admin, { stepId: step.id });
    const letter = await arrived('henrik@client.harbor.test', /no answer yet/);
    bothParts(letter, 'because my colleague Hanna Reuter has asked several times', 'Petra Ahlers');
    expect(letter.text).not.toContain('/f/');
  });

  test('news to a candidate go into their thread, and the wait begins anew', async () => {
    const interview = await held(harbor.otherApplication);
    const step = await stepOf(harbor.recruiter, interview, 'NO_NEWS_UPDATE');
    const sent = await send(harbor.recruiter, { stepId: step.id, body: 'mark-news: nothing yet, I asked.' });
    expect(sent.id).toBe(step.id);
    expect(new Date(sent.dueAt).getTime()).toBeGreaterThan(clock.now().getTime());
    const { viewer } = await harbor.other.ask('{ viewer { candidate { thread { messages(first: 5) { nodes { body author } } } } } }');
    expect(viewer.candidate.thread.messages.nodes).toEqual([{ body: 'mark-news: nothing yet, I asked.', author: 'Hanna Reuter' }]);
    expect((await refused(harbor.recruiter, 'unsendFollowUp', { stepId: step.id })).code).toBe('TOO_LATE');
  });

  test('after a rejection the reason is asked for', async () => {
    const job = (await harbor.recruiter.do('openJob', { clientCompanyId: harbor.company, title: 'Architect' }, 'job { id }')).job
      .id as string;
    const { application } = await harbor.recruiter.do(
      'submitApplication',
      { candidateId: harbor.other.id, jobId: job },
      'application { id }',
    );
    const interview = await held(application.id as string);
    await harbor.recruiter.do('rejectApplication', { applicationId: application.id, reason: 'OTHER' }, 'application { id }');
    const step = await stepOf(harbor.recruiter, interview, 'REJECTION_FOLLOW_UP');
    await send(harbor.recruiter, { stepId: step.id, language: 'DE' });
    const letter = await arrived('henrik@client.harbor.test', /Was war der Grund/);
    bothParts(letter, '– fachliches Können', '– Kommunikation', '– Passung zum Team');
  });

  test('nothing leaves for a company that names another process of the candidate without their yes', async () => {
    const { otherProcess } = await harbor.candidate.do(
      'trackOtherProcess',
      { companyName: 'Quantum Foundry', stage: 'OFFER' },
      'otherProcess { id }',
    );
    await harbor.candidate.do('shareProcessUpdate', { otherProcessId: otherProcess.id, level: 'FULL' }, 'processUpdate { id }');
    const interview = await held();
    const step = await stepOf(harbor.recruiter, interview, 'SECOND_FOLLOW_UP');
    for (const [field, words] of [
      ['body', 'She also talks to Quantum Foundry.'],
      ['subject', 'quantum foundry'],
    ] as const)
      expect(await refused(harbor.recruiter, 'sendFollowUp', { stepId: step.id, [field]: words })).toEqual({
        code: 'BAD_USER_INPUT',
        at: [`input.${field}`],
        rule: ['disclosure'],
      });
    expect((await stepOf(harbor.recruiter, interview, 'SECOND_FOLLOW_UP')).state).not.toBe('DONE');
  });

  test('what the candidate granted is told to that company, and leaves', async () => {
    const { otherProcess } = await harbor.candidate.do(
      'trackOtherProcess',
      { companyName: 'Nebula Works', stage: 'OFFER' },
      'otherProcess { id }',
    );
    const { processUpdate } = await harbor.candidate.do(
      'shareProcessUpdate',
      { otherProcessId: otherProcess.id, level: 'FULL' },
      'processUpdate { id }',
    );
    const wording = 'Maya has an offer of Nebula Works and would like to hear from you first.';
    const asked = { processUpdateId: processUpdate.id, clientCompanyId: harbor.company, reason: 'OFFER_RECEIVED', level: 'FULL', wording };
    const { disclosure } = await harbor.recruiter.do('requestDisclosure', asked, 'disclosure { id }');
    const step = await stepOf(harbor.recruiter, await held(), 'THIRD_FOLLOW_UP');
    const query = 'query($id: ID!) { node(id: $id) { ... on FollowUpStep { draft { body } } } }';
    expect((await harbor.recruiter.ask(query, { id: step.id })).node.draft.body).not.toContain('Nebula');
    await harbor.candidate.do('decideDisclosure', { disclosureId: disclosure.id, grant: true }, 'disclosure { id }');
    expect((await harbor.recruiter.ask(query, { id: step.id })).node.draft.body).toContain(wording);
    await send(harbor.recruiter, { stepId: step.id, contactId: harbor.contact, subject: 'mark-granted' });
    bothParts(await arrived('henrik@client.harbor.test', 'mark-granted'), wording);
  });

  test('a candidate asks on a process of their own, and nobody else learns of it', async () => {
    const { otherProcess } = await harbor.candidate.do(
      'trackOtherProcess',
      { companyName: 'mark-own', role: 'Lead', stage: 'INTERVIEWING' },
      'otherProcess { id }',
    );
    const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    const round = {
      otherProcessId: otherProcess.id,
      format: 'VIDEO',
      kind: 'FINAL',
      startsAt: at(-5),
      endsAt: at(-4),
      timeZone: 'Europe/Berlin',
      interviewers: [{ name: 'Ida Berg', email: 'ida@own.test' }],
    };
    const { interview } = await harbor.candidate.do('scheduleInterview', round, 'interview { id }');
    const step = await stepOf(harbor.candidate, interview.id as string, 'SECOND_FOLLOW_UP');
    expect(await send(harbor.candidate, { stepId: step.id })).toMatchObject({ state: 'DONE' });
    expect((await refused(harbor.recruiter, 'sendFollowUp', { stepId: step.id })).code).toBe('NOT_FOUND');
    const letter = await arrived('ida@own.test');
    expect(letter).toMatchObject({
      from: { text: '"Maya Okafor via Nextround" <no-reply@nextround.example>' },
      replyTo: { text: `"Maya Okafor" <${harbor.candidate.email}>` },
    });
    expect(letter.text).not.toContain('/f/');
  });

  test('no words that were sent are in the journal', async () => {
    for (const person of [harbor.admin, harbor.auditor, harbor.candidate]) {
      let after: string | null = null;
      do {
        const query =
          'query($after: String) { auditTrail(first: 100, after: $after) { nodes { action changes { field before after } } pageInfo { hasNextPage endCursor } } }';
        const { auditTrail }: Record<string, any> = await person.ask(query, { after });
        expect(JSON.stringify(auditTrail)).not.toMatch(/mark-|Quantum|Nebula|how was it/);
        after = auditTrail.pageInfo.hasNextPage ? (auditTrail.pageInfo.endCursor as string) : null;
      } while (after);
    }
  });
});
