import { createHash } from 'node:crypto';
import { abilityTable } from '@nextround/access';
import { book, cast, openHouse, type Agency, type House } from '@nextround/cast';
import { insist, journalTexts, tampered, verification } from './support-journal.js';
import { behindTheWalls, connected, outcome, seated, seatOf, uuidOf } from './support-walls.js';

describe('the journal', () => {
  let house: House;
  let harbor: Agency;
  let agencyId: string;
  beforeAll(async () => {
    house = await openHouse({ poolSize: 12 });
    ({ harbor } = await cast(house));
    agencyId = uuidOf(harbor.id);
  });
  afterAll(() => house.close());

  test('fifty people writing at once leave one line without gaps, and the chain holds', async () => {
    const before = await verification(harbor.auditor);
    const writers = Array.from({ length: 50 }, async (_, i) => {
      const { candidate } = await insist(house, harbor.recruiter, 'addCandidate', { name: `Writer ${i}` }, 'candidate { id }');
      await insist(house, harbor.admin, 'updateCandidate', { candidateId: candidate.id, headline: `line ${i}` }, 'candidate { id }');
    });
    await Promise.all(writers);
    const after = await verification(harbor.auditor);
    expect(after).toMatchObject({ intact: true, firstBrokenSeq: null });
    expect(after.entries - before.entries).toBe(100);
    const [line] = await behindTheWalls(
      house,
      'select count(*)::int as n, min(seq)::int as first, max(seq)::int as last from journal where agency_id = $1',
      [agencyId],
    );
    expect(line).toEqual({ n: after.entries, first: 1, last: after.entries });
  });

  test('an entry changed, taken out, slipped in or moved, its words changed, and an end cut off: each is named', async () => {
    const { entries } = await verification(harbor.auditor);
    const mine = `agency_id = '${agencyId}'`;
    const k = 20;
    const columns = (
      await behindTheWalls(
        house,
        `select string_agg(quote_ident(column_name), ', ') as list from information_schema.columns
      where table_name = 'journal' and table_schema = 'public' and column_name <> 'seq'`,
      )
    )[0]!['list'] as string;
    const copy = (seq: number, from: number) =>
      `insert into journal (seq, ${columns}) select ${seq}, ${columns} from journal where ${mine} and seq = ${from}`;
    const tricks: [string, string[], number][] = [
      ['an action changed', [`update journal set action = 'candidate.list' where ${mine} and seq = ${k}`], k],
      ['an actor changed', [`update journal set actor_id = gen_random_uuid() where ${mine} and seq = ${k}`], k],
      ['a time changed', [`update journal set at = at + interval '1 ms' where ${mine} and seq = ${k}`], k],
      ['the fields changed', [`update journal set fields = fields || '{x}'::text[] where ${mine} and seq = ${k}`], k],
      [
        'changed, and its own hash made anew',
        [
          `update journal set action = 'candidate.list' where ${mine} and seq = ${k}`,
          `update journal j set hash = sha256(convert_to(journal_text((select p.hash from journal p where p.agency_id = j.agency_id and p.seq = ${k - 1}), j), 'UTF8')) where ${mine} and seq = ${k}`,
        ],
        k + 1,
      ],
      ['its words changed', [`update journal_words set detail = replace(detail, '"', '''') where ${mine} and seq = ${k}`], k],
      ['taken out', [`delete from journal where ${mine} and seq = ${k}`], k],
      ['the first taken out', [`delete from journal where ${mine} and seq = 1`], 1],
      [
        'taken out, and the gap closed',
        [
          `delete from journal where ${mine} and seq = ${k}`,
          `update journal set seq = -seq where ${mine} and seq > ${k}`,
          `update journal set seq = -seq - 1 where ${mine} and seq < 0`,
          `update journal_heads set seq = seq - 1 where ${mine}`,
        ],
        k,
      ],
      ['slipped in at the end', [copy(entries + 1, k)], entries + 1],
      [
        'slipped in between',
        [
          `update journal set seq = -seq where ${mine} and seq >= ${k}`,
          `update journal set seq = -seq + 1 where ${mine} and seq < 0`,
          copy(k, k + 5),
          `update journal_heads set seq = seq + 1 where ${mine}`,
        ],
        k,
      ],
      [
        'two swapped',
        [
          `update journal set seq = -seq where ${mine} and seq in (${k}, ${k + 1})`,
          `update journal set seq = ${2 * k + 1} + seq where ${mine} and seq < 0`,
        ],
        k,
      ],
      ['the end cut off', [`delete from journal where ${mine} and seq > ${entries - 3}`], entries - 2],
    ];
    for (const [what, statements, seq] of tricks) {
      const found = await tampered(house, statements, () => verification(harbor.auditor));
      expect([what, found.intact, found.firstBrokenSeq]).toEqual([what, false, seq]);
    }
    expect(await verification(harbor.auditor)).toMatchObject({ intact: true, entries });
  });

  test('words can be erased: they are gone, and the chain still holds', async () => {
    await harbor.recruiter.do('updateCandidate', { candidateId: harbor.other.id, headline: 'mark-erasable' }, 'candidate { id }');
    const [entry] = await behindTheWalls(house, `select seq from journal_words where detail like '%mark-erasable%'`);
    const told = async () => (await harbor.auditor.answer('{ auditTrail(first: 5) { nodes { seq changes { field after } } } }')).text;
    expect(await told()).toContain('mark-erasable');
    await behindTheWalls(house, 'delete from journal_words where agency_id = $1 and seq = $2', [agencyId, entry!['seq']]);
    expect(await told()).not.toContain('mark-erasable');
    expect(await told()).toContain('"field":"headline","after":null');
    expect(await verification(harbor.auditor)).toMatchObject({ intact: true, firstBrokenSeq: null });
    expect(await journalTexts(house)).not.toContain('mark-erasable');
  });

  test('of what only the candidate sees it keeps no value at all, and showing it does not tell what stood there before', async () => {
    const interviewId = await book(harbor.recruiter, harbor.application, -30);
    const { debrief } = await harbor.candidate.do('saveDebrief', { interviewId, answers: [] }, 'debrief { id }');
    const question = await harbor.candidate.do(
      'prepareQuestion',
      { interviewId: harbor.ahead, text: 'Why is this place free?' },
      'preparedQuestion { id }',
    );
    await harbor.candidate.do('answerQuestion', { questionId: question.preparedQuestion.id, asked: true }, 'preparedQuestion { id }');
    const kept = (
      await behindTheWalls(
        house,
        `select d.value::text as value from journal j join journal_words w using (agency_id, seq), jsonb_each(w.detail::jsonb) d where j.sight = 'CANDIDATE'`,
      )
    ).map((row) => String(row['value']));
    expect(kept.length).toBeGreaterThan(5);
    for (const value of kept) expect(value).toMatch(/^\{"digest": "[0-9a-f]{64}"\}$/);

    const answers = [{ promptId: harbor.prompts['COMPANY'], text: 'Friendly.' }];
    await harbor.candidate.do('submitDebrief', { interviewId, answers }, 'debrief { id }');
    const { auditTrail } = await harbor.admin.ask(
      'query($f: AuditFilter) { auditTrail(filter: $f) { nodes { changes { field before after } } } }',
      { f: { subjectId: debrief.id } },
    );
    const shown = (auditTrail.nodes as { changes: object[] }[]).flatMap((entry) => entry.changes);
    expect(shown).toContainEqual({ field: 'revision', before: null, after: '1' });
    expect(shown).toContainEqual({ field: 'interviewId', before: null, after: null });
    expect(await verification(harbor.auditor)).toMatchObject({ intact: true, firstBrokenSeq: null });
  });

  test('the words of private rows never enter it', async () => {
    const { recruiter, candidate, admin } = harbor;
    const question = await candidate.do(
      'prepareQuestion',
      { interviewId: harbor.ahead, text: 'mark-private-1' },
      'preparedQuestion { id }',
    );
    await candidate.do(
      'answerQuestion',
      { questionId: question.preparedQuestion.id, asked: true, answer: 'mark-private-2' },
      'preparedQuestion { id }',
    );
    const answers = (['PRIVATE', 'RECRUITER', 'CLIENT'] as const).map((audience, i) => ({
      promptId: harbor.prompts[['MISTAKES', 'COMPANY', 'INTERVIEW'][i]!],
      text: `mark-private-${audience}`,
      audience,
    }));
    const rated = { promptId: harbor.prompts['WOULD_WORK_THERE'], rating: 4, audience: 'PRIVATE' };
    await candidate.do('saveDebrief', { interviewId: harbor.held, answers }, 'debrief { id }');
    await candidate.do('submitDebrief', { interviewId: harbor.held, answers: [rated] }, 'debrief { id }');
    const { scorecard } = await recruiter.do(
      'recordScorecard',
      {
        interviewId: harbor.held,
        interviewer: 'mark-private-3',
        overallRecommendation: 'NO',
        strengths: 'mark-private-4',
        concerns: 'mark-private-5',
      },
      'scorecard { id }',
    );
    await recruiter.do(
      'releaseFeedback',
      { scorecardId: scorecard.id, message: 'mark-private-6', howToImprove: 'mark-private-7' },
      'releasedFeedback { id }',
    );
    await recruiter.do(
      'cancelInterview',
      { interviewId: await book(recruiter, harbor.application, 70), reason: 'mark-private-8' },
      'interview { id }',
    );
    await recruiter.do('makeOffer', { applicationId: harbor.application, salary: 'mark-private-9' }, 'offer { id }');
    await recruiter.do(
      'rejectApplication',
      { applicationId: harbor.application, reason: 'OTHER', explanation: 'mark-private-10' },
      'application { id }',
    );
    await admin.do('inviteMember', { email: 'mark-private-11@x.test', name: 'mark-private-12', role: 'RECRUITER' }, 'email');
    const texts = await journalTexts(house);
    expect(texts).not.toContain('mark-private');
    expect(texts).not.toContain(PASSWORD_WORDS);
    for (const named of [
      'answers.text',
      'answers.rating',
      'published.text',
      'strengths',
      'message',
      'cancelReason',
      'salary',
      'rejection.explanation',
    ])
      expect(texts).toContain(`"${named}"`);
  });

  test('and nobody guesses a rating from its digest: what it is sealed with is not to be read', async () => {
    await connected(house.database.appUrl, async (client) =>
      seated(client, await seatOf(house, harbor.admin.email), async () => {
        const { rows } = await client.query<{ salt: Buffer; digest: string }>(
          `select salt, detail::jsonb #>> '{answers.rating,digest}' as digest from journal_words where detail like '%answers.rating%'`,
        );
        expect(rows.length).toBeGreaterThan(0);
        for (const { salt, digest } of rows)
          for (const guess of ['', '1', '2', '3', '4'])
            expect(
              createHash('sha256')
                .update(Buffer.concat([salt, Buffer.from(guess)]))
                .digest('hex'),
            ).not.toBe(digest);
        expect(await outcome(client, 'select seal from journal_words')).toBe('42501');
      }),
    );
  });

  test('an entry says who, as what, by which ability and in which request; one request says the same of all it did', async () => {
    const { application, requestId } = await insist(
      house,
      harbor.colleague,
      'submitApplication',
      {
        candidateId: (await harbor.recruiter.do('addCandidate', { name: 'Vera Lin' }, 'candidate { id }')).candidate.id,
        jobId: harbor.job,
      },
      'application { id }',
    );
    const { auditTrail } = await harbor.auditor.ask(
      'query($f: AuditFilter) { auditTrail(filter: $f) { nodes { actor actorRole action requestId subjectId } } }',
      { f: { subjectId: application.id } },
    );
    const entry = {
      actor: harbor.colleague.name,
      actorRole: 'RECRUITER',
      action: 'application.submit',
      requestId,
      subjectId: application.id,
    };
    expect(auditTrail.nodes).toEqual([entry, entry]);
    expect(requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('every action it names is an ability, or one of the few things done before anybody has one', async () => {
    const known = new Set([
      ...abilityTable().map(([ability]) => ability),
      'agency.register',
      'session.sign-in',
      'session.sign-out',
      'session.refresh',
      'invitation.accept',
      // Whoever answers by a link.
      ...['feedback-request.answer', 'feedback-request.promise', 'feedback-request.decline'],
      // What follows from it, which Nextround itself does.
      ...['follow-up.plan', 'notice.tell', 'notice.untell'],
    ]);
    await harbor.colleague.ask('mutation { signOut { signedOut } }');
    const actions = (await behindTheWalls(house, 'select distinct action from journal')).map((row) => String(row['action']));
    expect(actions.filter((action) => !known.has(action))).toEqual([]);
    expect(actions.length).toBeGreaterThan(15);
    const [anonymous] = await behindTheWalls(house, `select count(*)::int as n from journal where request_id = '-'`);
    expect(anonymous).toEqual({ n: 0 });
  });
});

const PASSWORD_WORDS = 'correct horse';
