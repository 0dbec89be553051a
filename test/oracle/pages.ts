import type { Row } from './sight.js';

export interface Order {
  readonly by: readonly string[];
  readonly desc?: boolean;
  /** Whose cursors these are, where they are good for one reader alone. */
  readonly of?: string;
}

/**
 * What stands for a cursor in the oracle's answers: which row, in which order. The real ones are opaque; as answers are compared,
 * each is learnt as the one name of the one place it stands for.
 */
export class Cursors {
  private readonly places = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private readonly rows = new Map<string, Row>();

  place(entity: string, order: Order, row: Row): string {
    const place = `⟨${entity}|${order.by.join()}${order.of ?? ''}|${row['agencyId']}|${row['id'] ?? row['seq'] ?? row['key']}⟩`;
    this.rows.set(place, row);
    return place;
  }

  /** @returns false where this cursor stands for another place, or this place has another cursor */
  learn(cursor: string, place: string): boolean {
    const known = this.places.get(cursor) ?? place;
    const name = this.names.get(place) ?? cursor;
    this.places.set(cursor, known);
    this.names.set(place, name);
    return known === place && name === cursor;
  }

  /** Every cursor learnt so far into an agency's lists of `entity` in this order. */
  into(agencyId: string, entity: string, by: readonly string[]): string[] {
    return [...this.places].flatMap(([cursor, place]) => (place.startsWith(`⟨${entity}|${by.join()}|${agencyId}|`) ? [cursor] : []));
  }

  /** The row a cursor was given for: to somebody of the same agency, but not always to whoever passes it on. */
  rowOf(cursor: string): Row {
    return this.rows.get(this.places.get(cursor)!)!;
  }
}

/** Texts by code point, as PostgreSQL's C.UTF-8 does; instants and numbers by size; null last. */
const compared = (a: unknown, b: unknown): number => {
  if (a === b) return 0;
  if (a == null || b == null) return a == null ? 1 : -1;
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b));
  return Number(a) - Number(b);
};

export const sorted = (rows: readonly Row[], { by, desc }: Order): Row[] => [...rows].sort(comparing({ by, desc: desc ?? false }));

const comparing =
  ({ by, desc }: Order) =>
  (a: Row, b: Row): number => {
    const first = by.map((key) => compared(a[key], b[key])).find((difference) => difference !== 0) ?? 0;
    return desc ? -first : first;
  };

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** A page as the Relay specification words it: the whole list, sorted; cut at the cursors; then so many from one end. */
export function paged(cursors: Cursors, entity: string, rows: readonly Row[], order: Order, args: PageArguments): Row {
  const compare = comparing(order);
  let left = sorted(rows, order);
  const { after, before } = args;
  if (after != null) left = left.filter((row) => compare(row, cursors.rowOf(after)) > 0);
  if (before != null) left = left.filter((row) => compare(row, cursors.rowOf(before)) < 0);
  const shown = args.last == null ? left.slice(0, args.first ?? 20) : left.slice(-args.last);
  const edges = shown.map((node) => ({ cursor: cursors.place(entity, order, node), node }));
  const more = shown.length < left.length;
  return {
    edges,
    nodes: shown,
    totalCount: rows.length,
    pageInfo: {
      hasNextPage: args.last == null ? more : before != null,
      hasPreviousPage: args.last == null ? after != null : more,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
