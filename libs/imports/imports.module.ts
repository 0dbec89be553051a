import { Module } from '@nestjs/common';
import { JobsModule } from '@nextround/jobs';
import { ImportRuns } from './import-runs.js';
import { Importer } from './importer.js';
import { ImportsController } from './imports.controller.js';
import { CandidateImportFields, ImportRefusalFields } from './imports.fields.js';
import { ImportJobs } from './imports.jobs.js';
import { ImportMutations, ImportQueries } from './imports.resolver.js';
import { Imports } from './imports.service.js';

@Module({
  imports: [JobsModule],
  controllers: [ImportsController],
  providers: [Imports, ImportRuns, Importer, ImportJobs, ImportQueries, ImportMutations, CandidateImportFields, ImportRefusalFields],
  exports: [Imports, ImportRuns],
})
export class ImportsModule {}
