import { v7 as uuid } from 'uuid';
import { Secret } from '@nextround/access';
import { book, cast, openHouse, type Agency, type House } from '@nextround/cast';
import { clock } from '@nextround/tenancy';
import { behindTheWalls, connected, median, outcome, timed, uuidOf } from './support-walls.js';

const DAY = 86_400_000;
const CLOSED = 'This link no longer works: it was used, replaced by a newer one, or is too old. Ask the recruiter for a new one.';
const REQUESTS = `feedbackRequests { id state sentAt expiresAt promisedFor answeredAt notMeAt askInstead contact { name } requestedBy { name } scorecard { id } }`;

describe('the hiring side answers by a link', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
  });
  afterEach(() => clock.reset());
  afterAll(() => house.close());

  /** A round that has ended, about which the contact was asked. @returns the interview, and the token in the letter */
  async function asked(
    options: { interviewId?: string; contactId?: string; agency?: Agency } = {},
  ): Promise<{ interviewId: string; token: string }> {
    const agency = options.agency ?? harbor;
    const interviewId = options.interviewId ?? (await book(agency.recruiter, agency.application, -2));
    await agency.recruiter.do('requestScorecard', { interviewId, contactId: options.contactId ?? agency.contact }, 'interview { id }');
    return { interviewId, token: (await letterOf(interviewId))['button'].url.split('/').at(-1) as string };
  }
  const letterOf = async (interviewId: string) =>
    (
      await behindTheWalls(house, 'select * from letters where about_id = $1 order by created_at desc, id desc limit 1', [
        uuidOf(interviewId),
      ])
    )[0]!;
  const requestsOf = async (interviewId: string) =>
    (await harbor.recruiter.ask(`query($id: ID!) { node(id: $id) { ... on Interview { ${REQUESTS} } } }`, { id: interviewId })).node
      .feedbackRequests;
  const send = (mutation: string, input: Record<string, unknown>, selection: string) =>
    house.stranger.answer(
      `mutation($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { ${selection} } }`,
      { input },
    );
  const ANSWER = { overallRecommendation: 'YES', ratings: [{ topic: 'ROLE_TECHNICAL', rating: 3 }], strengths: 'clear', concerns: 'quiet' };

  test('the letter names nobody in its subject, and in its words the first name and the round alone', async () => {
    const { interviewId } = await asked();
    const letter = await letterOf(interviewId);
    expect(letter).toMatchObject({
      to_name: 'Henrik Maas',
      to_address: 'henrik@client.harbor.test',
      reply_to: { name: 'Hanna Reuter', address: harbor.recruiter.email },
      subject: expect.stringMatching(/^Harbor: your impression of the interview of \d{1,2} \w+$/),
      language: 'EN',
    });
    expect(letter['body']).toContain('you met Maya, in round');
    expect(`${letter['subject']} ${letter['body']} ${letter['from_name']}`).not.toContain('Okafor');
    expect(letter['subject']).not.toContain('Maya');
    expect(letter['button'].url).toMatch(/^http:\/\/nextround\.test\/f\/[\w-]+$/);
  });

  test('is in German where the agency is', async () => {
    await harbor.admin.do('updateAgency', { language: 'DE' }, 'agency { id }');
    const { interviewId, token } = await asked();
    await harbor.admin.do('updateAgency', { language: 'EN' }, 'agency { id }');
    const letter = await letterOf(interviewId);
    expect(letter).toMatchObject({
      subject: expect.stringMatching(/^Harbor: Ihr Eindruck aus dem Gespräch vom \d{1,2}\. \p{L}+$/u),
      language: 'DE',
    });
    expect(letter['body']).toContain('haben Sie mit Maya gesprochen');
    expect((await send('openFeedbackRequest', { token }, 'firstName')).data!['openFeedbackRequest']).toEqual({ firstName: 'Maya' });
  });

  test('shows what it asks to whoever holds it, as often as they look, and nothing more', async () => {
    const { token, interviewId } = await asked();
    const selection = 'firstName round kind format companyName agencyName recruiterName contactName language promisedFor expiresAt heldAt';
    for (let look = 0; look < 3; look++)
      expect((await send('openFeedbackRequest', { token }, selection)).data!['openFeedbackRequest']).toMatchObject({
        firstName: 'Maya',
        kind: 'TECHNICAL',
        format: 'VIDEO',
        companyName: 'Harbor Client',
        agencyName: 'Harbor',
        recruiterName: 'Hanna Reuter',
        contactName: 'Henrik Maas',
        language: 'EN',
        promisedFor: null,
      });
    expect(await requestsOf(interviewId)).toMatchObject([
      { state: 'OPEN', contact: { name: 'Henrik Maas' }, requestedBy: { name: 'Hanna Reuter' } },
    ]);
  });

  test('becomes a scorecard of the contact’s own, completes the round, and works once', async () => {
    const { token, interviewId } = await asked();
    const { data } = await send('answerFeedbackRequest', { token, ...ANSWER }, 'answeredAt');
    expect(data!['answerFeedbackRequest'].answeredAt).toEqual(expect.any(String));
    const { node } = await harbor.recruiter.ask(
      `query($id: ID!) { node(id: $id) { ... on Interview { status ${REQUESTS} scorecards { id interviewer submittedBy { name } contact { name } overallRecommendation ratings { topic rating } strengths concerns } } } }`,
      { id: interviewId },
    );
    expect(node).toMatchObject({
      status: 'COMPLETE',
      scorecards: [
        {
          interviewer: 'Henrik Maas',
          submittedBy: null,
          contact: { name: 'Henrik Maas' },
          overallRecommendation: 'YES',
          ratings: ANSWER.ratings,
          strengths: 'clear',
          concerns: 'quiet',
        },
      ],
      feedbackRequests: [{ state: 'ANSWERED', answeredAt: expect.any(String), scorecard: { id: node.scorecards[0].id } }],
    });
    const notices = await behindTheWalls(
      house,
      `select n.kind, m.role from notices n join memberships m on m.id = n.member_id where n.about_id = $1`,
      [uuidOf(node.scorecards[0].id)],
    );
    expect(notices).toEqual([{ kind: 'SCORECARD_RECEIVED', role: 'RECRUITER' }]);
    for (const [mutation, input] of [
      ['openFeedbackRequest', {}],
      ['answerFeedbackRequest', ANSWER],
      ['declineFeedbackRequest', {}],
      ['promiseFeedbackByLink', { promisedAt: new Date(Date.now() + DAY) }],
    ] as const)
      expect([mutation, (await send(mutation, { token, ...input }, '__typename')).errors[0]?.message]).toEqual([mutation, CLOSED]);
    expect(await behindTheWalls(house, 'select 1 from scorecards where interview_id = $1', [uuidOf(interviewId)])).toHaveLength(1);
  });

  test('an answer ends the waiting, and a promise moves it', async () => {
    const stepsOf = async (id: string): Promise<{ kind: string; state: string; basis: string; dueAt: string }[]> =>
      (
        await harbor.recruiter.ask('query($id: ID!) { node(id: $id) { ... on Interview { followUps { kind state basis dueAt } } } }', {
          id,
        })
      ).node.followUps;
    const expected = async (id: string) => (await stepsOf(id)).find((step) => step.kind === 'FEEDBACK_EXPECTED');
    const { token, interviewId } = await asked();
    expect(await expected(interviewId)).toMatchObject({ basis: 'DEFAULT_72H', state: 'SCHEDULED' });
    const promisedAt = new Date(Date.now() + 6 * DAY).toISOString();
    await send('promiseFeedbackByLink', { token, promisedAt }, 'promisedFor');
    expect(await expected(interviewId)).toMatchObject({ basis: 'PROMISED', dueAt: promisedAt, state: 'SCHEDULED' });
    await send('answerFeedbackRequest', { token, ...ANSWER }, 'answeredAt');
    expect((await expected(interviewId))?.state).toBe('DONE');
    expect((await stepsOf(interviewId)).filter((step) => /FOLLOW_UP|ESCALATION/.test(step.kind)).map((step) => step.state)).not.toContain(
      'SCHEDULED',
    );
  });

  test('answered twice at the same moment, it is one scorecard', async () => {
    const { token, interviewId } = await asked();
    const answers = await Promise.all(Array.from({ length: 5 }, () => send('answerFeedbackRequest', { token, ...ANSWER }, 'answeredAt')));
    expect(answers.filter((a) => a.errors.length === 0)).toHaveLength(1);
    expect(answers.flatMap((a) => a.errors.map((e) => e.extensions.code))).toEqual(['TOO_LATE', 'TOO_LATE', 'TOO_LATE', 'TOO_LATE']);
    expect(await behindTheWalls(house, 'select 1 from scorecards where interview_id = $1', [uuidOf(interviewId)])).toHaveLength(1);
  });

  test('the candidate, the auditor and the neighbour see neither who was asked nor what was said', async () => {
    const { token, interviewId } = await asked();
    await send('answerFeedbackRequest', { token, ...ANSWER, concerns: 'mark-concern' }, 'answeredAt');
    const [request] = await requestsOf(interviewId);
    for (const person of [harbor.candidate, harbor.auditor, kite.admin]) {
      const { text } = await person.answer(
        `query($id: ID!, $r: ID!) { i: node(id: $id) { ... on Interview { ${REQUESTS} scorecards { concerns } } } r: node(id: $r) { id } }`,
        { id: interviewId, r: request.id },
      );
      expect([person.name, text.includes('mark-concern'), JSON.parse(text).data.r]).toEqual([person.name, false, null]);
      expect(JSON.parse(text).data.i?.feedbackRequests ?? []).toEqual([]);
    }
  });

  test('takes “more time until …” once, as the promised date, and still the answer after it', async () => {
    const { token, interviewId } = await asked();
    const promisedAt = new Date(Date.now() + 20 * DAY).toISOString();
    const { data } = await send('promiseFeedbackByLink', { token, promisedAt }, 'promisedFor expiresAt');
    expect(data!['promiseFeedbackByLink']).toEqual({
      promisedFor: promisedAt,
      expiresAt: new Date(new Date(promisedAt).getTime() + 7 * DAY).toISOString(),
    });
    const { node } = await harbor.recruiter.ask('query($id: ID!) { node(id: $id) { ... on Interview { feedbackPromisedAt } } }', {
      id: interviewId,
    });
    expect(node.feedbackPromisedAt).toBe(promisedAt);
    expect(await requestsOf(interviewId)).toMatchObject([{ state: 'PROMISED', promisedFor: promisedAt }]);
    const again = await send('promiseFeedbackByLink', { token, promisedAt }, 'promisedFor');
    expect(again.errors[0]).toMatchObject({ extensions: { code: 'TOO_LATE' }, message: expect.stringContaining('named a date already') });
    for (const wrong of [new Date(Date.now() - DAY), new Date(Date.now() + 61 * DAY)])
      expect((await send('promiseFeedbackByLink', { token, promisedAt: wrong }, 'promisedFor')).errors[0]?.extensions.code).toBe(
        'BAD_USER_INPUT',
      );
    clock.moveTo(new Date(Date.now() + 22 * DAY));
    expect((await send('answerFeedbackRequest', { token, ...ANSWER }, 'answeredAt')).errors).toEqual([]);
    const [request] = await requestsOf(interviewId);
    expect(await behindTheWalls(house, 'select kind from notices where about_id = $1', [uuidOf(request.id)])).toEqual([
      { kind: 'FEEDBACK_PROMISED' },
    ]);
  });

  test('takes “not me”, tells the recruiter whom to ask instead, and is used up', async () => {
    const { token, interviewId } = await asked();
    expect((await send('declineFeedbackRequest', { token, askInstead: 'Jana Wolf' }, 'declinedAt')).errors).toEqual([]);
    expect(await requestsOf(interviewId)).toMatchObject([{ state: 'NOT_ME', askInstead: 'Jana Wolf', notMeAt: expect.any(String) }]);
    expect((await send('answerFeedbackRequest', { token, ...ANSWER }, 'answeredAt')).errors[0]?.message).toBe(CLOSED);
    expect(await behindTheWalls(house, `select 1 from notices where kind = 'FEEDBACK_DECLINED'`)).toHaveLength(1);
  });

  test('asked again, only the newer link works, and a letter that has not left stays', async () => {
    const { token: older, interviewId } = await asked();
    const { token: newer } = await asked({ interviewId });
    expect((await send('openFeedbackRequest', { token: older }, 'round')).errors[0]?.message).toBe(CLOSED);
    expect((await send('openFeedbackRequest', { token: newer }, 'round')).errors).toEqual([]);
    expect((await requestsOf(interviewId)).map((r: { state: string }) => r.state)).toEqual(['WITHDRAWN', 'OPEN']);
    expect(
      await behindTheWalls(house, 'select 1 from letters where about_id = $1 and taken_back_at is null', [uuidOf(interviewId)]),
    ).toHaveLength(1);
  });

  test('is too old after fourteen days, and dead once the interview is called off', async () => {
    const { token, interviewId } = await asked();
    const { token: other, interviewId: cancelled } = await asked();
    await harbor.recruiter.do('cancelInterview', { interviewId: cancelled }, 'interview { id }');
    expect((await send('answerFeedbackRequest', { token: other, ...ANSWER }, 'answeredAt')).errors[0]?.message).toBe(CLOSED);
    clock.moveTo(new Date(Date.now() + 14 * DAY - 60_000));
    expect((await send('openFeedbackRequest', { token }, 'round')).errors).toEqual([]);
    clock.moveTo(new Date(Date.now() + 14 * DAY + 60_000));
    expect((await send('openFeedbackRequest', { token }, 'round')).errors[0]?.message).toBe(CLOSED);
    expect(await requestsOf(interviewId)).toMatchObject([{ state: 'EXPIRED' }]);
  });

  test('forged, of another use, or of another agency: the same words, the same code, and the same time', async () => {
    const { token: good, interviewId } = await asked();
    const secret = house.app.get(Secret);
    const [request] = await requestsOf(interviewId);
    const used = (await asked()).token;
    await send('answerFeedbackRequest', { token: used, ...ANSWER }, 'answeredAt');
    const bad: Record<string, string> = {
      used,
      flipped: `${good.slice(0, 40)}${good[40] === 'A' ? 'B' : 'A'}${good.slice(41)}`,
      short: good.slice(0, -3),
      nonsense: 'nonsense',
      debrief: secret.token('debrief', uuidOf(harbor.id), uuidOf(request.id)),
      neighbour: secret.token('feedback-request', uuidOf(kite.id), uuidOf(request.id)),
      unknown: secret.token('feedback-request', uuidOf(harbor.id), uuid()),
    };
    const took: Record<string, number[]> = Object.fromEntries(Object.keys(bad).map((name) => [name, []]));
    for (let round = 0; round < 25; round++)
      for (const [name, token] of Object.entries(bad))
        took[name]!.push(
          await timed(async () => {
            const { errors, data } = await send('answerFeedbackRequest', { token, ...ANSWER }, 'answeredAt');
            expect([name, data ?? null, errors[0]?.extensions, errors[0]?.message]).toEqual([name, null, { code: 'TOO_LATE' }, CLOSED]);
          }),
        );
    const medians = Object.values(took).map(median);
    expect(Math.max(...medians)).toBeLessThan(1.5 * Math.min(...medians) + 3);
    expect((await send('openFeedbackRequest', { token: good }, 'round')).errors).toEqual([]);
  });

  test('only a contact of that company who has an address is asked, about a round that is over, by the staff', async () => {
    const { recruiter } = harbor;
    const held = await book(recruiter, harbor.application, -2);
    const { clientCompany } = await recruiter.do('addClientCompany', { name: 'Elsewhere' }, 'clientCompany { id }');
    const contact = async (company: string, email?: string) =>
      (
        await recruiter.do(
          'addHiringContact',
          { clientCompanyId: company, name: 'Ada', ...(email ? { email } : {}) },
          'hiringContact { id }',
        )
      ).hiringContact.id as string;
    const elsewhere = await contact(clientCompany.id, 'ada@elsewhere.test');
    const addressless = await contact(harbor.company);
    expect(await recruiter.refusal('requestScorecard', { interviewId: held, contactId: elsewhere })).toBe('BAD_USER_INPUT');
    expect(await recruiter.refusal('requestScorecard', { interviewId: held, contactId: addressless })).toBe('BAD_USER_INPUT');
    expect(await recruiter.refusal('requestScorecard', { interviewId: held, contactId: kite.contact })).toBe('BAD_USER_INPUT');
    expect(await recruiter.refusal('requestScorecard', { interviewId: harbor.ahead, contactId: harbor.contact })).toBe('NOT_YET');
    expect(await kite.recruiter.refusal('requestScorecard', { interviewId: held, contactId: kite.contact })).toBe('NOT_FOUND');
    for (const person of [harbor.candidate, harbor.auditor])
      expect(await person.refusal('requestScorecard', { interviewId: held, contactId: harbor.contact })).toBe('FORBIDDEN');
    expect(await behindTheWalls(house, 'select 1 from letters where about_id = $1', [uuidOf(held)])).toEqual([]);
  });

  test('whoever holds it signs in to nothing by it, and says nothing about another round, even by raw SQL', async () => {
    const { interviewId } = await asked();
    const [request] = await requestsOf(interviewId);
    const other = await book(harbor.recruiter, harbor.application, -5);
    const [row] = await behindTheWalls(house, 'select * from feedback_requests where id = $1', [uuidOf(request.id)]);
    await connected(house.database.appUrl, async (client) => {
      await client.query(
        `begin; set local app.agency_id = '${row!['agency_id']}'; set local app.role = 'DOOR'; set local app.door = '${row!['id']}'`,
      );
      const rows = async (text: string) => (await client.query(text)).rows;
      expect(await rows('select id from interviews')).toEqual([{ id: uuidOf(interviewId) }]);
      expect(await rows('select id from feedback_requests')).toEqual([{ id: row!['id'] }]);
      for (const table of [
        'candidates',
        'applications',
        'jobs',
        'client_companies',
        'hiring_contacts',
        'scorecards',
        'debriefs',
        'published_answers',
        'letters',
        'notices',
      ])
        expect([table, await outcome(client, `select 1 from ${table}`)]).toEqual([table, 0]);
      const card = (interview: string, contact = row!['contact_id'] as string) =>
        outcome(
          client,
          `insert into scorecards (id, interview_id, candidate_id, contact_id, interviewer, overall_recommendation) values ($1, $2, $3, $4, 'x', 'YES')`,
          [uuid(), interview, row!['candidate_id'], contact],
        );
      expect(await card(uuidOf(other))).toBe('42501');
      expect(await card(uuidOf(interviewId), uuid())).toBe('42501');
      expect(await card(uuidOf(interviewId))).toBe(1);
      expect(
        await outcome(
          client,
          `update feedback_requests set answered_at = now(), scorecard_id = (select null::uuid), not_me_at = null where id <> '${row!['id']}'`,
        ),
      ).toBe(0);
      expect(await outcome(client, `update feedback_requests set not_me_at = now()`)).toBe(1);
      // Used up, it has no hand left.
      expect(await card(uuidOf(interviewId))).toBe('42501');
      expect(await outcome(client, `update interviews set status = 'COMPLETE'`)).toBe(0);
      expect(await outcome(client, `update feedback_requests set not_me_at = null`)).toBe(0);
      await client.query('rollback');
    });
  });
});
