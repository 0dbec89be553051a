import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
} from 'graphql';
import type { Random } from './generator.js';

/** What one person can ask about: which roots are open to them, and values that mean something. */
export interface World {
  readonly roots: readonly string[];
  readonly ids: readonly string[];
  readonly searches: readonly string[];
  readonly instants: readonly string[];
  readonly actions: readonly string[];
  /** Real cursors, by the entity and what its list is ordered by. */
  cursors(entity: string, by: readonly string[]): readonly string[];
  /** How many records a list without pages holds, where its arguments say so. */
  readonly sizes: Readonly<Record<string, number>>;
}

/** Stands for the cursors of the feed that were made for whoever asks. */
export const OWN_FEED = 'the feed';

const ENTITIES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  candidates: ['Candidate', 'sortName', 'id'],
  retentionDue: ['Candidate', 'sortName', 'id'],
  candidateImports: ['CandidateImport', 'createdAt', 'id'],
  refusals: ['ImportRefusal', 'line', 'place'],
  keptCandidates: ['Candidate', 'sortName', 'id'],
  jobs: ['Job', 'title', 'id'],
  clientCompanies: ['ClientCompany', 'name', 'id'],
  apiClients: ['ApiClient', 'name', 'id'],
  applications: ['Application', 'updatedAt', 'id'],
  interviews: ['Interview', 'startsAt', 'id'],
  otherProcesses: ['OtherProcess', 'createdAt', 'id'],
  messages: ['Message', 'deliverAt', 'id'],
  inbox: ['Notification', 'toldAt', 'id'],
  today: ['TodayItem', 'dueAt', 'key'],
  auditTrail: ['AuditEntry', 'seq'],
  changes: ['AuditEntry', OWN_FEED],
  bulkExports: ['BulkExport', 'requestedAt', 'id'],
  webhookEndpoints: ['WebhookEndpoint', 'createdAt', 'id'],
  deliveries: ['WebhookDelivery', 'createdAt', 'id'],
};

/** What an id argument is the id of, where its name says so. */
const NAMED: Readonly<Record<string, string>> = {
  stageId: 'stage_',
  jobId: 'job_',
  clientCompanyId: 'company_',
  candidateId: 'candidate_',
  recruiterId: 'member_',
  actorId: 'member_',
  applicationId: 'application_',
};

/** What other systems call records, and what none does: the texts an input has to have. */
const OUTSIDE: Readonly<Record<string, readonly string[]>> = {
  system: ['greenhouse', 'ashby', 'nowhere'],
  id: ['g-1', 'g-2', '3 "§', '5 "§'],
};

/** What applications may be ordered by. */
export const ORDERS = { updatedAt: 'UPDATED_AT', appliedAt: 'APPLIED_AT', stageSince: 'STAGE_SINCE' };

/** The field whose arguments are wanted: its name, the order its applications come in, and the most records of a page. */
export interface Asked {
  readonly list: string;
  readonly by: keyof typeof ORDERS;
  readonly most: number;
}

/** A value for an argument; undefined where it is better left out. */
export function valueFor(arg: GraphQLArgument | GraphQLInputField, asked: Asked, world: World, random: Random): unknown {
  const type = isNonNullType(arg.type) ? arg.type.ofType : arg.type;
  const named = getNamedType(type);
  const optional = !isNonNullType(arg.type);
  if (optional && !['first', 'last', 'orderBy'].includes(arg.name) && random.chance(0.08)) return null;
  switch (arg.name) {
    case 'first':
    case 'last':
      return 1 + random.below(asked.most);
    case 'after':
    case 'before': {
      const [entity, ...by] = ENTITIES[asked.list]!;
      const known = world.cursors(entity, entity === 'Application' ? [asked.by, 'id'] : by);
      return known.length > 0 ? random.pick(known) : undefined;
    }
    case 'search':
      return random.pick(world.searches);
    case 'action':
      return random.pick(world.actions);
    case 'types':
      return random.some(['Candidate', 'Application', 'Interview', 'Member', 'Nonsense', 'Session'], random.below(4));
    case 'ids':
      return random.some(world.ids, random.below(Math.min(8, asked.most)));
    case 'orderBy':
      return { field: ORDERS[asked.by], direction: random.pick(['ASC', 'DESC']) };
    default:
  }
  if (isInputObjectType(named)) {
    const fields = Object.values(named.getFields());
    const left = fields.filter((f) => !isNonNullType(f.type));
    const given = [...fields.filter((f) => isNonNullType(f.type)), ...random.some(left, random.below(Math.min(3, left.length + 1)))];
    return Object.fromEntries(
      given.flatMap((f) => {
        const value = valueFor(f, asked, world, random);
        return value === undefined ? [] : [[f.name, value]];
      }),
    );
  }
  if (isEnumType(named)) return random.pick(named.getValues()).name;
  if (named.name === 'Boolean') return random.chance(0.5);
  if (named.name === 'DateTime') return random.pick(world.instants);
  if (named.name === 'ID' || arg.name === 'subjectId' || arg.name === 'actorId') {
    const prefix = NAMED[arg.name] ?? '';
    const fitting = world.ids.filter((id) => id.startsWith(prefix) && (arg.name === 'id' || /^[a-z_]+_[0-9a-f-]{36}$/.test(id)));
    return fitting.length > 0 ? random.pick(fitting) : undefined;
  }
  if (named.name === 'String' && !optional) return random.pick(OUTSIDE[arg.name]!);
  return isListType(type) ? [] : undefined;
}
