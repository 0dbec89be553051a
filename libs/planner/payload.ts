import { Field, ObjectType } from '@nestjs/graphql';
import type { Entity } from './plan.js';

const payloads = new Map<Entity, Entity>();

/** The payload type that holds just the thing changed: `DebriefPayload { debrief }`. Its resolver answers `changed(Debrief, id)`. */
export function Payload<T extends object>(entity: Entity<T>): Entity {
  const known = payloads.get(entity);
  if (known) return known;
  class Changed {}
  Field(() => entity, { description: `The ${entity.name} that was changed.` })(Changed.prototype, fieldOf(entity));
  ObjectType(`${entity.name}Payload`, { description: `The ${entity.name} as it stands after the change.` })(Changed);
  payloads.set(entity, Changed);
  return Changed;
}

/** What a mutation answers: the id of the thing changed, read by the planner right before the commit. */
export const changed = (entity: Entity, id: string): Record<string, string> => ({ [fieldOf(entity)]: id });

const fieldOf = (entity: Entity): string => entity.name[0]!.toLowerCase() + entity.name.slice(1);
