import { book, type Agency, type House, type Person } from '@nextround/cast';
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
  const { recruiter, candidate } = agency;
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
  const released = await recruiter.do(
    'releaseFeedback',
    { scorecardId: scorecard.scorecard.id, message: 'mark-released' },
    'releasedFeedback { id }',
  );
  await recruiter.do(
    'rejectApplication',
    { applicationId: agency.application, reason: 'TEAM_FIT', explanation: 'mark-rejection' },
    'application { id }',
  );
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
    'released feedback': { ...text('released_feedback', 'message', 'mark-released'), change: 'read_at = now()' },
    rejection: text('rejections', 'explanation', 'mark-rejection'),
    'job they are put forward for': text('jobs', 'title', 'mark-own-job'),
    'company that hires there': text('client_companies', 'name', 'mark-own-company'),
    'another job of the agency': text('jobs', 'title', 'mark-other-job'),
    'another client company': text('client_companies', 'name', 'mark-other-company'),
    'hiring contact': text('hiring_contacts', 'title', 'mark-contact'),
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
    released.releasedFeedback.id,
    contact.hiringContact.id,
    agency.company,
    agency.job,
    own.id,
    own.clientCompany.id,
    another.id,
    another.clientCompany.id,
  ] as string[];
  return { records, ids };
}

const ROUND = `id location candidate { id headline } questions { id text answer } ratingGaps { topic candidate } debrief { id overallRating answers { text audience } }
  scorecards { id strengths concerns } releasedFeedback { id message scorecard { id strengths } }`;
const APPLICATION = `id rejectReason { kind explanation howToImprove } candidate { id headline } latestDebrief { id answers { text } } interviews { ${ROUND} }`;
const ANYTHING = `__typename ... on Candidate { id headline applications(first: 2) { nodes { ${APPLICATION} } } } ... on Application { ${APPLICATION} } ... on Interview { ${ROUND} }
  ... on PreparedQuestion { id text } ... on Debrief { id answers { text } interview { id } } ... on Scorecard { id strengths interview { ${ROUND} } }
  ... on ReleasedFeedback { id message scorecard { strengths } } ... on HiringContact { id title } ... on ClientCompany { id name contacts { title } }
  ... on Job { id heading: title clientCompany { name jobs(first: 5) { nodes { title } } contacts { title } } applications(first: 2) { nodes { id } } }`;

const BRIEF = `__typename id ... on Candidate { headline } ... on Interview { location debrief { answers { text } } } ... on PreparedQuestion { text } ... on Debrief { answers { text } }
  ... on Scorecard { strengths } ... on ReleasedFeedback { message } ... on HiringContact { title } ... on Application { rejectReason { explanation } }`;

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
    ['{ auditTrail(first: 100) { totalCount nodes { hash action changes { field before after } } } }'],
    ['{ auditTrail(last: 40) { nodes { hash changes { before after } subject { id ... on Interview { location } } } } }'],
    ['{ changes(last: 100) { nodes { action nodeId } } }'],
    [`{ changes(last: 40) { nodes { node { ${BRIEF} } } } }`],
    [`{ viewer { candidate { id headline applications(first: 3) { nodes { ${APPLICATION} } } } agency { members { name } } } }`],
    ...ids.map((id): [string, Record<string, unknown>] => [`query($id: ID!) { node(id: $id) { ${ANYTHING} } }`, { id }]),
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
