import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { actor, asSystem, BadInput, clock, NotYet, rows, scope, TooLate } from '@nextround/tenancy';
import { later } from '@nextround/jobs';
import { readThrough, type Brought } from './bring.js';
import { CandidateImport, ImportState, ImportStop, nothingYet } from './candidate-import.entity.js';
import { guessed, headingsKey, namesPeople } from './headings.js';
import { ImportFile } from './import-file.entity.js';
import { ImportRefusal } from './import-refusal.entity.js';
import type { MapCandidateImportInput, ReadCandidateImportInput } from './imports.inputs.js';
import { letNextBegin } from './lane.js';
import { ACTION } from './importer.js';
import type { Field } from './vocabulary.js';

const DAY = 24 * 3_600_000;
const { READY, CHECKING, WAITING, RUNNING, STOPPED, DONE, UNDOING } = ImportState;

@Injectable()
export class Imports {
  /**
   * Keeps a sheet for a day.
   * @param fields what its columns mean; unless given, what this agency last said for the same headings, else what the headings say
   */
  async bring({ sheet, headings, sample }: Brought, content: Buffer, fileName: string | null, fields?: (Field | null)[]): Promise<string> {
    const id = uuid();
    const now = clock.now();
    const key = headingsKey(headings);
    await rows(CandidateImport).insert({
      id,
      madeById: actor().memberId,
      fileName,
      encoding: sheet.encoding,
      separator: sheet.separator,
      headingsKey: key,
      fields: fields ?? (await lastMapping(key)) ?? guessed(headings),
      state: READY,
      total: sheet.total,
      counts: nothingYet,
      createdAt: now,
      keptUntil: now,
    });
    await rows(ImportFile).insert({ importId: id, content, headings, sample });
    await this.keep(id);
    return id;
  }

  /** Reads the sheet again, with another encoding or separator. */
  async read({ importId, encoding, separator }: ReadCandidateImportInput): Promise<string> {
    const found = await this.open(importId);
    const { content } = await this.fileOf(importId);
    const { sheet, headings, sample } = await readThrough(content, {
      encoding: encoding ?? found.encoding,
      separator: separator ?? found.separator,
    });
    const key = headingsKey(headings);
    await rows(ImportFile).update({ importId }, { headings, sample });
    await this.anew(found, {
      encoding: sheet.encoding,
      separator: sheet.separator,
      total: sheet.total,
      headingsKey: key,
      fields: (await lastMapping(key)) ?? guessed(headings),
    });
    return importId;
  }

  async map({ importId, fields }: MapCandidateImportInput): Promise<string> {
    const found = await this.open(importId);
    const { headings } = await this.fileOf(importId);
    if (fields.length !== headings.length)
      throw BadInput.at('input.fields', 'columns', `input.fields must name ${headings.length} columns, one for each of the sheet.`);
    await this.anew(found, { fields });
    return importId;
  }

  /** Asks for a dry run. */
  async check(id: string): Promise<string> {
    const found = await this.open(id);
    mustNamePeople(found);
    const turn = await this.anew(found, { state: CHECKING, stoppedBecause: null, runById: actor().memberId });
    await later('import.check-asked', { importId: id, turn });
    return id;
  }

  /** Begins to write; where another import of the agency is running, once that has ended. */
  async start(id: string): Promise<string> {
    const found = await this.open(id);
    mustNamePeople(found);
    await this.anew(found, { counts: nothingYet, startedAt: clock.now() });
    return this.go(id);
  }

  /** Goes on where it stopped: what is settled is not settled again. */
  async resume(id: string): Promise<string> {
    const found = await rows(CandidateImport).get(id);
    if (found.state !== STOPPED) throw new NotYet('Only an import that has stopped can be resumed.');
    await this.fileOf(id);
    return this.go(id);
  }

  /** Stops between two chunks: the one under way is either written, and counted here, or it will not be. */
  async cancel(id: string): Promise<string> {
    const found = await rows(CandidateImport).get(id);
    if (found.state === CHECKING) await this.anew(found, { state: READY });
    else if ([WAITING, RUNNING].includes(found.state)) await this.stop(found, ImportStop.CANCELLED);
    else throw new TooLate('This import is not running.');
    return id;
  }

  /** Asks that what it wrote is taken back. */
  async undo(id: string): Promise<string> {
    const found = await rows(CandidateImport).get(id);
    const { state, turn, keptUntil, counts } = found;
    if ([READY, CHECKING, WAITING, RUNNING].includes(state))
      throw new NotYet('Only an import that is done, or has stopped, can be taken back. Cancel it first.');
    if (![DONE, STOPPED].includes(state)) throw new TooLate('This import is taken back already.');
    if (keptUntil <= clock.now()) throw new TooLate('An import can be taken back for 24 hours from its end.');
    if (counts.added + counts.updated === 0) throw new TooLate('This import has written nothing that could be taken back.');
    await rows(CandidateImport).update({ id }, { state: UNDOING, stoppedBecause: null, turn: turn + 1, runById: actor().memberId });
    await later('import.undo-asked', { importId: id, turn: turn + 1 });
    return id;
  }

  /** Where it cannot go on by itself: back to where a person can. */
  async halt(turn: Pick<CandidateImport, 'id' | 'turn'>, because: ImportStop): Promise<void> {
    const found = await rows(CandidateImport).one(turn);
    if (found?.state === CHECKING) await this.anew(found, { stoppedBecause: because });
    else if (found?.state === UNDOING)
      await rows(CandidateImport).update(turn, {
        state: found.done < found.total ? STOPPED : DONE,
        turn: found.turn + 1,
        stoppedBecause: because,
      });
    else if (found) await this.stop(found, because);
  }

  /** From now on, the sheet and what undo needs are kept for another day. */
  async keep(id: string): Promise<void> {
    const keptUntil = new Date(clock.now().getTime() + DAY);
    await rows(CandidateImport).update({ id }, { keptUntil });
    await later('import.aged', { importId: id }, { runAt: keptUntil, key: `import-aged:${id}` });
  }

  private async stop({ id, turn }: CandidateImport, stoppedBecause: ImportStop): Promise<void> {
    await rows(CandidateImport).update({ id }, { state: STOPPED, stoppedBecause, turn: turn + 1, endedAt: clock.now() });
    await this.keep(id);
    await letNextBegin();
  }

  private async go(id: string): Promise<string> {
    const { turn } = await rows(CandidateImport).get(id);
    const next = { turn: turn + 1, runById: actor().memberId, state: WAITING, stoppedBecause: null, endedAt: null };
    await rows(CandidateImport).update({ id }, next);
    await letNextBegin();
    return id;
  }

  /** An import that has written nothing yet, and may still be changed. */
  private async open(id: string): Promise<CandidateImport> {
    const found = await rows(CandidateImport).get(id);
    if (![READY, CHECKING].includes(found.state)) throw new TooLate('This import has begun already.');
    return found;
  }

  /** Forgets what a dry run told: it was about another reading. @returns the turn from now on */
  private async anew({ id, turn }: CandidateImport, values: Partial<CandidateImport>): Promise<number> {
    await rows(ImportRefusal).delete({ importId: id });
    await rows(CandidateImport).update({ id }, { state: READY, turn: turn + 1, done: 0, dryRun: null, ...values });
    return turn + 1;
  }

  private async fileOf(importId: string): Promise<Pick<ImportFile, 'content' | 'headings'>> {
    const found = await rows(ImportFile).one({ importId });
    if (!found) throw new TooLate('The sheet of this import was deleted: it is kept for 24 hours. Bring it again.');
    return found;
  }
}

function mustNamePeople({ fields }: CandidateImport): void {
  if (!namesPeople(fields))
    throw BadInput.at('fields', 'name', 'No column is a name: map one as the name, the first name or the last name.');
}

/** How this agency, whoever it was, last read a sheet with these headings. */
async function lastMapping(key: string): Promise<(Field | null)[] | undefined> {
  return asSystem(ACTION, async () => {
    const { client } = scope();
    const { rows: found } = await client.query<{ fields: (Field | null)[] }>(
      'select fields from candidate_imports where agency_id = $1 and headings_key = $2 and started_at is not null order by started_at desc limit 1',
      [actor().agencyId, key],
    );
    return found[0]?.fields;
  });
}
