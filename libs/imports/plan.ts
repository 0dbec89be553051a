import { v7 as uuid } from 'uuid';
import type { Statement } from '@nextround/tenancy';
import type { Book } from './book.js';
import type { Person } from './person.js';
import type { Reason } from './reasons.js';
import type { SheetRow } from './sheet.js';
import { completable, complete, namedIn, writeExternalIds, writeNew, type Completable, type Entry, type KnownRow } from './statements.js';

/** One row, and whom it tells of. */
export interface ReadRow {
  row: SheetRow;
  person: Person | { reasons: Reason[] };
}

/** What became of one row: or, in a dry run, what would. */
export type Outcome = { row: SheetRow } & (
  { kind: 'new' | 'updated' | 'unchanged' } | { kind: 'duplicate'; of: number } | { kind: 'rejected'; reasons: Reason[] }
);

/** Somebody whom a chunk writes: new, or known and with these fields filled, by the names the journal has for them. */
export interface Change {
  candidateId: string;
  isNew: boolean;
  fields: string[];
}

/** What one chunk comes to: an outcome for each row, and the statements that make it so. */
export class Plan {
  readonly outcomes: Outcome[];
  readonly changes: Change[] = [];
  private readonly fresh: Entry[] = [];
  private readonly completed: Entry[] = [];
  private readonly named: Entry[] = [];
  private readonly rows: Map<string, KnownRow>;

  constructor(
    read: readonly ReadRow[],
    private readonly book: Book,
    known: readonly KnownRow[],
    private readonly timeZone: string,
  ) {
    this.rows = new Map(known.map((row) => [row.id, row]));
    this.outcomes = read.map(({ row, person }) => ({
      row,
      ...('reasons' in person ? { kind: 'rejected' as const, ...person } : this.outcome(person, row.line)),
    }));
  }

  statements(agencyId: string, language: string, recruiterId: string | null): Statement[] {
    return [
      ...(this.fresh.length > 0 ? [writeNew(agencyId, language, recruiterId, this.fresh)] : []),
      ...(this.completed.length > 0 ? [complete(agencyId, this.completed)] : []),
      ...(this.named.length > 0 ? [writeExternalIds(agencyId, this.named)] : []),
    ];
  }

  private outcome(person: Person, line: number): DistributiveOmit<Outcome, 'row'> {
    const match = this.book.find(person);
    if (match && 'clash' in match) return { kind: 'rejected', reasons: [match.clash] };
    const known = match?.known ?? {
      id: uuid(),
      nameKey: person.nameKey,
      emails: person.emails,
      phones: new Set<string>(),
      externalId: person.externalId,
    };
    const of = known.line;
    this.book.settle(known, person, line);
    if (of !== undefined) return { kind: 'duplicate', of };
    return match ? this.known(known.id, person) : this.stranger(known.id, person);
  }

  private stranger(id: string, person: Person): { kind: 'new' } {
    const entry = { ...person, id, email: person.emails[0] ?? null, timeZone: person.timeZone ?? this.timeZone };
    this.fresh.push(entry);
    if (person.externalId) this.named.push(entry);
    this.changes.push({ candidateId: id, isNew: true, fields: [] });
    return { kind: 'new' };
  }

  private known(id: string, person: Person): { kind: 'updated' | 'unchanged' } {
    // A namesake about whom nothing else is known may be somebody else: recognised, so as not to be doubled, but not completed.
    if (person.emails.length === 0 && !person.phoneKey && !person.externalId) return { kind: 'unchanged' };
    const row = this.rows.get(id)!;
    const told: Completable = { ...person, email: person.emails[0] ?? null };
    const lacks: string[] = completable.filter((field) => !row[field] && told[field]);
    const nameless = !row.external_id && person.externalId;
    const entry = { ...person, ...told, id, timeZone: '' };
    if (lacks.length > 0) this.completed.push(entry);
    if (nameless) this.named.push(entry);
    const fields = nameless ? [...lacks, namedIn] : lacks;
    if (fields.length > 0) this.changes.push({ candidateId: id, isNew: false, fields });
    return { kind: fields.length > 0 ? 'updated' : 'unchanged' };
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
