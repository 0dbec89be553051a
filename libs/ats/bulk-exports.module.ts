import { Module } from '@nestjs/common';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import type { DataSource } from 'typeorm';
import { admit, confine, DateTimeScalar, TimeZoneScalar } from '@nextround/access';
import { JobsModule } from '@nextround/jobs';
import { registry, Walks } from '@nextround/planner';
import { DATA_SOURCE, Tenancy } from '@nextround/tenancy';
import { BulkExportRuns } from './bulk-export-runs.js';
import { BulkExportsController } from './bulk-exports.controller.js';
import { BulkExportJobs } from './bulk-exports.jobs.js';
import { BulkExportFields, BulkExportMutations, BulkExportQueries } from './bulk-exports.resolver.js';
import { BulkExports } from './bulk-exports.service.js';

@Module({
  imports: [JobsModule, GraphQLSchemaBuilderModule],
  controllers: [BulkExportsController],
  providers: [
    {
      provide: Walks,
      inject: [Tenancy, DATA_SOURCE, GraphQLSchemaFactory],
      // Queries alone, and only where one comes: a worker serves no GraphQL, and needs to understand it all the same.
      useFactory: (tenancy: Tenancy, dataSource: DataSource, schemas: GraphQLSchemaFactory) =>
        new Walks(tenancy, dataSource, { admit, confine }, () =>
          schemas.create([...new Set(registry.methods.map(({ owner }) => owner.constructor))], [DateTimeScalar, TimeZoneScalar], {
            skipCheck: true,
          }),
        ),
    },
    BulkExports,
    BulkExportRuns,
    BulkExportJobs,
    BulkExportQueries,
    BulkExportMutations,
    BulkExportFields,
  ],
})
export class BulkExportsModule {}
