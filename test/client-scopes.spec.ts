import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import { SCOPES } from '@nextround/access';
import { cast, openHouse, Person, type Agency, type House } from '@nextround/cast';
import { letIn, withSecret, type Made } from './support-clients.js';
import { furnished } from './support-records.js';

/**
 * What an API client reads, field by field. First the scope for which a type is in sight at all; `fields` are told with it. What a field
 * takes beside it stands in `takes`: without all of it the field is null or empty, and with an exclamation mark the query is refused,
 * since the schema promises something there. `never` is empty for every client, `refused` refused to every one.
 */
interface Line {
  readonly scope: string | null;
  readonly fields: string;
  readonly takes?: Record<string, string>;
}
const TABLE: Record<string, Line> = {
  Agency: {
    scope: null,
    fields: 'id name slug language timeZone recruiterSight mailFooter mailPreview version abilities members',
    takes: {
      stages: 'applications:read',
      retiredStages: 'applications:read',
      debriefPrompts: 'debriefs:read',
      retiredPrompts: 'debriefs:read',
      invitations: 'never',
      followUpPolicy: 'refused',
      retentionPolicy: 'refused',
    },
  },
  Member: { scope: null, fields: 'id name email role language timeZone quietHours removedAt version' },
  Candidate: {
    scope: 'candidates:read',
    fields: 'id name email phone headline location source language timeZone quietHours createdAt updatedAt version externalIds recruiter',
    takes: {
      applications: 'applications:read',
      processUpdates: 'process-updates:read',
      disclosures: 'process-updates:read',
      thread: 'refused',
      keptUntil: 'refused',
    },
  },
  ClientCompany: {
    scope: 'applications:read',
    fields: 'id name version jobs',
    takes: { contacts: 'never', responseTimes: 'refused' },
  },
  Job: { scope: 'applications:read', fields: 'id title code status version clientCompany recruiters applications' },
  JobInterviewStage: { scope: 'applications:read', fields: 'id name kind stageOrder retiredAt version medianHours applications' },
  Application: {
    scope: 'applications:read',
    fields: 'id status appliedAt closedAt stageSince updatedAt version job currentStage stageHistory offers externalIds rejectReason',
    takes: {
      candidate: 'candidates:read!',
      interviews: 'interviews:read',
      nextInterview: 'interviews:read',
      latestDebrief: 'debriefs:read interviews:read',
      whoseMove: 'refused',
    },
  },
  StageChange: { scope: 'applications:read', fields: 'changedAt stage changedBy' },
  Offer: { scope: 'applications:read', fields: 'id state salary answerBy decidedAt madeAt version application' },
  Interview: {
    scope: 'interviews:read',
    fields: 'id round format kind status startsAt endsAt timeZone location videoUrl interviewers feedbackPromisedAt updatedAt version',
    takes: {
      candidate: 'candidates:read!',
      process: 'applications:read!',
      debrief: 'debriefs:read',
      debriefPrompts: 'debriefs:read',
      scorecards: 'scorecards:read',
      releasedFeedback: 'feedback:read',
      ratingGaps: 'debriefs:read scorecards:read',
      prepPack: 'prep:read',
      questions: 'never',
      askedQuestions: 'never',
      askedQuestionsSharedAt: 'never',
      feedbackRequests: 'never',
      followUps: 'never',
      invitationReply: 'never',
    },
  },
  DebriefPrompt: {
    scope: 'debriefs:read',
    fields: 'id topic question questionEn questionDe rated onlyKinds defaultAudience position retiredAt version',
  },
  Debrief: {
    scope: 'debriefs:read',
    fields: 'id submittedAt revision updatedAt version overallRating answers',
    takes: { interview: 'interviews:read!' },
  },
  DebriefAnswer: { scope: 'debriefs:read', fields: 'prompt rating text audience' },
  Scorecard: {
    scope: 'scorecards:read',
    fields: 'id interviewer overallRecommendation ratings strengths concerns rejectReason submittedAt submittedBy',
    takes: { interview: 'interviews:read!', contact: 'never' },
  },
  ReleasedFeedback: {
    scope: 'feedback:read',
    fields: 'id message rejectReason howToImprove releasedBy releasedAt readAt',
    takes: { interview: 'interviews:read!', scorecard: 'scorecards:read', gaps: 'debriefs:read' },
  },
  PrepPack: {
    scope: 'prep:read',
    fields: 'id bringLaptop whatToPrepare expectations items openedAt publishedAt revisedAt updatedAt version detailsAskedAt',
    takes: {
      interview: 'interviews:read!',
      format: 'interviews:read!',
      kind: 'interviews:read!',
      interviewers: 'interviews:read!',
      missing: 'interviews:read candidates:read!',
      carriedOver: 'interviews:read debriefs:read',
      detailsAskedOf: 'never',
    },
  },
  PrepItem: { scope: 'prep:read', fields: 'id text done doneAt' },
  ProcessUpdate: {
    scope: 'process-updates:read',
    fields: 'id level companyName role stage offerDeadline note sharedAt withdrawnAt disclosures',
    takes: { candidate: 'candidates:read!' },
  },
  Disclosure: {
    scope: 'process-updates:read',
    fields:
      'id reason level state wording companyName role stage offerDeadline requestedAt decidedAt expiresAt revokedAt requestedBy processUpdate',
    takes: { candidate: 'candidates:read!', clientCompany: 'applications:read!' },
  },
};
/** Types without an id of their own, and where they are read. */
const PARTS: Record<string, [of: string, field: string]> = {
  StageChange: ['Application', 'stageHistory'],
  DebriefAnswer: ['Debrief', 'answers'],
};
const ROOTS: Record<string, string> = {
  candidates: 'candidates:read',
  applications: 'applications:read',
  jobs: 'applications:read',
  clientCompanies: 'applications:read',
  interviews: 'interviews:read',
  changes: 'changes:read',
};
const READING = Object.keys(SCOPES).filter((scope) => scope.endsWith(':read'));

describe('scope by type by field', () => {
  let house: House;
  let harbor: Agency;
  let schema: GraphQLSchema;
  let made: Made;
  /** One record of each type, or of the type it is a part of. */
  let records: Record<string, string>;
  const tokens = new Map<string, Person>();

  beforeAll(async () => {
    schema = buildSchema(await readFile(join(import.meta.dirname, '../schema.graphql'), 'utf8'));
    house = await openHouse();
    ({ harbor } = await cast(house));
    const { ids } = await furnished(house, harbor);
    const externalIds = [{ system: 'greenhouse', id: '4711' }];
    await harbor.recruiter.do('updateCandidate', { candidateId: harbor.candidate.id, externalIds }, 'candidate { id }');
    const { offer } = await harbor.recruiter.do('makeOffer', { applicationId: harbor.otherApplication, salary: '70000' }, 'offer { id }');
    const first = (prefix: string) => ids.find((id) => id.startsWith(prefix))!;
    const last = (prefix: string) => ids.findLast((id) => id.startsWith(prefix))!;
    records = {
      Agency: harbor.id,
      Member: harbor.recruiter.id,
      Candidate: harbor.candidate.id,
      ClientCompany: harbor.company,
      Job: harbor.job,
      JobInterviewStage: Object.values(harbor.stages)[0]!,
      Application: harbor.application,
      Offer: offer.id as string,
      Interview: harbor.held,
      DebriefPrompt: harbor.prompts['COMPANY']!,
      Debrief: first('debrief_'),
      Scorecard: first('scorecard_'),
      ReleasedFeedback: ids.find((id) => /^feedback_[0-9a-f]{8}-/.test(id))!,
      PrepPack: first('prep_'),
      PrepItem: first('item_'),
      ProcessUpdate: last('process_update_'),
      Disclosure: last('disclosure_'),
    };
    made = await letIn(harbor.admin, { scopes: Object.keys(SCOPES) });
  });
  afterAll(() => house.close());

  /** The client with a token that bears these scopes alone. */
  const bearing = async (scopes: readonly string[]): Promise<Person> => {
    const scope = [...new Set(scopes)].sort().join(' ');
    const known = tokens.get(scope) ?? new Person(scope, '', house.url, (await withSecret(house, made, { scope })).body.access_token!);
    tokens.set(scope, known);
    return known;
  };
  const fieldsOf = (type: string) => (schema.getType(type) as GraphQLObjectType).getFields();
  /** A field with the least that tells whether it holds anything. */
  const selected = (field: GraphQLField<unknown, unknown>): string => {
    const type = getNamedType(field.type);
    if (field.name === 'mailPreview') return 'mailPreview(language: EN)';
    if (isLeafType(type)) return field.name;
    if (!isObjectType(type)) return `${field.name} { __typename }`;
    const inner = Object.values(type.getFields());
    const leaves = inner.filter((f) => isLeafType(getNamedType(f.type))).map((f) => f.name);
    if (type.name.endsWith('Connection')) return `${field.name} { nodes { id } }`;
    return `${field.name} { ${leaves.includes('id') ? 'id' : leaves.join(' ') || 'prompt { id }'} }`;
  };
  /** The record of a type as somebody reads these fields of it; null where it is out of their sight. */
  const read = async (who: Person, type: string, names: readonly string[]): Promise<Record<string, unknown> | null> => {
    const [of, part] = PARTS[type] ?? [type, undefined];
    const inner = names.map((name) => selected(fieldsOf(type)[name]!)).join(' ');
    const { node } = await who.ask(`query($id: ID!) { node(id: $id) { ... on ${of} { ${part ? `${part} { ${inner} }` : inner} } } }`, {
      id: records[of],
    });
    return part ? ((node?.[part] as Record<string, unknown>[])?.[0] ?? null) : node;
  };
  const isNothing = (value: unknown): boolean =>
    value === null || (Array.isArray(value) ? value.length === 0 : isNothingInPage(value as { nodes?: unknown[] }));
  const isNothingInPage = (value: { nodes?: unknown[] }): boolean => Array.isArray(value.nodes) && value.nodes.length === 0;

  test('the table names every field of every type that a client may have in sight', () => {
    for (const [type, { fields, takes }] of Object.entries(TABLE))
      expect([type, [...fields.split(' '), ...Object.keys(takes ?? {})].sort()]).toEqual([type, Object.keys(fieldsOf(type)).sort()]);
  });

  test.each(Object.entries(TABLE))('%s', async (type, { scope, fields, takes = {} }) => {
    const plain = fields.split(' ');
    const whole = (await read(harbor.admin, type, [...plain, ...Object.keys(takes)]))!;
    for (const beside of READING) {
      const held = scope ? [scope, beside] : [beside];
      const client = await bearing(held);
      const isOpen = (name: string) =>
        takes[name]!.replace('!', '')
          .split(' ')
          .every((needed) => held.includes(needed));
      const refused = Object.keys(takes).filter((name) => takes[name] === 'refused' || (takes[name]!.endsWith('!') && !isOpen(name)));
      for (const name of refused) {
        const error = await read(client, type, [name]).then(
          () => 'was answered',
          (e: Error) => e.message,
        );
        expect([type, name, held, error.includes('"code":"FORBIDDEN"')]).toEqual([type, name, held, true]);
        const missing = takes[name]!.replace('!', '')
          .split(' ')
          .find((needed) => !held.includes(needed));
        if (takes[name] !== 'refused') expect(error).toContain(`"scope":"${missing}"`);
      }
      const asked = [...plain, ...Object.keys(takes).filter((name) => !refused.includes(name))];
      const seen = await read(client, type, asked);
      for (const name of asked) {
        const { [name]: value } = seen!;
        if (plain.includes(name) || isOpen(name)) expect([type, name, held, value]).toEqual([type, name, held, whole[name]]);
        else expect([type, name, held, isNothing(value) || value]).toEqual([type, name, held, true]);
      }
    }
    if (!scope) return;
    const others = await bearing(READING.filter((one) => one !== scope));
    expect([type, await read(others, type, plain.slice(0, 1))]).toEqual([type, null]);
  });

  test('a root field out of scope is refused by the scope’s name, whatever else the client may', async () => {
    for (const [field, scope] of Object.entries(ROOTS)) {
      const query = `{ ${field}(first: 1) { nodes { __typename } } }`;
      await (await bearing([scope])).ask(query);
      const { errors, data } = await (await bearing(READING.filter((one) => one !== scope))).answer(query);
      expect([field, data ?? null, errors[0]?.extensions]).toEqual([field, null, expect.objectContaining({ code: 'FORBIDDEN', scope })]);
    }
  });
});
