import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { clock, rows, scope, system, Tenancy, type Actor, type Errand } from '@nextround/tenancy';
import { Agency } from '@nextround/access';
import { actingFor } from './acting.js';
import { brought } from './bring.js';
import { CandidateImport, ImportState, ImportStop, nothingYet, type ImportCounts } from './candidate-import.entity.js';
import { shown } from './cells.js';
import { guessed } from './headings.js';
import { ImportChange } from './import-change.entity.js';
import { ImportFile } from './import-file.entity.js';
import { ACTION, Importer } from './importer.js';
import { ImportRefusal } from './import-refusal.entity.js';
import { Imports } from './imports.service.js';
import { letNextBegin } from './lane.js';
import type { Change, Outcome } from './plan.js';
import { Sheet } from './sheet.js';
import { takeBack } from './undo.js';
import type { Field } from './vocabulary.js';

/** What is to be done, as one turn found it. */
interface Work {
  readonly found: CandidateImport;
  readonly sheet: Sheet;
  readonly who: Actor;
  readonly agency: Pick<Agency, 'timeZone' | 'language'>;
}

/** Somebody stopped this turn, or another goes on with it: nothing more is written for it. */
class Overtaken extends Error {}

/** Whoever acts was removed, or has another role now. */
class NotAllowed extends Error {}

const column: Record<Outcome['kind'], keyof ImportCounts> = {
  new: 'added',
  updated: 'updated',
  unchanged: 'unchanged',
  duplicate: 'duplicates',
  rejected: 'refused',
};

/** The work of imports: a chunk a transaction, and how far it is in the same one. Whoever dies in the middle is followed by another, who goes on at the next chunk. */
@Injectable()
export class ImportRuns {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly importer: Importer,
    private readonly imports: Imports,
  ) {}

  /** Tells what would become of each row, and writes none. */
  check(agencyId: string, id: string, turn: number, signal: AbortSignal): Promise<void> {
    return this.unlessOvertaken(agencyId, { id, turn }, signal, async () => {
      const work = await this.work(agencyId, id, turn, ImportState.CHECKING);
      if (!work) return;
      let { done } = work.found;
      let counts = nothingYet;
      const note = async (values: Partial<CandidateImport> & { done: number }, beside: () => Promise<unknown>) => {
        await this.tenancy.write(work.who, { action: ACTION, requestId: id }, async () => {
          await moveOn({ ...work.found, done }, values);
          await beside();
        });
        ({ done } = values);
      };
      // Where another began it and died, it begins again.
      await note({ done: 0 }, () => rows(ImportRefusal).delete({ importId: id }));
      for await (const outcomes of this.importer.run(work.sheet.rows(), mappingOf(work), { ...errandOf(work), dryRun: true, signal })) {
        counts = tallied(counts, outcomes);
        await note({ done: done + outcomes.length }, () => keepRefusals(id, outcomes));
      }
      if (!signal.aborted) await note({ state: ImportState.READY, done: 0, dryRun: counts }, () => Promise.resolve());
    });
  }

  /** Writes what is not written yet. */
  run(agencyId: string, id: string, turn: number, signal: AbortSignal): Promise<void> {
    return this.unlessOvertaken(agencyId, { id, turn }, signal, async () => {
      const work = await this.work(agencyId, id, turn, ImportState.RUNNING);
      const chunks = work && this.write(work, signal);
      while (chunks && !(await chunks.next()).done);
    });
  }

  /**
   * For the operator's command, which shows each chunk: an import that waits for nobody, and nobody for it. As long as it is not done it
   * stands as stopped, since nothing would tell that the command's process died; somebody may go on with it on the page.
   */
  async *here(agencyId: string, sheet: Sheet, content: Buffer, fileName: string, signal: AbortSignal): AsyncGenerator<Outcome[]> {
    const read = await brought(sheet);
    const id = await this.tenancy.write(system(agencyId), { action: ACTION, requestId: uuid() }, async () => {
      const kept = await this.imports.bring(read, content, fileName, guessed(read.headings));
      await rows(CandidateImport).update({ id: kept }, { state: ImportState.STOPPED, startedAt: clock.now() });
      return kept;
    });
    yield* this.write((await this.work(agencyId, id, 0, ImportState.STOPPED))!, signal);
  }

  /** Takes back what an import wrote, and leaves what was touched since. */
  undo(agencyId: string, id: string, turn: number, signal: AbortSignal, errand: Errand): Promise<void> {
    return this.unlessOvertaken(agencyId, { id, turn }, signal, async () => {
      for (let left = true; left && !signal.aborted;) {
        const opened = await this.open(agencyId, id, turn, ImportState.UNDOING);
        if (!opened) return;
        const { found, who } = opened;
        left = await this.tenancy.write(who, { ...errand, action: 'import.undo' }, async () => {
          const { takenBack, kept, more } = await takeBack(id);
          const end = more ? {} : { state: ImportState.UNDONE, undoneAt: clock.now() };
          await moveOn(found, { takenBack: found.takenBack + takenBack, kept: found.kept + kept, ...end });
          return more;
        });
      }
    });
  }

  private async *write(work: Work, signal: AbortSignal): AsyncGenerator<Outcome[]> {
    const { found, who } = work;
    let { done, counts } = found;
    const beside = async (outcomes: Outcome[], changes: Change[]) => {
      await acting(found);
      await moveOn({ ...found, done }, { done: done + outcomes.length, counts: tallied(counts, outcomes) });
      await keepRefusals(found.id, outcomes);
      await rows(ImportChange).upsert(changes.map((change) => ({ importId: found.id, ...change, kept: false })));
    };
    const errand = { ...errandOf(work), settled: done, requestId: found.id, beside, signal };
    for await (const outcomes of this.importer.run(work.sheet.rows(), mappingOf(work), errand)) {
      counts = tallied(counts, outcomes);
      done += outcomes.length;
      yield outcomes;
    }
    if (done < found.total) return;
    await this.tenancy.write(who, { action: ACTION, requestId: found.id }, async () => {
      await moveOn({ ...found, done }, { state: ImportState.DONE, stoppedBecause: null, endedAt: clock.now() });
      await this.imports.keep(found.id);
      await letNextBegin();
    });
  }

  /** An import in this state and turn, and who acts for it. */
  private open(agencyId: string, id: string, turn: number, state: ImportState): Promise<Pick<Work, 'found' | 'who'> | undefined> {
    return this.tenancy.look(system(agencyId), { action: ACTION, requestId: id }, async () => {
      const found = await rows(CandidateImport).one({ id, turn, state });
      return found && { found, who: await acting(found) };
    });
  }

  private async work(agencyId: string, id: string, turn: number, state: ImportState): Promise<Work | undefined> {
    const opened = await this.open(agencyId, id, turn, state);
    if (!opened) return undefined;
    const { file, agency } = await this.tenancy.look(system(agencyId), { action: ACTION, requestId: id }, async () => ({
      file: (await rows(ImportFile).one({ importId: id }))!,
      agency: (await rows(Agency).one({ id: agencyId }))!,
    }));
    return { ...opened, agency, sheet: await Sheet.read(file.content, opened.found) };
  }

  /**
   * What goes wrong stops the import, so that somebody sees it and may resume. Where nothing can be written at all, the job is tried again;
   * so it is where this process ends, and another goes on.
   */
  private async unlessOvertaken(
    agencyId: string,
    turn: Pick<CandidateImport, 'id' | 'turn'>,
    signal: AbortSignal,
    work: () => Promise<void>,
  ): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (error instanceof Overtaken) return;
      const because = error instanceof NotAllowed ? ImportStop.NOT_ALLOWED : ImportStop.FAILED;
      await this.tenancy.write(system(agencyId), { action: ACTION, requestId: turn.id }, () => this.imports.halt(turn, because));
      if (because === ImportStop.FAILED) throw error;
    }
    if (signal.aborted) throw new Error('This process ends: another goes on.');
  }
}

const mappingOf = ({ found }: Work) => ({ fields: found.fields.map((field): Field | undefined => field ?? undefined) });

const errandOf = ({ found, who, agency }: Work) => ({
  agencyId: found.agencyId,
  timeZone: agency.timeZone,
  language: agency.language,
  who,
});

const tallied = (counts: ImportCounts, outcomes: Outcome[]): ImportCounts =>
  outcomes.reduce((sums, { kind }) => ({ ...sums, [column[kind]]: sums[column[kind]] + 1 }), counts);

/** @throws NotAllowed where whoever set it going may no longer import */
async function acting({ runById }: CandidateImport): Promise<Actor> {
  const who = await actingFor(runById);
  if (!who) throw new NotAllowed();
  return who;
}

/** Says how far it is, where it is still this turn's, and still as far as this turn knows. */
async function moveOn({ id, turn, done }: Pick<CandidateImport, 'id' | 'turn' | 'done'>, values: Partial<CandidateImport>): Promise<void> {
  if ((await rows(CandidateImport).update({ id, turn, done }, values)) === 0) throw new Overtaken();
}

/** One statement for the chunk, however many rows it refuses. */
async function keepRefusals(importId: string, outcomes: Outcome[]): Promise<void> {
  const refusals = outcomes.flatMap((outcome) =>
    outcome.kind === 'rejected'
      ? outcome.reasons.map(({ rule, field, value }, place) => ({
          line: outcome.row.line,
          place,
          rule,
          field: field ?? null,
          value: value === undefined ? null : shown(value),
        }))
      : [],
  );
  if (refusals.length === 0) return;
  const { client, actor } = scope();
  await client.query(
    `insert into candidate_import_refusals (agency_id, import_id, line, place, rule, field, value)
      select $1, $2, n.line, n.place, n.rule, n.field, n.value
      from json_to_recordset($3) as n(line int, place int, rule text, field text, value text)`,
    [actor.agencyId, importId, JSON.stringify(refusals)],
  );
}
