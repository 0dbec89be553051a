import { cast, openHouse, Person, type Agency, type House } from '@nextround/cast';
import { Worker } from '@nextround/jobs';
import { Language } from '@nextround/access';
import { NotificationKind, type Notification } from '@nextround/mail';
import { clock, Tenancy, type Role } from '@nextround/tenancy';
import { writerOf } from '../libs/mail/writers.js';
import { journalTexts } from './support-journal.js';
import { behindTheWalls, connected, outcome, seated, seatOf, uuidOf } from './support-walls.js';

const NOON = '2026-12-01T11:00:00Z';
const NIGHT = '2026-12-01T22:00:00.000Z';
const MORNING = '2026-12-02T07:00:00.000Z';
/** The queue keeps to real time: what is due by the moved clock is rung for by hand. */
const RING = `select graphile_worker.reschedule_jobs(array_agg(id), run_at => now()) from graphile_worker.jobs where task_identifier = 'message.waited'`;
const MESSAGE = 'id author authorRole body urgent sentAt deliverAt readAt';
const THREAD = `thread { unread messages { totalCount nodes { ${MESSAGE} } } }`;

describe('a candidate and their recruiter write each other', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
  });
  beforeEach(async () => {
    clock.moveTo(new Date(NOON));
    await behindTheWalls(house, 'truncate messages, notices');
  });
  afterEach(() => clock.reset());
  afterAll(() => house.close());

  const toCandidate = (body: string, more: object = {}, who = harbor.recruiter) =>
    who.do('sendMessage', { candidateId: harbor.candidate.id, body, ...more }, `message { ${MESSAGE} }`).then((p) => p.message);
  const toAgency = (body: string) => harbor.candidate.do('sendMessage', { body }, `message { ${MESSAGE} }`).then((p) => p.message);
  const staffThread = async (who: Person = harbor.recruiter) =>
    (await who.ask(`query($id: ID!) { node(id: $id) { ... on Candidate { ${THREAD} } } }`, { id: harbor.candidate.id })).node?.thread;
  const ownThread = async () => (await harbor.candidate.ask(`{ viewer { candidate { ${THREAD} } } }`)).viewer.candidate.thread;
  const bodies = (thread: any): string[] => thread.messages.nodes.map((m: { body: string }) => m.body);
  const notices = () =>
    behindTheWalls(
      house,
      `select n.kind, n.urgent, n.due_at, n.dropped_at is not null as dropped, n.candidate_id is not null as "toCandidate", m.name as "to"
       from notices n left join memberships m on m.agency_id = n.agency_id and m.id = n.member_id where n.kind = 'MESSAGE' order by n.created_at, m.name`,
    );
  /** What a person is mailed of a message, written with their eyes. */
  const letterTo = async (who: Person, messageId: string, language = Language.EN) => {
    const seat = await seatOf(house, who.email);
    const { agency_id, role, sight, member_id, candidate_id, identity_id } = seat;
    const receiver = {
      memberId: candidate_id ? null : member_id,
      candidateId: candidate_id,
      name: who.name,
      address: who.email,
      language,
      timeZone: 'UTC',
      quietHours: { start: '00:00', end: '00:00' },
      agency: { id: agency_id, name: 'Harbor', address: 'mail@nextround.test', imprint: null },
      link: (path: string) => `http://nextround.test${path}`,
      token: () => '',
    };
    const acting = {
      agencyId: agency_id,
      role: role as Role,
      sight,
      memberId: member_id,
      candidateId: candidate_id,
      identityId: identity_id,
    };
    return house.app
      .get(Tenancy)
      .write({ ...acting, sessionId: null }, { action: 'test', requestId: 'test' }, () =>
        writerOf(NotificationKind.MESSAGE)({ aboutId: uuidOf(messageId) } as Notification, receiver),
      );
  };
  const feed = async (): Promise<{ totalCount: number; nodes: unknown[] }> =>
    (
      await harbor.recruiter.ask(
        '{ changes(last: 1, types: ["Message"]) { totalCount nodes { kind action nodeId node { ... on Message { body } } } } }',
      )
    ).changes;

  test('both ends read the same thread, the latest on top, and see when the other has read', async () => {
    await toCandidate('How did it go?');
    clock.moveTo(new Date('2026-12-01T11:05:00Z'));
    await toAgency('Well, I think.\nThey want a second round.');
    expect(bodies(await ownThread())).toEqual(['Well, I think.\nThey want a second round.', 'How did it go?']);
    expect(await ownThread()).toMatchObject({ unread: 1 });
    const { unread, messages } = await staffThread();
    expect([unread, messages.totalCount]).toEqual([1, 2]);
    expect(messages.nodes[1]).toMatchObject({ author: 'Hanna Reuter', authorRole: 'RECRUITER', urgent: false, readAt: null });
    expect(messages.nodes[0]).toMatchObject({
      author: 'Maya Okafor',
      authorRole: 'CANDIDATE',
      deliverAt: '2026-12-01T11:05:00.' + messages.nodes[0].deliverAt.slice(20),
    });

    clock.moveTo(new Date('2026-12-01T12:00:00Z'));
    const read = await harbor.candidate.do('readMessages', {}, 'thread { unread messages { nodes { body readAt } } }');
    expect(read.thread.unread).toBe(0);
    expect(read.thread.messages.nodes.map((m: any) => m.readAt?.slice(0, 16) ?? null)).toEqual([null, '2026-12-01T12:00']);
    clock.moveTo(new Date('2026-12-01T13:00:00Z'));
    await harbor.candidate.do('readMessages', { candidateId: harbor.candidate.id }, 'thread { unread }');
    expect((await staffThread()).messages.nodes[1].readAt.slice(0, 16)).toBe('2026-12-01T12:00');
    await harbor.recruiter.do('readMessages', { candidateId: harbor.candidate.id }, 'thread { unread }');
    expect((await ownThread()).messages.nodes[0].readAt.slice(0, 16)).toBe('2026-12-01T13:00');
  });

  test('a message at night waits for the morning: the sender sees that it does, the receiver sees nothing of it', async () => {
    clock.moveTo(new Date(NIGHT));
    const sent = await toCandidate('News from ACME, tomorrow');
    expect(sent).toMatchObject({ deliverAt: MORNING, readAt: null });
    expect(bodies(await staffThread())).toEqual(['News from ACME, tomorrow']);
    expect(bodies(await staffThread(harbor.colleague))).toEqual(['News from ACME, tomorrow']);
    expect(await ownThread()).toEqual({ unread: 0, messages: { totalCount: 0, nodes: [] } });
    const byId = async () => (await harbor.candidate.ask('query($id: ID!) { node(id: $id) { id } }', { id: sent.id })).node;
    expect(await byId()).toBeNull();
    expect((await harbor.candidate.answer('{ auditTrail(first: 30) { nodes { action subjectId } } }')).text).not.toContain(sent.id);
    await harbor.candidate.do('readMessages', {}, 'thread { unread }');
    expect((await staffThread()).messages.nodes[0].readAt).toBeNull();

    clock.moveTo(new Date('2026-12-02T06:59:59Z'));
    expect(await byId()).toBeNull();
    clock.moveTo(new Date('2026-12-02T07:00:01Z'));
    expect(await byId()).toEqual({ id: sent.id });
    expect(await ownThread()).toMatchObject({ unread: 1, messages: { totalCount: 1 } });
  });

  test('a candidate who writes at night waits for the recruiter’s morning, in the recruiter’s zone', async () => {
    await harbor.recruiter.do(
      'updateProfile',
      { timeZone: 'Pacific/Auckland', quietHours: { start: '22:00', end: '09:30' } },
      'viewer { id }',
    );
    clock.moveTo(new Date('2026-12-01T10:00:00Z'));
    const sent = await toAgency('Are you up?');
    expect(sent.deliverAt).toBe('2026-12-01T20:30:00.000Z');
    for (const who of [harbor.recruiter, harbor.admin])
      expect(await staffThread(who)).toEqual({ unread: 0, messages: { totalCount: 0, nodes: [] } });
    expect(bodies(await ownThread())).toEqual(['Are you up?']);
    await harbor.recruiter.do(
      'updateProfile',
      { timeZone: 'Europe/Berlin', quietHours: { start: '21:00', end: '08:00' } },
      'viewer { id }',
    );
    clock.moveTo(new Date('2026-12-01T20:30:01Z'));
    expect(await staffThread(harbor.admin)).toMatchObject({ unread: 1 });
  });

  test('where nobody looks after the candidate, every admin is told', async () => {
    await harbor.admin.do('updateCandidate', { candidateId: harbor.candidate.id, recruiterId: null }, 'candidate { id }');
    await toAgency('Who looks after me now?');
    expect(await notices()).toMatchObject([{ to: 'Petra Ahlers', urgent: false }]);
    const members = (await harbor.admin.ask('{ agency { members { id name } } }')).agency.members as { id: string; name: string }[];
    await harbor.admin.do(
      'updateCandidate',
      { candidateId: harbor.candidate.id, recruiterId: members.find((m) => m.name === harbor.recruiter.name)!.id },
      'candidate { id }',
    );
  });

  test('urgent reaches them at night, is a recruiter’s alone, and stands in the journal, without a word of the message', async () => {
    clock.moveTo(new Date(NIGHT));
    const sent = await toCandidate('mark-body: call me now', { urgent: true });
    expect(sent).toMatchObject({ urgent: true, deliverAt: sent.sentAt });
    expect(bodies(await ownThread())).toEqual(['mark-body: call me now']);
    expect(await notices()).toMatchObject([{ toCandidate: true, urgent: true }]);
    const { auditTrail } = await harbor.auditor.ask(
      'query($id: ID!) { auditTrail(filter: { subjectId: $id }) { nodes { action actor changes { field after } } } }',
      { id: sent.id },
    );
    expect(auditTrail.nodes).toMatchObject([{ action: 'message.send', actor: 'Hanna Reuter' }]);
    expect(auditTrail.nodes[0].changes).toContainEqual({ field: 'urgent', after: 'true' });
    expect(auditTrail.nodes[0].changes).toContainEqual({ field: 'body', after: null });
    expect(await journalTexts(house)).not.toContain('mark-body');

    const { errors } = await harbor.candidate.answer('mutation { sendMessage(input: { body: "now", urgent: true }) { __typename } }');
    expect(errors[0]!.extensions).toMatchObject({ code: 'BAD_USER_INPUT', violations: [{ path: 'input.urgent', rule: 'role' }] });
    await harbor.candidate.do('sendMessage', { body: 'in the morning', urgent: false }, 'message { id }');
  });

  test('its author takes back what still waits, nobody else does, and nothing once it was delivered', async () => {
    clock.moveTo(new Date(NIGHT));
    const sent = await toCandidate('Rejected, sorry');
    expect(await notices()).toMatchObject([{ toCandidate: true, dropped: false, due_at: new Date(MORNING) }]);
    expect(await harbor.colleague.refusal('unsendMessage', { messageId: sent.id })).toBe('BAD_USER_INPUT');
    expect(await harbor.candidate.refusal('unsendMessage', { messageId: sent.id })).toBe('NOT_FOUND');
    const { thread } = await harbor.recruiter.do('unsendMessage', { messageId: sent.id }, 'thread { messages { totalCount } }');
    expect(thread.messages.totalCount).toBe(0);
    expect(await notices()).toMatchObject([{ dropped: true }]);
    expect(await harbor.recruiter.refusal('unsendMessage', { messageId: sent.id })).toBe('NOT_FOUND');

    const delivered = await toCandidate('Invited!');
    clock.moveTo(new Date(MORNING));
    expect(await harbor.recruiter.refusal('unsendMessage', { messageId: delivered.id })).toBe('TOO_LATE');
    expect(await harbor.candidate.refusal('unsendMessage', { messageId: delivered.id })).toBe('BAD_USER_INPUT');
    expect(bodies(await ownThread())).toEqual(['Invited!']);
  });

  test('what is said in one go is told once: within the hour, while it is unread, and for one morning', async () => {
    await toCandidate('One');
    clock.moveTo(new Date('2026-12-01T11:20:00Z'));
    await toCandidate('Two', {}, harbor.colleague);
    expect(await notices()).toHaveLength(1);
    await toAgency('Three, from the other side');
    expect(await notices()).toHaveLength(2);
    clock.moveTo(new Date('2026-12-01T12:01:00Z'));
    await toCandidate('Four, an hour later');
    expect(await notices()).toHaveLength(3);
    await harbor.candidate.do('readMessages', {}, 'thread { unread }');
    await toCandidate('Five, after they read');
    expect(await notices()).toHaveLength(4);
    clock.moveTo(new Date(NIGHT));
    await toCandidate('Six, at night');
    clock.moveTo(new Date('2026-12-02T04:00:00Z'));
    const seven = await toCandidate('Seven, for the same morning');
    expect(await notices()).toHaveLength(5);
    await toCandidate('Eight, urgent', { urgent: true });
    expect(await notices()).toHaveLength(6);
    await harbor.recruiter.do('unsendMessage', { messageId: seven.id }, 'thread { unread }');
    expect((await notices()).filter((n) => n['dropped'])).toEqual([]);
  });

  test('the mail says that there is a message and from whom, in the receiver’s language, and never a word of it', async () => {
    clock.moveTo(new Date(NIGHT));
    const sent = await toCandidate('mark-mail: a yes from ACME');
    expect(await letterTo(harbor.candidate, sent.id)).toBeUndefined();
    clock.moveTo(new Date(MORNING));
    const letter = await letterTo(harbor.candidate, sent.id);
    expect(letter).toMatchObject({ subject: 'Hanna Reuter wrote to you', button: { url: 'http://nextround.test/me/messages' } });
    const german = await letterTo(harbor.candidate, sent.id, Language.DE);
    expect(german?.subject).toBe('Hanna Reuter hat dir geschrieben');
    expect(JSON.stringify([letter, german])).not.toContain('mark-mail');
    await harbor.candidate.do('readMessages', {}, 'thread { unread }');
    expect(await letterTo(harbor.candidate, sent.id)).toBeUndefined();

    const answer = await toAgency('mark-mail: thank you');
    const toRecruiter = await letterTo(harbor.recruiter, answer.id);
    expect(toRecruiter).toMatchObject({
      subject: 'Maya Okafor wrote to you',
      button: { url: `http://nextround.test/candidates/${harbor.candidate.id}#messages` },
    });
    expect(JSON.stringify(toRecruiter)).not.toContain('mark-mail');
    expect(await letterTo(harbor.auditor, answer.id)).toBeUndefined();
  });

  test('the feed tells the receiver’s side of a message when it is delivered, and not before', async () => {
    await harbor.recruiter.do('updateProfile', { quietHours: { start: '09:00', end: '16:00' } }, 'viewer { id }');
    const { totalCount } = await feed();
    const theirs = await toAgency('mark-feed: do not disturb');
    expect(theirs.deliverAt).toBe('2026-12-01T15:00:00.000Z');
    expect((await feed()).totalCount).toBe(totalCount);
    const own = await toCandidate('to Maya');
    expect((await feed()).nodes).toEqual([{ kind: 'CREATED', action: 'message.send', nodeId: own.id, node: { body: 'to Maya' } }]);
    await harbor.recruiter.do('updateProfile', { quietHours: { start: '21:00', end: '08:00' } }, 'viewer { id }');

    clock.moveTo(new Date('2026-12-01T15:00:01Z'));
    await behindTheWalls(house, RING);
    await house.app.get(Worker).start();
    for (let i = 0; i < 100 && (await feed()).totalCount < totalCount + 2; i++) await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await feed()).nodes).toEqual([
      { kind: 'UPDATED', action: 'message.waited', nodeId: theirs.id, node: { body: 'mark-feed: do not disturb' } },
    ]);
    expect(await journalTexts(house)).not.toContain('mark-feed');
  });

  test('a thread is its two ends’ alone: not another candidate’s, not an auditor’s, not the neighbour’s', async () => {
    const sent = await toCandidate('for Maya alone');
    for (const who of [harbor.other, harbor.auditor, kite.admin, kite.recruiter, kite.candidate]) {
      const { text } = await who.answer(
        `query($ids: [ID!]!) { nodes(ids: $ids) { ... on Message { body } ... on Candidate { ${THREAD} } } }`,
        {
          ids: [sent.id, harbor.candidate.id],
        },
      );
      expect(text).not.toContain('for Maya');
    }
    expect(await staffThread(harbor.auditor)).toEqual({ unread: 0, messages: { totalCount: 0, nodes: [] } });
    const tries = [harbor.other, kite.recruiter, kite.candidate].map((who) =>
      who.refusal('sendMessage', { candidateId: harbor.candidate.id, body: 'x' }),
    );
    expect(await Promise.all(tries)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(await harbor.auditor.refusal('sendMessage', { candidateId: harbor.candidate.id, body: 'x' })).toBe('FORBIDDEN');
    expect(await kite.admin.refusal('readMessages', { candidateId: harbor.candidate.id })).toBe('NOT_FOUND');
    expect(await kite.admin.refusal('unsendMessage', { messageId: sent.id })).toBe('NOT_FOUND');
    await harbor.admin.do('updateAgency', { recruiterSight: 'OWN' }, 'agency { id }');
    expect(await staffThread(harbor.colleague)).toBeUndefined();
    expect(await harbor.colleague.refusal('sendMessage', { candidateId: harbor.candidate.id, body: 'x' })).toBe('NOT_FOUND');
    await harbor.admin.do('updateAgency', { recruiterSight: 'ALL' }, 'agency { id }');
  });

  test('a recruiter says whose thread; a candidate who cannot read yet is to be invited first; an empty message is none', async () => {
    expect(await harbor.recruiter.refusal('sendMessage', { body: 'to whom?' })).toBe('BAD_USER_INPUT');
    expect(await harbor.recruiter.refusal('readMessages', {})).toBe('BAD_USER_INPUT');
    expect(await harbor.candidate.refusal('sendMessage', { body: ' \n ' })).toBe('BAD_USER_INPUT');
    const { candidate } = await harbor.recruiter.do('addCandidate', { name: 'No Page Yet' }, 'candidate { id }');
    expect(await harbor.recruiter.refusal('sendMessage', { candidateId: candidate.id, body: 'hello' })).toBe('NOT_YET');
  });

  test('by raw SQL too, no message is rewritten, forged in another’s name, or taken back once delivered', async () => {
    clock.reset();
    const sent = await toCandidate('as it was said', { urgent: true });
    const forge = `insert into messages (id, candidate_id, author_id, author_role, body, sent_at, deliver_at, burst_id)
      select gen_random_uuid(), candidate_id, author_id, author_role, 'forged', sent_at, deliver_at, burst_id from messages`;
    await connected(house.database.appUrl, async (client) => {
      for (const who of [harbor.admin, harbor.colleague, harbor.candidate, harbor.other, harbor.auditor])
        await seated(client, await seatOf(house, who.email), async () => {
          expect([who.name, await outcome(client, `update messages set body = 'forged'`)]).toEqual([who.name, '42501']);
          expect([who.name, await outcome(client, `update messages set author_id = author_id`)]).toEqual([who.name, '42501']);
          expect([who.name, await outcome(client, forge)]).toEqual([who.name, [harbor.other, harbor.auditor].includes(who) ? 0 : '42501']);
          expect([who.name, await outcome(client, `delete from messages`)]).toEqual([who.name, 0]);
        });
      await seated(client, await seatOf(house, harbor.recruiter.email), async () => {
        expect(await outcome(client, `update messages set read_at = now()`)).toBe(0);
        expect(await outcome(client, `delete from messages where id = $1`, [uuidOf(sent.id)])).toBe(0);
      });
    });
  });
});
