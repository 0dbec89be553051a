import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsOptional, IsUUID } from 'class-validator';
import { parseId } from '@nextround/planner';

/** The id of any record: told where it is none, turned into the uuid where it is. */
export const IsNodeId = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? (parseId(value)?.uuid ?? value) : value)),
    IsOptional(),
    IsUUID(undefined, { message: 'subjectId must be the id of a record, such as candidate_018f…' }),
  );
