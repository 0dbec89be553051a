import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';
import { valueFor, type World } from './values.js';

/** Random numbers that are the same in every run (mulberry32). */
export class Random {
  constructor(private seed: number) {}

  next(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0;
    let t = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  chance = (likely: number): boolean => this.next() < likely;
  below = (most: number): number => Math.floor(this.next() * most);
  pick = <T>(from: readonly T[]): T => from[this.below(from.length)]!;
  some = <T>(from: readonly T[], count: number): T[] =>
    from
      .map((item) => ({ item, at: this.next() }))
      .sort((a, b) => a.at - b.at)
      .slice(0, count)
      .map(({ item }) => item);
}

export interface Generated {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** One row for each alias a document may have, so that no two of a document are the same. */
const TEMPTING: readonly (readonly string[])[] = [
  ['r', 'select'],
  ['c', 'from'],
  ['m', 'value'],
  ['p', 'cursor'],
  ['rn', 'data'],
  ['a1', 'row'],
  ['e1', 'agency_id'],
  ['m0', 'id2'],
  ['j2', 'name2'],
  ['i', 'position'],
  ['one', 'type2'],
  ['at2', '_'],
];

/** Writes queries that somebody could send: valid, within the limits, and of every kind the schema allows. */
export class Generator {
  private variables: Record<string, unknown> = {};
  private declared: string[] = [];
  private fragments: string[] = [];
  private left = { fields: 0, aliases: 0, directives: 0, cost: 0 };

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
  ) {}

  query(world: World): Generated {
    this.variables = {};
    this.declared = [];
    this.fragments = [];
    this.left = { fields: 60, aliases: 12, directives: 6, cost: 4000 };
    const roots = Object.values(this.schema.getQueryType()!.getFields()).filter((f) => world.roots.includes(f.name));
    const chosen = this.random.some(roots, 1 + this.random.below(3)).map((field) => this.field(field, world, 1, 1));
    if (this.random.chance(0.15)) chosen.push('__typename');
    if (this.random.chance(0.1)) chosen.push(`... on Query { ${this.alias()}viewer { name } }`);
    const head = this.declared.length > 0 ? `query Q(${this.declared.join(', ')})` : this.random.pick(['', 'query', 'query Named']);
    return { query: [`${head} { ${chosen.join(' ')} }`, ...this.fragments].join('\n'), variables: this.variables };
  }

  private field(field: GraphQLField<unknown, unknown>, world: World, depth: number, times: number): string {
    this.left.fields--;
    this.left.cost -= times;
    const type = getNamedType(field.type);
    const given = this.arguments(field, world, times);
    const written = given.length > 0 ? `(${given.map(([name, text]) => `${name}: ${text}`).join(', ')})` : '';
    const alias = written || this.random.chance(0.05) ? this.alias() : '';
    const directive = this.directive();
    if (isLeafType(type)) return `${alias}${field.name}${written}${directive}`;
    const list = isListType(isNonNullType(field.type) ? field.type.ofType : field.type) && field.args.length === 0;
    const size = type.name.endsWith('Connection') ? this.sizeOf(given) : (world.sizes[field.name] ?? (list ? 10 : 1));
    return `${alias}${field.name}${written}${directive} { ${this.selection(type as GraphQLCompositeType, world, depth + 1, times * size)} }`;
  }

  private selection(type: GraphQLCompositeType, world: World, depth: number, times: number): string {
    if (isAbstractType(type)) return this.anyOf(type, world, depth, times);
    const fields = Object.values(type.getFields());
    const deeper = depth < 9 && this.left.fields > 0 && this.left.cost > times * 25;
    const leaves = fields.filter((f) => isLeafType(getNamedType(f.type)));
    const branches = fields.filter((f) => !isLeafType(getNamedType(f.type)));
    const chosen = this.random.some(leaves, 1 + this.random.below(4)).map((f) => this.field(f, world, depth, times));
    const wide = type.name.endsWith('Connection') || type.name.endsWith('Edge');
    if (deeper)
      for (const f of this.random.some(branches, wide ? 1 + this.random.below(3) : this.random.pick([0, 1, 1, 2])))
        if (this.left.cost > times * 12) chosen.push(this.field(f, world, depth, times));
    if (chosen.length === 0 || this.random.chance(0.1)) chosen.push('__typename');
    if (this.random.chance(0.08)) chosen.push(this.random.pick(chosen.filter((text) => /^\w+$/.test(text)).concat('__typename')));
    if (this.random.chance(0.08) && chosen.length > 1) return `${this.fragment(type, chosen.splice(0, 1))} ${chosen.join(' ')}`;
    return chosen.join(' ');
  }

  private anyOf(type: GraphQLCompositeType & { name: string }, world: World, depth: number, times: number): string {
    const types = this.random.some(this.schema.getPossibleTypes(type as never), 1 + this.random.below(4));
    const parts = this.random.chance(0.7) || types.length === 0 ? ['__typename'] : [];
    if (type.name === 'Node' && this.random.chance(0.7)) parts.push('id');
    for (const t of types)
      if (this.left.cost > times * 12) parts.push(`... on ${t.name}${this.directive()} { ${this.selection(t, world, depth, times)} }`);
    if (this.random.chance(0.1)) parts.push('... on Node { id }');
    return parts.length > 0 ? parts.join(' ') : '__typename';
  }

  /** The same fields by way of a named or an inline fragment. */
  private fragment(type: GraphQLCompositeType & { name: string }, fields: string[]): string {
    if (this.random.chance(0.4)) return `... on ${type.name} { ${fields.join(' ')} }`;
    if (this.random.chance(0.3)) return `...${this.directive()} { ${fields.join(' ')} }`;
    const name = `F${this.fragments.length + 1}`;
    this.fragments.push(`fragment ${name} on ${type.name} { ${fields.join(' ')} }`);
    return `...${name}`;
  }

  private arguments(field: GraphQLField<unknown, unknown>, world: World, times: number): [string, string][] {
    const most = Math.max(1, Math.min(30, Math.floor(this.left.cost / (times * 14))));
    const page = this.random.pick([
      ['first'],
      ['first'],
      ['last'],
      ['first', 'after'],
      ['last', 'before'],
      ['first', 'before'],
      ['last', 'after'],
      ['first', 'after', 'before'],
    ]);
    const by = this.random.pick(['updatedAt', 'updatedAt', 'appliedAt', 'stageSince'] as const);
    return field.args.flatMap((arg): [string, string][] => {
      const paging = ['first', 'last', 'after', 'before'].includes(arg.name);
      if (paging && !page.includes(arg.name)) return this.random.chance(0.05) ? [[arg.name, 'null']] : [];
      const needed = isNonNullType(arg.type) || (arg.name === 'orderBy' && by !== 'updatedAt');
      if (!paging && !needed && this.random.chance(0.45)) return [];
      const value = valueFor(arg, { list: field.name, by, most }, world, this.random);
      if (value === undefined) return [];
      return [[arg.name, this.random.chance(0.5) ? this.variable(arg, value) : written(value, arg.type)]];
    });
  }

  private variable(arg: GraphQLArgument, value: unknown): string {
    const name = `v${this.declared.length + 1}`;
    if (this.random.chance(0.15) && value !== null && !isNonNullType(arg.type))
      this.declared.push(`$${name}: ${String(arg.type)} = ${written(value, arg.type)}`);
    else {
      this.declared.push(`$${name}: ${String(arg.type)}`);
      this.variables[name] = value;
    }
    return `$${name}`;
  }

  private directive(): string {
    if (this.left.directives < 1 || !this.random.chance(0.06)) return '';
    this.left.directives--;
    const value = this.random.chance(0.5);
    const kind = this.random.pick(['include', 'skip']);
    if (this.random.chance(0.3)) return ` @${kind}(if: ${value})`;
    const name = `v${this.declared.length + 1}`;
    this.declared.push(`$${name}: Boolean!`);
    this.variables[name] = value;
    return ` @${kind}(if: $${name})`;
  }

  /** Another name: sometimes one that means something in SQL, or in the statements the planner writes. */
  private alias(): string {
    if (this.left.aliases-- <= 0) return '';
    const tempting = TEMPTING[this.left.aliases]!;
    return `${this.random.chance(0.6) ? this.random.pick(tempting) : `a_${this.left.aliases}`}: `;
  }

  private sizeOf(given: [string, string][]): number {
    const size = given.find(([name, text]) => (name === 'first' || name === 'last') && text !== 'null')?.[1] ?? '20';
    return Number(size.startsWith('$') ? (this.variables[size.slice(1)] ?? 30) : size) || 20;
  }
}

/** A value as GraphQL spells it, enums without quotes. */
function written(value: unknown, type: unknown): string {
  const named = getNamedType(type as GraphQLType);
  if (value === null) return 'null';
  if (Array.isArray(value)) return `[${value.map((v) => written(v, named)).join(', ')}]`;
  if (typeof value === 'object') {
    const fields = (named as unknown as { getFields(): Record<string, { type: unknown }> }).getFields();
    return `{ ${Object.entries(value)
      .map(([key, v]) => `${key}: ${written(v, fields[key]!.type)}`)
      .join(', ')} }`;
  }
  return isEnumType(named) ? String(value) : JSON.stringify(value);
}
