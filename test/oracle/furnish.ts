import { Secret } from '@nextround/access';
import { accept, book, inHours, Person, type Agency, type House } from '@nextround/cast';
import { ImportRuns } from '@nextround/imports';
import { quietly } from '../support-access.js';

/** Names and words that a careless program breaks on. */
export const NAMES = [
  'Ünal Çelik',
  '李小龙',
  "O’Neil “Quote” D'Arc",
  'Zoë 👩‍💻 Brandt',
  'back\\slash n\\u0041',
  'Ægir Øst',
  'maya okafor',
  '$1::text -- ;',
  'İpek Şahin',
  'Ana María Núñez',
];
const WORDS = 'first line\nsecond "line"\t\\ end — ✓ 𝒳';

/** Fills an agency so that every list has something, some have much, some nothing, and nulls stand where they may. */
export async function furnish(house: House, agency: Agency, neighbour: Agency): Promise<{ guest: Person }> {
  const { admin, recruiter, candidate, other } = agency;
  const members = (await admin.ask('{ agency { members { id name } } }')).agency.members as { id: string; name: string }[];
  const recruiterId = members.find((m) => m.name === recruiter.name)!.id;
  const jobs: string[] = [];
  for (const [i, name] of ['Alster & Söhne', 'Empty Ltd', 'b-side', 'Zebra'].entries()) {
    const { id } = (await recruiter.do('addClientCompany', { name }, 'clientCompany { id }')).clientCompany;
    if (name === 'Empty Ltd') continue;
    await recruiter.do('addHiringContact', { clientCompanyId: id, name: 'Same Name' }, 'hiringContact { id }');
    await recruiter.do('addHiringContact', { clientCompanyId: id, name: 'Same Name', title: WORDS.split('\n')[0] }, 'hiringContact { id }');
    for (const title of ['Architect', 'architect', 'Ärztin', 'Senior Backend Engineer'])
      jobs.push(
        (await recruiter.do('openJob', { clientCompanyId: id, title, code: i % 2 ? null : `J-${jobs.length}` }, 'job { id }')).job.id,
      );
  }
  await recruiter.do('closeJob', { jobId: jobs.pop()! }, 'job { id }');
  const stages = Object.values(agency.stages);
  const applications: string[] = [];
  for (const [i, name] of NAMES.entries()) {
    const input = {
      name,
      email: i % 3 ? `person${i}@${agency.slug}.test` : null,
      headline: i % 2 ? `${name}, ${i} years` : null,
      externalIds: [{ system: 'greenhouse', id: `g-${i}` }, ...(i % 2 ? [{ system: 'ashby', id: `${i} "§` }] : [])],
    };
    const { id } = (await recruiter.do('addCandidate', input, 'candidate { id }')).candidate;
    if (i % 4 === 0)
      await recruiter.do(
        'updateCandidate',
        { candidateId: id, recruiterId, quietHours: { start: '22:30', end: '06:15' } },
        'candidate { id }',
      );
    for (let n = 0; n <= i % 3; n++) {
      const application = await recruiter.do(
        'submitApplication',
        { candidateId: id, jobId: jobs[(i + n * 4) % jobs.length] },
        'application { id }',
      );
      applications.push(application.application.id as string);
    }
  }
  for (const [i, applicationId] of applications.entries()) {
    if (i % 5 === 0) await recruiter.do('moveApplication', { applicationId, stageId: stages[i % stages.length] }, 'application { id }');
    if (i % 5 === 1)
      await recruiter.do(
        'rejectApplication',
        { applicationId, reason: 'TEAM_FIT', explanation: i % 2 ? WORDS : null },
        'application { id }',
      );
    if (i % 5 === 2) await recruiter.do('withdrawApplication', { applicationId }, 'application { id }');
    if (i % 5 === 3) await book(recruiter, applicationId, i);
    if (i % 5 === 4)
      await recruiter.do('makeOffer', { applicationId, salary: i % 2 ? WORDS.slice(0, 10) : null, answerBy: inHours(50) }, 'offer { id }');
  }
  const mine = (await recruiter.do('submitApplication', { candidateId: candidate.id, jobId: jobs[1] }, 'application { id }')).application
    .id as string;
  const offer = (await recruiter.do('makeOffer', { applicationId: mine, salary: '90 000 €' }, 'offer { id }')).offer.id as string;
  await recruiter.do('decideOffer', { offerId: offer, state: 'DECLINED' }, 'offer { id }');
  await debriefed(agency, agency.held, candidate);
  const theirs = await book(recruiter, agency.otherApplication, -5);
  await debriefed(agency, theirs, other);
  await other.do(
    'saveDebrief',
    { interviewId: theirs, answers: [{ promptId: agency.prompts['INTERVIEW'], text: 'changed since', audience: 'PRIVATE' }] },
    'debrief { id }',
  );
  const draft = await book(recruiter, mine, -8);
  await candidate.do(
    'saveDebrief',
    { interviewId: draft, answers: [{ promptId: agency.prompts['COMPANY'], rating: 1 }] },
    'debrief { id }',
  );
  const { node } = await recruiter.ask('query($id: ID!) { node(id: $id) { ... on Interview { followUps { id kind } } } }', { id: draft });
  const { id: stepId } = (node.followUps as { id: string; kind: string }[]).find(({ kind }) => kind === 'FIRST_FOLLOW_UP')!;
  await recruiter.do('completeFollowUp', { stepId, channel: 'PHONE' }, 'followUpStep { id }');
  await recruiter.do('cancelInterview', { interviewId: await book(recruiter, mine, 70), reason: WORDS }, 'interview { id }');
  await candidate.do('prepareQuestion', { interviewId: agency.ahead, text: WORDS }, 'preparedQuestion { id }');
  const asked = await candidate.do('prepareQuestion', { interviewId: agency.ahead, text: '?' }, 'preparedQuestion { id }');
  await candidate.do('answerQuestion', { questionId: asked.preparedQuestion.id, asked: true, answer: 'yes' }, 'preparedQuestion { id }');
  await prepared(agency, mine);
  await askedByLink(house, agency);
  await elsewhere(agency);
  await recruiter.do(
    'rejectApplication',
    { applicationId: agency.application, reason: 'TECHNICAL_ABILITY', explanation: 'for us alone' },
    'application { id }',
  );
  await admin.do(
    'addDebriefPrompt',
    { questionDe: 'Nur auf Deutsch?', rated: true, defaultAudience: 'CLIENT', onlyKinds: ['FINAL', 'PANEL'] },
    'debriefPrompt { id }',
  );
  const { id: stageId } = (await admin.do('addStage', { name: 'Retired', kind: 'INTERVIEW' }, 'jobInterviewStage { id }'))
    .jobInterviewStage;
  await recruiter.do('moveApplication', { applicationId: agency.otherApplication, stageId }, 'application { id }');
  await admin.do('updateStage', { stageId, retired: true }, 'jobInterviewStage { id }');
  await agency.auditor.do('updateProfile', { language: 'DE' }, 'viewer { id }');
  await brought(house, agency);
  await written(agency);
  await told(house, agency);
  await waiting(agency, mine);
  await listening(house, agency);
  await lettingIn(agency);
  await takenOut(house, agency);
  return { guest: await invited(house, agency, neighbour) };
}

/** Hands a debrief in, records two scorecards and releases two feedbacks, so that gaps, latest ones and reasons exist. */
async function debriefed(agency: Agency, interviewId: string, candidate: Person): Promise<void> {
  const answers = ['COMPANY', 'INTERVIEW', 'OWN_PERFORMANCE', 'WOULD_WORK_THERE'].map((topic, i) => ({
    promptId: agency.prompts[topic],
    rating: 4 - i,
    text: i % 2 ? null : WORDS,
    audience: ['RECRUITER', 'CLIENT', 'PRIVATE', 'RECRUITER'][i],
  }));
  await candidate.do('submitDebrief', { interviewId, answers }, 'debrief { id }');
  for (const [i, interviewer] of ['Jana Wolf', 'Ünal'].entries()) {
    const ratings = ['COMPANY', 'OWN_PERFORMANCE', 'WOULD_WORK_THERE'].map((topic, n) => ({ topic, rating: 1 + ((i + n) % 4) }));
    const card = {
      interviewId,
      interviewer,
      overallRecommendation: i ? 'NO' : 'NO_DECISION',
      ratings: i ? ratings : [],
      strengths: i ? WORDS : null,
    };
    const { id } = (await agency.recruiter.do('recordScorecard', card, 'scorecard { id }')).scorecard;
    const words = { message: WORDS, rejectReason: i ? 'COMMUNICATION' : null, howToImprove: i ? 'speak up' : null };
    const { releasedFeedback } = await agency.recruiter.do('releaseFeedback', { scorecardId: id, ...words }, 'releasedFeedback { id }');
    if (i) await candidate.do('acknowledgeFeedback', { releasedFeedbackId: releasedFeedback.id }, 'releasedFeedback { id }');
  }
}

/** A pack that is published and half done, one that is not, and questions that somebody was asked: shared, and kept. */
async function prepared({ recruiter, candidate, contact, ahead, held }: Agency, application: string): Promise<void> {
  const words = { whatToPrepare: WORDS, expectations: ['CULTURE', 'TEAMWORK'], items: ['ärgere dich nicht', 'Sleep', "O'Neil’s blog"] };
  const { prepPack } = await recruiter.do('updatePrepPack', { interviewId: ahead, ...words }, 'prepPack { items { id } }');
  await recruiter.do('askClientForDetails', { interviewId: ahead, contactId: contact }, 'prepPack { id }');
  await recruiter.do('publishPrepPack', { interviewId: ahead }, 'prepPack { id }');
  await candidate.do('checkPrepItem', { itemId: prepPack.items[1].id, done: true }, 'prepItem { id }');
  await recruiter.do('updatePrepPack', { interviewId: await book(recruiter, application, 100), items: ['?'] }, 'prepPack { id }');
  await candidate.do('prepareQuestion', { interviewId: held, text: WORDS }, 'preparedQuestion { id }');
  await candidate.do('prepareQuestion', { interviewId: held, text: 'Not asked?' }, 'preparedQuestion { id }');
  for (const text of ['Why SQL?', 'why sql?']) await candidate.do('noteAskedQuestion', { interviewId: held, text }, 'askedQuestion { id }');
  await candidate.do('shareAskedQuestions', { interviewId: held, agreed: true }, 'interview { id }');
}

/** Other processes of the candidate: one with a round and a debrief, shared at every level, and disclosures in every state; one untold. */
async function elsewhere({ recruiter, candidate, company, ahead, prompts }: Agency): Promise<void> {
  await candidate.do('trackOtherProcess', { companyName: '李宁', stage: 'PREPARING', nextStepAt: inHours(40) }, 'otherProcess { id }');
  const words = { companyName: 'Initech “East”', role: WORDS.split('\n')[0], stage: 'OFFER', offerDeadline: inHours(70), notes: WORDS };
  const otherProcessId = (await candidate.do('trackOtherProcess', words, 'otherProcess { id }')).otherProcess.id as string;
  const round = { otherProcessId, format: 'PHONE', kind: 'CULTURE', startsAt: inHours(-6), endsAt: inHours(-5), timeZone: 'UTC' };
  const { interview } = await candidate.do('scheduleInterview', round, 'interview { id }');
  const answers = [{ promptId: prompts['COMPANY'], rating: 2, text: WORDS, audience: 'CLIENT' }];
  await candidate.do('submitDebrief', { interviewId: interview.id, answers }, 'debrief { id }');
  await candidate.do('prepareQuestion', { interviewId: ahead, text: 'Elsewhere?' }, 'preparedQuestion { id }');
  const share = async (level: string) =>
    (await candidate.do('shareProcessUpdate', { otherProcessId, level, note: WORDS }, 'processUpdate { id }')).processUpdate.id as string;
  const ask = async (processUpdateId: string, reason: string): Promise<string> =>
    (
      await recruiter.do(
        'requestDisclosure',
        { processUpdateId, clientCompanyId: company, reason, level: 'EXISTS', wording: 'There is more — ✓ 𝒳 "so"\nlong' },
        'disclosure { id }',
      )
    ).disclosure.id as string;
  const decide = (disclosureId: string, grant: boolean) => candidate.do('decideDisclosure', { disclosureId, grant }, 'disclosure { id }');
  const full = await share('FULL');
  await decide(await ask(full, 'ASKED_BY_CLIENT'), false);
  await decide(await ask(full, 'OFFER_RECEIVED'), true);
  const stage = await share('STAGE');
  const granted = await ask(stage, 'SCHEDULING_CONFLICT');
  await decide(granted, true);
  await candidate.do('revokeDisclosure', { disclosureId: granted }, 'disclosure { id }');
  await decide(await ask(stage, 'ASKED_BY_CLIENT'), true);
  await ask(await share('STAGE'), 'ASKED_BY_CLIENT');
}

/** A sheet by each who may bring one: read only, and written with rows refused and somebody kept whom undo would not take back. */
async function brought(house: House, { admin, recruiter, id }: Agency): Promise<void> {
  const agencyId = id.slice(id.lastIndexOf('_') + 1);
  const imports = [];
  for (const who of [admin, recruiter]) {
    const answer = await fetch(`${house.url}/imports?name=${encodeURIComponent(`“${who.name}”.csv`)}`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: `Bearer ${who.token}` },
      body: `Name,Email,Notes,City\nÜmit “Ü” Öz,uemit@${agencyId}.test,n,İzmir\nNobody,half,,\n,,x,\nIvo,ivo@${agencyId}.test,,Ulm\n`,
    });
    imports.push(((await answer.json()) as { id: string }).id);
  }
  const [, uuid] = imports[1]!.split('_');
  await recruiter.do('startCandidateImport', { importId: imports[1] }, 'candidateImport { id }');
  await house.app.get(ImportRuns).run(agencyId, uuid!, 2, new AbortController().signal);
  await quietly(house, `update candidate_import_changes set kept = true where import_id = $1`, [uuid]);
}

/** A thread with read and unread, what waits on both sides, and words of one whom candidates can no longer see. */
async function written({ admin, recruiter, colleague, candidate, other }: Agency): Promise<void> {
  const quiet = (start: string, end: string) => ({ timeZone: 'UTC', quietHours: { start, end } });
  const hour = (by: number) => inHours(by).slice(11, 16);
  for (const who of [recruiter, candidate]) await who.do('updateProfile', quiet('00:00', '00:00'), 'viewer { id }');
  for (const [i, author] of [recruiter, candidate, colleague, candidate, admin].entries())
    await author.do(
      'sendMessage',
      { ...(author === candidate ? {} : { candidateId: candidate.id }), body: `${i} ${WORDS}` },
      'message { id }',
    );
  await candidate.do('readMessages', {}, 'thread { unread }');
  await recruiter.do('sendMessage', { candidateId: candidate.id, body: '?', urgent: true }, 'message { id }');
  for (const who of [recruiter, candidate]) await who.do('updateProfile', quiet(hour(-1), hour(5)), 'viewer { id }');
  await recruiter.do('sendMessage', { candidateId: candidate.id, body: 'waits' }, 'message { id }');
  await candidate.do('sendMessage', { body: 'waits too' }, 'message { id }');
  await recruiter.do('sendMessage', { candidateId: other.id, body: WORDS, urgent: true }, 'message { id }');
  const { id } = (await colleague.ask('{ viewer { id } }')).viewer;
  await admin.do('changeMemberRole', { memberId: id, role: 'AUDITOR' }, 'member { id }');
}

/** Requests for feedback in every state but too old, and a calendar address that was read by nobody. */
async function askedByLink(house: House, agency: Agency): Promise<void> {
  const { recruiter, candidate, held, company } = agency;
  const link = async (n: number): Promise<{ contactId: string; token: string }> => {
    const contact = { clientCompanyId: company, name: n ? `Asked ${n}` : 'Ünal O’Neil', email: `asked${n}@client.test` };
    const contactId = (await recruiter.do('addHiringContact', contact, 'hiringContact { id }')).hiringContact.id as string;
    const { interview } = await recruiter.do('requestScorecard', { interviewId: held, contactId }, 'interview { feedbackRequests { id } }');
    const uuid = (id: string) => id.slice(id.lastIndexOf('_') + 1);
    return {
      contactId,
      token: house.app.get(Secret).token('feedback-request', uuid(agency.id), uuid(interview.feedbackRequests.at(-1).id)),
    };
  };
  const answer = { overallRecommendation: 'STRONG_YES', ratings: [{ topic: 'COMPANY', rating: 4 }], concerns: WORDS };
  await house.stranger.do('answerFeedbackRequest', { token: (await link(0)).token, ...answer }, 'answeredAt');
  await house.stranger.do('promiseFeedbackByLink', { token: (await link(1)).token, promisedAt: inHours(90) }, 'promisedFor');
  await house.stranger.do('declineFeedbackRequest', { token: (await link(2)).token, askInstead: '李宁' }, 'declinedAt');
  const { contactId } = await link(3);
  await recruiter.do('requestScorecard', { interviewId: held, contactId }, 'interview { id }');
  await candidate.ask('mutation { createCalendarFeed { url } }');
}

/** Other systems that come by themselves: the agency's own, which did something, and one of a company, which was revoked. */
async function lettingIn({ admin, company, otherApplication, stages }: Agency): Promise<void> {
  await admin.do('updateRetentionPolicy', { active: true, candidateMonths: 1 }, 'agency { id }');
  const reader = await admin.client(['interviews:read', 'debriefs:read', 'scorecards:read']);
  await reader.ask('{ interviews { nodes { debrief { answers { text } } scorecards { strengths } } } }');
  const ats = await admin.client(['applications:write']);
  await ats.do('moveApplication', { applicationId: otherApplication, stageId: Object.values(stages)[1] }, 'application { id }');
  const theirs = await admin.client(['interviews:read'], company);
  await admin.do('revokeApiClient', { apiClientId: theirs.id }, 'apiClient { id }');
}

/** Other systems that are told of changes: one that was, one that is not any more, one that never was. */
async function listening(house: House, { admin }: Agency): Promise<void> {
  const made: string[] = [];
  for (const events of [['*'], ['interview.updated', 'candidate.created'], ['offer.deleted']]) {
    const input = { url: `http://127.0.0.1:9/${made.length}?q=§`, events };
    made.push((await admin.do('createWebhookEndpoint', input, 'webhookEndpoint { id }')).webhookEndpoint.id as string);
  }
  const [first, second] = made as [string, string];
  for (const id of [first, first, first, second]) await admin.do('sendTestWebhook', { webhookEndpointId: id }, 'webhookDelivery { id }');
  const { node } = await admin.ask(
    `query($id: ID!) { node(id: $id) { ... on WebhookEndpoint { deliveries(first: 2) { nodes { id } } } } }`,
    {
      id: first,
    },
  );
  const [arrived, failed] = (node.deliveries.nodes as { id: string }[]).map(({ id }) => id.slice(id.lastIndexOf('_') + 1));
  await quietly(
    house,
    `update webhook_deliveries set attempt = 1, attempted_at = now(), status_code = 204, delivered_at = now(), next_attempt_at = null where id = $1`,
    [arrived],
  );
  await quietly(
    house,
    `update webhook_deliveries set attempt = 3, attempted_at = now(), failure = 'It refused the connection.' where id = $1`,
    [failed],
  );
  await quietly(house, `update webhook_lanes set failing_since = now() where endpoint_id = $1`, [first.slice(first.lastIndexOf('_') + 1)]);
  await admin.do('updateWebhookEndpoint', { webhookEndpointId: second, active: false }, 'webhookEndpoint { id }');
  await admin.do('rotateWebhookSecret', { webhookEndpointId: first }, 'webhookEndpoint { id }');
}

/** Exports as they are asked for by a person and by a system: one that runs, one that waits, one that was done, one that was cancelled. */
async function takenOut(house: House, { admin }: Agency): Promise<void> {
  const ats = await admin.client(['candidates:read', 'changes:read']);
  const asked: string[] = [];
  for (const [who, list] of [
    [admin, 'jobs'],
    [ats, 'candidates'],
    [admin, 'interviews'],
    [admin, 'applications'],
  ] as const)
    asked.push((await who.do('startBulkExport', { query: `{ ${list} { nodes { id } } }` }, 'bulkExport { id }')).bulkExport.id as string);
  await admin.do('cancelBulkExport', { bulkExportId: asked[2] }, 'bulkExport { id }');
  await quietly(
    house,
    `update bulk_exports set state = 'DONE', records = 3, total = 4, size = 20, ended_at = now(), expires_at = now() + interval '7 days' where id = $1`,
    [asked[3]!.slice(asked[3]!.lastIndexOf('_') + 1)],
  );
}

/** An inbox for everybody, as if a worker had told what is due: some of it read, some dropped. */
async function told(house: House, { id, candidate, recruiter }: Agency): Promise<void> {
  await quietly(house, `update notices set told_at = created_at where agency_id = $1`, [id.slice(id.lastIndexOf('_') + 1)]);
  for (const who of [candidate, recruiter]) {
    const { viewer } = await who.ask('{ viewer { inbox(first: 3) { nodes { id } } } }');
    for (const { id: notificationId } of viewer.inbox.nodes) await who.do('readNotification', { notificationId }, 'notification { id }');
  }
  await quietly(house, `update notices set dropped_at = now(), drop_reason = 'REASON_GONE' where kind = 'INTERVIEW_CANCELLED'`);
  await candidate.do('updateNotificationPreferences', { feedback: 'DAILY_DIGEST', messages: 'OFF' }, 'viewer { id }');
}

/** A day with something of every kind, of which one was seen to, one is put off, and one that was is back by the time of the questions. */
async function waiting({ admin, recruiter, otherApplication }: Agency, application: string): Promise<void> {
  await admin.do('updateFollowUpPolicy', { thankYou: 6, feedback: 24, noNews: 1, rejection: 1 }, 'agency { id }');
  await book(recruiter, application, -30);
  await book(recruiter, otherApplication, -2);
  const { today } = await recruiter.ask('{ today(kinds: [PREP_MISSING]) { nodes { key } } }');
  const [seenTo, putOff, back] = today.nodes as { key: string }[];
  await recruiter.do('settleTodayItem', { ...seenTo, reason: 'called — ✓ 𝒳' }, 'key');
  await recruiter.do('snoozeTodayItem', { ...putOff, until: inHours(20) }, 'key');
  await recruiter.do('snoozeTodayItem', { ...back, until: inHours(1) }, 'key');
}

/** The recruiter of one agency as an auditor of the other: one sign-in, two memberships. */
async function invited(house: House, agency: Agency, neighbour: Agency): Promise<Person> {
  const { email, name } = agency.recruiter;
  const { url } = await neighbour.admin.do('inviteMember', { email, name, role: 'AUDITOR' }, 'url');
  const guest = new Person(name, email, house.url, null);
  await accept(guest, url as string);
  return guest;
}
