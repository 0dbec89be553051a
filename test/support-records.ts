import { book, inHours, type Agency, type House, type Person } from '@nextround/cast';
import { quietly } from './support-access.js';
import { behindTheWalls, uuidOf } from './support-walls.js';

export type Who = 'admin' | 'recruiter' | 'auditor' | 'candidate' | 'other';
export const EVERYBODY: readonly Who[] = ['admin', 'recruiter', 'auditor', 'candidate', 'other'];

/** One thing that is there, and words by which it is recognised wherever it turns up. */
export interface Record_ {
  readonly mark: string;
  /** The table it stands in, and the condition that finds it there. */
  readonly table: string;
  readonly is: string;
  /** A change to try: what follows `set`. */
  readonly change: string;
}

/** Fills an agency with one of everything about one candidate. */
export async function furnished(house: House, agency: Agency) {
  const { admin, recruiter, candidate } = agency;
  await recruiter.do('updateCandidate', { candidateId: candidate.id, headline: 'mark-trail' }, 'candidate { id }');
  await recruiter.do('updateCandidate', { candidateId: candidate.id, headline: 'mark-candidate' }, 'candidate { id }');
  const contact = await recruiter.do(
    'addHiringContact',
    { clientCompanyId: agency.company, name: 'Nora Voss', title: 'mark-contact' },
    'hiringContact { id }',
  );
  const job = async (company: string, title: string) => {
    const { clientCompany } = await recruiter.do('addClientCompany', { name: company }, 'clientCompany { id }');
    return (await recruiter.do('openJob', { clientCompanyId: clientCompany.id, title }, 'job { id clientCompany { id } }')).job as {
      id: string;
      clientCompany: { id: string };
    };
  };
  const [own, another] = [await job('mark-own-company', 'mark-own-job'), await job('mark-other-company', 'mark-other-job')];
  await recruiter.do('submitApplication', { candidateId: candidate.id, jobId: own.id }, 'application { id }');
  const question = await candidate.do('prepareQuestion', { interviewId: agency.ahead, text: 'mark-question' }, 'preparedQuestion { id }');
  const answer = (topic: string, audience: string) => ({
    promptId: agency.prompts[topic],
    text: `mark-${audience.toLowerCase()}`,
    audience,
  });
  const debrief = await candidate.do(
    'submitDebrief',
    { interviewId: agency.held, answers: [answer('COMPANY', 'RECRUITER'), answer('MISTAKES', 'PRIVATE'), answer('INTERVIEW', 'CLIENT')] },
    'debrief { id }',
  );
  const second = await book(recruiter, agency.application, -1.5);
  const draft = await candidate.do(
    'saveDebrief',
    { interviewId: second, answers: [{ promptId: agency.prompts['COMPANY'], text: 'mark-draft', audience: 'RECRUITER' }] },
    'debrief { id }',
  );
  const scorecard = await recruiter.do(
    'recordScorecard',
    { interviewId: agency.held, interviewer: 'Jana Wolf', overallRecommendation: 'NO', strengths: 'mark-scorecard' },
    'scorecard { id }',
  );
  const request = await recruiter.do(
    'requestScorecard',
    { interviewId: agency.held, contactId: agency.contact },
    'interview { feedbackRequests { id expiresAt } }',
  );
  const { id: requestId, expiresAt } = request.interview.feedbackRequests[0] as { id: string; expiresAt: string };
  const address = (await candidate.ask('mutation { createCalendarFeed { calendarFeed { createdAt } } }')).createCalendarFeed.calendarFeed;
  const released = await recruiter.do(
    'releaseFeedback',
    { scorecardId: scorecard.scorecard.id, message: 'mark-released' },
    'releasedFeedback { id }',
  );
  const prepared = async (interviewId: string, mark: string) =>
    (await recruiter.do('updatePrepPack', { interviewId, whatToPrepare: mark, items: [`${mark}-item`] }, 'prepPack { id items { id } }'))
      .prepPack as { id: string; items: { id: string }[] };
  const packs = [await prepared(agency.ahead, 'mark-prep'), await prepared(second, 'mark-prep-draft')];
  await recruiter.do('publishPrepPack', { interviewId: agency.ahead }, 'prepPack { id }');
  await candidate.do('checkPrepItem', { itemId: packs[0]!.items[0]!.id, done: true }, 'prepItem { id }');
  const noted = await candidate.do('noteAskedQuestion', { interviewId: agency.held, text: 'mark-was-asked' }, 'askedQuestion { id }');
  await candidate.do('shareAskedQuestions', { interviewId: agency.held, agreed: true }, 'interview { id }');
  await recruiter.do(
    'rejectApplication',
    { applicationId: agency.application, reason: 'TEAM_FIT', explanation: 'mark-rejection' },
    'application { id }',
  );
  const elsewhere = await runningElsewhere(agency, own.clientCompany.id);
  const messages = await written(agency);
  const seenTo = `NEW_DEBRIEF:${uuidOf(debrief.debrief.id)}:1`;
  await recruiter.do('settleTodayItem', { key: seenTo, reason: 'called' }, 'key');
  const hook = { url: 'http://127.0.0.1:9/mark-hook', events: ['*'] };
  const { webhookEndpoint } = await admin.do('createWebhookEndpoint', hook, 'webhookEndpoint { id }');
  const { webhookDelivery } = await admin.do('sendTestWebhook', { webhookEndpointId: webhookEndpoint.id }, 'webhookDelivery { id }');
  const sought = { query: '{ candidates(search: "mark-export") { nodes { id } } }' };
  const { bulkExport } = await admin.do('startBulkExport', sought, 'bulkExport { id }');
  const [toCandidate, toRecruiter] = await told(house, [released.releasedFeedback.id as string, agency.held]);
  const [entry] = await behindTheWalls(
    house,
    `select encode(hash, 'hex') as hash, seq from journal where node_id = $1 and kind = 'CREATED'`,
    [uuidOf(agency.held)],
  );
  const text = (table: string, column: string, mark: string): Record_ => ({
    mark,
    table,
    is: `${column} = '${mark}'`,
    change: `${column} = ${column} || ' forged'`,
  });
  const records = {
    candidate: text('candidates', 'headline', 'mark-candidate'),
    application: {
      mark: agency.application,
      table: 'applications',
      is: `id = '${uuidOf(agency.application)}'`,
      change: `status = 'HIRED'`,
    },
    interview: { mark: agency.held, table: 'interviews', is: `id = '${uuidOf(agency.held)}'`, change: `location = 'forged'` },
    'prepared question': text('prepared_questions', 'text', 'mark-question'),
    'PRIVATE answer': text('debrief_answers', 'text', 'mark-private'),
    'draft of a debrief': { mark: draft.debrief.id, table: 'debriefs', is: `id = '${uuidOf(draft.debrief.id)}'`, change: 'revision = 9' },
    'answer in a draft': text('debrief_answers', 'text', 'mark-draft'),
    'RECRUITER answer, handed over': text('published_answers', 'text', 'mark-recruiter'),
    'CLIENT answer, handed over': text('published_answers', 'text', 'mark-client'),
    scorecard: text('scorecards', 'strengths', 'mark-scorecard'),
    'request for feedback': {
      // The trail and the feed tell that there is one, and its id.
      mark: expiresAt,
      table: 'feedback_requests',
      is: `id = '${uuidOf(requestId)}'`,
      change: `expires_at = expires_at + interval '1 hour'`,
    },
    'calendar address': {
      mark: address.createdAt as string,
      table: 'calendar_feeds',
      is: `created_at = '${address.createdAt}'`,
      change: 'last_read_at = now()',
    },
    'released feedback': { ...text('released_feedback', 'message', 'mark-released'), change: 'read_at = now()' },
    rejection: text('rejections', 'explanation', 'mark-rejection'),
    'prep pack, published': { ...text('prep_packs', 'what_to_prepare', 'mark-prep'), mark: '"mark-prep"' },
    'thing to do, published': { ...text('prep_items', 'text', 'mark-prep-item'), change: 'position = 9' },
    'prep pack, not published': { ...text('prep_packs', 'what_to_prepare', 'mark-prep-draft'), mark: '"mark-prep-draft"' },
    'thing to do, not published': { ...text('prep_items', 'text', 'mark-prep-draft-item'), change: 'position = 9' },
    'question they were asked': text('asked_questions', 'text', 'mark-was-asked'),
    'other process': text('other_processes', 'company_name', 'mark-elsewhere'),
    'round of an other process': text('interviews', 'location', 'mark-round-elsewhere'),
    'debrief of such a round': {
      mark: elsewhere.debrief,
      table: 'debriefs',
      is: `id = '${uuidOf(elsewhere.debrief)}'`,
      change: 'revision = 9',
    },
    'answer about such a round': text('debrief_answers', 'text', 'mark-answer-elsewhere'),
    'process update': { ...text('process_updates', 'note', 'mark-update'), mark: '"mark-update"', change: 'withdrawn_at = now()' },
    'process update, withdrawn': { ...text('process_updates', 'note', 'mark-update-withdrawn'), change: 'withdrawn_at = now()' },
    disclosure: { ...text('disclosures', 'wording', 'mark-disclosure'), mark: '"mark-disclosure"', change: 'decided_at = now()' },
    'disclosure of what was withdrawn': { ...text('disclosures', 'wording', 'mark-disclosure-withdrawn'), change: 'decided_at = now()' },
    'message of the recruiter': { ...text('messages', 'body', 'mark-to-candidate'), change: 'read_at = now()' },
    'message of the candidate': { ...text('messages', 'body', 'mark-to-agency'), change: 'read_at = now()' },
    'recruiter’s message that waits': { ...text('messages', 'body', 'mark-late-to-candidate'), change: 'read_at = now()' },
    'candidate’s message that waits': { ...text('messages', 'body', 'mark-late-to-agency'), change: 'read_at = now()' },
    'notice to the candidate': {
      mark: `notification_${toCandidate}`,
      table: 'notices',
      is: `id = '${toCandidate}'`,
      change: 'read_at = now()',
    },
    'notice to the recruiter': {
      mark: `notification_${toRecruiter}`,
      table: 'notices',
      is: `id = '${toRecruiter}'`,
      change: 'read_at = now()',
    },
    'item of the day, seen to': { mark: `"key":"${seenTo}"`, table: 'today_marks', is: `key = '${seenTo}'`, change: `reason = 'forged'` },
    'job they are put forward for': text('jobs', 'title', 'mark-own-job'),
    'company that hires there': text('client_companies', 'name', 'mark-own-company'),
    'another job of the agency': text('jobs', 'title', 'mark-other-job'),
    'another client company': text('client_companies', 'name', 'mark-other-company'),
    'hiring contact': text('hiring_contacts', 'title', 'mark-contact'),
    'webhook endpoint': { mark: 'mark-hook', table: 'webhook_endpoints', is: `url like '%mark-hook'`, change: `events = '{job.created}'` },
    'webhook delivery': {
      mark: webhookDelivery.id,
      table: 'webhook_deliveries',
      is: `id = '${uuidOf(webhookDelivery.id as string)}'`,
      change: 'attempt = 9',
    },
    export: { mark: 'mark-export', table: 'bulk_exports', is: `query like '%mark-export%'`, change: 'failures = 1' },
    'entry of the audit trail': { mark: entry!['hash'], table: 'journal', is: `seq = ${entry!['seq']}`, change: `action = 'forged'` },
    'words of the audit trail': {
      mark: 'mark-trail',
      table: 'journal_words',
      is: `detail like '%mark-trail%'`,
      change: `detail = 'forged'`,
    },
  } satisfies Record<string, Record_>;
  const ids = [
    candidate.id,
    agency.application,
    agency.held,
    second,
    agency.ahead,
    question.preparedQuestion.id,
    debrief.debrief.id,
    draft.debrief.id,
    scorecard.scorecard.id,
    requestId,
    released.releasedFeedback.id,
    contact.hiringContact.id,
    ...packs.flatMap(({ id, items }) => [id, ...items.map((item) => item.id)]),
    noted.askedQuestion.id,
    ...elsewhere.ids,
    agency.company,
    agency.job,
    own.id,
    own.clientCompany.id,
    another.id,
    another.clientCompany.id,
    ...messages,
    webhookEndpoint.id,
    webhookDelivery.id,
    bulkExport.id,
    `notification_${toCandidate}`,
    `notification_${toRecruiter}`,
  ] as string[];
  return { records, ids };
}

/** The notices about these records, as if a worker had told them. */
async function told(house: House, about: string[]): Promise<string[]> {
  const ids = about.map(uuidOf);
  const kinds = ['FEEDBACK_RELEASED', 'DEBRIEF_RECEIVED'];
  await quietly(house, `update notices set told_at = now() where about_id = any($1) and kind = any($2)`, [ids, kinds]);
  const rows = await behindTheWalls(house, `select id, about_id from notices where about_id = any($1) and kind = any($2)`, [ids, kinds]);
  return ids.map((about_) => rows.find((row) => row['about_id'] === about_)!['id'] as string);
}

/** What the candidate has running elsewhere: a round with a debrief, an update that stands, one that was taken back, and what was asked of each. */
async function runningElsewhere({ recruiter, candidate, prompts }: Agency, clientCompanyId: string) {
  const { otherProcess } = await candidate.do(
    'trackOtherProcess',
    { companyName: 'mark-elsewhere', stage: 'APPLIED' },
    'otherProcess { id }',
  );
  const otherProcessId = otherProcess.id as string;
  const round = {
    format: 'ONSITE',
    kind: 'FINAL',
    timeZone: 'UTC',
    location: 'mark-round-elsewhere',
    startsAt: inHours(-2),
    endsAt: inHours(-1),
  };
  const { interview } = await candidate.do('scheduleInterview', { otherProcessId, ...round }, 'interview { id }');
  const answers = [{ promptId: prompts['COMPANY'], text: 'mark-answer-elsewhere', audience: 'CLIENT' }];
  const { debrief } = await candidate.do('submitDebrief', { interviewId: interview.id, answers }, 'debrief { id }');
  const shared = async (level: string, mark: string, wording: string): Promise<[string, string]> => {
    const { processUpdate } = await candidate.do('shareProcessUpdate', { otherProcessId, level, note: mark }, 'processUpdate { id }');
    const asked = { processUpdateId: processUpdate.id, clientCompanyId, reason: 'ASKED_BY_CLIENT', level: 'EXISTS', wording };
    const { disclosure } = await recruiter.do('requestDisclosure', asked, 'disclosure { id }');
    return [processUpdate.id as string, disclosure.id as string];
  };
  const withdrawn = await shared('FULL', 'mark-update-withdrawn', 'mark-disclosure-withdrawn');
  // Sharing less takes the more back.
  const standing = await shared('STAGE', 'mark-update', 'mark-disclosure');
  return { debrief: debrief.id as string, ids: [otherProcessId, interview.id, debrief.id, ...withdrawn, ...standing] as string[] };
}

/** One message each way, and one each way that waits: whoever it is for is in their quiet hours. @returns their ids */
async function written({ recruiter, candidate }: Agency): Promise<string[]> {
  const none = { start: '00:00', end: '00:00' };
  const hour = (by: number) => new Date(Date.now() + by * 3_600_000).toISOString().slice(11, 16);
  const write = async (author: Person, body: string, reader: Person, quietHours: object) => {
    await reader.do('updateProfile', { timeZone: 'UTC', quietHours }, 'viewer { id }');
    const whose = author === recruiter ? { candidateId: candidate.id } : {};
    const { message } = await author.do('sendMessage', { ...whose, body }, 'message { id }');
    await reader.do('updateProfile', { quietHours: none }, 'viewer { id }');
    return message.id as string;
  };
  const now = { start: hour(-1), end: hour(2) };
  return [
    await write(recruiter, 'mark-to-candidate', candidate, none),
    await write(candidate, 'mark-to-agency', recruiter, none),
    await write(recruiter, 'mark-late-to-candidate', candidate, now),
    await write(candidate, 'mark-late-to-agency', recruiter, now),
  ];
}

const PREP = `id whatToPrepare items { id text } carriedOver { text }`;
const ROUND = `id location prepPack { ${PREP} } askedQuestions { id text } candidate { id headline } questions { id text answer } ratingGaps { topic candidate } debrief { id overallRating answers { text audience } }
  scorecards { id strengths concerns } feedbackRequests { id state expiresAt } releasedFeedback { id message scorecard { id strengths } }`;
const APPLICATION = `id rejectReason { kind explanation howToImprove } candidate { id headline } latestDebrief { id answers { text } } interviews { ${ROUND} }`;
const UPDATE = `id note disclosures { id wording }`;
const ELSEWHERE = `id companyName interviews { id location debrief { id answers { text } } } updates { ${UPDATE} } disclosures { wording }`;
const THREAD = 'thread { unread messages(first: 5) { totalCount nodes { id body author } } }';
const ANYTHING = `__typename ... on Message { id body candidate { id } } ... on Candidate { id headline ${THREAD} applications(first: 2) { nodes { ${APPLICATION} } } } ... on Application { ${APPLICATION} } ... on Interview { ${ROUND} }
  ... on PreparedQuestion { id text } ... on Debrief { id answers { text } interview { id } } ... on Scorecard { id strengths interview { ${ROUND} } }
  ... on PrepPack { ${PREP} interview { id } } ... on PrepItem { id text } ... on AskedQuestion { id text }
  ... on ReleasedFeedback { id message scorecard { strengths } } ... on HiringContact { id title } ... on ClientCompany { id name contacts { title } }
  ... on Job { id heading: title clientCompany { name jobs(first: 5) { nodes { title } } contacts { title } } applications(first: 2) { nodes { id } } }`;
// A selection of its own: one may hold sixty fields.
const ANYTHING_ELSE = `__typename ... on Candidate { id processUpdates { ${UPDATE} } } ... on OtherProcess { ${ELSEWHERE} } ... on ProcessUpdate { ${UPDATE} } ... on Disclosure { id wording }`;

const BRIEF = `__typename id ... on Candidate { headline } ... on Message { body } ... on Interview { location debrief { answers { text } } } ... on PreparedQuestion { text } ... on Debrief { answers { text } }
  ... on Scorecard { strengths } ... on ReleasedFeedback { message } ... on HiringContact { title } ... on Application { rejectReason { explanation } }
  ... on ProcessUpdate { note } ... on Disclosure { wording } ... on OtherProcess { companyName }
  ... on PrepPack { whatToPrepare } ... on PrepItem { text } ... on AskedQuestion { text }`;

/** Everything somebody can get out of the API by every way there is, as one text. */
export async function everythingFor(person: Person, ids: string[], candidateId: string): Promise<string> {
  const ways: [string, Record<string, unknown>?][] = [
    ['{ candidates(first: 3) { totalCount nodes { id headline } edges { node { headline } } } }'],
    ['{ candidates(first: 3, search: "mark-candidate") { totalCount nodes { id } } }'],
    [`{ applications(first: 3) { totalCount nodes { ${APPLICATION} } } }`],
    [`{ interviews(first: 6) { totalCount nodes { ${ROUND} } } }`],
    [
      '{ clientCompanies { nodes { id contacts { id title } jobs(first: 2) { nodes { title applications(first: 2) { nodes { id } } } } name } } }',
    ],
    ['{ jobs { nodes { id applications(first: 5) { totalCount nodes { id candidate { headline } } } } } }'],
    [`{ otherProcesses(first: 3) { totalCount nodes { ${ELSEWHERE} } } }`],
    ['{ viewer { calendarFeed { createdAt } } }'],
    ['{ webhookEndpoints { totalCount nodes { id url deliveries(first: 3) { nodes { id } } } } }'],
    ['{ bulkExports { totalCount nodes { id query } } }'],
    [`{ today(first: 20) { totalCount nodes { key headline candidate { headline } subject { ${BRIEF} } } } }`],
    ['{ insights { feedbackByCompany { clientCompanyId name } rejectReasons { kind } } }'],
    ['{ jobs { nodes { clientCompany { name responseTimes { waiting longestSilenceHours feedback { count } } } } } }'],
    ['{ viewer { unreadNotifications inbox(first: 50) { totalCount nodes { id kind candidateName about { id } } } } }'],
    [`{ viewer { candidate { processUpdates { ${UPDATE} } } } }`],
    ['{ auditTrail(first: 100) { totalCount nodes { hash action changes { field before after } } } }'],
    ['{ auditTrail(last: 100) { nodes { hash changes { before after } } } }'],
    ['{ auditTrail(last: 40) { nodes { hash changes { before after } subject { id ... on Interview { location } } } } }'],
    ['{ changes(last: 100) { nodes { action nodeId } } }'],
    [`{ changes(last: 40) { nodes { node { ${BRIEF} } } } }`],
    [`{ viewer { candidate { ${THREAD} } } }`],
    [`{ candidates(first: 3) { nodes { ${THREAD} } } }`],
    [`{ viewer { candidate { id headline applications(first: 3) { nodes { ${APPLICATION} } } } agency { members { name } } } }`],
    ...ids.flatMap((id): [string, Record<string, unknown>][] =>
      [ANYTHING, ANYTHING_ELSE].map((selection) => [`query($id: ID!) { node(id: $id) { ${selection} } }`, { id }]),
    ),
    ['query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids }],
    ['query($f: ApplicationFilter) { applications(first: 5, filter: $f) { totalCount nodes { id } } }', { f: { candidateId } }],
    ['query($f: InterviewFilter) { interviews(first: 5, filter: $f) { totalCount nodes { id } } }', { f: { candidateId } }],
    [
      `mutation($i: UpdateProfileInput!) { updateProfile(input: $i) { viewer { candidate { applications(first: 2) { nodes { ${APPLICATION} } } } } } }`,
      { i: { language: 'EN' } },
    ],
    [
      `mutation($i: UpdateCandidateInput!) { updateCandidate(input: $i) { candidate { id headline applications(first: 2) { nodes { ${APPLICATION} } } } } }`,
      { i: { candidateId, language: 'EN' } },
    ],
  ];
  const texts: string[] = [];
  for (const [query, variables] of ways) {
    const { text, errors } = await person.answer(query, variables);
    const wrong = errors.filter((e) => !['FORBIDDEN', 'NOT_FOUND'].includes(e.extensions.code));
    if (wrong.length > 0) throw new Error(`${person.name}: ${JSON.stringify(wrong)}\n${query}`);
    texts.push(text);
  }
  return texts.join('\n');
}
