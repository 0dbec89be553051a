import { accept, book, cast, inHours, openHouse, Person, type Agency, type House } from '@nextround/cast';
import { Worker } from '@nextround/jobs';
import { clock } from '@nextround/tenancy';
import { kindOf, Wire } from './oracle/wire.js';
import { mailServer } from './support-mail.js';
import { behindTheWalls, uuidOf } from './support-walls.js';

const PACK = `id format kind bringLaptop whatToPrepare expectations missing publishedAt revisedAt openedAt detailsAskedAt version
  interviewers { name } items { id text done doneAt } carriedOver { source text } detailsAskedOf { name } interview { id }`;

describe('the prep pack', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
  });
  afterAll(() => house.close());

  const packOf = async (person: Person, interviewId: string) =>
    (await person.ask(`query($id: ID!) { node(id: $id) { ... on Interview { prepPack { ${PACK} } } } }`, { id: interviewId })).node
      ?.prepPack;
  const write = async (input: Record<string, unknown>, interviewId = harbor.ahead) =>
    (await harbor.recruiter.do('updatePrepPack', { interviewId, ...input }, `prepPack { ${PACK} }`)).prepPack;
  const publish = async (interviewId = harbor.ahead) =>
    (await harbor.recruiter.do('publishPrepPack', { interviewId }, `prepPack { ${PACK} }`)).prepPack;
  const sources = (pack: { carriedOver: { source: string; text: string }[] }) => pack.carriedOver.map(({ source, text }) => [source, text]);
  const notices = () => behindTheWalls(house, `select * from notices where kind = 'PREP_PUBLISHED' order by created_at`);

  /** Somebody else who was put forward for the same job, with a round that has ended. */
  async function fellow(name: string): Promise<{ person: Person; held: string }> {
    const person = new Person(name, `${name.split(' ')[0]!.toLowerCase()}@fellow.test`, house.url, null);
    const { candidate } = await harbor.recruiter.do('addCandidate', { name, email: person.email }, 'candidate { id }');
    const { url } = await harbor.recruiter.do('inviteCandidate', { candidateId: candidate.id }, 'url');
    await accept(person, url as string);
    person.id = candidate.id as string;
    const { application } = await harbor.recruiter.do(
      'submitApplication',
      { candidateId: person.id, jobId: harbor.job },
      'application { id }',
    );
    return { person, held: await book(harbor.recruiter, application.id as string, -5) };
  }
  const note = async (person: Person, interviewId: string, text: string): Promise<string> =>
    (await person.do('noteAskedQuestion', { interviewId, text }, 'askedQuestion { id }')).askedQuestion.id as string;
  const share = (person: Person, interviewId: string, agreed = true) =>
    person.do('shareAskedQuestions', { interviewId, agreed }, 'interview { askedQuestionsSharedAt askedQuestions { text } }');

  describe('while it is written', () => {
    test('says what nobody has told yet, and no longer what somebody has', async () => {
      expect(await write({})).toMatchObject({
        format: 'VIDEO',
        kind: 'TECHNICAL',
        interviewers: [{ name: 'Jana Wolf' }],
        missing: ['whatToPrepare', 'expectations', 'bringLaptop'],
        bringLaptop: null,
        items: [],
        publishedAt: null,
        version: 1,
      });
      expect((await write({ whatToPrepare: 'One failure you are proud of.' })).missing).toEqual(['expectations', 'bringLaptop']);
      expect((await write({ expectations: ['TEAMWORK', 'CULTURE'], bringLaptop: false })).missing).toEqual([]);
      expect(await write({ bringLaptop: null, whatToPrepare: '' })).toMatchObject({
        missing: ['whatToPrepare', 'bringLaptop'],
        whatToPrepare: null,
        expectations: ['TEAMWORK', 'CULTURE'],
      });
    });

    test('misses a setting where there is no place, no link, no number; by phone nobody asks for a laptop', async () => {
      const round = async (input: Record<string, unknown>) => {
        const when = { startsAt: inHours(70), endsAt: inHours(71), timeZone: 'Europe/Berlin' };
        const { interview } = await harbor.recruiter.do(
          'scheduleInterview',
          { applicationId: harbor.otherApplication, kind: 'FINAL', ...when, ...input },
          'interview { id }',
        );
        return (await write({}, interview.id as string)).missing as string[];
      };
      const rest = ['interviewers', 'whatToPrepare', 'expectations'];
      expect(await round({ format: 'ONSITE' })).toEqual(['setting', ...rest, 'bringLaptop']);
      expect(await round({ format: 'ONSITE', location: 'Kai 7' })).toEqual([...rest, 'bringLaptop']);
      expect(await round({ format: 'VIDEO' })).toEqual(['setting', ...rest, 'bringLaptop']);
      expect(await round({ format: 'PHONE' })).toEqual(['setting', ...rest]);
      expect(await round({ format: 'PHONE', location: '+49 30 1234567' })).toEqual(rest);
      await harbor.recruiter.do('updateCandidate', { candidateId: harbor.other.id, phone: '+49 171 2345678' }, 'candidate { id }');
      expect(await round({ format: 'PHONE' })).toEqual(rest);
    });

    test('is in nobody’s sight but the staff’s', async () => {
      const { id, items } = await write({ items: ['Read their blog', 'Sleep'] });
      for (const person of [harbor.candidate, harbor.other, harbor.auditor, kite.admin])
        for (const node of [id, items[0].id])
          expect((await person.ask('query($id: ID!) { node(id: $id) { id } }', { id: node })).node).toBeNull();
      expect(await packOf(harbor.candidate, harbor.ahead)).toBeNull();
      expect(await harbor.candidate.refusal('openPrepPack', { interviewId: harbor.ahead })).toBe('NOT_FOUND');
      expect(await harbor.candidate.refusal('checkPrepItem', { itemId: items[0].id, done: true })).toBe('NOT_FOUND');
      expect(await harbor.auditor.refusal('updatePrepPack', { interviewId: harbor.ahead })).toBe('FORBIDDEN');
      expect(await harbor.candidate.refusal('updatePrepPack', { interviewId: harbor.ahead })).toBe('FORBIDDEN');
      for (const mutation of ['updatePrepPack', 'publishPrepPack'])
        expect(await kite.recruiter.refusal(mutation, { interviewId: harbor.ahead })).toBe('NOT_FOUND');
      const trail = await harbor.candidate.ask('{ auditTrail(first: 100) { nodes { action } } }');
      expect(JSON.stringify(trail)).not.toContain('prep.');
    });

    test('refuses a change made against an older version, and counts up only where something changed', async () => {
      const { version } = await write({ whatToPrepare: 'Latency.' });
      expect((await write({ whatToPrepare: 'Latency.', items: ['Read their blog', 'Sleep'], expectedVersion: version })).version).toBe(
        version,
      );
      expect((await write({ items: ['Sleep', 'Read their blog'] })).version).toBe(version + 1);
      expect(await harbor.recruiter.refusal('updatePrepPack', { interviewId: harbor.ahead, expectedVersion: version })).toBe('CONFLICT');
      for (const items of [['Sleep', 'Sleep'], ['  '], ['a\u0007b'], Array.from({ length: 51 }, (_, i) => `${i}`)])
        expect(await harbor.recruiter.refusal('updatePrepPack', { interviewId: harbor.ahead, items })).toBe('BAD_USER_INPUT');
    });
  });

  describe('once it is published', () => {
    test('the candidate reads it and is told once; words that are missing are told to the recruiter', async () => {
      await write({ items: ['Read their blog', 'Try the link', 'Sleep'] });
      const published = await publish();
      expect(published.missing).toEqual(['bringLaptop']);
      expect(published.publishedAt).not.toBeNull();
      expect(await packOf(harbor.candidate, harbor.ahead)).toMatchObject({
        whatToPrepare: 'Latency.',
        publishedAt: published.publishedAt,
        openedAt: null,
        items: [{ text: 'Read their blog' }, { text: 'Try the link' }, { text: 'Sleep' }],
      });
      expect(await packOf(harbor.other, harbor.ahead)).toBeUndefined();
      expect(await packOf(harbor.auditor, harbor.ahead)).toBeNull();
      expect((await publish()).publishedAt).toBe(published.publishedAt);
      expect(await notices()).toMatchObject([
        { candidate_id: uuidOf(harbor.candidate.id), about_type: 'Interview', about_id: uuidOf(harbor.ahead), dropped_at: null },
      ]);
    });

    test('what changes is there at once, and told when it is published again', async () => {
      const { publishedAt } = await packOf(harbor.recruiter, harbor.ahead);
      const { revisedAt } = await write({ bringLaptop: true });
      expect(revisedAt > publishedAt).toBe(true);
      expect(await packOf(harbor.candidate, harbor.ahead)).toMatchObject({ bringLaptop: true, publishedAt });
      expect((await publish()).publishedAt > publishedAt).toBe(true);
      expect((await notices()).map((notice) => notice['drop_reason'])).toEqual(['TAKEN_BACK', null]);
    });

    test('the recruiter sees when it was opened and what is ticked, and no version moves for it', async () => {
      const { items, version } = await packOf(harbor.candidate, harbor.ahead);
      const { openedAt } = (await harbor.candidate.do('openPrepPack', { interviewId: harbor.ahead }, 'prepPack { openedAt }')).prepPack;
      const again = (await harbor.candidate.do('openPrepPack', { interviewId: harbor.ahead }, 'prepPack { openedAt }')).prepPack;
      expect(again.openedAt).toBe(openedAt);
      const tick = async (item: { id: string }, done = true) =>
        (await harbor.candidate.do('checkPrepItem', { itemId: item.id, done }, 'prepItem { text done doneAt }')).prepItem;
      expect(await tick(items[0])).toMatchObject({ text: 'Read their blog', done: true, doneAt: expect.any(String) });
      await tick(items[1]);
      await tick(items[1]);
      expect(await tick(items[1], false)).toEqual({ text: 'Try the link', done: false, doneAt: null });
      await tick(items[2]);
      const seen = await packOf(harbor.recruiter, harbor.ahead);
      expect([seen.openedAt, seen.version, seen.items.map((i: { done: boolean }) => i.done)]).toEqual([
        openedAt,
        version,
        [true, false, true],
      ]);
      for (const person of [harbor.other, kite.candidate])
        expect(await person.refusal('checkPrepItem', { itemId: items[0].id, done: false })).toBe('NOT_FOUND');
      expect(await harbor.recruiter.refusal('checkPrepItem', { itemId: items[0].id, done: false })).toBe('FORBIDDEN');
    });

    test('a ticked item that keeps its words keeps its tick, wherever it moves; other words are another item', async () => {
      const { items } = await write({ items: ['Sleep well', 'Try the link', 'Read their blog'] });
      expect(items.map((i: { text: string; done: boolean }) => [i.text, i.done])).toEqual([
        ['Sleep well', false],
        ['Try the link', false],
        ['Read their blog', true],
      ]);
      expect((await write({ items: null })).items).toEqual([]);
    });

    test('ticking alone says that it was opened', async () => {
      const { person } = await fellow('Nuria Soler');
      const { nodes } = (await person.ask('{ applications { nodes { id } } }')).applications;
      const next = await book(harbor.recruiter, nodes[0].id, 20);
      const { items } = await write({ items: ['Breathe'] }, next);
      await publish(next);
      await person.do('checkPrepItem', { itemId: items[0].id, done: true }, 'prepItem { id }');
      expect((await packOf(harbor.recruiter, next)).openedAt).not.toBeNull();
    });

    test('nothing is published for a round that is over or called off', async () => {
      expect(await harbor.recruiter.refusal('publishPrepPack', { interviewId: harbor.held })).toBe('TOO_LATE');
      const called = await book(harbor.recruiter, harbor.otherApplication, 90);
      await harbor.recruiter.do('cancelInterview', { interviewId: called }, 'interview { id }');
      expect(await harbor.recruiter.refusal('publishPrepPack', { interviewId: called })).toBe('TOO_LATE');
    });
  });

  describe('what earlier rounds taught', () => {
    test('a PRIVATE mistake is in the candidate’s own view alone; recruiters read what was handed over and released', async () => {
      const answer = (topic: string, text: string, audience: string) => ({ promptId: harbor.prompts[topic], text, audience });
      const { preparedQuestion: asked } = await harbor.candidate.do(
        'prepareQuestion',
        { interviewId: harbor.held, text: 'Who reviews?' },
        'preparedQuestion { id }',
      );
      await harbor.candidate.do('answerQuestion', { questionId: asked.id, asked: true }, 'preparedQuestion { id }');
      await harbor.candidate.do('prepareQuestion', { interviewId: harbor.held, text: 'Is on-call paid?' }, 'preparedQuestion { id }');
      await harbor.candidate.do('prepareQuestion', { interviewId: harbor.ahead, text: 'Only for the next one' }, 'preparedQuestion { id }');
      await harbor.candidate.do(
        'submitDebrief',
        {
          interviewId: harbor.held,
          answers: [answer('MISTAKES', 'I froze on recursion.', 'PRIVATE'), answer('IMPROVEMENTS', 'Explain caching better.', 'RECRUITER')],
        },
        'debrief { id }',
      );
      const card = { interviewId: harbor.held, interviewer: 'Jana Wolf', overallRecommendation: 'YES', concerns: 'Talks fast.' };
      const { scorecard } = await harbor.recruiter.do('recordScorecard', card, 'scorecard { id }');
      await harbor.recruiter.do(
        'releaseFeedback',
        { scorecardId: scorecard.id, message: 'They liked you.', howToImprove: 'Slow down when you explain.' },
        'releasedFeedback { id }',
      );
      expect(sources(await packOf(harbor.candidate, harbor.ahead))).toEqual([
        ['MISTAKE', 'I froze on recursion.'],
        ['IMPROVEMENT', 'Explain caching better.'],
        ['UNASKED_QUESTION', 'Is on-call paid?'],
        ['RELEASED_CONCERN', 'Slow down when you explain.'],
      ]);
      for (const person of [harbor.recruiter, harbor.admin])
        expect(sources(await packOf(person, harbor.ahead))).toEqual([
          ['IMPROVEMENT', 'Explain caching better.'],
          ['RELEASED_CONCERN', 'Slow down when you explain.'],
        ]);
    });

    test('an answer that is narrowed leaves the recruiter’s pack at once, and rounds of another process or yet to come teach nothing', async () => {
      const answers = [{ promptId: harbor.prompts['IMPROVEMENTS'], audience: 'PRIVATE' }];
      await harbor.candidate.do('saveDebrief', { interviewId: harbor.held, answers }, 'debrief { id }');
      expect(sources(await packOf(harbor.recruiter, harbor.ahead))).toEqual([['RELEASED_CONCERN', 'Slow down when you explain.']]);
      const { clientCompany } = await harbor.recruiter.do('addClientCompany', { name: 'Elsewhere' }, 'clientCompany { id }');
      const { job } = await harbor.recruiter.do('openJob', { clientCompanyId: clientCompany.id, title: 'Other' }, 'job { id }');
      const { application } = await harbor.recruiter.do(
        'submitApplication',
        { candidateId: harbor.candidate.id, jobId: job.id },
        'application { id }',
      );
      const elsewhere = await book(harbor.recruiter, application.id as string, 30);
      await write({}, elsewhere);
      await publish(elsewhere);
      expect(sources(await packOf(harbor.candidate, elsewhere))).toEqual([]);
    });

    test('everything on a pack is one statement, for the recruiter and for the candidate', async () => {
      const wire = new Wire();
      try {
        for (const person of [harbor.recruiter, harbor.candidate]) {
          const sent = await wire.during(() => packOf(person, harbor.ahead));
          expect(sent.map(kindOf)).toEqual(['begin', 'standing', 'data', 'commit']);
        }
      } finally {
        wire.close();
      }
    });
  });

  describe('what earlier candidates were asked', () => {
    const WORDS = ['How would you cut a monolith?', 'What is your worst outage?', 'When do you lock a row?', 'Why this company?'];
    let fellows: { person: Person; held: string }[];
    const shown = async (person: Person, interviewId = harbor.ahead) =>
      sources(await packOf(person, interviewId)).flatMap(([source, text]) => (source === 'EARLIER_CANDIDATES' ? [text] : []));
    const pooled = () => behindTheWalls(house, 'select text, candidates from company_questions order by text');

    beforeAll(async () => {
      fellows = [];
      for (const name of ['Ada Lindqvist', 'Bo Zhang', 'Cleo von der Heide']) fellows.push(await fellow(name));
    });

    test('a note is the candidate’s alone, and names nobody', async () => {
      const [{ person, held }] = fellows as [{ person: Person; held: string }];
      const refused = async (text: string) => {
        const { errors } = await person.answer('mutation($i: NoteAskedQuestionInput!) { noteAskedQuestion(input: $i) { __typename } }', {
          i: { interviewId: held, text },
        });
        return errors[0]?.extensions.violations?.[0]?.rule;
      };
      for (const text of [
        'Jana asked how I would cut a monolith.',
        'What would frau WOLF want?',
        'Are you Ada?',
        'LINDQVIST, why here?',
        'Write to me at a@b.example?',
        'Call +49 171 2345678?',
        'See https://x.example/quiz',
      ])
        expect([text, await refused(text)]).toEqual([text, 'nameless']);
      expect(await person.refusal('noteAskedQuestion', { interviewId: harbor.ahead, text: 'x' })).toBe('NOT_FOUND');
      expect(await harbor.candidate.refusal('noteAskedQuestion', { interviewId: harbor.ahead, text: 'x' })).toBe('NOT_YET');
      const id = await note(person, held, 'Of the year 1984, what do you keep in 2026?');
      expect((await person.ask('query($id: ID!) { node(id: $id) { ... on AskedQuestion { text } } }', { id })).node.text).toContain('1984');
      for (const other of [harbor.recruiter, harbor.admin, harbor.auditor, harbor.candidate, kite.admin]) {
        expect((await other.ask('query($id: ID!) { node(id: $id) { id } }', { id })).node).toBeNull();
        expect(
          (await other.ask('query($id: ID!) { node(id: $id) { ... on Interview { askedQuestions { text } } } }', { id: held })).node ?? {},
        ).not.toMatchObject({
          askedQuestions: [{}],
        });
      }
      expect(await fellows[1]!.person.refusal('forgetAskedQuestion', { askedQuestionId: id })).toBe('NOT_FOUND');
      await person.do('forgetAskedQuestion', { askedQuestionId: id }, 'interview { id }');
    });

    test('two who agree are too few: nothing is there, for anybody, not even behind the walls', async () => {
      for (const [i, { person, held }] of fellows.entries()) await note(person, held, WORDS[i]!);
      await note(fellows[0]!.person, fellows[0]!.held, 'Where do you see yourself?');
      for (const { person, held } of fellows.slice(0, 2)) await share(person, held);
      await share(fellows[0]!.person, fellows[0]!.held);
      expect(await pooled()).toEqual([]);
      for (const person of [harbor.candidate, harbor.recruiter]) expect(await shown(person)).toEqual([]);
    });

    test('one who agrees without having noted anything does not count', async () => {
      const { person, held } = await fellow('Dag Holm');
      await share(person, held);
      expect(await pooled()).toEqual([]);
      await share(person, held, false);
    });

    test('with the third, those who come after read what was asked, and nobody reads by whom', async () => {
      const third = await share(fellows[2]!.person, fellows[2]!.held);
      expect(third.interview).toEqual({ askedQuestionsSharedAt: expect.any(String), askedQuestions: [{ text: WORDS[2] }] });
      const all = [...WORDS.slice(0, 3), 'Where do you see yourself?'].sort();
      for (const person of [harbor.candidate, harbor.recruiter, harbor.admin]) expect((await shown(person)).sort()).toEqual(all);
      const columns = await behindTheWalls(
        house,
        `select column_name as name from information_schema.columns where table_name = 'company_questions' order by 1`,
      );
      expect(columns.map((c) => c['name'])).toEqual(['agency_id', 'candidates', 'client_company_id', 'text']);
      const sight = await harbor.recruiter.ask('query($id: ID!) { node(id: $id) { ... on Interview { askedQuestionsSharedAt } } }', {
        id: fellows[0]!.held,
      });
      expect(sight.node).toEqual({ askedQuestionsSharedAt: null });
    });

    test('whoever is one of the three reads nothing: it takes three others', async () => {
      const { person } = fellows[0]!;
      const { nodes } = (await person.ask('{ applications { nodes { id } } }')).applications;
      const next = await book(harbor.recruiter, nodes[0].id, 40);
      await publish(next);
      expect(await shown(person, next)).toEqual([]);
      const fourth = await fellow('Emre Kaya');
      await share(fourth.person, fourth.held);
      await note(fourth.person, fourth.held, WORDS[3]!);
      expect((await shown(person, next)).sort()).toEqual([WORDS[1], WORDS[2], WORDS[3]]);
      await share(fourth.person, fourth.held, false);
      expect(await shown(person, next)).toEqual([]);
      expect(await pooled()).toHaveLength(4);
    });

    test('at another company, and in another agency, nobody reads any of it', async () => {
      const nodes = (await harbor.candidate.ask('{ interviews { nodes { id prepPack { id carriedOver { source } } } } }')).interviews
        .nodes as {
        id: string;
        prepPack: { carriedOver: { source: string }[] } | null;
      }[];
      const elsewhere = nodes.find((n) => n.prepPack && n.id !== harbor.ahead)!;
      expect(elsewhere.prepPack!.carriedOver).toEqual([]);
      await kite.recruiter.do('publishPrepPack', { interviewId: kite.ahead }, 'prepPack { id }');
      for (const person of [kite.candidate, kite.admin]) expect(sources(await packOf(person, kite.ahead))).toEqual([]);
    });

    test('one takes it back, or forgets the only question: at once it is gone for everybody, and comes back with them', async () => {
      const { person, held } = fellows[1]!;
      await share(person, held, false);
      expect(await pooled()).toEqual([]);
      for (const reader of [harbor.candidate, harbor.recruiter]) expect(await shown(reader)).toEqual([]);
      await share(person, held);
      expect(await shown(harbor.candidate)).toHaveLength(4);
      const { node } = await person.ask('query($id: ID!) { node(id: $id) { ... on Interview { askedQuestions { id } } } }', { id: held });
      await person.do('forgetAskedQuestion', { askedQuestionId: node.askedQuestions[0].id }, 'interview { id }');
      expect(await pooled()).toEqual([]);
      await note(person, held, WORDS[1]!);
      expect(await shown(harbor.candidate)).toHaveLength(4);
    });

    test('no row can stand for fewer than three, whoever writes it', async () => {
      await expect(behindTheWalls(house, 'update company_questions set candidates = 2')).rejects.toThrow(
        'company_questions_candidates_check',
      );
    });

    test('the journal tells that it happened, and none of the words', async () => {
      const entries = await behindTheWalls(
        house,
        `select j.action, j.actor_role, j.node_type, j.sight, j.candidate_id, w.detail from journal j join journal_words w using (agency_id, seq)
          where j.node_type = 'AskedQuestion' or 'earlierQuestions.text' = any(j.fields) or 'questionConsent.givenAt' = any(j.fields)`,
      );
      expect(new Set(entries.map((e) => [e['action'], e['actor_role'], e['sight']].join(' ')))).toEqual(
        new Set(['asked-question.note CANDIDATE CANDIDATE', 'asked-question.share CANDIDATE CANDIDATE', 'question.pool SYSTEM STAFF']),
      );
      for (const { detail } of entries) for (const text of WORDS) expect(detail).not.toContain(text);
      expect(entries.filter((e) => e['action'] === 'question.pool' && e['candidate_id'])).toEqual([]);
    });
  });

  describe('the client is asked', () => {
    const letters = () => behindTheWalls(house, `select * from letters where about_type = 'Interview' order by created_at`);
    const ask = (input: Record<string, unknown>) =>
      harbor.recruiter.do('askClientForDetails', { contactId: harbor.contact, ...input }, `prepPack { ${PACK} }`);

    test('exactly what is missing, with the recruiter’s address to reply to, and no candidate in the subject', async () => {
      const { interview } = await harbor.recruiter.do(
        'scheduleInterview',
        {
          applicationId: harbor.application,
          format: 'ONSITE',
          kind: 'FINAL',
          startsAt: '2031-03-04T09:30:00Z',
          endsAt: '2031-03-04T10:30:00Z',
          timeZone: 'Europe/Berlin',
        },
        'interview { id }',
      );
      const { prepPack } = await ask({ interviewId: interview.id });
      expect(prepPack).toMatchObject({ detailsAskedAt: expect.any(String), detailsAskedOf: { name: 'Henrik Maas' }, publishedAt: null });
      const [letter] = await letters();
      expect(letter).toMatchObject({
        to_name: 'Henrik Maas',
        to_address: 'henrik@client.harbor.test',
        from_name: 'Hanna Reuter',
        reply_to: { name: 'Hanna Reuter', address: 'hanna@harbor.test' },
        language: 'EN',
        candidate_id: uuidOf(harbor.candidate.id),
      });
      expect(letter!['subject']).toMatch(/^Senior Backend Engineer, Tuesday,? 4 March: questions before the interview$/);
      for (const question of [
        '1. Where does it take place',
        '2. Who holds',
        '3. What should Maya Okafor prepare',
        '4. What will you look at',
        '5. Should Maya',
      ])
        expect(letter!['body']).toContain(question);

      await write({ expectations: ['CULTURE'], bringLaptop: true, whatToPrepare: 'A talk.' }, interview.id as string);
      await ask({ interviewId: interview.id, language: 'DE' });
      const [first, german] = await letters();
      expect(first!['taken_back_at']).not.toBeNull();
      expect(german!['subject']).toBe('Senior Backend Engineer, Dienstag, 4. März: Fragen vor dem Gespräch');
      expect(german!['body']).toContain('1. Wo findet es statt');
      expect(german!['body']).toContain('2. Wer führt das Gespräch');
      expect(german!['body']).not.toContain('\n3. ');
      expect(`${german!['subject']}${letter!['subject']}`).not.toContain('Maya');
    });

    test('and not after all, where the date moves or the process ends before the letter has left', async () => {
      const round = await book(harbor.recruiter, harbor.otherApplication, 60);
      const asked = async () => (await packOf(harbor.recruiter, round)).detailsAskedAt as string | null;
      const left = async () =>
        (await letters()).filter((letter) => letter['about_id'] === uuidOf(round) && !letter['taken_back_at']).length;
      await ask({ interviewId: round });
      await harbor.recruiter.do(
        'rescheduleInterview',
        { interviewId: round, startsAt: inHours(80), endsAt: inHours(81) },
        'interview { id }',
      );
      expect([await asked(), await left()]).toEqual([null, 0]);
      await ask({ interviewId: round });
      expect([await asked(), await left()]).toEqual([expect.any(String), 1]);
      await harbor.other.do('withdrawApplication', { applicationId: harbor.otherApplication }, 'application { id }');
      expect([await asked(), await left()]).toEqual([null, 0]);
      expect(await harbor.recruiter.refusal('publishPrepPack', { interviewId: round })).toBe('TOO_LATE');
    });

    test('not where nothing is missing, not without an address, not at another company', async () => {
      await write({ whatToPrepare: 'A talk.', expectations: ['CULTURE'], bringLaptop: false });
      const refusal = (input: Record<string, unknown>) =>
        harbor.recruiter.refusal('askClientForDetails', { interviewId: harbor.ahead, contactId: harbor.contact, ...input });
      expect(await refusal({})).toBe('TOO_LATE');
      const contact = async (input: Record<string, unknown>) =>
        (await harbor.recruiter.do('addHiringContact', { clientCompanyId: harbor.company, ...input }, 'hiringContact { id }')).hiringContact
          .id as string;
      expect(await refusal({ contactId: await contact({ name: 'No Address' }) })).toBe('NOT_YET');
      const { clientCompany } = await harbor.recruiter.do('addClientCompany', { name: 'Third' }, 'clientCompany { id }');
      expect(await refusal({ contactId: await contact({ name: 'X', email: 'x@third.test', clientCompanyId: clientCompany.id }) })).toBe(
        'BAD_USER_INPUT',
      );
      expect(await refusal({ interviewId: harbor.held })).toBe('TOO_LATE');
      expect(await refusal({ contactId: kite.contact })).toBe('NOT_FOUND');
      expect(await harbor.auditor.refusal('askClientForDetails', { interviewId: harbor.ahead, contactId: harbor.contact })).toBe(
        'FORBIDDEN',
      );
      expect((await letters()).filter((letter) => letter['about_id'] === uuidOf(harbor.ahead))).toEqual([]);
    });

    test('and never told of another process that the candidate shared with the agency alone', async () => {
      const { otherProcess } = await harbor.candidate.do(
        'trackOtherProcess',
        { companyName: 'Staff Engineer & Sons', stage: 'OFFER' },
        'otherProcess { id }',
      );
      await harbor.candidate.do('shareProcessUpdate', { otherProcessId: otherProcess.id, level: 'FULL' }, 'processUpdate { id }');
      const { job } = await harbor.recruiter.do(
        'openJob',
        { clientCompanyId: harbor.company, title: 'As at Staff Engineer & Sons' },
        'job { id }',
      );
      const { application } = await harbor.recruiter.do(
        'submitApplication',
        { candidateId: harbor.candidate.id, jobId: job.id },
        'application { id }',
      );
      const round = await book(harbor.recruiter, application.id as string, 50);
      const { errors } = await harbor.recruiter.answer(
        'mutation($i: AskClientForDetailsInput!) { askClientForDetails(input: $i) { __typename } }',
        {
          i: { interviewId: round, contactId: harbor.contact },
        },
      );
      expect(errors[0]!.extensions.violations![0]).toMatchObject({ rule: 'disclosure' });
      expect((await letters()).filter((letter) => letter['about_id'] === uuidOf(round))).toEqual([]);
    });
  });
});

describe('what is mailed about it', () => {
  /** Noon in Berlin, on a day on which nothing jumps. */
  const NOON = new Date('2027-03-10T11:00:00Z');
  const at = (hours: number) => new Date(NOON.getTime() + hours * 3_600_000).toISOString();
  let house: House;
  let harbor: Agency;
  let mail: Awaited<ReturnType<typeof mailServer>>;
  beforeAll(async () => {
    mail = await mailServer();
    house = await openHouse({ smtp: mail.url, poolSize: 10 });
    ({ harbor } = await cast(house));
    clock.moveTo(NOON);
  });
  afterAll(async () => {
    clock.reset();
    await house.close();
    await mail.close();
  });

  const round = async (applicationId: string, hours: number, format = 'ONSITE') =>
    (
      await harbor.recruiter.do(
        'scheduleInterview',
        { applicationId, format, kind: 'FINAL', startsAt: at(hours), endsAt: at(hours + 1), timeZone: 'Europe/Berlin' },
        'interview { id }',
      )
    ).interview.id as string;

  test('the candidate is told nothing where the round was called off before anybody could', async () => {
    const interviewId = await round(harbor.application, 96);
    await harbor.recruiter.do('publishPrepPack', { interviewId }, 'prepPack { id }');
    await harbor.recruiter.do('cancelInterview', { interviewId }, 'interview { id }');
    await house.app.get(Worker).start();
    for (let i = 0; i < 100; i++) {
      const [notice] = await behindTheWalls(house, `select drop_reason from notices where kind = 'PREP_PUBLISHED' and about_id = $1`, [
        uuidOf(interviewId),
      ]);
      if (notice?.['drop_reason'] === 'REASON_GONE') return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('It was not dropped.');
  });

  test('the candidate is told when it is published, in their language, with one way in', async () => {
    const interviewId = await round(harbor.application, 48);
    await harbor.recruiter.do('updatePrepPack', { interviewId, bringLaptop: true, items: ['Sleep', 'Read'] }, 'prepPack { id }');
    await harbor.recruiter.do('publishPrepPack', { interviewId }, 'prepPack { id }');
    const letter = await mail.to(harbor.candidate.email, /^How to get ready for Harbor Client, Friday,? 12 March$/);
    expect(letter.from.text).toBe('"Harbor via Nextround" <no-reply@nextround.example>');
    expect(letter.text).toContain('Hello Maya,');
    expect(letter.text).toContain('Senior Backend Engineer');
    expect(letter.text).toContain('2 things to do');
    expect(letter.text).toContain('Bring your own laptop.');
    expect(letter.html.match(/href="http:\/\/nextround\.test\/me\/[^"]*"/g)).toEqual([
      `href="http://nextround.test/me/interviews/${interviewId}/prep"`,
    ]);

    await harbor.recruiter.do('updateCandidate', { candidateId: harbor.other.id, language: 'DE' }, 'candidate { id }');
    const german = await round(harbor.otherApplication, 72);
    await harbor.recruiter.do('publishPrepPack', { interviewId: german }, 'prepPack { id }');
    const brief = await mail.to(harbor.other.email, /^Deine Vorbereitung auf Harbor Client, Samstag,? 13\. März$/);
    expect(brief.text).toContain('Hallo Jonas,');
    expect(brief.text).toContain('in der nächsten Runde bei Harbor Client');
    expect(brief.html).toContain('lang="de"');
  });

  test('the contact reads the questions in a row, and their reply goes to the recruiter', async () => {
    const interviewId = await round(harbor.application, 120);
    await harbor.recruiter.do('askClientForDetails', { interviewId, contactId: harbor.contact, language: 'DE' }, 'prepPack { id }');
    clock.moveTo(new Date(NOON.getTime() + 15_000));
    const letter = await mail.to('henrik@client.harbor.test', /Fragen vor dem Gespräch$/);
    expect(letter.subject).toBe('Senior Backend Engineer, Montag, 15. März: Fragen vor dem Gespräch');
    expect(letter.replyTo!.text).toBe('"Hanna Reuter" <hanna@harbor.test>');
    for (const part of [letter.text, letter.html]) {
      expect(part).toContain('Guten Tag Henrik Maas,');
      expect(part).toContain('bald sprechen Sie mit Maya Okafor: Montag, 15. März, 12:00–13:00 (Zeit in Berlin)');
      const places = [
        '1. Wo findet es statt',
        '2. Wer führt',
        '3. Was soll Maya Okafor vorbereiten',
        '4. Worauf achten',
        '5. Soll Maya',
      ].map((q) => part.indexOf(q));
      expect(places.every((place, i) => place > (places[i - 1] ?? 0))).toBe(true);
    }
    expect(letter.text).not.toContain('http');
  });
});
