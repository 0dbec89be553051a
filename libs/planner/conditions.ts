import type { FieldArguments } from './arguments.js';
import type { Entity, Viewer } from './plan.js';
import { registry } from './registry.js';
import type { Source } from './sources.js';
import type { Sql } from './sql.js';

/** What the `@Where` rules of the arguments given add to a statement, those of nested inputs too. */
export function conditionsOf(args: Entity | undefined, source: Source, given: FieldArguments, viewer: Viewer): Sql[] {
  const collect = (type: object | undefined, values: Record<string, unknown>, path: string): Sql[] =>
    Object.entries(values).flatMap(([property, value]) => {
      if (value == null) return [];
      const at = path ? `${path}.${property}` : property;
      const rule = rulesOf(type)?.get(property);
      if (rule) return [rule.of(source.row, given.param(at, rule.type), viewer, given)];
      const nested = Object.getPrototypeOf(value) as object | null;
      return typeof value === 'object' && !Array.isArray(value) ? collect(nested ?? undefined, value as Record<string, unknown>, at) : [];
    });
  return args ? collect(args.prototype as object, given.values, '') : [];
}

function rulesOf(prototype: object | undefined) {
  for (let at = prototype; at && at !== Object.prototype; at = Object.getPrototypeOf(at) as object) {
    const rules = registry.wheres.get(at);
    if (rules) return rules;
  }
  return undefined;
}
