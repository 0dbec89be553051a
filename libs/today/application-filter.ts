import { Field } from '@nestjs/graphql';
import { IsEnum, IsOptional } from 'class-validator';
import { sql, Where } from '@nextround/planner';
import { Application, ApplicationFilter } from '@nextround/pipeline';
import { isMoveOf, Party } from './whose-move.js';

/** A room adds to the filter of a lower one as it adds fields to its types: the lower never knows the higher. */
const adds = (property: string, ...rules: PropertyDecorator[]): void =>
  rules.forEach((rule) => rule(ApplicationFilter.prototype, property));

adds(
  'whoseMove',
  Field(() => Party, { nullable: true, description: 'Where this party is to act next.' }),
  IsOptional(),
  IsEnum(Party),
  Where<Application>('text', (application, party, viewer) => isMoveOf(application, sql`${party}`, viewer)),
);
adds(
  'silentSince',
  Field(() => Date, {
    nullable: true,
    description: 'Under way, with a round that ended at this instant or before, and that the hiring side has not answered.',
  }),
  IsOptional(),
  Where<Application>(
    'timestamptz',
    ({ id, status }, at, { agencyId }) => sql`(${status} = 'ACTIVE' and exists (select from interviews i
      where i.agency_id = ${agencyId} and i.application_id = ${id} and i.status = 'SCHEDULED' and i.ends_at <= least(${at}, moment())))`,
  ),
);
