import { GraphQLSchemaHost } from '@nestjs/graphql';
import {
  getNamedType,
  getNullableType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { v7 as uuid } from 'uuid';
import { Secret } from '@nextround/access';
import { book, cast, openHouse, Person, type Agency, type House } from '@nextround/cast';
import { debriefLink } from '@nextround/debrief';
import { clock } from '@nextround/tenancy';
import { behindTheWalls, uuidOf } from './support-walls.js';

const DAY = 86_400_000;
const OPEN = `mutation($input: OpenDebriefLinkInput!) { openDebriefLink(input: $input) {
  accessToken expiresAt firstName language agencyName companyName jobTitle
  interview { id round kind videoUrl interviewers { name } debriefPrompts { id question(language: DE) } questions { id text asked } debrief { id answers { text audience } } } } }`;

/** The least that a field takes: what must be given, with values of the right type that name nothing. */
function least(type: GraphQLInputType): unknown {
  const inner = getNullableType(type);
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]!.name;
  if (isInputObjectType(inner))
    return Object.fromEntries(
      Object.values(inner.getFields()).flatMap((field) => (isNonNullType(field.type) ? [[field.name, least(field.type)]] : [])),
    );
  const plain: Record<string, unknown> = {
    ID: `candidate_${uuid()}`,
    Int: 1,
    Float: 1,
    Boolean: false,
    DateTime: new Date().toISOString(),
    TimeZone: 'UTC',
  };
  return plain[getNamedType(inner).name] ?? `x${uuid()}`;
}

describe('the link of a debrief', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  let secret: Secret;
  /** Never invited: no sign-in of any kind. */
  let guest: { id: string; held: string };

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
    secret = house.app.get(Secret);
    const { candidate } = await harbor.recruiter.do(
      'addCandidate',
      { name: 'Samir Haddad', email: 'samir@mail.test', language: 'DE' },
      'candidate { id }',
    );
    const { application } = await harbor.recruiter.do(
      'submitApplication',
      { candidateId: candidate.id, jobId: harbor.job },
      'application { id }',
    );
    guest = { id: candidate.id, held: await book(harbor.recruiter, application.id, -2) };
  });
  afterEach(() => clock.reset());
  afterAll(() => house.close());

  const tokenOf = (agency: Agency, interviewId: string): string =>
    debriefLink(
      { link: (path) => `http://nextround.test${path}`, token: (use, id) => secret.token(use, uuidOf(agency.id), id) },
      uuidOf(interviewId),
    ).slice('http://nextround.test/d/'.length);
  const opened = async (token: string) => house.stranger.answer(OPEN, { input: { token } });
  /** Whoever holds the link, with what it gave them. */
  const holderOf = async (agency: Agency, interviewId: string): Promise<Person> =>
    new Person(
      'a holder',
      '',
      house.url,
      (await house.stranger.ask(OPEN, { input: { token: tokenOf(agency, interviewId) } })).openDebriefLink.accessToken,
    );

  test('opens the debrief for somebody who never signed up, in their language, and takes what they write', async () => {
    const { openDebriefLink } = await house.stranger.ask(OPEN, { input: { token: tokenOf(harbor, guest.held) } });
    expect(openDebriefLink).toMatchObject({
      firstName: 'Samir',
      language: 'DE',
      agencyName: 'Harbor',
      companyName: 'Harbor Client',
      jobTitle: 'Senior Backend Engineer',
      interview: { id: guest.held, round: 1, kind: 'TECHNICAL', debrief: null, questions: [], interviewers: [{ name: 'Jana Wolf' }] },
    });
    expect(openDebriefLink.interview.debriefPrompts[0]).toEqual({
      id: harbor.prompts['WOULD_WORK_THERE'],
      question: 'Würdest du dort arbeiten?',
    });
    const holder = new Person('Samir', '', house.url, openDebriefLink.accessToken);
    const answer = (topic: string, text: string, audience: string) => ({ promptId: harbor.prompts[topic], text, audience });
    await holder.do(
      'saveDebrief',
      { interviewId: guest.held, answers: [answer('MISTAKES', 'sprach zu schnell', 'PRIVATE')] },
      'debrief { id }',
    );
    const { debrief } = await holder.do(
      'submitDebrief',
      { interviewId: guest.held, answers: [answer('COMPANY', 'freundlich', 'RECRUITER')] },
      'debrief { revision submittedAt answers { text } interview { id } }',
    );
    expect(debrief).toMatchObject({
      revision: 1,
      submittedAt: expect.any(String),
      answers: [{ text: 'freundlich' }, { text: 'sprach zu schnell' }],
      interview: { id: guest.held },
    });
    const read = 'query($id: ID!) { node(id: $id) { ... on Interview { debrief { answers { text } } } } }';
    expect((await harbor.recruiter.ask(read, { id: guest.held })).node.debrief.answers).toEqual([{ text: 'freundlich' }]);
    expect((await holder.ask(read, { id: guest.held })).node.debrief.answers).toHaveLength(2);
    // Narrowed by the same link, it is gone for the recruiter at once.
    await holder.do(
      'saveDebrief',
      { interviewId: guest.held, answers: [{ promptId: harbor.prompts['COMPANY'], audience: 'PRIVATE' }] },
      'debrief { id }',
    );
    expect((await harbor.recruiter.ask(read, { id: guest.held })).node.debrief.answers).toEqual([]);
  });

  test('closes the step that waited for it', async () => {
    const [step] = await behindTheWalls(house, `select state from follow_up_steps where interview_id = $1 and kind = 'DEBRIEF'`, [
      uuidOf(guest.held),
    ]);
    expect(step).toEqual({ state: 'DONE' });
  });

  test('opens the debrief of a round elsewhere too, without a word of where', async () => {
    const { otherProcess } = await harbor.other.do(
      'trackOtherProcess',
      { companyName: 'mark-elsewhere', stage: 'INTERVIEWING' },
      'otherProcess { id }',
    );
    const hour = (by: number) => new Date(Date.now() + by * 3_600_000).toISOString();
    const round = {
      otherProcessId: otherProcess.id,
      format: 'PHONE',
      kind: 'CULTURE',
      startsAt: hour(-2),
      endsAt: hour(-1),
      timeZone: 'UTC',
    };
    const { interview } = await harbor.other.do('scheduleInterview', round, 'interview { id }');
    const { text } = await opened(tokenOf(harbor, interview.id));
    expect(JSON.parse(text).data.openDebriefLink).toMatchObject({ firstName: 'Jonas', companyName: null, jobTitle: null });
    expect(text).not.toContain('mark-elsewhere');
    const holder = await holderOf(harbor, interview.id);
    const answers = [{ promptId: harbor.prompts['COMPANY'], text: 'mark-own', audience: 'CLIENT' }];
    await holder.do('submitDebrief', { interviewId: interview.id, answers }, 'debrief { id submittedAt }');
    expect(await behindTheWalls(house, `select 1 from published_answers where text = 'mark-own'`)).toEqual([]);
    expect(
      await behindTheWalls(house, `select submitted_at, kept_at is not null as kept from debriefs where interview_id = $1`, [
        uuidOf(interview.id),
      ]),
    ).toEqual([{ submitted_at: null, kept: true }]);
  });

  test('the journal names the candidate for what was done by it', async () => {
    const trail = await harbor.admin.ask('{ auditTrail(first: 50) { nodes { action actor actorRole subjectId } } }');
    const entries = (trail.auditTrail.nodes as Record<string, string>[]).filter(
      (e) => e['action'] === 'debrief.submit' && e['actor'] === 'Samir Haddad',
    );
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.every((e) => e['actorRole'] === 'CANDIDATE')).toBe(true);
  });

  test('opens the questions one wanted to ask there, to tick them off', async () => {
    const { preparedQuestion } = await harbor.candidate.do(
      'prepareQuestion',
      { interviewId: harbor.held, text: 'Who reviews code?' },
      'preparedQuestion { id }',
    );
    const holder = await holderOf(harbor, harbor.held);
    const { preparedQuestion: ticked } = await holder.do(
      'answerQuestion',
      { questionId: preparedQuestion.id, asked: true, answer: 'Everybody' },
      'preparedQuestion { asked answer }',
    );
    expect(ticked).toEqual({ asked: true, answer: 'Everybody' });
    const later = (await harbor.candidate.do('prepareQuestion', { interviewId: harbor.ahead, text: 'Pension?' }, 'preparedQuestion { id }'))
      .preparedQuestion.id;
    expect(await holder.refusal('answerQuestion', { questionId: later, asked: true })).toBe('NOT_FOUND');
  });

  test('opens what one was asked there, and whether others may read it', async () => {
    const holder = await holderOf(harbor, harbor.held);
    const note = (interviewId: string) => ({ interviewId, text: 'When do you lock a row?' });
    const { askedQuestion } = await holder.do('noteAskedQuestion', note(harbor.held), 'askedQuestion { id text }');
    const { interview } = await holder.do(
      'shareAskedQuestions',
      { interviewId: harbor.held, agreed: true },
      'interview { askedQuestionsSharedAt askedQuestions { text } }',
    );
    expect(interview).toEqual({ askedQuestionsSharedAt: expect.any(String), askedQuestions: [{ text: askedQuestion.text }] });
    expect(await holder.refusal('noteAskedQuestion', { interviewId: harbor.held, text: 'Are you Maya?' })).toBe('BAD_USER_INPUT');
    expect(await holder.refusal('noteAskedQuestion', note(guest.held))).toBe('NOT_FOUND');
    expect(await holder.refusal('shareAskedQuestions', { interviewId: guest.held, agreed: true })).toBe('NOT_FOUND');
    await holder.do('shareAskedQuestions', { interviewId: harbor.held, agreed: false }, 'interview { id }');
    await holder.do('forgetAskedQuestion', { askedQuestionId: askedQuestion.id }, 'interview { id }');
  });

  test('opens no other round of the same candidate, nobody else’s, and nothing of another agency', async () => {
    const holder = await holderOf(harbor, harbor.held);
    const theirs = await book(harbor.recruiter, harbor.otherApplication, -4);
    const mine = await book(harbor.recruiter, harbor.application, -6);
    const answers = [{ promptId: harbor.prompts['COMPANY'], text: 'in through the window', audience: 'RECRUITER' }];
    for (const interviewId of [mine, theirs, harbor.ahead, guest.held, kite.held]) {
      expect([interviewId, await holder.refusal('saveDebrief', { interviewId, answers })]).toEqual([interviewId, 'NOT_FOUND']);
      expect([interviewId, await holder.refusal('submitDebrief', { interviewId, answers })]).toEqual([interviewId, 'NOT_FOUND']);
      expect((await holder.ask('query($id: ID!) { node(id: $id) { id } }', { id: interviewId })).node).toBeNull();
    }
    await holder.do('submitDebrief', { interviewId: harbor.held, answers }, 'debrief { id }');
    const ids = [
      harbor.candidate.id,
      harbor.application,
      harbor.job,
      harbor.company,
      harbor.contact,
      harbor.id,
      harbor.recruiter.id,
      harbor.stages['Offer'],
    ];
    expect((await holder.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).nodes).toEqual(ids.map(() => null));
    expect(await behindTheWalls(house, `select 1 from debrief_answers where text = 'in through the window'`)).toHaveLength(1);
  });

  test('leads nowhere from its own round: not to the candidate, not to the process, not to what the hiring side said', async () => {
    const holder = await holderOf(harbor, harbor.held);
    await harbor.recruiter.do(
      'recordScorecard',
      { interviewId: harbor.held, interviewer: 'Jana', overallRecommendation: 'NO', concerns: 'slow' },
      'scorecard { id }',
    );
    const { schema } = house.app.get(GraphQLSchemaHost);
    const shown: string[] = [];
    const type = schema.getType('Interview');
    if (!isObjectType(type)) throw new Error('There are no interviews.');
    for (const field of Object.values(type.getFields())) {
      if (field.args.some((arg) => isNonNullType(arg.type))) continue;
      const leaf = !('getFields' in getNamedType(field.type)) && !('getTypes' in getNamedType(field.type));
      const { errors } = await holder.answer(
        `query($id: ID!) { node(id: $id) { ... on Interview { ${field.name}${leaf ? '' : ' { __typename }'} } } }`,
        { id: harbor.held },
      );
      if (errors.length === 0 && !leaf) shown.push(field.name);
      if (errors.length > 0) expect([field.name, errors[0]!.extensions.code]).toEqual([field.name, 'UNAUTHENTICATED']);
    }
    expect(shown.sort()).toEqual(['askedQuestions', 'debrief', 'debriefPrompts', 'interviewers', 'questions']);
    for (const way of [
      '... on Interview { candidate { email } }',
      '...F',
      '... on Debrief { interview { ... on Interview { candidate { email } } } }',
    ])
      expect(
        (
          await holder.answer(
            `query($id: ID!) { node(id: $id) { ${way} } } fragment F on Interview { process { ... on Application { id } } }`.replace(
              / fragment F.*/,
              way === '...F' ? '$&' : '',
            ),
            { id: harbor.held },
          )
        ).errors[0]?.extensions.code,
      ).toBe('UNAUTHENTICATED');
  });

  test('as a bearer, at every root field: exactly its own, and what anybody may', async () => {
    const holder = await holderOf(harbor, harbor.held);
    const { schema } = house.app.get(GraphQLSchemaHost);
    const let_: string[] = [];
    for (const [kind, root] of [
      ['query', schema.getQueryType()!],
      ['mutation', schema.getMutationType()!],
    ] as const)
      for (const field of Object.values(root.getFields())) {
        if (typeof field.extensions['open'] === 'string') continue;
        const given = field.args.filter((arg) => isNonNullType(arg.type));
        const list = (parts: string[]) => (parts.length > 0 ? `(${parts.join(', ')})` : '');
        const document = `${kind} ${list(given.map((arg) => `$${arg.name}: ${String(arg.type)}`))} { ${field.name}${list(given.map((arg) => `${arg.name}: $${arg.name}`))}${isLeafType(getNamedType(field.type)) ? '' : ' { __typename }'} }`;
        const { errors } = await holder.answer(document, Object.fromEntries(given.map((arg) => [arg.name, least(arg.type)])));
        if (errors[0]?.extensions.code !== 'UNAUTHENTICATED') let_.push(field.name);
      }
    expect(let_.sort()).toEqual([
      'answerQuestion',
      'forgetAskedQuestion',
      'node',
      'nodes',
      'noteAskedQuestion',
      'saveDebrief',
      'shareAskedQuestions',
      'submitDebrief',
    ]);
  });

  test('by raw SQL, with nothing but its settings: rows of its round, and of no other table', async () => {
    const client = new (await import('pg')).default.Client({ connectionString: house.database.appUrl });
    await client.connect();
    const tables = (
      await behindTheWalls(
        house,
        `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id' where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
      )
    ).map((row) => String(row['name']));
    const [interview] = await behindTheWalls(house, 'select agency_id, candidate_id from interviews where id = $1', [uuidOf(harbor.held)]);
    const seen: string[] = [];
    try {
      await client.query(
        `begin; set local app.agency_id = '${interview!['agency_id']}'; set local app.role = 'LINK'; set local app.sight = 'ALL'; set local app.candidate_id = '${interview!['candidate_id']}'; set local app.door = '${uuidOf(harbor.held)}'`,
      );
      for (const table of tables) if ((await client.query(`select 1 from ${table} limit 1`)).rowCount) seen.push(table);
      expect((await client.query('select id from interviews')).rows).toEqual([{ id: uuidOf(harbor.held) }]);
      expect((await client.query('select distinct interview_id from debriefs')).rows).toEqual([{ interview_id: uuidOf(harbor.held) }]);
      expect((await client.query('select distinct interview_id from prepared_questions')).rows).toEqual([
        { interview_id: uuidOf(harbor.held) },
      ]);
      // The step that a debrief's submission closes.
      expect((await client.query('select distinct interview_id, kind from follow_up_steps')).rows).toEqual([
        { interview_id: uuidOf(harbor.held), kind: 'DEBRIEF' },
      ]);
      expect((await client.query('update interviews set location = null')).rowCount).toBe(0);
      await client.query('rollback');
    } finally {
      await client.end();
    }
    // Its journal entries are written by the trigger; it reads none.
    expect(seen.sort()).toEqual([
      'debrief_answers',
      'debrief_prompts',
      'debriefs',
      'follow_up_steps',
      'interviews',
      'journal_heads',
      'prepared_questions',
      'published_answers',
      'question_consents',
    ]);
  });

  test('a link that was tampered with, or is of another use, asks to sign in, in the same words', async () => {
    const good = tokenOf(harbor, harbor.held);
    const words = 'This link no longer opens the debrief. Sign in to go on.';
    const flip = (at: number) => good.slice(0, at) + (good[at] === 'A' ? 'B' : 'A') + good.slice(at + 1);
    const bad = [
      flip(3),
      flip(30),
      flip(60),
      good.slice(0, -2),
      '',
      'nonsense',
      secret.token('invitation', uuidOf(harbor.id), uuidOf(harbor.held)),
      secret.token('feedback-request', uuidOf(harbor.id), uuidOf(harbor.held)),
      secret.token('debrief', uuidOf(kite.id), uuidOf(harbor.held)),
      secret.token('debrief', uuidOf(harbor.id), uuid()),
      new Secret('another installation’s secret, as long as ours').token('debrief', uuidOf(harbor.id), uuidOf(harbor.held)),
    ];
    for (const token of bad) {
      const { errors } = await opened(token);
      expect([token, errors[0]?.extensions.code, errors[0]?.message]).toEqual([token, 'UNAUTHENTICATED', words]);
    }
  });

  test('works from the interview’s end for seven days, and what it gave out ends with it', async () => {
    const interviewId = await book(harbor.recruiter, harbor.otherApplication, 1);
    const token = tokenOf(harbor, interviewId);
    const ends = new Date(Date.now() + 2 * 3_600_000);
    expect((await opened(token)).errors[0]?.extensions.code).toBe('NOT_YET');
    clock.moveTo(new Date(ends.getTime() + 60_000));
    const holder = await holderOf(harbor, interviewId);
    const look = 'query($id: ID!) { node(id: $id) { id } }';
    const save = { interviewId, answers: [{ promptId: harbor.prompts['COMPANY'], rating: 3 }] };
    expect((await holder.ask(look, { id: interviewId })).node).toEqual({ id: interviewId });
    clock.moveTo(new Date(ends.getTime() + 7 * DAY - 60_000));
    expect((await opened(token)).errors).toEqual([]);
    await holder.do('saveDebrief', save, 'debrief { id }');
    clock.moveTo(new Date(ends.getTime() + 7 * DAY + 60_000));
    expect((await opened(token)).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await holder.answer(look, { id: interviewId })).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(await holder.refusal('saveDebrief', save)).toBe('UNAUTHENTICATED');
  });

  test('is dead once the interview is called off, and so is what it gave out', async () => {
    const interviewId = await book(harbor.recruiter, harbor.otherApplication, -3);
    const holder = await holderOf(harbor, interviewId);
    await harbor.recruiter.do('cancelInterview', { interviewId }, 'interview { id }');
    expect((await opened(tokenOf(harbor, interviewId))).errors[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await holder.answer('query($id: ID!) { node(id: $id) { id } }', { id: interviewId })).errors[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  test('gives out nothing that could be kept: no cookie, ten minutes, and no session to be found', async () => {
    const before = await behindTheWalls(house, 'select count(*)::int as n from sessions');
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: OPEN, variables: { input: { token: tokenOf(harbor, harbor.held) } } }),
    });
    const { data } = (await response.json()) as { data: { openDebriefLink: { expiresAt: string; accessToken: string } } };
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(new Date(data.openDebriefLink.expiresAt).getTime() - Date.now()).toBeLessThanOrEqual(600_000);
    expect(JSON.parse(Buffer.from(data.openDebriefLink.accessToken.split('.')[1]!, 'base64url').toString())).toMatchObject({
      sub: uuidOf(harbor.candidate.id),
      sid: null,
      identity: null,
      only: uuidOf(harbor.held),
    });
    expect(await behindTheWalls(house, 'select count(*)::int as n from sessions')).toEqual(before);
  });
});
