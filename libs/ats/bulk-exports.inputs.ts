import { Field, ID, InputType } from '@nestjs/graphql';
import { IdOf, Words } from '@nextround/access';
import { LIMITS } from '@nextround/planner';

@InputType({ description: 'A list to be read whole.' })
export class StartBulkExportInput {
  @Field({
    description:
      'A query for the records of one list, such as `{ candidates { nodes { id name applications(first: 20) { nodes { id status } } } } }`: one list, only its `nodes`, without `first`, `after`, `last` and `before` of its own, and without variables. Lists inside a record keep their `first`. One record may cost what one query may.',
  })
  @Words(LIMITS.characters, { least: 1, lines: true })
  query: string;
}

@InputType({ description: 'An export that is not wanted any more.' })
export class CancelBulkExportInput {
  @Field(() => ID, { description: 'Which export.' }) @IdOf('BulkExport') bulkExportId: string;
}
