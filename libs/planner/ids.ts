import { registry } from './registry.js';

const shape = /^([a-z]+(?:_[a-z]+)*)_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/** What an id names: the GraphQL type and the uuid in the database; undefined where it is no id of ours. */
export function parseId(id: string): { type: string; prefix: string; uuid: string } | undefined {
  const [, prefix, uuid] = shape.exec(id) ?? [];
  const type = prefix && registry.typesByPrefix.get(prefix);
  return type && uuid ? { type, prefix, uuid } : undefined;
}

/** @throws Error for a type that is no Node: a mistake in the code */
export function prefixOf(type: string): string {
  const prefix = registry.prefixes.get(type);
  if (!prefix) throw new Error(`${type} has no id prefix.`);
  return prefix;
}
