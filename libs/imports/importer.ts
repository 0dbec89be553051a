import { Injectable } from '@nestjs/common';
import type { CountryCode } from 'libphonenumber-js';
import { v7 as uuid } from 'uuid';
import { asSystem, scope, system, Tenancy, type Actor } from '@nextround/tenancy';
import { Book } from './book.js';
import type { Mapping } from './headings.js';
import { PersonReader } from './person.js';
import { countryOf, phoneKey } from './phones.js';
import { Plan, type Change, type Outcome, type ReadRow } from './plan.js';
import type { SheetRow } from './sheet.js';
import { whoIsKnown, type KnownRow } from './statements.js';

/** How many rows are written, or not, together. */
const chunkSize = 200;

/** What the journal says was done, by the page and by the command. */
export const ACTION = 'import.run';

export interface Errand {
  agencyId: string;
  /** of the agency: new people start with both, and phone numbers are read as its country writes them */
  timeZone: string;
  language: string;
  /** who writes, and looks after whoever is new; Nextround itself unless given */
  who?: Actor;
  /** tell what would happen, write nothing */
  dryRun?: boolean;
  /** how many rows an earlier run has settled: who they tell of is recognised again, and nothing is told of them */
  settled?: number;
  /** names every journal entry of this run; a uuid v7 unless given */
  requestId?: string;
  /** stops between two chunks: what was told is written, nothing else is */
  signal?: AbortSignal;
  /** runs at the end of each chunk's transaction, and with it more than once where that is tried again; where it throws, the chunk is not written */
  beside?: (outcomes: Outcome[], changes: Change[]) => Promise<void>;
}

/** Candidates out of the rows of a sheet. It neither reads files nor talks: the command line and the page do that around it. */
@Injectable()
export class Importer {
  constructor(private readonly tenancy: Tenancy) {}

  /**
   * Each answer tells of one chunk that is committed, one outcome a row, in the order of the sheet. A sheet may be run again, whole, after anything:
   * people are recognised, never written twice, and what the book says of them is never overwritten.
   * @throws whatever the database throws; the chunk at hand is then rolled back, those told of before are written
   */
  async *run(
    rows: AsyncIterable<SheetRow> | Iterable<SheetRow>,
    mapping: Pick<Mapping, 'fields'>,
    errand: Errand,
  ): AsyncGenerator<Outcome[]> {
    const requestId = errand.requestId ?? uuid();
    const home = countryOf(errand.timeZone, errand.language);
    const reader = new PersonReader(mapping.fields, home);
    const book = new Book();
    let left = errand.settled ?? 0;
    for await (const chunk of chunks(rows, left)) {
      if (errand.signal?.aborted) return;
      const again = left > 0;
      left -= chunk.length;
      const read = chunk.map((row) => ({ row, person: reader.read(row.cells) }));
      const { plan, draft } = await this.settle(read, book, home, { ...errand, requestId, dryRun: again || errand.dryRun });
      book.absorb(draft);
      if (!again) yield plan.outcomes;
    }
  }

  /** May run more than once for one chunk: where the transaction is tried again, so is all of this, from the same book. */
  private async settle(
    read: ReadRow[],
    book: Book,
    home: CountryCode | undefined,
    errand: Errand & { requestId: string; dryRun: boolean | undefined },
  ): Promise<{ plan: Plan; draft: Book }> {
    const question = whoIsKnown(
      errand.agencyId,
      read.flatMap(({ person }) => ('reasons' in person ? [] : [person])),
    );
    const who = errand.who ?? system(errand.agencyId);
    const purpose = { action: ACTION, requestId: errand.requestId };
    // Addresses and ids are one of a kind in the agency, also beyond the sight of a recruiter who has only their own candidates in it.
    const narrow = who.sight === 'OWN';
    const planned = (known: KnownRow[]) => {
      const draft = new Book(book);
      for (const row of known) draft.add({ ...knownFrom(row, home), away: narrow && row.recruiter_id !== who.memberId });
      return { draft, plan: new Plan(read, draft, known, errand.timeZone) };
    };
    if (errand.dryRun)
      return planned((await this.tenancy.read<KnownRow>(narrow ? system(errand.agencyId) : who, purpose, () => question)).rows);
    return this.tenancy.write(who, purpose, async () => {
      const { client } = scope();
      const ask = async () => (await client.query<KnownRow>(question)).rows;
      const settled = planned(await (narrow ? asSystem(ACTION, ask) : ask()));
      const statements = settled.plan.statements(errand.agencyId, errand.language, who.memberId);
      // Foreign keys and the journal keep the plan of their first run on a connection. In an agency that begins with an import, that one was made for
      // empty tables: a scan of everything written since, for every row. Three times as slow, measured.
      if (statements.length > 0) await client.query('discard plans');
      for (const statement of statements) await client.query(statement);
      await errand.beside?.(settled.plan.outcomes, settled.plan.changes);
      return settled;
    });
  }
}

const knownFrom = (row: KnownRow, home: CountryCode | undefined) => ({
  id: row.id,
  nameKey: row.sort_name,
  emails: row.email ? [row.email.toLowerCase()] : [],
  phones: new Set(row.phone ? [phoneKey(row.phone, home)] : []),
  externalId: row.external_id,
});

/** @param settled where a chunk ends in any case: rows before it and rows after it are not of one chunk */
async function* chunks(rows: AsyncIterable<SheetRow> | Iterable<SheetRow>, settled: number): AsyncGenerator<SheetRow[]> {
  let chunk: SheetRow[] = [];
  let seen = 0;
  for await (const row of rows) {
    chunk.push(row);
    seen++;
    if (chunk.length < chunkSize && seen !== settled) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
