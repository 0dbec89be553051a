import { plainToInstance } from 'class-transformer';
import { getMetadataStorage, validateSync, type ValidationError } from 'class-validator';
import { getArgumentValues, type FieldNode, type GraphQLField } from 'graphql';
import { BadInput, type Violation } from '@nextround/tenancy';
import type { Entity, Given } from './plan.js';
import { param, type Param } from './sql.js';

/** What a statement is bound from: the variables of this request, and who asks. */
export interface Request {
  readonly variables: Record<string, unknown>;
  readonly actor: {
    agencyId: string;
    memberId: string | null;
    candidateId: string | null;
    identityId: string | null;
    sessionId: string | null;
  };
  /** What a mutation answered: the ids its payload is read by. */
  readonly results: Record<string, unknown>;
  readonly memo: Map<FieldArguments, Record<string, unknown>>;
  /** Notes under which root field arguments are being read, so that an error can say where they stand. */
  at?(root: string | undefined): void;
}

/** The arguments of one field in one document: checked once a request, bound wherever the statement needs them. */
export class FieldArguments implements Given {
  private readonly params = new Map<string, Param>();

  constructor(
    private readonly field: GraphQLField<unknown, unknown>,
    private readonly node: FieldNode,
    private readonly type: Entity | undefined,
    private readonly planning: Request,
    private readonly root?: string,
  ) {}

  /** The arguments of the request the plan is made for. Only their shape may decide anything: the plan serves other values too. */
  get values(): Record<string, unknown> {
    return this.of(this.planning);
  }

  param(path: string, type: string): Param {
    const key = `${path}::${type}`;
    const known =
      this.params.get(key) ??
      param<Request>(
        type,
        (request) =>
          path.split('.').reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], this.of(request)) ?? null,
      );
    this.params.set(key, known);
    return known;
  }

  /** @throws BadInput naming every argument that breaks a rule */
  of(request: Request): Record<string, unknown> {
    request.at?.(this.root);
    const known = request.memo.get(this);
    if (known) return known;
    const given = getArgumentValues(this.field, this.node, request.variables);
    const values = this.type ? (checked(this.type, given, '') as Record<string, unknown>) : given;
    request.memo.set(this, values);
    return values;
  }
}

// A class's rules are always the same. class-validator collects them anew for every object, from all the classes there are.
const storage = getMetadataStorage();
const collect = storage.getTargetValidationMetadatas.bind(storage);
const collected = new Map<unknown, ReturnType<typeof collect>>();
storage.getTargetValidationMetadatas = (type, ...options) => {
  const rules = collected.get(type) ?? collect(type, ...options);
  collected.set(type, rules);
  return rules;
};

/** Turns plain input into its class and holds it against the class's rules. */
export function checked<T extends object>(type: Entity<T>, given: object, path: string): T {
  const broken = brokenTexts(given, path);
  if (broken.length > 0) throw new BadInput(broken);
  const instance = plainToInstance(type, given, { exposeUnsetFields: false });
  const errors = validateSync(instance, { forbidUnknownValues: false, stopAtFirstError: true });
  if (errors.length > 0) throw new BadInput(errors.flatMap((error) => violations(error, path)));
  return instance;
}

/** Texts that PostgreSQL could not keep, and that validators stumble over: a NUL, half of a surrogate pair. */
function brokenTexts(value: unknown, path: string): Violation[] {
  if (typeof value === 'string')
    return (value as string & { isWellFormed(): boolean }).isWellFormed() && !value.includes('\0')
      ? []
      : [{ path, rule: 'printable', message: `${path} must not hold control characters or broken Unicode.` }];
  if (typeof value !== 'object' || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, inner]) => brokenTexts(inner, path ? `${path}.${key}` : key));
}

function violations(error: ValidationError, path: string): Violation[] {
  const at = path ? `${path}.${error.property}` : error.property;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    path: at,
    rule,
    message: message.replace(error.property, at).replace(/\.?$/, '.'),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => violations(child, at))];
}
