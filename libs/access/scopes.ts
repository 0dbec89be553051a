/** What an applicant tracking system may be allowed, and nothing beside it. A scope that writes includes the one that reads. */
export const SCOPES = {
  'candidates:read': 'Candidates, and what other systems call them.',
  'candidates:write': 'What other systems call a candidate.',
  'applications:read': 'Applications, their way and their offers; the jobs, companies and stages they belong to.',
  'applications:write': 'An application’s stage, and what other systems call it.',
  'interviews:read': 'Rounds: when, where and with whom.',
  'debriefs:read': 'Submitted debriefs, answer by answer as far as their candidate publishes them.',
  'feedback:read': 'Feedback as it was released to the candidate.',
  'scorecards:read': 'What the hiring side said, word for word.',
  'scorecards:write': 'Recording what the hiring side said.',
  'prep:read': 'Prep packs and their things to do.',
  'process-updates:read': 'What candidates share of their other processes, and what they agreed to have told to a company.',
  'changes:read': 'The change feed, as far as the other scopes see.',
  'webhooks:manage': 'Webhook endpoints of this client.',
} as const;
export type Scope = keyof typeof SCOPES;

export const isScope = (text: string): text is Scope => Object.hasOwn(SCOPES, text);

/** Everything these scopes come to: whoever writes a record reads it. Words that are no scope are left out. */
export const scopesOf = (words: readonly string[]): Scope[] =>
  Object.keys(SCOPES).filter((scope): scope is Scope => words.includes(scope) || words.includes(scope.replace(/:read$/, ':write')));

const needs = new Map<string, Scope | null>();
const types = new Map<string, Scope>();
const fields = new Map<string, Scope>();
const agencyOnly = new Set<string>();

/**
 * Opens a room's abilities to API clients, each for the scope it takes, null where any client may; and says for which scope records of
 * its types are in a client's sight, as the walls hold it, and which fields take a scope beside the one of their type, and
 * which promise what the system of one company never sees.
 */
export function openToClients(room: {
  abilities?: Record<string, Scope | null>;
  types?: Record<string, Scope>;
  fields?: Record<string, Scope>;
  agencyOnly?: readonly string[];
}): void {
  for (const [ability, scope] of Object.entries(room.abilities ?? {})) needs.set(ability, scope);
  for (const [type, scope] of Object.entries(room.types ?? {})) types.set(type, scope);
  for (const [field, scope] of Object.entries(room.fields ?? {})) fields.set(field, scope);
  room.agencyOnly?.forEach((field) => agencyOnly.add(field));
}

/** The scope that an ability takes, null for none; undefined where it is closed to clients. */
export const scopeOfAbility = (ability: string): Scope | null | undefined => needs.get(ability);

/** The scope for which records of a type are in sight; undefined where any client sees them, or none. */
export const scopeOfType = (type: string): Scope | undefined => types.get(type);

/** The scope that a field, such as `PrepPack.kind`, takes beside the one of its type, since what it says stands elsewhere. */
export const scopeOfField = (field: string): Scope | undefined => fields.get(field);

/** Whether a field promises a record that the system of one company never sees. */
export const isAgencyOnly = (field: string): boolean => agencyOnly.has(field);
