import { Worker } from '@nextround/jobs';
import { clock } from '@nextround/tenancy';
import { book, cast, inHours, openHouse, type Agency, type House, type Person } from '@nextround/cast';
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

describe('the feed misses nothing', () => {
  let house: House;
  let harbor: Agency;
  let types: Map<string, string[]>;
  const own = new Map<string, string[]>();

  beforeAll(async () => {
    house = await openHouse({ poolSize: 14 });
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

  /** A candidate follows what is theirs. */
  const follower = async (person: Person): Promise<Follower> => {
    const reader = new Follower(person, house, [harbor.candidate, harbor.other].includes(person) ? own : types);
    await reader.pull();
    return reader;
  };
  const settings = (recruiterSight: 'ALL' | 'OWN') => harbor.admin.do('updateAgency', { recruiterSight }, 'agency { id }');
  const give = (candidate: Person, to: Person | null) =>
    harbor.admin.do('updateCandidate', { candidateId: candidate.id, recruiterId: to?.id ?? null }, 'candidate { id }');
  const sharedUpdate = async (): Promise<{ update: string; decline(): Promise<string>; ask(): Promise<string> }> => {
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
    return { update: processUpdate.id as string, ask, decline };
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
  const ways: [way: string, whose: () => Person, set: () => Promise<() => Promise<string[]>>][] = [
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
  ];
  test.each(ways)('%s: whoever saw it is told that it is gone', async (_, whose, set) => {
    const act = await set();
    const reader = await follower(whose());
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

  describe('where recruiters see their own candidates alone', () => {
    beforeAll(() => settings('OWN'));

    test('with a candidate everything of theirs goes from one recruiter’s copy to the other’s, and back', async () => {
      const [from, to] = [await follower(harbor.recruiter), await follower(harbor.colleague)];
      const theirs = [...from.copy.keys()].filter((id) => !to.copy.has(id));
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
