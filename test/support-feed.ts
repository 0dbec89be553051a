import type { House, Person } from '@nextround/cast';
import { registry } from '@nextround/planner';
import { behindTheWalls } from './support-walls.js';

type Fields = Record<string, unknown>;
/** A copy of what somebody sees: each record by its id. */
export type Copy = Map<string, Fields>;

/** Records that no feed tells of, and why. */
const NOT_FOLLOWED: Record<string, string> = {
  Session: 'how somebody is signed in',
  Invitation: 'how somebody is let in',
  Notification: 'what somebody is told of what the feed says itself',
  Letter: 'what leaves by mail',
  ApiClient: 'who follows',
  WebhookEndpoint: 'how somebody follows',
  WebhookDelivery: 'what was delivered of it',
  CandidateImport: 'how far some work is',
  BulkExport: 'how far some work is',
  Viewing: 'who read, and not what changed',
};
/** What follows from the clock and a record's own dates, so that no line tells of it; and what is of another record. */
const NOT_COMPARED: Record<string, string[]> = {
  Candidate: ['keptUntil'],
  Interview: ['status'],
  FollowUpStep: ['state'],
  PrepPack: ['missing'],
  OtherProcess: ['sharing'],
};
const LEAVES = new Set(['SCALAR', 'ENUM']);

interface Ref {
  name: string | null;
  kind: string;
  ofType: Ref | null;
}
const innermost = (type: Ref): Ref => (type.ofType ? innermost(type.ofType) : type);

/** Every type that feeds tell of, with the fields of its own that a copy holds. */
export async function followedTypes(house: House): Promise<Map<string, string[]>> {
  const { data } = await house.stranger.answer(
    `{ __type(name: "Node") { possibleTypes { name fields { name args { name } type { name kind ofType { name kind ofType { name kind ofType { name kind } } } } } } } }`,
  );
  const types = (data as { __type: { possibleTypes: { name: string; fields: { name: string; args: object[]; type: Ref }[] }[] } }).__type;
  return new Map(
    types.possibleTypes
      .filter(({ name }) => !(name in NOT_FOLLOWED) && registry.tables.has(name))
      .map(({ name, fields }) => [
        name,
        fields
          .filter((f) => f.args.length === 0 && LEAVES.has(innermost(f.type).kind) && !NOT_COMPARED[name]?.includes(f.name))
          .map((f) => f.name),
      ]),
  );
}

/** A line of the feed. */
export interface Told {
  readonly cursor: string;
  readonly kind: 'CREATED' | 'UPDATED' | 'DELETED';
  readonly nodeId: string;
  readonly nodeType: string;
  readonly action: string;
}

/** Somebody who pulls everything once, and follows the feed from then on. */
export class Follower {
  readonly copy: Copy = new Map();
  /** All they were ever handed, as text. */
  heard = '';
  readonly cursors: string[] = [];
  at: string | null = null;

  constructor(
    readonly person: Person,
    private readonly house: House,
    private readonly types: Map<string, string[]>,
  ) {}

  /** The cursor first, then everything: whatever is written in between comes by the feed. */
  async pull(): Promise<void> {
    this.at = (await this.person.ask('{ feedCursor }')).feedCursor as string;
    for (const [id, fields] of await this.source()) this.copy.set(id, fields);
  }

  /** One page of the feed, and each record it names as it stands now. @returns what it told */
  async follow(first = 50): Promise<Told[]> {
    const { changes } = await this.person.ask(
      `query($after: String) { changes(first: ${first}, after: $after) { nodes { cursor kind nodeId nodeType action } } }`,
      { after: this.at },
    );
    const told = changes.nodes as Told[];
    this.heard += JSON.stringify(told);
    for (const { cursor, kind, nodeId } of told) {
      this.cursors.push(cursor);
      this.at = cursor;
      if (kind === 'DELETED') this.copy.delete(nodeId);
    }
    const changed = new Set(
      told.filter(({ kind, nodeType }) => kind !== 'DELETED' && this.types.has(nodeType)).map(({ nodeId }) => nodeId),
    );
    for (const [id, node] of await this.read([...changed])) if (node) this.copy.set(id, node);
    return told;
  }

  /** Follows to the end. */
  async catchUp(): Promise<Told[]> {
    const all: Told[] = [];
    for (let page: Told[]; (page = await this.follow()).length > 0;) all.push(...page);
    return all;
  }

  /** What is there, with their eyes: every record that stands in any table, asked for by its id. */
  async source(): Promise<Copy> {
    const each = [...this.types.keys()].map(
      (type) =>
        `select '${registry.prefixes.get(type)}_' || ${type === 'Agency' ? 'agency_id' : 'id'} as id from "${registry.tables.get(type)}"`,
    );
    const ids = (await behindTheWalls(this.house, each.join(' union all '))).map((row) => String(row['id']));
    return new Map([...(await this.read(ids))].filter((entry): entry is [string, Fields] => entry[1] !== null));
  }

  private async read(ids: string[]): Promise<Map<string, Fields | null>> {
    const found = new Map<string, Fields | null>();
    for (const [type, fields] of this.types) {
      const own = ids.filter((id) => id.startsWith(`${registry.prefixes.get(type)}_`));
      for (let i = 0; i < own.length; i += 100) {
        const some = own.slice(i, i + 100);
        const { nodes } = await this.person.ask(`query($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${fields.join(' ')} } } }`, {
          ids: some,
        });
        this.heard += JSON.stringify(nodes);
        some.forEach((id, n) => found.set(id, nodes[n]));
      }
    }
    return found;
  }
}

export const sorted = (copy: Copy): [string, Fields][] => [...copy].sort(([a], [b]) => (a < b ? -1 : 1));
