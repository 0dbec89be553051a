import { Extensions } from '@nestjs/graphql';
import { applyDecorators } from '@nestjs/common';
import type { GraphQLField } from 'graphql';
import { Forbidden, OutOfScope, Role, StaleSignIn, Unauthenticated, type Actor } from '@nextround/tenancy';
import { abilitiesOfLinks, mustSignIn } from './links.js';
import { scopeOfAbility } from './scopes.js';

const table = new Map<string, readonly Role[]>();

/** Adds a room's abilities to the table: what may be done, and by whom. Each room keeps its own in `x.policy.ts`. */
export function abilities(entries: Record<string, readonly Role[]>): void {
  for (const [ability, roles] of Object.entries(entries)) {
    if (table.has(ability)) throw new Error(`The ability ${ability} is declared twice.`);
    table.set(ability, roles);
  }
}

const withClients = (ability: string, roles: readonly Role[]): readonly Role[] =>
  scopeOfAbility(ability) === undefined ? roles : [...roles, Role.API_CLIENT];

/** Every ability with its roles, by name. */
export const abilityTable = (): [string, readonly Role[]][] =>
  [...table]
    .map(([ability, roles]): [string, readonly Role[]] => [ability, withClients(ability, roles)])
    .sort(([a], [b]) => (a < b ? -1 : 1));

/** Who may, in words: what `abilities.txt` and the schema's descriptions show. A client is shown with the scope it takes. */
export const whoMay = (ability: string, roles: readonly Role[]): string[] =>
  roles.map((role) => (role === Role.API_CLIENT && scopeOfAbility(ability) ? `${role}(${scopeOfAbility(ability)})` : role));

export const abilitiesOf = (role: string): string[] =>
  abilityTable().flatMap(([ability, roles]) => (roles.includes(role as Role) ? [ability] : []));

interface Manner {
  /** Its mutation is not run inside a transaction: it opens its own, one after the other. */
  readonly alone?: boolean;
  /** Each try stands for itself, also under the `Idempotency-Key` of another: it changes nothing, or no more the second time. */
  readonly afresh?: boolean;
  /** A person does it only within five minutes of having shown their password: in the wrong hands it does the most harm. */
  readonly sure?: boolean;
}

/** For how long a password is good for what is dangerous, in milliseconds (ASVS 7.5.3). */
const SURE = 5 * 60_000;

/** This root field needs an ability. The name is also the action that the journal writes. */
export const Can = (ability: string, manner: Manner = {}): MethodDecorator => applyDecorators(Extensions({ ability, ...manner }));

/** This root field is for anybody, signed in or not. @param why it may be */
export const Open = (why: string, manner: Manner = {}): MethodDecorator => applyDecorators(Extensions({ open: why, ...manner }));

type RootField = Pick<GraphQLField<unknown, unknown>, 'name' | 'extensions'>;

export const isOpen = (field: RootField): boolean => typeof field.extensions['open'] === 'string';

/** Whether a mutation opens its transactions itself: what anybody may do, since there is nobody yet, and what says so. */
export const opensItsOwn = (field: RootField): boolean => isOpen(field) || field.extensions['alone'] === true;

export const isAfresh = (field: RootField): boolean => field.extensions['afresh'] === true;

export const mustBeSure = (field: RootField): boolean => field.extensions['sure'] === true;

export const abilityOf = (field: RootField): string => (field.extensions['ability'] as string | undefined) ?? field.name;

/**
 * The door in front of every root field. Closed where nothing is declared.
 * @throws Unauthenticated for nobody and for what a link does not open, Forbidden where the role may never, StaleSignIn where the password
 * was shown too long ago
 */
export function admit(field: RootField, actor: Actor | null): void {
  if (isOpen(field)) return;
  const ability = field.extensions['ability'];
  const roles = typeof ability === 'string' ? table.get(ability) : undefined;
  if (typeof ability !== 'string' || !roles) throw new Error(`The field ${field.name} declares no ability and is not open.`);
  if (!actor || actor.role === 'DOOR') throw new Unauthenticated();
  if (actor.only && !abilitiesOfLinks().includes(ability)) throw mustSignIn();
  const scope = actor.client && scopeOfAbility(ability);
  if (scope && !actor.client.scopes.includes(scope)) throw new OutOfScope(`\`${ability}\``, scope);
  const all = withClients(ability, roles);
  if (!all.includes(actor.role as Role)) throw new Forbidden(ability, all);
  if (actor.sessionId && mustBeSure(field) && !(Number(actor.provenAt) > Date.now() - SURE)) throw new StaleSignIn();
}
