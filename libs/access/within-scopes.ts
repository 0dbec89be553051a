import {
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  getNullableType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { OutOfScope, type ClientSeat } from '@nextround/tenancy';
import { isAgencyOnly, scopeOfField, scopeOfType } from './scopes.js';

/** A field that takes a scope, wherever the record it is of is in sight. */
interface Need {
  readonly what: string;
  readonly scope: string;
  readonly sight: string | undefined;
}

/** What documents take of a client beside their root fields. Each is looked through once, however often it is sent. */
const needs = new WeakMap<DocumentNode, Need[]>();

/**
 * What is out of a client's scopes is null, or an empty list. Where the schema promises a record, there would be none: a document that
 * asks for one is refused.
 * @throws OutOfScope
 */
export function mustHoldScopes(schema: GraphQLSchema, document: DocumentNode, { scopes, companyId }: ClientSeat): void {
  const known = needs.get(document) ?? needsOf(schema, document);
  needs.set(document, known);
  const missing = known.find(({ scope, sight }) => !scopes.includes(scope) && (!sight || scopes.includes(sight)));
  if (missing) throw new OutOfScope(missing.what, missing.scope);
  const beyond = companyId !== null && known.find(({ what }) => isAgencyOnly(what));
  if (beyond) throw new OutOfScope(beyond.what);
}

function needsOf(schema: GraphQLSchema, document: DocumentNode): Need[] {
  const found: Need[] = [];
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const [parent, field] = [types.getParentType(), types.getFieldDef()];
        if (!field || !isObjectType(parent)) return;
        const scope =
          scopeOfField(`${parent.name}.${field.name}`) ?? (isOfRecord(parent.name) ? scopeOfPromised(schema, field) : undefined);
        if (scope) found.push({ what: `${parent.name}.${field.name}`, scope, sight: scopeOfType(parent.name) });
      },
    }),
  );
  return found;
}

/** Pages promise a record for each edge, and have no edges where there are no records. */
const isOfRecord = (type: string): boolean => !type.endsWith('Edge');

/** The scope for which the one record that a field promises is in sight. */
function scopeOfPromised(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): string | undefined {
  if (!isNonNullType(field.type) || isListType(getNullableType(field.type))) return undefined;
  const type = getNamedType(field.type);
  const promised = isAbstractType(type) ? schema.getPossibleTypes(type).map((possible) => possible.name) : [type.name];
  return promised.map(scopeOfType).find((scope) => scope !== undefined);
}
