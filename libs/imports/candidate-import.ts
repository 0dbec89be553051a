import { Injectable } from '@nestjs/common';
import type { CountryCode } from 'libphonenumber-js';
import { v7 as uuid } from 'uuid';
import { scope, system, Tenancy } from '@nextround/tenancy';
import { Book } from './book.js';
import type { Mapping } from './headings.js';
import { PersonReader } from './person.js';
import { countryOf, phoneKey } from './phones.js';
import { Plan, type Outcome, type ReadRow } from './plan.js';
import type { SheetRow } from './sheet.js';
import { whoIsKnown, type KnownRow } from './statements.js';

/** How many rows are written, or not, together. */
const chunkSize = 200;

export interface Errand {
  agencyId: string;
  /** of the agency: new people start with both, and phone numbers are read as its country writes them */
  timeZone: string;
  language: string;
  /** tell what would happen, write nothing */
  dryRun?: boolean;
  /** names every journal entry of this run; a uuid v7 unless given */
  requestId?: string;
  /** stops between two chunks: what was told is written, nothing else is */
  signal?: AbortSignal;
}

/** Candidates out of the rows of a sheet. It neither reads files nor talks: the command line and the page do that around it. */
@Injectable()
export class CandidateImport {
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
    for await (const chunk of chunks(rows)) {
      if (errand.signal?.aborted) return;
      const read = chunk.map((row) => ({ row, person: reader.read(row.cells) }));
      const { plan, draft } = await this.settle(read, book, home, { ...errand, requestId });
      book.absorb(draft);
      yield plan.outcomes;
    }
  }

  /** May run more than once for one chunk: where the transaction is tried again, so is all of this, from the same book. */
  private async settle(
    read: ReadRow[],
    book: Book,
    home: CountryCode | undefined,
    errand: Errand & { requestId: string },
  ): Promise<{ plan: Plan; draft: Book }> {
    const question = whoIsKnown(
      errand.agencyId,
      read.flatMap(({ person }) => ('reasons' in person ? [] : [person])),
    );
    const purpose = { action: 'candidate.import', requestId: errand.requestId };
    const planned = (known: KnownRow[]) => {
      const draft = new Book(book);
      for (const row of known) draft.add(knownFrom(row, home));
      return { draft, plan: new Plan(read, draft, known, errand.timeZone) };
    };
    if (errand.dryRun) return planned((await this.tenancy.read<KnownRow>(system(errand.agencyId), purpose, () => question)).rows);
    return this.tenancy.write(system(errand.agencyId), purpose, async () => {
      const { client } = scope();
      const settled = planned((await client.query<KnownRow>(question)).rows);
      const statements = settled.plan.statements(errand.agencyId, errand.language);
      // Foreign keys and the journal keep the plan of their first run on a connection. In an agency that begins with an import, that one was made for
      // empty tables: a scan of everything written since, for every row. Three times as slow, measured.
      if (statements.length > 0) await client.query('discard plans');
      for (const statement of statements) await client.query(statement);
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

async function* chunks(rows: AsyncIterable<SheetRow> | Iterable<SheetRow>): AsyncGenerator<SheetRow[]> {
  let chunk: SheetRow[] = [];
  for await (const row of rows) {
    chunk.push(row);
    if (chunk.length < chunkSize) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
