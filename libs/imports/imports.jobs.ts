import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { clock, rows, system, Tenancy } from '@nextround/tenancy';
import { later, Worker } from '@nextround/jobs';
import { CandidateImport, ImportState } from './candidate-import.entity.js';
import { ImportChange } from './import-change.entity.js';
import { ImportFile } from './import-file.entity.js';
import { ImportRefusal } from './import-refusal.entity.js';
import { ImportRuns } from './import-runs.js';

const HOUR = 3_600_000;
const { READY, CHECKING, WAITING, RUNNING, UNDOING } = ImportState;

@Injectable()
export class ImportJobs implements OnModuleInit, OnModuleDestroy {
  private readonly ending = new AbortController();

  constructor(
    private readonly worker: Worker,
    private readonly runs: ImportRuns,
    private readonly tenancy: Tenancy,
  ) {}

  onModuleInit(): void {
    const { signal } = this.ending;
    this.worker.on('import.check-asked', ({ agencyId, importId, turn }) =>
      this.runs.check(agencyId, String(importId), Number(turn), signal),
    );
    this.worker.on('import.started', ({ agencyId, importId, turn }) => this.runs.run(agencyId, String(importId), Number(turn), signal));
    this.worker.on('import.undo-asked', ({ agencyId, importId, turn }, errand) =>
      this.runs.undo(agencyId, String(importId), Number(turn), signal, errand),
    );
    this.worker.on('import.aged', ({ agencyId, importId }, errand) =>
      this.tenancy.write(system(agencyId), errand, () => this.forget(String(importId))),
    );
  }

  /** A process that ends does not wait for the end of an import: it stops after the chunk at hand. */
  onModuleDestroy(): void {
    this.ending.abort();
  }

  /** A day after its end nothing is kept of an import but the record; of one that never began, nothing at all. */
  private async forget(importId: string): Promise<void> {
    const found = await rows(CandidateImport).one({ id: importId });
    if (!found || found.keptUntil > clock.now()) return;
    if ([WAITING, RUNNING, UNDOING].includes(found.state))
      return later('import.aged', { importId }, { runAt: new Date(clock.now().getTime() + HOUR), key: `import-aged:${importId}` });
    for (const table of [ImportFile, ImportRefusal, ImportChange] as const) await rows(table as typeof ImportFile).delete({ importId });
    if ([READY, CHECKING].includes(found.state)) await rows(CandidateImport).delete({ id: importId });
  }
}
