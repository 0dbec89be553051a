import { readFileSync } from 'node:fs';
import type { Language } from '@nextround/access';
import { EVENTS } from '../../libs/ats/webhook-events.js';
import type { DraftWish } from '../../libs/follow-up/drafts.js';
import { sampleMail } from '../../libs/mail/sample.js';
import { isSilentSince, medianHours, whoseMove } from './board.js';
import { draft, invitationReply } from './drafts.js';
import { insights, responseTimes } from './insights.js';
import { paged, sorted, type Cursors, type Order, type PageArguments } from './pages.js';
import { keptUntil } from './retention.js';
import { PREFIXES, type Row, type Sight } from './sight.js';
import { headline, todayItems } from './today.js';

type Resolver = (row: Row, args: Row, sight: Sight, cursors: Cursors) => unknown;

const laneOf = (endpoint: Row, sight: Sight): Row => where(sight.rows('WebhookLane'), { endpointId: endpoint['id'] })[0]!;

const BY_ID: Order = { by: ['id'] };
const first = (rows: readonly Row[], order: Order = BY_ID): Row | null => sorted(rows, order)[0] ?? null;
const where = (rows: readonly Row[], fields: Row): Row[] =>
  rows.filter((row) => Object.entries(fields).every(([key, value]) => row[key] === value));

/** A record by the uuid that `column` holds. */
const to =
  (entity: string, column: string): Resolver =>
  (row, _, sight) =>
    sight.one(entity, row[column] as string | null);

/** The rows of `entity` that point back with `column`. */
const back =
  (entity: string, column: string, order: Order): Resolver =>
  (row, _, sight) =>
    sorted(where(sight.rows(entity), { [column]: row['id'] }), order);

const page =
  (
    entity: string,
    order: Order | ((args: Row, sight: Sight) => Order),
    list: (row: Row, args: Row, sight: Sight) => readonly Row[],
  ): Resolver =>
  (row, args, sight, cursors) =>
    paged(cursors, entity, list(row, args, sight), typeof order === 'function' ? order(args, sight) : order, args as PageArguments);

/** A cursor of the feed is good for whoever follows as it was made for. */
const feed = (_: Row, sight: Sight): Order => ({ by: ['seq'], of: followerOf(sight) });
export const followerOf = ({ actor: { role, candidateId } }: Sight): string => ` of ${role} ${candidateId ?? ''}`;

function roleOf(entry: Row): string {
  const role = entry['actorRole'] as string;
  return { DOOR: 'SYSTEM', LINK: 'CANDIDATE', ERASER: entry['actorId'] === null ? 'SYSTEM' : 'ADMIN' }[role] ?? role;
}

const orderOfApplications = ({ orderBy }: Row): Order => ({
  by: [{ APPLIED_AT: 'appliedAt', STAGE_SINCE: 'stageSince' }[orderBy?.field as string] ?? 'updatedAt', 'id'],
  desc: orderBy?.direction !== 'ASC',
});

function applications(rows: readonly Row[], { filter, externalId }: Row, sight: Sight): readonly Row[] {
  const { status, statuses, undecidedAt, stageId, jobId, clientCompanyId, candidateId, recruiterId, search, updatedSince } = (filter ??
    {}) as Row;
  const { whoseMove: party, silentSince } = (filter ?? {}) as Row;
  const jobOf = (a: Row) => sight.one('Job', a['jobId']);
  const named = (a: Row): string => {
    const candidate = sight.one('Candidate', a['candidateId']);
    const company = sight.one('ClientCompany', jobOf(a)?.['clientCompanyId']);
    return [candidate?.['name'], candidate?.['sortName'], company && jobOf(a)?.['title'], company?.['name']].filter(Boolean).join(' ');
  };
  const is = (id: string | null | undefined, value: string | null | undefined) => id == null || id.endsWith(`_${value}`);
  return rows.filter(
    (a) =>
      (externalId == null || where(sight.rows('ApplicationExternalId'), { ...externalId, applicationId: a['id'] }).length > 0) &&
      (status == null || a['status'] === status) &&
      (statuses == null || statuses.includes(a['status'])) &&
      (undecidedAt == null || a['closedAt'] === null || a['closedAt'] >= undecidedAt) &&
      is(clientCompanyId, clientCompanyId && jobOf(a)?.['clientCompanyId']) &&
      (search == null ||
        named(a)
          .toLowerCase()
          .includes((search as string).toLowerCase())) &&
      (party == null || whoseMove(a, sight).party === party) &&
      (silentSince == null || isSilentSince(a, silentSince, sight)) &&
      is(stageId, a['stageId']) &&
      is(jobId, a['jobId']) &&
      is(candidateId, a['candidateId']) &&
      is(recruiterId, recruiterId && sight.one('Candidate', a['candidateId'])?.['recruiterId']) &&
      (updatedSince == null || a['updatedAt'] >= updatedSince),
  );
}

const statusOf = (interview: Row, sight: Sight): string =>
  interview['state'] === 'SCHEDULED' && interview['endsAt'] <= sight.now ? 'AWAITING_FEEDBACK' : interview['state'];

function gaps(interviewId: string, ratings: Row[], sight: Sight): Row[] {
  const debrief = where(sight.rows('Debrief'), { interviewId }).find((d) => d['submittedAt']);
  return sorted(sight.rows('DebriefPrompt'), { by: ['position'] }).flatMap((prompt) => {
    const theirs = ratings.find((r) => r['topic'] === prompt['topic']);
    const own = sight.answers.find((a) => a['debriefId'] === debrief?.['id'] && a['promptId'] === prompt['id'] && a['rating'] !== null);
    return theirs && own ? [{ topic: prompt['topic'], candidate: own['rating'], hiringSide: theirs['rating'] }] : [];
  });
}

/** What a pack carries over, as somebody with this sight would gather it by hand from round to round. */
function carriedOver(pack: Row, s: Sight): Row[] {
  const round = s.one('Interview', pack['interviewId'])!;
  const earlier = where(s.rows('Interview'), { applicationId: round['applicationId'] }).filter(
    (e) => e['startsAt'] < round['startsAt'] && (e['endsAt'] <= s.now || !['SCHEDULED', 'ON_HOLD'].includes(e['state'])),
  );
  const of = (entity: string) =>
    s.rows(entity).flatMap((row) => {
      const e = earlier.find((i) => i['id'] === row['interviewId']);
      return e ? [{ ...row, at: -e['startsAt'] } as Row] : [];
    });
  const topic = (name: string, source: string, place: number) =>
    of('Debrief').flatMap((d) =>
      where(s.answers, { debriefId: d['id'] })
        .filter((a) => a['text'] !== null && s.one('DebriefPrompt', a['promptId'])?.['topic'] === name)
        .map((a) => ({ place, source, text: a['text'], at: d['at'] }) as Row),
    );
  const questions = of('PreparedQuestion');
  const unasked = [...new Set(questions.map((q) => q['text'] as string))].flatMap((text) => {
    const same = where(questions, { text });
    return same.some((q) => q['asked']) ? [] : [{ place: 3, source: 'UNASKED_QUESTION', text, at: Math.min(...same.map((q) => q['at'])) }];
  });
  const concerns = of('ReleasedFeedback').flatMap((f) =>
    f['howToImprove'] === null ? [] : [{ place: 4, source: 'RELEASED_CONCERN', text: f['howToImprove'], at: f['at'] }],
  );
  const application = s.one('Application', round['applicationId']);
  const clientCompanyId = s.one('Job', application?.['jobId'])?.['clientCompanyId'];
  const before = where(s.rows('CompanyQuestion'), { clientCompanyId })
    .filter(({ text }) => where(s.rows('AskedQuestion'), { clientCompanyId, text }).length === 0)
    .map(({ text }) => ({ place: 5, source: 'EARLIER_CANDIDATES', text, at: 0 }));
  const all = [...topic('MISTAKES', 'MISTAKE', 1), ...topic('IMPROVEMENTS', 'IMPROVEMENT', 2), ...unasked, ...concerns, ...before];
  return sorted(all, { by: ['place', 'at', 'text'] });
}

function missing(pack: Row, s: Sight): string[] {
  const round = s.one('Interview', pack['interviewId'])!;
  const phone = s.one('Candidate', pack['candidateId'])!['phone'] as string | null;
  const settings: Record<string, string | null> = {
    ONSITE: round['location'],
    VIDEO: round['videoUrl'],
    PHONE: round['location'] ?? phone,
  };
  return [
    ...(settings[round['format']] ? [] : ['setting']),
    ...(round['interviewers'].length > 0 ? [] : ['interviewers']),
    ...(pack['whatToPrepare'] ? [] : ['whatToPrepare']),
    ...(pack['expectations'].length > 0 ? [] : ['expectations']),
    ...(pack['bringLaptop'] === null && round['format'] !== 'PHONE' ? ['bringLaptop'] : []),
  ];
}

/** The sheet that `furnish` brings: its columns by their headings, and its people as a person reads them. */
const columnsOf = (brought: Row, s: Sight): Row[] | null => {
  const [file] = where(s.rows('ImportFile'), { importId: brought['id'] });
  const [first] = (file?.['sample'] ?? []) as string[][];
  return (
    ((file?.['headings'] as string[] | undefined)?.map((heading, at) => ({
      heading,
      field: brought['fields'][at]?.toUpperCase() ?? null,
      leftOut: heading === 'Notes',
      sample: first?.[at] || null,
    })) as Row[] | null) ?? null
  );
};
const firstPeopleOf = (brought: Row, s: Sight): Row[] | null => {
  const [file] = where(s.rows('ImportFile'), { importId: brought['id'] });
  return (
    ((file?.['sample'] as string[][] | undefined)
      ?.filter((cells) => cells[1]!.includes('@'))
      .map(([name, email, , city]) => ({ name, email, phone: null, headline: null, location: city })) as Row[] | null) ?? null
  );
};
const SENTENCES: Readonly<Record<string, string>> = {
  'email EN': '“…” is no e-mail address.',
  'email DE': '„…“ ist keine E-Mail-Adresse.',
  'name EN': 'There is no name.',
  'name DE': 'Es fehlt ein Name.',
};

const ofInterview =
  (column: string): Resolver =>
  (pack, _, s) =>
    s.one('Interview', pack['interviewId'])![column];
const tickOf = (item: Row, s: Sight): Row | undefined => where(s.rows('PrepTick'), { prepItemId: item['id'] })[0];

/** The hours of an agency that has set none. */
const USUAL_HOURS = {
  ...{ thankYou: 24, feedback: 72, secondFollowUp: 48, thirdFollowUp: 24, escalation: 24, noNews: 72, rejection: 48 },
  ...{ skipWeekends: false, version: 1 },
};
const DAY = 86_400_000;

/** A thank-you is due from the interview's end on, and late from its date on; everything else is late after a day. */
function stateOfStep(step: Row, { now }: Sight): string {
  if (step['outcome'] !== 'SCHEDULED') return step['outcome'] as string;
  const isThanks = step['kind'] === 'THANK_YOU';
  if ((step['dueAt'] as Date).getTime() + (isThanks ? 0 : DAY) <= now.getTime()) return 'OVERDUE';
  return (step[isThanks ? 'countedFrom' : 'dueAt'] as Date) <= now ? 'DUE' : 'SCHEDULED';
}

const idOf = (entry: Row): string => `${PREFIXES[entry['nodeType']] ?? 'record'}_${entry['nodeId']}`;
const recordOf: Resolver = (entry, _, sight) => (PREFIXES[entry['nodeType']] ? sight.one(entry['nodeType'], entry['nodeId']) : null);
const byStart: Order = { by: ['startsAt', 'id'] };
const latestShared: Order = { by: ['sharedAt', 'id'], desc: true };
const latestAsked: Order = { by: ['requestedAt', 'id'], desc: true };
const byName: Order = { by: ['name', 'id'] };
const byTitle: Order = { by: ['title', 'id'] };
/** An id as the API spells it, where a field of the trail holds one. */
function spelled(field: string, value: string | null): string | null {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value ?? '')) return value;
  const last = field.split('.').at(-1)!;
  const isMember = last.endsWith('By') || ['membershipId', 'recruiterId', 'authorId'].includes(last);
  const type = Object.keys(PREFIXES).find((name) =>
    [`${name}Id`, `${PREFIXES[name]}Id`].some((id) => id.toLowerCase() === last.toLowerCase()),
  );
  const prefix = isMember ? 'member' : last === 'detailsAskedOf' ? 'contact' : type && PREFIXES[type];
  return prefix ? `${prefix}_${value}` : value;
}
const hex = (hash: Buffer): string => hash.toString('hex');
const abilities = readFileSync('abilities.txt', 'utf8').trim().split('\n');
const latestRelease = (application: Row, sight: Sight): Row | null => {
  const rounds = where(sight.rows('Interview'), { applicationId: application['id'] }).map((i) => i['id']);
  const released = sight.rows('ReleasedFeedback').filter((f) => f['rejectReason'] && rounds.includes(f['interviewId']));
  return first(released, { by: ['releasedAt', 'id'], desc: true });
};

const actorOf: Resolver = (e, _, s) =>
  s.one('Member', e['actorId'])?.['name'] ??
  s.one('ApiClient', e['actorId'])?.['name'] ??
  ({ LINK: s.one('Candidate', e['candidateId'])?.['name'], API_CLIENT: 'An applicant tracking system' }[
    e['actorRole'] as string
  ] as string) ??
  'Nextround';

/** Every field that is not simply a column, as a person would look it up by hand. */
export const resolvers: Readonly<Record<string, Resolver>> = {
  'Query.viewer': (_, __, s) => s.one('Member', s.actor.memberId),
  'Query.agency': (_, __, s) => s.one('Agency', s.actor.agencyId),
  'Query.node': (_, { id }, s) => s.byId(id),
  'Query.nodes': (_, { ids }, s) => (ids as string[]).map((id) => s.byId(id)),
  'Query.feedCursor': (_, __, s, c) => c.place('AuditEntry', feed({}, s), { agencyId: s.actor.agencyId, seq: s.heads[0]!.seq }),
  'Query.candidates': page('Candidate', { by: ['sortName', 'id'] }, (_, { search, externalId }, s) =>
    s.rows('Candidate').filter((c) => {
      if (externalId != null && !where(s.rows('ExternalId'), { ...externalId, candidateId: c['id'] }).length) return false;
      const words = [c['name'], c['sortName'], c['email'], c['headline']].filter((w) => w !== null).join(' ');
      return search == null || words.toLowerCase().includes((search as string).toLowerCase());
    }),
  ),
  'Query.candidateImports': page('CandidateImport', { by: ['createdAt', 'id'], desc: true }, (_, __, s) => s.rows('CandidateImport')),
  'CandidateImport.madeBy': (i, _, s) => s.one('Member', i['madeById'])?.['name'] ?? null,
  'CandidateImport.columns': (i, _, s) => columnsOf(i, s),
  'CandidateImport.firstPeople': (i, _, s) => firstPeopleOf(i, s),
  'CandidateImport.refusals': page('ImportRefusal', { by: ['line', 'place'] }, (i, _, s) =>
    where(s.rows('ImportRefusal'), { importId: i['id'] }).map((refusal) => ({
      ...refusal,
      id: [i['id'], refusal['line'], refusal['place']].join(),
    })),
  ),
  'CandidateImport.keptCandidates': page('Candidate', { by: ['sortName', 'id'] }, (i, _, s) => {
    const kept = where(s.rows('ImportChange'), { importId: i['id'], kept: true }).map((change) => change['candidateId']);
    return s.rows('Candidate').filter((c) => kept.includes(c['id']));
  }),
  'ImportRefusal.field': (refusal) => refusal['field']?.toUpperCase() ?? null,
  'ImportRefusal.message': (refusal, { language }) => SENTENCES[`${refusal['rule']} ${language}`]?.replace('…', refusal['value'] as string),
  'Query.jobs': page('Job', byTitle, (_, __, s) => s.rows('Job')),
  'Query.apiClients': page('ApiClient', byName, (_, __, s) => s.rows('ApiClient')),
  'ApiClient.clientCompany': to('ClientCompany', 'clientCompanyId'),
  'ApiClient.clientId': (k) => Buffer.from(`${k['agencyId']}${k['id']}`.replaceAll('-', ''), 'hex').toString('base64url'),
  'Query.clientCompanies': page('ClientCompany', byName, (_, __, s) => s.rows('ClientCompany')),
  'Query.applications': page('Application', orderOfApplications, (_, args, s) => applications(s.rows('Application'), args, s)),
  'Query.interviews': page('Interview', byStart, (_, { filter }, s) =>
    s.rows('Interview').filter((i) => {
      const { from, to: until, status, candidateId, applicationId } = (filter ?? {}) as Row;
      return (
        (from == null || i['startsAt'] >= from) &&
        (until == null || i['startsAt'] < until) &&
        (status == null || statusOf(i, s) === status) &&
        (candidateId == null || candidateId === `candidate_${i['candidateId']}`) &&
        (applicationId == null || applicationId === `application_${i['applicationId']}`)
      );
    }),
  ),
  'Query.otherProcesses': page('OtherProcess', { by: ['createdAt', 'id'], desc: true }, (_, __, s) => s.rows('OtherProcess')),
  'Query.today': page('TodayItem', { by: ['dueAt', 'key'] }, (_, { mine, kinds }, s) =>
    todayItems(s).filter(
      (item) =>
        (!mine || s.one('Candidate', item['candidateId'])?.['recruiterId'] === s.actor.memberId) && (kinds?.includes(item['kind']) ?? true),
    ),
  ),
  'TodayItem.candidate': to('Candidate', 'candidateId'),
  'TodayItem.headline': (item, _, s) => headline(item, s),
  'TodayItem.subject': (item, _, s) => s.one(item['subjectType'], item['subjectId']),
  'Query.insights': (_, args, s) => insights(args, s),
  'ClientCompany.responseTimes': (company, _, s) => responseTimes(company, s),
  'Query.auditTrail': page('AuditEntry', { by: ['seq'], desc: true }, (_, { filter }, s) =>
    s.rows('AuditEntry').filter((e) => {
      const { subjectId, actorId, actorRoles, action, from, to: until } = (filter ?? {}) as Row;
      return (
        (actorRoles == null || actorRoles.includes(roleOf(e))) &&
        (subjectId == null || (subjectId as string).endsWith(`_${e['nodeId']}`)) &&
        (actorId == null || [`member_${e['actorId']}`, `api_client_${e['actorId']}`].includes(actorId as string)) &&
        (action == null || e['action'] === action || e['action'].startsWith(`${action}.`)) &&
        (from == null || e['at'] >= from) &&
        (until == null || e['at'] < until)
      );
    }),
  ),
  // People's asking is not counted.
  'Query.rateLimit': () => null,
  'Query.auditVerification': (_, __, s) => ({
    intact: true,
    entries: s.rows('AuditEntry').length,
    headHash: s.heads[0]!.hash,
    firstBrokenSeq: null,
  }),
  'Query.changes': page('AuditEntry', feed, (_, { types }, s) =>
    s
      .rows('AuditEntry')
      .filter(
        (e) =>
          (s.actor.role === 'CANDIDATE' || e['sight'] !== 'CANDIDATE') &&
          ![
            'Session',
            'Invitation',
            'Notification',
            'Letter',
            'CandidateImport',
            'ApiClient',
            'WebhookEndpoint',
            'BulkExport',
            'Viewing',
          ].includes(e['nodeType']) &&
          (types?.includes(e['nodeType']) ?? true),
      ),
  ),
  'Query.webhookEndpoints': page('WebhookEndpoint', { by: ['createdAt', 'id'] }, (_, __, s) => s.rows('WebhookEndpoint')),
  'Query.webhookEvents': () => EVENTS,
  'Query.bulkExports': page('BulkExport', { by: ['requestedAt', 'id'], desc: true }, (_, __, s) => s.rows('BulkExport')),
  'BulkExport.url': (e) => (e['state'] === 'DONE' ? `/bulk-exports/bulk_export_${e['id']}.ndjson.gz` : null),
  'BulkExport.apiClient': to('ApiClient', 'apiClientId'),
  'BulkExport.requestedBy': (e, _, s) => s.one('Member', e['requestedById'])?.['name'] ?? null,
  'WebhookEndpoint.active': (endpoint) => endpoint['inactiveSince'] === null,
  'WebhookEndpoint.failingSince': (endpoint, _, s) => laneOf(endpoint, s)['failingSince'],
  'WebhookEndpoint.cursor': (endpoint, _, s) => laneOf(endpoint, s)['cursor'],
  'WebhookEndpoint.apiClient': to('ApiClient', 'apiClientId'),
  'WebhookEndpoint.deliveries': page('WebhookDelivery', { by: ['createdAt', 'id'], desc: true }, (endpoint, { arrived }, s) =>
    where(s.rows('WebhookDelivery'), { endpointId: endpoint['id'] }).filter(
      (d) => arrived == null || (d['deliveredAt'] !== null) === arrived,
    ),
  ),
  'WebhookDelivery.webhookEndpoint': to('WebhookEndpoint', 'endpointId'),
  'Viewer.id': (me) => `member_${me['id']}`,
  'Viewer.agency': to('Agency', 'agencyId'),
  'Viewer.member': (me) => (me['candidateId'] ? null : me),
  'Viewer.candidate': to('Candidate', 'candidateId'),
  'Viewer.abilities': (_, __, s) =>
    abilities.map((line) => line.split(/\s+/)).flatMap(([name, ...roles]) => (roles.includes(s.actor.role) ? [name] : [])),
  'Viewer.memberships': (_, __, s) =>
    sorted(
      s
        .everywhere('Member')
        .filter((m) => m['identityId'] === s.actor.identityId && !m['removedAt'])
        .map((m) => ({ ...m, agency: s.everywhere('Agency').find((a) => a['id'] === m['agencyId']) }) as Row)
        .map((m) => ({
          id: `member_${m['id']}`,
          agencyName: m['agency'].name,
          agencySlug: m['agency'].slug,
          role: m['role'],
          current: m['agencyId'] === s.actor.agencyId,
        })),
      { by: ['agencyName'] },
    ),
  'Viewer.calendarFeed': (me, _, s) => first(where(s.rows('CalendarFeed'), { membershipId: me['id'], revokedAt: null })),
  'Viewer.notificationPreferences': (me, _, s) =>
    where(s.rows('NotificationPreferences'), { memberId: me['id'] })[0] ??
    Object.fromEntries(['interviews', 'followUps', 'feedback', 'messages', 'sharing'].map((group) => [group, 'AT_ONCE'])),
  'Viewer.inbox': page('Notification', { by: ['toldAt', 'id'], desc: true }, (_, __, s) => s.rows('Notification')),
  'Viewer.unreadNotifications': (_, __, s) => where(s.rows('Notification'), { readAt: null }).length,
  'Notification.at': (n) => n['toldAt'],
  'Notification.about': (n, _, s) => (PREFIXES[n['aboutType']] ? s.one(n['aboutType'], n['aboutId']) : null),
  'Notification.candidateName': (n, _, s) => s.one('Candidate', n['subjectId'])?.['name'] ?? null,
  'Viewer.sessions': (me, _, s) =>
    sorted(
      s.rows('Session').filter((x) => x['membershipId'] === me['id'] && !x['endedAt'] && x['expiresAt'] > s.now),
      { by: ['lastUsedAt', 'id'], desc: true },
    ),
  'Session.current': (session, _, s) => session['id'] === s.actor.sessionId,
  'Agency.members': (_, __, s) =>
    sorted(
      s.rows('Member').filter((m) => m['role'] !== 'CANDIDATE' && !m['removedAt']),
      byName,
    ),
  'Agency.stages': (_, __, s) => sorted(where(s.rows('JobInterviewStage'), { retiredAt: null }), { by: ['stageOrder'] }),
  'Agency.retiredStages': (_, __, s) =>
    sorted(
      s.rows('JobInterviewStage').filter((stage) => stage['retiredAt']),
      { by: ['stageOrder'] },
    ),
  'Agency.retiredPrompts': (_, __, s) =>
    sorted(
      s.rows('DebriefPrompt').filter((prompt) => prompt['retiredAt']),
      { by: ['position'] },
    ),
  'Agency.invitations': (_, __, s) =>
    sorted(
      s.rows('Invitation').filter((x) => !x['acceptedAt'] && !x['revokedAt'] && x['expiresAt'] > s.now),
      { by: ['id'], desc: true },
    ),
  'Agency.abilities': () =>
    abilities.map((line) => {
      const [name, ...roles] = line.split(/\s+/);
      return { name, roles: roles.map((role) => role.split('(')[0]), scope: /\((.+)\)/.exec(line)?.[1] ?? null };
    }),
  'Agency.debriefPrompts': (_, __, s) => sorted(where(s.rows('DebriefPrompt'), { retiredAt: null }), { by: ['position'] }),
  'ClientCompany.contacts': back('HiringContact', 'clientCompanyId', byName),
  'ClientCompany.jobs': page('Job', byTitle, (company, _, s) => where(s.rows('Job'), { clientCompanyId: company['id'] })),
  'HiringContact.clientCompany': to('ClientCompany', 'clientCompanyId'),
  'Job.clientCompany': to('ClientCompany', 'clientCompanyId'),
  'Job.recruiters': (job, _, s) => {
    const ids = where(s.rows('JobRecruiter'), { jobId: job['id'] }).map((r) => r['memberId']);
    return sorted(
      s.rows('Member').filter((m) => ids.includes(m['id'])),
      byName,
    );
  },
  'Job.applications': page('Application', orderOfApplications, (job, args, s) =>
    applications(where(s.rows('Application'), { jobId: job['id'] }), args, s),
  ),
  'Candidate.externalIds': (c, _, s) => sorted(where(s.rows('ExternalId'), { candidateId: c['id'] }), { by: ['system'] }),
  'Candidate.recruiter': to('Member', 'recruiterId'),
  'Candidate.applications': page('Application', orderOfApplications, (c, args, s) =>
    applications(where(s.rows('Application'), { candidateId: c['id'] }), args, s),
  ),
  'JobInterviewStage.applications': page('Application', orderOfApplications, (stage, args, s) =>
    applications(where(s.rows('Application'), { stageId: stage['id'] }), args, s),
  ),
  'JobInterviewStage.medianHours': (stage, args, s) =>
    medianHours(
      applications(where(s.rows('Application'), { stageId: stage['id'], status: 'ACTIVE' }), args, s).map((a) => a['stageSince'] as Date),
      s,
    ),
  'Application.whoseMove': (a, _, s) => whoseMove(a, s),
  'Application.candidate': to('Candidate', 'candidateId'),
  'Application.job': to('Job', 'jobId'),
  'Application.currentStage': to('JobInterviewStage', 'stageId'),
  'Application.stageHistory': back('StageChange', 'applicationId', { by: ['changedAt', 'id'] }),
  'Application.offers': back('Offer', 'applicationId', { by: ['madeAt', 'id'] }),
  'Offer.application': to('Application', 'applicationId'),
  'Application.externalIds': (a, _, s) => sorted(where(s.rows('ApplicationExternalId'), { applicationId: a['id'] }), { by: ['system'] }),
  'Application.interviews': back('Interview', 'applicationId', byStart),
  'Application.nextInterview': (a, _, s) =>
    first(
      s.rows('Interview').filter((i) => i['applicationId'] === a['id'] && i['state'] === 'SCHEDULED' && i['endsAt'] > s.now),
      byStart,
    ),
  'Application.latestDebrief': (a, _, s) => {
    const rounds = where(s.rows('Interview'), { applicationId: a['id'] }).map((i) => i['id']);
    return first(
      s.rows('Debrief').filter((d) => d['submittedAt'] && rounds.includes(d['interviewId'])),
      { by: ['submittedAt', 'id'], desc: true },
    );
  },
  'Application.rejectReason': (a, _, s) => {
    const released = latestRelease(a, s);
    if (s.actor.role === 'CANDIDATE')
      return released && { kind: released['rejectReason'], explanation: released['message'], howToImprove: released['howToImprove'] };
    const [own] = where(s.rows('Rejection'), { applicationId: a['id'] });
    return own ? { ...own, howToImprove: released?.['howToImprove'] ?? null } : null;
  },
  'OtherProcess.interviews': back('Interview', 'otherProcessId', byStart),
  'OtherProcess.sharing': (p, _, s) =>
    sorted(where(s.rows('ProcessUpdate'), { otherProcessId: p['id'], withdrawnAt: null }), latestShared)[0]?.['level'] ?? 'NOTHING',
  'OtherProcess.updates': back('ProcessUpdate', 'otherProcessId', latestShared),
  'OtherProcess.disclosures': (p, _, s) => {
    const updates = where(s.rows('ProcessUpdate'), { otherProcessId: p['id'] }).map((u) => u['id'] as string);
    return sorted(
      s.rows('Disclosure').filter((d) => updates.includes(d['processUpdateId'])),
      latestAsked,
    );
  },
  'ProcessUpdate.candidate': to('Candidate', 'candidateId'),
  'ProcessUpdate.disclosures': back('Disclosure', 'processUpdateId', latestAsked),
  'Candidate.processUpdates': back('ProcessUpdate', 'candidateId', latestShared),
  'Candidate.disclosures': back('Disclosure', 'candidateId', { by: ['requestedAt', 'id'], desc: true }),
  'Viewing.candidates': (viewing, _, s) =>
    sorted(
      s.rows('Candidate').filter((c) => (viewing['candidateIds'] as string[]).includes(c['id'] as string)),
      byName,
    ),
  'Disclosure.state': (d, _, s) =>
    ['REQUESTED', 'GRANTED'].includes(d['state']) && d['expiresAt'] !== null && d['expiresAt'] <= s.now ? 'EXPIRED' : d['state'],
  'Disclosure.processUpdate': to('ProcessUpdate', 'processUpdateId'),
  'Disclosure.candidate': to('Candidate', 'candidateId'),
  'Disclosure.clientCompany': to('ClientCompany', 'clientCompanyId'),
  'Disclosure.requestedBy': to('Member', 'requestedById'),
  'StageChange.stage': to('JobInterviewStage', 'stageId'),
  'StageChange.changedBy': to('Member', 'changedBy'),
  'Interview.process': (i, _, s) => s.one('Application', i['applicationId']) ?? s.one('OtherProcess', i['otherProcessId']),
  'Interview.status': (interview, _, s) => statusOf(interview, s),
  'Interview.candidate': to('Candidate', 'candidateId'),
  'Interview.questions': back('PreparedQuestion', 'interviewId', { by: ['createdAt', 'id'] }),
  'Interview.debrief': (i, _, s) => first(where(s.rows('Debrief'), { interviewId: i['id'] })),
  'Interview.debriefPrompts': (i, _, s) =>
    sorted(
      s.rows('DebriefPrompt').filter((p) => !p['retiredAt'] && (p['onlyKinds'] === null || p['onlyKinds'].includes(i['kind']))),
      { by: ['position'] },
    ),
  'Interview.scorecards': back('Scorecard', 'interviewId', { by: ['submittedAt', 'id'] }),
  'Interview.releasedFeedback': back('ReleasedFeedback', 'interviewId', { by: ['releasedAt', 'id'] }),
  'Interview.ratingGaps': (i, _, s) =>
    gaps(
      i['id'],
      first(where(s.rows('Scorecard'), { interviewId: i['id'] }), { by: ['submittedAt', 'id'], desc: true })?.['ratings'] ?? [],
      s,
    ),
  'Debrief.submittedAt': (d) => d['submittedAt'] ?? d['keptAt'],
  'Interview.invitationReply': (i, args, s) => invitationReply(i, args, s),
  'Interview.followUps': back('FollowUpStep', 'interviewId', { by: ['dueAt', 'id'] }),
  'FollowUpStep.interview': to('Interview', 'interviewId'),
  'FollowUpStep.state': (step, _, s) => stateOfStep(step, s),
  'Agency.mailPreview': (agency, { language, footer }) =>
    sampleMail(agency['name'], footer === undefined ? agency['mailFooter'] : footer, (language ?? agency['language']) as Language),
  'Agency.retentionPolicy': (_, __, s) =>
    s.rows('RetentionPolicy')[0] ?? { active: false, candidateMonths: 6, placementMonths: 36, standsSince: null, version: 1 },
  'Candidate.keptUntil': (candidate, _, s) => keptUntil(candidate, s),
  'Query.retentionDue': page('Candidate', { by: ['sortName', 'id'] }, (_, __, s) =>
    s.rows('Candidate').filter((c) => (keptUntil(c, s)?.getTime() ?? Infinity) <= s.now.getTime() + 30 * DAY),
  ),
  'Agency.followUpPolicy': (_, __, s) => s.rows('FollowUpPolicy')[0] ?? USUAL_HOURS,
  'FollowUpStep.draft': (step, args, s) => draft(step, args as DraftWish, s),
  'Debrief.interview': to('Interview', 'interviewId'),
  'Debrief.answers': (d, _, s) =>
    sorted(
      where(s.answers, { debriefId: d['id'] }).map((a) => ({ ...a, position: s.one('DebriefPrompt', a['promptId'])?.['position'] })),
      { by: ['position'] },
    ),
  'Debrief.overallRating': (d, _, s) => {
    const prompts = sorted(where(s.rows('DebriefPrompt'), { topic: 'WOULD_WORK_THERE' }), { by: ['position'] });
    const given = prompts.flatMap((p) => where(s.answers, { debriefId: d['id'], promptId: p['id'] }));
    return given[0]?.['rating'] ?? null;
  },
  'DebriefAnswer.prompt': to('DebriefPrompt', 'promptId'),
  'DebriefPrompt.question': (p, { language }, s) => {
    const wanted = language ?? s.one('Member', s.actor.memberId)?.['language'];
    return wanted === 'DE' ? (p['questionDe'] ?? p['questionEn']) : (p['questionEn'] ?? p['questionDe']);
  },
  'Candidate.thread': (c) => c,
  'Thread.messages': page('Message', { by: ['deliverAt', 'id'], desc: true }, (c, _, s) =>
    where(s.rows('Message'), { candidateId: c['id'] }),
  ),
  'Thread.unread': (c, _, s) =>
    where(s.rows('Message'), { candidateId: c['id'], readAt: null }).filter(
      (m) => (m['authorRole'] === 'CANDIDATE') !== (s.actor.role === 'CANDIDATE'),
    ).length,
  'Message.author': (m, _, s) => s.one('Member', m['authorId'])?.['name'] ?? s.one('Agency', s.actor.agencyId)!['name'],
  'Message.candidate': to('Candidate', 'candidateId'),
  'Interview.feedbackRequests': back('FeedbackRequest', 'interviewId', { by: ['sentAt', 'id'] }),
  'FeedbackRequest.state': (r, _, s) => {
    if (r['answeredAt']) return 'ANSWERED';
    if (r['notMeAt']) return 'NOT_ME';
    if (r['withdrawnAt']) return 'WITHDRAWN';
    if (r['expiresAt'] <= s.now) return 'EXPIRED';
    return r['promisedFor'] ? 'PROMISED' : 'OPEN';
  },
  'FeedbackRequest.interview': to('Interview', 'interviewId'),
  'FeedbackRequest.contact': to('HiringContact', 'contactId'),
  'FeedbackRequest.requestedBy': to('Member', 'requestedById'),
  'FeedbackRequest.scorecard': to('Scorecard', 'scorecardId'),
  'Scorecard.contact': to('HiringContact', 'contactId'),
  'Scorecard.interview': to('Interview', 'interviewId'),
  'Scorecard.submittedBy': to('Member', 'submittedById'),
  'ReleasedFeedback.interview': to('Interview', 'interviewId'),
  'ReleasedFeedback.scorecard': to('Scorecard', 'scorecardId'),
  'ReleasedFeedback.releasedBy': to('Member', 'releasedById'),
  'ReleasedFeedback.gaps': (f, _, s) => gaps(f['interviewId'], f['ratings'], s),
  'Interview.prepPack': (i, _, s) => first(where(s.rows('PrepPack'), { interviewId: i['id'] })),
  'Interview.askedQuestions': back('AskedQuestion', 'interviewId', { by: ['notedAt', 'id'] }),
  'Interview.askedQuestionsSharedAt': (i, _, s) =>
    where(s.rows('QuestionConsent'), { interviewId: i['id'], withdrawnAt: null })[0]?.['givenAt'] ?? null,
  'PrepPack.interview': to('Interview', 'interviewId'),
  'PrepPack.format': ofInterview('format'),
  'PrepPack.kind': ofInterview('kind'),
  'PrepPack.interviewers': ofInterview('interviewers'),
  'PrepPack.items': back('PrepItem', 'prepPackId', { by: ['position', 'id'] }),
  'PrepPack.openedAt': (p, _, s) => where(s.rows('PrepOpening'), { prepPackId: p['id'] })[0]?.['openedAt'] ?? null,
  'PrepPack.missing': (p, _, s) => missing(p, s),
  'PrepPack.carriedOver': (p, _, s) => carriedOver(p, s),
  'PrepPack.detailsAskedOf': to('HiringContact', 'detailsAskedOfId'),
  'PrepItem.done': (item, _, s) => tickOf(item, s) !== undefined,
  'PrepItem.doneAt': (item, _, s) => tickOf(item, s)?.['tickedAt'] ?? null,
  'AuditEntry.actor': actorOf,
  'AuditEntry.onBehalfOf': (e, _, s) => s.one('Member', e['onBehalfOfId'])?.['name'] ?? null,
  'AuditEntry.actorRole': roleOf,
  'AuditEntry.subject': recordOf,
  'AuditEntry.subjectId': idOf,
  'AuditEntry.changes': (e, _, s) =>
    sorted(
      (e['fields'] as string[])
        .map((field) => ({
          before: null,
          after: null,
          ...s.words.find((w) => w.seq === e['seq'] && w.field === field),
          field,
        }))
        .map(({ before, after, field }) => ({ field, before: spelled(field, before), after: spelled(field, after) })),
      { by: ['field'] },
    ),
  'AuditEntry.hash': (e) => hex(e['entryHash'] as Buffer),
  'Change.cursor': (e, _, s, c) => c.place('AuditEntry', feed({}, s), e),
  'Change.kind': (e, args, s, c) => (recordOf(e, args, s, c) ? e['kind'] : 'DELETED'),
  'Change.node': recordOf,
  'Change.nodeId': idOf,
  'Change.actor': actorOf,
  'Change.byYou': (e, _, s) => e['actorId'] !== null && e['actorId'] === s.actor.memberId,
};
