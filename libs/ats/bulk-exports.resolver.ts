import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can } from '@nextround/access';
import { changed, Connection, one, page, PageArgs, Payload, Planned, PlanOf, raw, sql, value } from '@nextround/planner';
import { ApiClient } from './api-client.entity.js';
import { BulkExport } from './bulk-export.entity.js';
import { CancelBulkExportInput, StartBulkExportInput } from './bulk-exports.inputs.js';
import './bulk-exports.policy.js';
import { BulkExports } from './bulk-exports.service.js';

@Resolver()
export class BulkExportQueries {
  @Can('bulk-export.read')
  @PlanOf()
  @Query(() => Connection(BulkExport), {
    description: 'The exports in your sight, the latest first: an admin’s are all, an API client’s its own.',
  })
  bulkExports(@Args() _: PageArgs) {
    return page<never, BulkExport>(
      () => BulkExport,
      () => raw('true'),
      (found) => ({ by: [found.requestedAt, found.id], desc: true }),
    );
  }
}

@Resolver()
export class BulkExportMutations {
  constructor(private readonly exports: BulkExports) {}

  @Can('bulk-export.start', { sure: true })
  @Mutation(() => Payload(BulkExport), {
    description:
      'Have a list read whole, in the background and with your eyes, into a file to fetch. It is not charged; exports of an agency run one after the other, and leave the machine to everybody else. What is wrong with the query is said at once. CONFLICT where 20 exports in your sight wait, run or are kept.',
  })
  async startBulkExport(@Args('input') { query }: StartBulkExportInput) {
    return changed(BulkExport, await this.exports.start(query));
  }

  @Can('bulk-export.cancel')
  @Mutation(() => Payload(BulkExport), {
    description: 'Stop an export, or remove the file of one that is done. TOO_LATE where there is nothing to stop or to remove.',
  })
  async cancelBulkExport(@Args('input') { bulkExportId }: CancelBulkExportInput) {
    return changed(BulkExport, await this.exports.cancel(bulkExportId));
  }
}

@Resolver(() => BulkExport)
export class BulkExportFields {
  @Planned(() => String, {
    nullable: true,
    description:
      'Where the file is fetched with your access token, relative to this API: `GET`, with `Range` to go on where it broke off. Null while it is not DONE.',
  })
  url() {
    return value<BulkExport>(
      (found) => sql`case ${found.state} when 'DONE' then '/bulk-exports/bulk_export_' || ${found.id} || '.ndjson.gz' end`,
    );
  }

  @Planned(() => ApiClient, { nullable: true, description: 'The API client that asked for it; null where a person did.' })
  apiClient() {
    return one<BulkExport, ApiClient>(
      () => ApiClient,
      (found, client) => sql`${client.id} = ${found.apiClientId}`,
    );
  }

  @Planned(() => String, { nullable: true, description: 'Who asked for it, by the name they have now; null where an API client did.' })
  requestedBy() {
    return value<BulkExport>(
      (found, viewer) => sql`(select m.name from memberships m where m.agency_id = ${viewer.agencyId} and m.id = ${found.requestedById})`,
    );
  }
}
