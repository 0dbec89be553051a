import { ArgsType, Field, ID, InputType, Int, PickType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { PageArgs, sql, Where } from '@nextround/planner';
import { Role } from '@nextround/tenancy';
import { IdOf } from '@nextround/access';
import type { AuditEntry } from './journal.entity.js';
import { IsNodeId } from './node-id.js';
import { roleOf } from './references.js';

@InputType({ description: 'Which entries of the trail. Everything given must hold.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'What was done to this record.' })
  @IsNodeId()
  @Where<AuditEntry>('uuid', (entry, id) => sql`${entry.nodeId} = ${id}`)
  subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'What this member or API client did.' })
  @IdOf(['Member', 'ApiClient'], { optional: true })
  @Where<AuditEntry>('uuid', (entry, id) => sql`${entry.actorId} = ${id}`)
  actorId?: string | null;

  @Field(() => [Role], { nullable: true, description: 'What was done as one of these.' })
  @IsOptional()
  @ArrayMaxSize(10)
  @IsEnum(Role, { each: true })
  @Where<AuditEntry>('text[]', (entry, roles) => sql`${roleOf(entry)} = any(${roles})`)
  actorRoles?: Role[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'One action by its whole name, or all of a kind by its beginning, such as `debrief`.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Where<AuditEntry>('text', (entry, action) => sql`(${entry.action} = ${action} or starts_with(${entry.action}, ${action} || '.'))`)
  action?: string | null;

  @Field(() => Date, { nullable: true, description: 'From this instant on.' })
  @IsOptional()
  @Where<AuditEntry>('timestamptz', (entry, from) => sql`${entry.at} >= ${from}`)
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Before this instant.' })
  @IsOptional()
  @Where<AuditEntry>('timestamptz', (entry, to) => sql`${entry.at} < ${to}`)
  to?: Date | null;
}

@ArgsType()
export class AuditTrailArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true, description: 'Which entries.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AuditFilter)
  filter?: AuditFilter | null;
}

@ArgsType()
export class ChangesArgs extends PageArgs {
  @Field(() => [String], {
    nullable: true,
    description: 'Only changes of these types, by their names in this schema, such as `Candidate`.',
  })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  @Where<AuditEntry>('text[]', (entry, types) => sql`${entry.nodeType} = any(${types})`)
  types?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Where the page would be empty, wait for a change for up to this many seconds, 0 to 25, and answer an empty page then. Ten requests of one session may wait at once.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(25)
  waitSeconds?: number | null;
}

@ArgsType()
export class FollowArgs extends PickType(ChangesArgs, ['after', 'types'] as const, ArgsType) {}
