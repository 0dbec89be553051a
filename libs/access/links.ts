import { getNamedType, isCompositeType, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type GraphQLSchema } from 'graphql';
import { Unauthenticated, type Actor } from '@nextround/tenancy';
import { mustHoldScopes } from './within-scopes.js';

const doable = new Set<string>();
const readable = new Set<string>();

/**
 * What the link of a debrief lets its holder do without having signed in, and the types its answers may hold. Each room says so in
 * its `x.policy.ts`; what is not said here wants a sign-in. The walls close everything else to links too.
 */
export function openToLinks({ abilities, types }: { abilities: readonly string[]; types: readonly string[] }): void {
  abilities.forEach((ability) => doable.add(ability));
  types.forEach((type) => readable.add(type));
}

/** Every ability a link has, by name. */
export const abilitiesOfLinks = (): string[] => [...doable].sort();

export const mustSignIn = (): Unauthenticated => new Unauthenticated('This link opens one debrief. Sign in for everything else.');

/** @throws Unauthenticated where the document asks for more than a link shows, OutOfScope for more than a client may, in whatever fragment it hides */
export function confine(schema: GraphQLSchema, document: DocumentNode, actor: Actor | null): void {
  if (actor?.client) mustHoldScopes(schema, document, actor.client);
  if (!actor?.only) return;
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field() {
        const field = types.getFieldDef();
        // What anybody may do, whoever comes by a link may do too.
        if (typeof field?.extensions['open'] === 'string') return false;
        const type = field && getNamedType(field.type);
        if (type && isCompositeType(type) && !readable.has(type.name)) throw mustSignIn();
        return undefined;
      },
    }),
  );
}
