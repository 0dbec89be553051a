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
import { needsOfField, scopeOfType, type FieldNeed, type Scope } from './scopes.js';

/** A field that takes something, wherever the record it is of is in sight. */
interface Need {
  readonly what: string;
  readonly need: FieldNeed;
  readonly sight: Scope | undefined;
}

/** What documents take of a client beside their root fields. Each is looked through once, however often it is sent. */
const known = new WeakMap<DocumentNode, Need[]>();

/**
 * What is out of a client's scopes is null, or an empty list. Where the schema promises a record there would be none, and where something
 * is told from records there would be nothing to tell it from: a document that asks for that is refused.
 * @throws OutOfScope
 */
export function mustHoldScopes(schema: GraphQLSchema, document: DocumentNode, { scopes, companyId }: ClientSeat): void {
  const needs = known.get(document) ?? needsOf(schema, document);
  known.set(document, needs);
  const lacks = ({ need }: Need) => (need === 'PERSON' ? true : need === 'AGENCY' ? companyId !== null : !scopes.includes(need));
  const missing = needs.find((need) => lacks(need) && (!need.sight || scopes.includes(need.sight)));
  if (missing) throw new OutOfScope(missing.what, missing.need);
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
        const what = `${parent.name}.${field.name}`;
        const needs = needsOfField(what) ?? (isOfRecord(parent.name) ? scopesOfPromised(schema, field) : []);
        found.push(...needs.map((need) => ({ what, need, sight: scopeOfType(parent.name) })));
      },
    }),
  );
  return found;
}

/** Pages promise a record for each edge, and have no edges where there are no records. */
const isOfRecord = (type: string): boolean => !type.endsWith('Edge');

/** The scope for which the one record that a field promises is in sight, if any. */
function scopesOfPromised(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): Scope[] {
  if (!isNonNullType(field.type) || isListType(getNullableType(field.type))) return [];
  const type = getNamedType(field.type);
  const promised = isAbstractType(type) ? schema.getPossibleTypes(type).map((possible) => possible.name) : [type.name];
  return promised.flatMap((name) => scopeOfType(name) ?? []).slice(0, 1);
}
