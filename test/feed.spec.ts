import { Worker } from '@nextround/jobs';
import { SCOPES, scopeOfType } from '@nextround/access';
import { clock } from '@nextround/tenancy';
import { book, cast, inHours, openHouse, type Agency, type House, type Person } from '@nextround/cast';
import { insist } from './support-journal.js';
import { Follower, followedTypes, sorted, type Told } from './support-feed.js';
import { behindTheWalls, uuidOf } from './support-walls.js';

/** Records that never leave a sight while they are there, and why: what is left over is in the table of ways below. */
const STAYS: Record<string, string> = {
  Agency: 'everybody in it sees it',
  JobInterviewStage: 'retired, it is still read',
  DebriefPrompt: 'retired, it is still read',
  ClientCompany: 'every member sees every company',
  HiringContact: 'every member sees every contact',
  Job: 'every member sees every job',
};

/** How often each writer goes round while the feed is followed. */
const ROUNDS = Number(process.env['FEED_ROUNDS'] ?? 3);
/** Of whom a company's system must never learn: somebody who was put forward elsewhere. */
const ELSEWHERE = 'mark-of-another-company';

describe('the feed misses nothing', () => {
  let house: House;
  let harbor: Agency;
  let types: Map<string, string[]>;
  const own = new Map<string, string[]>();

  beforeAll(async () => {
    house = await openHouse({ poolSize: 14, points: 1_000_000 });
    ({ harbor } = await cast(house));
    types = await followedTypes(house);
    const tables = await behindTheWalls(
      house,
      `select table_name as name from information_schema.columns where column_name = 'candidate_id'`,
    );
    const theirs = new Set(tables.map((row) => String(row['name'])));
    const { registry } = await import('@nextround/planner');
    for (const [type, fields] of types) if (type === 'Candidate' || theirs.has(registry.tables.get(type)!)) own.set(type, fields);
  });
  afterAll(async () => {
    clock.reset();
    await house.close();
  });

  /** A candidate follows what is theirs, a client what its scopes open. */
  const follower = async (person: Person): Promise<Follower> => {
    const clients = new Map([...types].filter(([type]) => scopeOfType(type) || type === 'Agency' || type === 'Member'));
    const isClient = person.email === '';
    const reader = new Follower(person, house, isClient ? clients : [harbor.candidate, harbor.other].includes(person) ? own : types);
    await reader.pull();
    return reader;
  };
  const READ = Object.keys(SCOPES).filter((scope) => scope.endsWith(':read'));
  const agencySystem = () => harbor.admin.client(READ);
  const companySystem = () => harbor.admin.client(READ, harbor.company);
  const settings = (recruiterSight: 'ALL' | 'OWN') => harbor.admin.do('updateAgency', { recruiterSight }, 'agency { id }');
  const give = (candidate: Person, to: Person | null) =>
    harbor.admin.do('updateCandidate', { candidateId: candidate.id, recruiterId: to?.id ?? null }, 'candidate { id }');
  const sharedUpdate = async (): Promise<{ update: string; process: string; decline(): Promise<string>; ask(): Promise<string> }> => {
    const { otherProcess } = await harbor.candidate.do(
      'trackOtherProcess',
      { companyName: 'Quellwerk', stage: 'OFFER' },
      'otherProcess { id }',
    );
    const { processUpdate } = await harbor.candidate.do(
      'shareProcessUpdate',
      { otherProcessId: otherProcess.id, level: 'FULL' },
      'processUpdate { id }',
    );
    const ask = async () =>
      (
        await harbor.recruiter.do(
          'requestDisclosure',
          { processUpdateId: processUpdate.id, clientCompanyId: harbor.company, reason: 'OFFER_RECEIVED', level: 'EXISTS' },
          'disclosure { id }',
        )
      ).disclosure.id as string;
    const decline = async () => {
      const disclosureId = await ask();
      await harbor.candidate.do('decideDisclosure', { disclosureId, grant: false }, 'disclosure { id }');
      return disclosureId;
    };
    return { update: processUpdate.id as string, process: otherProcess.id as string, ask, decline };
  };
  const deletedIn = (told: Told[]): string[] => told.filter(({ kind }) => kind === 'DELETED').map(({ nodeId }) => nodeId);

  test('every type is in the table of ways below, or stays in sight for a reason', () => {
    const leaving = [
      'Member',
      'Candidate',
      'Application',
      'Offer',
      'Interview',
      'PreparedQuestion',
      'PrepPack',
      'PrepItem',
      'AskedQuestion',
      'Debrief',
    ];
    leaving.push(
      'Scorecard',
      'FeedbackRequest',
      'ReleasedFeedback',
      'FollowUpStep',
      'OtherProcess',
      'ProcessUpdate',
      'Disclosure',
      'Message',
    );
    expect([...types.keys()].sort()).toEqual([...leaving, ...Object.keys(STAYS)].sort());
  });

  /** Each way in which a record leaves somebody’s sight: whose, and what is done. It answers the records that must be gone from there. */
  const ways: [way: string, whose: () => Person | Promise<Person>, set: () => Promise<() => Promise<string[]>>][] = [
    [
      'an update is withdrawn, and with it what was asked of it, however that was decided',
      () => harbor.recruiter,
      async () => {
        const { update, ask, decline } = await sharedUpdate();
        const asked = [await decline(), await ask()];
        return async () => {
          await harbor.candidate.do('withdrawProcessUpdate', { processUpdateId: update }, 'processUpdate { id }');
          return [update, ...asked];
        };
      },
    ],
    [
      'less is shared of a process than before',
      () => harbor.admin,
      async () => {
        const { otherProcess } = await harbor.candidate.do(
          'trackOtherProcess',
          { companyName: 'Quell', stage: 'OFFER' },
          'otherProcess { id }',
        );
        const share = async (level: string) =>
          (await harbor.candidate.do('shareProcessUpdate', { otherProcessId: otherProcess.id, level }, 'processUpdate { id }'))
            .processUpdate.id;
        const wider = await share('FULL');
        return async () => {
          await share('EXISTS');
          return [wider];
        };
      },
    ],
    [
      'a thing to do is taken off a list nobody has seen yet',
      () => harbor.recruiter,
      async () => {
        const interviewId = await book(harbor.recruiter, harbor.application, 50);
        const { prepPack } = await harbor.recruiter.do('updatePrepPack', { interviewId, items: ['one'] }, 'prepPack { items { id } }');
        return async () => {
          await harbor.recruiter.do('updatePrepPack', { interviewId, items: ['two'] }, 'prepPack { id }');
          return prepPack.items.map((item: { id: string }) => item.id);
        };
      },
    ],
    [
      'a thing to do is taken off a published list',
      () => harbor.candidate,
      async () => {
        const interviewId = await book(harbor.recruiter, harbor.application, 60);
        await harbor.recruiter.do('updatePrepPack', { interviewId, items: ['one', 'two'] }, 'prepPack { id }');
        const { prepPack } = await harbor.recruiter.do('publishPrepPack', { interviewId }, 'prepPack { items { id text } }');
        return async () => {
          await harbor.recruiter.do('updatePrepPack', { interviewId, items: ['two'] }, 'prepPack { id }');
          return [prepPack.items.find((item: { text: string }) => item.text === 'one').id];
        };
      },
    ],
    [
      'a question is forgotten',
      () => harbor.candidate,
      async () => {
        const { askedQuestion } = await harbor.candidate.do(
          'noteAskedQuestion',
          { interviewId: harbor.held, text: 'Why Rust?' },
          'askedQuestion { id }',
        );
        return async () => {
          await harbor.candidate.do('forgetAskedQuestion', { askedQuestionId: askedQuestion.id }, 'interview { id }');
          return [askedQuestion.id];
        };
      },
    ],
    [
      'a message is taken back that waits for the morning',
      () => harbor.colleague,
      async () => {
        const night = { start: '00:00', end: '23:59' };
        await harbor.recruiter.do('updateCandidate', { candidateId: harbor.candidate.id, quietHours: night }, 'candidate { id }');
        const { message } = await harbor.recruiter.do(
          'sendMessage',
          { candidateId: harbor.candidate.id, body: 'Tomorrow!' },
          'message { id }',
        );
        return async () => {
          await harbor.recruiter.do('unsendMessage', { messageId: message.id }, 'thread { unread }');
          return [message.id];
        };
      },
    ],
    [
      'an update is withdrawn that the agency’s system follows',
      agencySystem,
      async () => {
        const { update, ask, decline } = await sharedUpdate();
        const asked = [await decline(), await ask()];
        return async () => {
          await harbor.candidate.do('withdrawProcessUpdate', { processUpdateId: update }, 'processUpdate { id }');
          return [update, ...asked];
        };
      },
    ],
    ...(['revokeDisclosure', 'withdrawProcessUpdate', 'endOtherProcess'] as const).map((how): (typeof ways)[number] => [
      `what a company was granted to know ends: ${how}`,
      companySystem,
      async () => {
        const { update, process, ask } = await sharedUpdate();
        const disclosureId = await ask();
        await harbor.candidate.do('decideDisclosure', { disclosureId, grant: true }, 'disclosure { id }');
        return async () => {
          if (how === 'revokeDisclosure') await harbor.candidate.do(how, { disclosureId }, 'disclosure { id }');
          else if (how === 'withdrawProcessUpdate') await harbor.candidate.do(how, { processUpdateId: update }, 'processUpdate { id }');
          else await harbor.candidate.do('updateOtherProcess', { otherProcessId: process, stage: 'REJECTED' }, 'otherProcess { id }');
          return [disclosureId];
        };
      },
    ]),
    [
      'nothing of a debrief is meant for the company any more',
      companySystem,
      async () => {
        const interviewId = await book(harbor.recruiter, harbor.application, -10);
        const answer = (audience: string) => [{ promptId: harbor.prompts['COMPANY'], text: 'open', audience }];
        const { debrief } = await harbor.candidate.do('submitDebrief', { interviewId, answers: answer('CLIENT') }, 'debrief { id }');
        return async () => {
          await harbor.candidate.do('saveDebrief', { interviewId, answers: answer('RECRUITER') }, 'debrief { id }');
          return [debrief.id];
        };
      },
    ],
    ...([() => harbor.recruiter, agencySystem, companySystem] as const).map((whose, i): (typeof ways)[number] => [
      `somebody is erased, whom ${['a recruiter', 'the agency’s system', 'the system of a company'][i]} follows`,
      whose,
      async () => {
        const { candidate } = await harbor.recruiter.do(
          'addCandidate',
          { name: 'Gone Soon', email: `gone-${i}@mail.test` },
          'candidate { id }',
        );
        const { application } = await harbor.recruiter.do(
          'submitApplication',
          { candidateId: candidate.id, jobId: harbor.job },
          'application { id }',
        );
        const interview = await book(harbor.recruiter, application.id, -30);
        const card = { interviewId: interview, interviewer: 'Jana', overallRecommendation: 'NO' };
        const { scorecard } = await harbor.recruiter.do('recordScorecard', card, 'scorecard { id }');
        const { offer } = await harbor.recruiter.do('makeOffer', { applicationId: application.id }, 'offer { id }');
        return async () => {
          await harbor.admin.do('eraseCandidate', { candidateId: candidate.id, reason: 'asked for it' }, 'erasedId');
          return [candidate.id, application.id, interview, scorecard.id, offer.id];
        };
      },
    ]),
  ];
  test.each(ways)('%s: whoever saw it is told that it is gone', async (_, whose, set) => {
    const act = await set();
    const reader = await follower(await whose());
    const gone = await act();
    for (const id of gone) expect([id, reader.copy.has(id)]).toEqual([id, true]);
    expect(deletedIn(await reader.catchUp())).toEqual(expect.arrayContaining(gone));
    expect(sorted(reader.copy)).toEqual(sorted(await reader.source()));
  });

  test('an answer whose audience narrows leaves the copy with the next line about its debrief', async () => {
    const interviewId = await book(harbor.recruiter, harbor.application, -20);
    const answer = (audience: string) => [{ promptId: harbor.prompts['COMPANY'], text: 'mark-narrowed', audience }];
    await harbor.candidate.do('submitDebrief', { interviewId, answers: answer('RECRUITER') }, 'debrief { id }');
    const reader = await follower(harbor.recruiter);
    const { debrief } = await harbor.candidate.do('saveDebrief', { interviewId, answers: answer('PRIVATE') }, 'debrief { id }');
    expect(await reader.catchUp()).toContainEqual(expect.objectContaining({ kind: 'UPDATED', nodeId: debrief.id }));
    expect((await harbor.recruiter.answer(`{ node(id: "${debrief.id}") { ... on Debrief { answers { text } } } }`)).text).not.toContain(
      'mark-narrowed',
    );
  });

  test('a list that is published comes to the candidate whole, and then each change of it', async () => {
    const interviewId = await book(harbor.recruiter, harbor.application, 70);
    const { prepPack } = await harbor.recruiter.do(
      'updatePrepPack',
      { interviewId, items: ['read', 'rest'] },
      'prepPack { id items { id } }',
    );
    const items = prepPack.items.map((item: { id: string }) => item.id) as string[];
    const reader = await follower(harbor.candidate);
    await harbor.recruiter.do('updatePrepPack', { interviewId, whatToPrepare: 'the basics' }, 'prepPack { id }');
    expect(await reader.catchUp()).toEqual([]);
    await harbor.recruiter.do('publishPrepPack', { interviewId }, 'prepPack { id }');
    expect((await reader.catchUp()).map(({ nodeId }) => nodeId)).toEqual(expect.arrayContaining([prepPack.id, ...items]));
    await harbor.recruiter.do('updatePrepPack', { interviewId, whatToPrepare: 'more than that' }, 'prepPack { id }');
    await reader.catchUp();
    expect(reader.copy.get(prepPack.id)).toMatchObject({ whatToPrepare: 'more than that' });
    expect(sorted(reader.copy)).toEqual(sorted(await reader.source()));
  });

  test('a yes that runs out by its date comes as a line of its own when it is due', async () => {
    const { ask } = await sharedUpdate();
    const disclosureId = await ask();
    await harbor.candidate.do('decideDisclosure', { disclosureId, grant: true, expiresAt: inHours(5) }, 'disclosure { id }');
    const reader = await follower(harbor.recruiter);
    expect(reader.copy.get(disclosureId)).toMatchObject({ state: 'GRANTED' });
    await house.app.get(Worker).start();
    clock.moveTo(new Date(inHours(6)));
    const lapsed = async () =>
      (await reader.catchUp()).some(({ action, nodeId }) => action === 'disclosure.ran-out' && nodeId === disclosureId);
    for (let waited = false; !waited;) waited = await lapsed();
    expect(reader.copy.get(disclosureId)).toMatchObject({ state: 'EXPIRED' });
    clock.reset();
  });

  test('a candidate comes into a company’s copy with their first application there, and what is granted with the yes', async () => {
    const reader = await follower(await companySystem());
    const { candidate } = await harbor.recruiter.do('addCandidate', { name: 'Put Forward' }, 'candidate { id }');
    expect(await reader.catchUp()).toEqual([]);
    await harbor.recruiter.do('submitApplication', { candidateId: candidate.id, jobId: harbor.job }, 'application { id }');
    const { ask } = await sharedUpdate();
    const disclosureId = await ask();
    await reader.catchUp();
    expect([reader.copy.has(candidate.id), reader.copy.has(disclosureId)]).toEqual([true, false]);
    await harbor.candidate.do('decideDisclosure', { disclosureId, grant: true }, 'disclosure { id }');
    await reader.catchUp();
    expect(reader.copy.has(disclosureId)).toBe(true);
    expect(sorted(reader.copy)).toEqual(sorted(await reader.source()));
  });

  test('the scopes that open a type to a system’s feed are those that open it to the system', async () => {
    const said = await behindTheWalls(house, 'select t as type, scope_of(t) as scope from unnest($1::text[]) t', [[...types.keys()]]);
    const open = said.map(({ type, scope }) => [type, ['Agency', 'Member'].includes(type) ? undefined : (scope ?? undefined)]);
    expect(open).toEqual([...types.keys()].map((type) => [type, scopeOfType(type)]));
  });

  describe('where recruiters see their own candidates alone', () => {
    beforeAll(() => settings('OWN'));

    test('with a candidate everything of theirs goes from one recruiter’s copy to the other’s, and back', async () => {
      const [from, to] = [await follower(harbor.recruiter), await follower(harbor.colleague)];
      const about = await behindTheWalls(house, 'select distinct node_id::text as id from journal where candidate_id = any($1)', [
        [harbor.candidate, harbor.other].map(({ id }) => uuidOf(id)),
      ]);
      const theirs = [...from.copy.keys()].filter((id) => !to.copy.has(id) && about.some((row) => row['id'] === uuidOf(id)));
      expect(theirs.length).toBeGreaterThan(20);
      await give(harbor.candidate, harbor.colleague);
      await give(harbor.other, harbor.colleague);
      const gone = deletedIn(await from.catchUp());
      expect([...new Set(gone)].filter((id) => theirs.includes(id)).sort()).toEqual(theirs.sort());
      await to.catchUp();
      for (const id of theirs) expect([id, to.copy.has(id), from.copy.has(id)]).toEqual([id, true, false]);
      await give(harbor.candidate, harbor.recruiter);
      await give(harbor.other, null);
      for (const reader of [from, to]) {
        await reader.catchUp();
        expect(sorted(reader.copy)).toEqual(sorted(await reader.source()));
      }
      await give(harbor.other, harbor.recruiter);
    });
  });

  test('whatever is written, withdrawn, given away and erased meanwhile, each copy ends as what its reader sees', async () => {
    const job = async (company: string) => {
      const { clientCompany } = await harbor.recruiter.do('addClientCompany', { name: company }, 'clientCompany { id }');
      return (await harbor.recruiter.do('openJob', { clientCompanyId: clientCompany.id, title: company }, 'job { id }')).job.id as string;
    };
    const elsewhere = await job(ELSEWHERE);
    const people = [harbor.admin, harbor.recruiter, harbor.candidate, await agencySystem(), await companySystem()];
    await settings('OWN');
    let writing = true;
    const readers = people.map(async (person) => {
      const reader = await follower(person);
      for (;;) {
        const wasWriting = writing;
        const told = await reader.follow(20);
        if (told.length === 0 && !wasWriting) return reader;
        if (told.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    const act = (who: Person, mutation: string, input: Record<string, unknown>, selection: string) =>
      insist(house, who, mutation, input, selection);
    const agency = async (i: number) => {
      for (let round = 0; round < ROUNDS; round++) {
        const who = i % 2 ? harbor.recruiter : harbor.admin;
        const { candidate } = await act(who, 'addCandidate', { name: `${i ? 'Person' : ELSEWHERE} ${round}` }, 'candidate { id }');
        const put = { candidateId: candidate.id, jobId: i ? harbor.job : elsewhere };
        const { application } = await act(who, 'submitApplication', put, 'application { id }');
        const stageId = Object.values(harbor.stages)[round % 5];
        await act(who, 'moveApplication', { applicationId: application.id, stageId }, 'application { id }');
        await act(harbor.admin, 'updateCandidate', { candidateId: candidate.id, recruiterId: harbor.colleague.id }, 'candidate { id }');
        if (round % 2)
          await act(harbor.admin, 'updateCandidate', { candidateId: candidate.id, recruiterId: harbor.recruiter.id }, 'candidate { id }');
        if (round % 3 === 1) await act(harbor.admin, 'eraseCandidate', { candidateId: candidate.id, reason: 'asked for it' }, 'erasedId');
      }
    };
    const candidate = async () => {
      const interviewId = await book(harbor.recruiter, harbor.application, -8);
      for (let round = 0; round < ROUNDS; round++) {
        const { otherProcess } = await act(
          harbor.candidate,
          'trackOtherProcess',
          { companyName: `Quell ${round}`, stage: 'OFFER' },
          'otherProcess { id }',
        );
        const shared = { otherProcessId: otherProcess.id, level: 'STAGE' };
        const { processUpdate } = await act(harbor.candidate, 'shareProcessUpdate', shared, 'processUpdate { id }');
        const ask = { processUpdateId: processUpdate.id, clientCompanyId: harbor.company, reason: 'OFFER_RECEIVED', level: 'EXISTS' };
        const { disclosure } = await act(harbor.recruiter, 'requestDisclosure', ask, 'disclosure { id }');
        await act(harbor.candidate, 'decideDisclosure', { disclosureId: disclosure.id, grant: true }, 'disclosure { id }');
        const answers = [
          { promptId: harbor.prompts['COMPANY'], text: `as of ${round}`, audience: ['CLIENT', 'PRIVATE', 'RECRUITER'][round % 3] },
        ];
        await act(harbor.candidate, round ? 'saveDebrief' : 'submitDebrief', { interviewId, answers }, 'debrief { id }');
        if (round % 2) await act(harbor.candidate, 'withdrawProcessUpdate', { processUpdateId: processUpdate.id }, 'processUpdate { id }');
        else await act(harbor.candidate, 'revokeDisclosure', { disclosureId: disclosure.id }, 'disclosure { id }');
      }
    };
    await Promise.all([agency(0), agency(1), agency(2), candidate()]);
    writing = false;
    const done = await Promise.all(readers);
    for (const reader of done) {
      expect(new Set(reader.cursors).size).toBe(reader.cursors.length);
      expect([reader.person.name, sorted(reader.copy)]).toEqual([reader.person.name, sorted(await reader.source())]);
    }
    const [, , maya, , company] = done;
    for (const reader of [maya!, company!]) expect(reader.heard).not.toContain(ELSEWHERE);
    await settings('ALL');
  });

  describe('a cursor', () => {
    const refusalOf = async (reader: Person, after: string) =>
      (await reader.answer('query($after: String) { changes(after: $after) { nodes { kind } } }', { after })).errors[0]?.extensions.code;
    const cursorOf = async (reader: Person) => (await reader.ask('{ feedCursor }')).feedCursor as string;

    test('is good for the reader it was made for, as long as their sight is the same', async () => {
      await settings('OWN');
      const [mine, admins] = [await cursorOf(harbor.recruiter), await cursorOf(harbor.admin)];
      expect(await refusalOf(harbor.recruiter, mine)).toBeUndefined();
      expect(await refusalOf(harbor.colleague, mine)).toBe('CURSOR_EXPIRED');
      expect(await refusalOf(harbor.recruiter, admins)).toBe('CURSOR_EXPIRED');
      await settings('ALL');
      expect(await refusalOf(harbor.recruiter, mine)).toBe('CURSOR_EXPIRED');
      expect(await refusalOf(harbor.admin, admins)).toBeUndefined();
      const everything = await cursorOf(harbor.recruiter);
      expect(await refusalOf(harbor.colleague, everything)).toBeUndefined();
      await settings('OWN');
      expect(await refusalOf(harbor.recruiter, mine)).toBe('CURSOR_EXPIRED');
      expect(await refusalOf(harbor.recruiter, everything)).toBe('CURSOR_EXPIRED');
      await settings('ALL');
    });

    test('from beyond the end of a restored journal, or of an entry that is another one there, is expired', async () => {
      const reader = await follower(harbor.admin);
      await harbor.recruiter.do('updateCandidate', { candidateId: harbor.other.id, headline: 'before the restore' }, 'candidate { id }');
      await reader.catchUp();
      const last = reader.at!;
      const mine = [uuidOf(harbor.id)];
      await behindTheWalls(
        house,
        `delete from journal_words where agency_id = $1 and seq = (select seq from journal_heads where agency_id = $1)`,
        mine,
      );
      await behindTheWalls(
        house,
        `delete from journal where agency_id = $1 and seq = (select seq from journal_heads where agency_id = $1)`,
        mine,
      );
      await behindTheWalls(
        house,
        `update journal_heads h set seq = j.seq, hash = j.hash from journal j where h.agency_id = $1 and j.agency_id = $1 and j.seq = h.seq - 1`,
        mine,
      );
      expect(await refusalOf(harbor.admin, last)).toBe('CURSOR_EXPIRED');
      for (const headline of ['after the restore', 'and on'])
        await harbor.recruiter.do('updateCandidate', { candidateId: harbor.other.id, headline }, 'candidate { id }');
      expect(await refusalOf(harbor.admin, last)).toBe('CURSOR_EXPIRED');
      expect(await refusalOf(harbor.admin, await cursorOf(harbor.admin))).toBeUndefined();
    });
  });
});
