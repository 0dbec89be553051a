import { Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { clock, rows, system, Tenancy } from '@nextround/tenancy';
import { Worker } from '@nextround/jobs';
import { BulkExport, BulkExportState } from './bulk-export.entity.js';
import { end } from './bulk-export-lane.js';
import { BulkExportRuns } from './bulk-export-runs.js';

@Injectable()
export class BulkExportJobs implements OnModuleInit, OnModuleDestroy {
  private readonly ending = new AbortController();

  constructor(
    private readonly worker: Worker,
    private readonly runs: BulkExportRuns,
    private readonly tenancy: Tenancy,
  ) {}

  onModuleInit(): void {
    this.worker.on('bulk-export.due', ({ agencyId, exportId, turn }, errand) =>
      this.runs.run(agencyId, String(exportId), Number(turn), errand, this.ending.signal),
    );
    this.worker.on('bulk-export.aged', ({ agencyId, exportId }, errand) =>
      this.tenancy.write(system(agencyId), errand, () => this.expire(String(exportId))),
    );
  }

  /** A process that ends stops after the page at hand; another goes on. */
  onModuleDestroy(): void {
    this.ending.abort();
  }

  private async expire(id: string): Promise<void> {
    const found = await rows(BulkExport).one({ id, state: BulkExportState.DONE });
    if (found && found.expiresAt! <= clock.now()) await end(found, BulkExportState.EXPIRED);
  }
}
