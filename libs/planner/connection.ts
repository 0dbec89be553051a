import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { Entity } from './plan.js';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field({ description: 'Whether more follows this page.' }) hasNextPage: boolean;
  @Field({ description: 'Whether something stands before this page.' }) hasPreviousPage: boolean;
  @Field(() => String, { nullable: true, description: 'The cursor of the first record; null on an empty page.' }) startCursor:
    string | null;
  @Field(() => String, { nullable: true, description: 'The cursor of the last record; null on an empty page.' }) endCursor: string | null;
}

const connections = new Map<Entity, Entity>();

/** The Relay connection type over `entity`, made once. */
export function Connection<T extends object>(entity: Entity<T>): Entity {
  const known = connections.get(entity);
  if (known) return known;
  const type = entity.name;
  @ObjectType(`${type}Edge`, { description: `One ${type} on a page, with its cursor.` })
  class Edge {
    @Field({ description: 'Points at this record; pass it as `after` or `before`.' }) cursor: string;
    @Field(() => entity, { description: 'The record.' }) node: T;
  }
  @ObjectType(`${type}Connection`, { description: `A page of ${type} records.` })
  class Page {
    @Field(() => [Edge], { description: 'The records with their cursors.' }) edges: Edge[];
    @Field(() => [entity], { description: 'The records alone.' }) nodes: T[];
    @Field({ description: 'Where this page stands in the list.' }) pageInfo: PageInfo;
    @Field(() => Int, { description: 'How many records the whole list has in your sight. Costs a count.' }) totalCount: number;
  }
  connections.set(entity, Page);
  return Page;
}
