import type pg from 'pg';
import { SCOPES } from '@nextround/access';
import { accept, book, cast, openHouse, Person, type Agency, type House } from '@nextround/cast';
import { begin } from '@nextround/tenancy';
import { furnished } from './support-records.js';
import { behindTheWalls, connected, outcome, uuidOf } from './support-walls.js';

const EVERY = Object.keys(SCOPES);

/** One company with a candidate of its own, a round, and everything that was said about it. */
interface Hirer {
  readonly company: string;
  readonly job: string;
  readonly candidate: Person;
  readonly application: string;
  readonly interview: string;
  readonly debrief: string;
  readonly scorecard: string;
  readonly offer: string;
}

describe('the system of one company', () => {
  let house: House;
  let harbor: Agency;
  let beacon: Hirer;
  /** Every id of the agency, of whatever company. */
  let ids: string[];
  let agencys: Person;
  let clients: Person;
  let beacons: Person;

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor } = await cast(house));
    ({ ids } = await furnished(house, harbor));
    beacon = await hirer('Beacon', 'Zoe Lindt');
    const { company, job, application, interview, debrief, scorecard, offer, candidate } = beacon;
    ids.push(company, job, application, interview, debrief, scorecard, offer, candidate.id, harbor.other.id, harbor.otherApplication);
    ids.push(harbor.contact, harbor.recruiter.id, harbor.stages['Offer']!, harbor.prompts['COMPANY']!);
    agencys = await harbor.admin.client(EVERY);
    clients = await harbor.admin.client(EVERY, harbor.company);
    beacons = await harbor.admin.client(EVERY, beacon.company);
  });
  afterAll(() => house.close());

  async function hirer(name: string, who: string): Promise<Hirer> {
    const { recruiter } = harbor;
    const { clientCompany } = await recruiter.do('addClientCompany', { name }, 'clientCompany { id }');
    const { job } = await recruiter.do('openJob', { clientCompanyId: clientCompany.id, title: `mark-job-${name}` }, 'job { id }');
    const candidate = new Person(who, `${name.toLowerCase()}@mark.test`, house.url, null);
    const added = await recruiter.do('addCandidate', { name: who, email: candidate.email, headline: `mark-${name}` }, 'candidate { id }');
    candidate.id = added.candidate.id as string;
    await accept(candidate, (await recruiter.do('inviteCandidate', { candidateId: candidate.id }, 'url')).url as string);
    const submitted = await recruiter.do('submitApplication', { candidateId: candidate.id, jobId: job.id }, 'application { id }');
    const application = submitted.application.id as string;
    const interview = await book(recruiter, application, -3);
    const answer = (topic: string, audience: string) => ({ promptId: harbor.prompts[topic], text: `mark-${audience}-${name}`, audience });
    const answers = [answer('COMPANY', 'RECRUITER'), answer('MISTAKES', 'PRIVATE'), answer('INTERVIEW', 'CLIENT')];
    const { debrief } = await candidate.do('submitDebrief', { interviewId: interview, answers }, 'debrief { id }');
    const said = { interviewId: interview, interviewer: 'Jana', overallRecommendation: 'YES', strengths: `mark-scorecard-${name}` };
    const { scorecard } = await recruiter.do('recordScorecard', said, 'scorecard { id }');
    await recruiter.do('releaseFeedback', { scorecardId: scorecard.id, message: `mark-released-${name}` }, 'releasedFeedback { id }');
    const { offer } = await recruiter.do('makeOffer', { applicationId: application, salary: `mark-salary-${name}` }, 'offer { id }');
    return {
      ...{ company: clientCompany.id as string, job: job.id as string, candidate, application, interview },
      ...{ debrief: debrief.id as string, scorecard: scorecard.id as string, offer: offer.id as string },
    };
  }

  const inSight = async (who: Person): Promise<string[]> => {
    const found: string[] = [];
    for (let i = 0; i < ids.length; i += 50) {
      const { nodes } = await who.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ids.slice(i, i + 50) });
      found.push(...(nodes as ({ id: string } | null)[]).flatMap((node) => node?.id ?? []));
    }
    return [...new Set(found)].sort();
  };

  test('sees its own and the stages and prompts, and of every other id of the agency nothing', async () => {
    const { company, job, application, interview, debrief, scorecard, offer, candidate } = beacon;
    const shared = [harbor.stages['Offer']!, harbor.prompts['COMPANY']!];
    expect(await inSight(beacons)).toEqual(
      [company, job, application, interview, debrief, scorecard, offer, candidate.id, ...shared].sort(),
    );
    const one = (prefix: string) => ids.find((id) => id.startsWith(prefix))!;
    const rounds = (
      await harbor.recruiter.ask('query($id: ID!) { node(id: $id) { ... on Application { interviews { id } } } }', {
        id: harbor.application,
      })
    ).node.interviews as { id: string }[];
    expect(await inSight(clients)).toEqual(
      [
        ...[harbor.company, harbor.job, harbor.candidate.id, harbor.other.id, harbor.application, harbor.otherApplication],
        ...[...rounds.map((round) => round.id).filter((id) => ids.includes(id)), one('debrief_'), one('scorecard_'), ...shared],
      ].sort(),
    );
    expect((await inSight(agencys)).length).toBeGreaterThan((await inSight(clients)).length);
  });

  test('by lists, counts, filters, searches and other people’s cursors it finds its own and nothing else', async () => {
    const lists = `{ candidates { totalCount nodes { id headline } } applications { totalCount nodes { id } } jobs { totalCount nodes { id } }
      clientCompanies { totalCount nodes { id } } interviews { totalCount nodes { id } } agency { members { id } stages { applications { totalCount } } } }`;
    const seen = await beacons.ask(lists);
    expect(seen.candidates).toEqual({ totalCount: 1, nodes: [{ id: beacon.candidate.id, headline: 'mark-Beacon' }] });
    for (const [list, id] of Object.entries({
      applications: beacon.application,
      jobs: beacon.job,
      clientCompanies: beacon.company,
      interviews: beacon.interview,
    }))
      expect([list, seen[list]]).toEqual([list, { totalCount: 1, nodes: [{ id }] }]);
    expect(seen.agency.members).toEqual([]);
    expect(
      seen.agency.stages.reduce((sum: number, s: { applications: { totalCount: number } }) => sum + s.applications.totalCount, 0),
    ).toBe(1);
    const none = async (query: string, variables: Record<string, unknown>) =>
      expect(Object.values(await beacons.ask(query, variables))).toEqual([{ totalCount: 0, nodes: [] }]);
    for (const filter of [
      { candidateId: harbor.candidate.id },
      { jobId: harbor.job },
      { clientCompanyId: harbor.company },
      { search: 'Okafor' },
    ])
      await none('query($f: ApplicationFilter) { applications(filter: $f) { totalCount nodes { id } } }', { f: filter });
    for (const filter of [{ candidateId: harbor.candidate.id }, { applicationId: harbor.application }])
      await none('query($f: InterviewFilter) { interviews(filter: $f) { totalCount nodes { id } } }', { f: filter });
    for (const search of ['Okafor', 'mark-candidate', harbor.candidate.email])
      await none('query($s: String) { candidates(search: $s) { totalCount nodes { id } } }', { s: search });
    for (const list of ['candidates', 'applications', 'interviews', 'jobs']) {
      const page = (await agencys.ask(`{ ${list}(first: 1) { pageInfo { endCursor } } }`))[list];
      const beyond = await beacons.ask(`query($after: String) { ${list}(after: $after) { nodes { id } } }`, {
        after: page.pageInfo.endCursor,
      });
      expect(
        beyond[list].nodes.filter(
          (node: { id: string }) => !Object.values({ ...beacon, candidate: beacon.candidate.id }).includes(node.id),
        ),
      ).toEqual([]);
    }
  });

  test('of a debrief it reads what is meant for the hiring side, and of a round neither what was released nor what was prepared', async () => {
    const { node } = await beacons.ask(
      `query($id: ID!) { node(id: $id) { ... on Interview { candidate { name externalIds { id } recruiter { id } processUpdates { id } }
        process { ... on Application { rejectReason { kind } externalIds { id } offers { salary } stageHistory { stage { name } changedBy { id } } job { recruiters { id } clientCompany { contacts { id } } } } }
        debrief { answers { text audience } } scorecards { strengths submittedBy { id } } releasedFeedback { id } prepPack { id } questions { id } followUps { id } feedbackRequests { id } } } }`,
      { id: beacon.interview },
    );
    expect(node.debrief.answers).toEqual([{ text: 'mark-CLIENT-Beacon', audience: 'CLIENT' }]);
    expect(node.scorecards).toEqual([{ strengths: 'mark-scorecard-Beacon', submittedBy: null }]);
    expect(node.process.offers).toEqual([{ salary: 'mark-salary-Beacon' }]);
    expect(node.candidate).toEqual({ name: 'Zoe Lindt', externalIds: [], recruiter: null, processUpdates: [] });
    expect([node.releasedFeedback, node.prepPack, node.questions, node.followUps, node.feedbackRequests]).toEqual([[], null, [], [], []]);
    expect([
      node.process.rejectReason,
      node.process.externalIds,
      node.process.job.recruiters,
      node.process.job.clientCompany.contacts,
    ]).toEqual([null, [], [], []]);
    expect(node.process.stageHistory[0].changedBy).toBeNull();
  });

  test('a debrief of which the candidate takes the last answer for the hiring side back is gone at once', async () => {
    const narrowed = [{ promptId: harbor.prompts['INTERVIEW'], audience: 'RECRUITER' }];
    const audience = (who: Person) =>
      who.ask('query($id: ID!) { node(id: $id) { ... on Debrief { answers { audience } } } }', { id: beacon.debrief });
    await beacon.candidate.do('saveDebrief', { interviewId: beacon.interview, answers: narrowed }, 'debrief { id }');
    expect([(await audience(beacons)).node, (await audience(agencys)).node.answers.length]).toEqual([null, 2]);
    const widened = [{ promptId: harbor.prompts['INTERVIEW'], audience: 'CLIENT' }];
    await beacon.candidate.do('submitDebrief', { interviewId: beacon.interview, answers: widened }, 'debrief { id }');
    expect((await audience(beacons)).node.answers).toEqual([{ audience: 'CLIENT' }]);
  });

  test('of another process it reads what was granted to it, at its level and in its words, until that is taken back', async () => {
    const { candidate } = beacon;
    const { otherProcess } = await candidate.do(
      'trackOtherProcess',
      { companyName: 'Quell', role: 'CTO', stage: 'OFFER' },
      'otherProcess { id }',
    );
    const { processUpdate } = await candidate.do(
      'shareProcessUpdate',
      { otherProcessId: otherProcess.id, level: 'FULL', note: 'mark-note' },
      'processUpdate { id }',
    );
    const wording = 'There is another process, and it has come to an offer.';
    const asked = { processUpdateId: processUpdate.id, clientCompanyId: beacon.company, reason: 'OFFER_RECEIVED', level: 'STAGE', wording };
    const { disclosure } = await harbor.recruiter.do('requestDisclosure', asked, 'disclosure { id }');
    const told = async (who: Person) =>
      (
        await who.ask(
          'query($id: ID!) { node(id: $id) { ... on Candidate { disclosures { id level stage companyName role wording state } } } }',
          { id: candidate.id },
        )
      ).node?.disclosures as unknown[] | undefined;
    expect(await told(beacons)).toEqual([]);
    await candidate.do('decideDisclosure', { disclosureId: disclosure.id, grant: true }, 'disclosure { id }');
    const granted = {
      id: disclosure.id as string,
      level: 'STAGE',
      stage: 'OFFER',
      companyName: null,
      role: null,
      wording,
      state: 'GRANTED',
    };
    expect([await told(beacons), await told(clients)]).toEqual([[granted], undefined]);
    expect(await inSightOf(beacons, [otherProcess.id, processUpdate.id])).toEqual([null, null]);
    const { errors } = await beacons.answer('query($id: ID!) { node(id: $id) { ... on Disclosure { processUpdate { note } } } }', {
      id: disclosure.id,
    });
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    await candidate.do('revokeDisclosure', { disclosureId: disclosure.id }, 'disclosure { id }');
    expect(await told(beacons)).toEqual([]);
    expect(await inSightOf(beacons, [disclosure.id])).toEqual([null]);
  });
  const inSightOf = async (who: Person, some: string[]) =>
    (await who.ask('query($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: some })).nodes;

  test('writes what was said about its own rounds, and nothing about any other; names and stages are the agency’s', async () => {
    const said = (interviewId: string) => ({ interviewId, interviewer: 'Ines', overallRecommendation: 'STRONG_YES' });
    const { scorecard } = await beacons.do('recordScorecard', said(beacon.interview), 'scorecard { interviewer submittedBy { id } }');
    expect(scorecard).toEqual({ interviewer: 'Ines', submittedBy: null });
    expect(await beacons.refusal('recordScorecard', said(harbor.held))).toBe('NOT_FOUND');
    const stageId = Object.values(harbor.stages)[1];
    for (const applicationId of [beacon.application, harbor.application])
      expect([applicationId, await beacons.refusal('moveApplication', { applicationId, stageId })]).not.toEqual([applicationId, undefined]);
    const externalIds = [{ system: 'theirs', id: '1' }];
    expect(await beacons.refusal('updateCandidate', { candidateId: beacon.candidate.id, externalIds })).not.toBeUndefined();
    expect(await agencys.refusal('updateCandidate', { candidateId: beacon.candidate.id, name: 'Forged' })).toBe('BAD_USER_INPUT');
    const { candidate } = await agencys.do(
      'updateCandidate',
      { candidateId: beacon.candidate.id, externalIds },
      'candidate { name externalIds { system id } }',
    );
    expect(candidate).toEqual({ name: 'Zoe Lindt', externalIds });
  });

  /** What a client of these scopes has in sight by raw SQL, table by table. */
  const tables = async (company: string, scopes: readonly string[], work: (client: pg.Client) => Promise<unknown>) => {
    const settings = {
      agency_id: uuidOf(harbor.id),
      role: 'API_CLIENT',
      sight: 'ALL',
      member_id: null,
      candidate_id: null,
      identity_id: null,
    };
    const client = { client_id: uuidOf(beacons.id), scopes: ` ${scopes.join(' ')} `, client_company_id: company };
    await connected(house.database.appUrl, async (connection) => {
      await connection.query(begin('READ WRITE', { ...settings, ...client, actor_id: null, action: 'test', request_id: 'test' }));
      await work(connection);
      await connection.query('ROLLBACK');
    });
  };
  const OWN: Record<string, string> = {
    agencies: 'agency_id = $1',
    api_clients: `id = '@client'`,
    rate_buckets: `client_id = '@client'`,
    put_forward: `client_company_id = '@company'`,
    shown_to_companies: `client_company_id = '@company'`,
    client_companies: `id = '@company'`,
    jobs: `client_company_id = '@company'`,
    candidates: `id in (select a.candidate_id from applications a join jobs j on j.id = a.job_id where j.client_company_id = '@company')`,
    applications: `job_id in (select id from jobs where client_company_id = '@company')`,
    stage_changes: `application_id in (select a.id from applications a join jobs j on j.id = a.job_id where j.client_company_id = '@company')`,
    offers: `application_id in (select a.id from applications a join jobs j on j.id = a.job_id where j.client_company_id = '@company')`,
    interviews: `application_id in (select a.id from applications a join jobs j on j.id = a.job_id where j.client_company_id = '@company')`,
    debriefs: `id = '@debrief'`,
    published_answers: `debrief_id = '@debrief' and audience = 'CLIENT'`,
    scorecards: `interview_id = '@interview'`,
    stages: 'agency_id = $1',
    debrief_prompts: 'agency_id = $1',
  };
  const JOURNAL = ['journal', 'journal_heads', 'journal_words'];

  test('by raw SQL, with its settings, every table shows its own rows and no other', async () => {
    const names = (
      await behindTheWalls(
        house,
        `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'agency_id'
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace`,
      )
    )
      .map((row) => String(row['name']))
      .filter((name) => !JOURNAL.includes(name));
    const own = (table: string) =>
      OWN[table]!.replaceAll('@company', uuidOf(beacon.company))
        .replace('@client', uuidOf(beacons.id))
        .replace('@debrief', uuidOf(beacon.debrief))
        .replace('@interview', uuidOf(beacon.interview));
    await tables(uuidOf(beacon.company), EVERY, async (client) => {
      for (const table of names) {
        const [expected] = OWN[table]
          ? await behindTheWalls(house, `select count(*)::int as n from ${table} where agency_id = $1 and ${own(table)}`, [
              uuidOf(harbor.id),
            ])
          : [{ n: 0 }];
        expect([table, await outcome(client, `select 1 from ${table}`)]).toEqual([table, expected!['n']]);
        if (OWN[table]) expect([table, expected!['n']]).not.toEqual([table, 0]);
      }
    });
    // No scope, no company, or a company of another agency: nothing but the agency itself and what needs no scope.
    for (const [company, scopes] of [
      [uuidOf(beacon.company), []],
      ['', EVERY],
      [uuidOf(beacons.id), EVERY],
    ] as const)
      await tables(company, scopes, async (client) => {
        for (const table of names.filter(
          (name) =>
            !['agencies', 'api_clients', 'rate_buckets', 'put_forward', 'shown_to_companies', 'stages', 'debrief_prompts'].includes(name),
        ))
          expect([company, table, await outcome(client, `select 1 from ${table}`)]).toEqual([company, table, 0]);
      });
  });

  test('by raw SQL it changes nothing but what its scopes write', async () => {
    const tried: [string, string][] = [
      [`update candidates set name = 'x'`, '0'],
      [`update applications set status = 'HIRED'`, '0'],
      [`update published_answers set audience = 'CLIENT'`, '0'],
      [`update disclosures set state = 'GRANTED'`, '0'],
      [`update api_clients set name = 'x'`, '0'],
      [`update jobs set title = 'x'`, '0'],
      [`delete from stage_changes`, '0'],
      [
        `insert into put_forward (candidate_id, client_company_id) values ('${uuidOf(harbor.candidate.id)}', '${uuidOf(beacon.company)}')`,
        '42501',
      ],
      [
        `insert into scorecards (id, interview_id, candidate_id, interviewer, overall_recommendation) values (gen_random_uuid(), '${uuidOf(harbor.held)}', '${uuidOf(harbor.candidate.id)}', 'x', 'YES')`,
        '42501',
      ],
      [
        `insert into scorecards (id, interview_id, candidate_id, interviewer, overall_recommendation, client_company_id) values (gen_random_uuid(), '${uuidOf(harbor.held)}', '${uuidOf(harbor.candidate.id)}', 'x', 'YES', '${uuidOf(beacon.company)}')`,
        '42501',
      ],
    ];
    await tables(uuidOf(beacon.company), EVERY, async (client) => {
      for (const [text, expected] of tried) expect([text, String(await outcome(client, text))]).toEqual([text, expected]);
    });
  });
});
