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

/** What a field takes beside the scope of its type: another scope; to be the agency's own system; or to be a person. */
export type FieldNeed = Scope | 'AGENCY' | 'PERSON';

const abilities = new Map<string, Scope | null>();
const types = new Map<string, Scope>();
const fields = new Map<string, readonly FieldNeed[]>();

/**
 * What of a room is open to API clients; everything else is closed to them. The walls hold the same.
 * @param room.abilities each with the scope it takes, null where any client may
 * @param room.types each with the scope for which its records are in a client's sight
 * @param room.fields those that take more, since what they say stands elsewhere: for whoever does not see it, it would be wrong
 */
export function openToClients(room: {
  abilities?: Record<string, Scope | null>;
  types?: Record<string, Scope>;
  fields?: Record<string, FieldNeed | readonly FieldNeed[]>;
}): void {
  for (const [ability, scope] of Object.entries(room.abilities ?? {})) abilities.set(ability, scope);
  for (const [type, scope] of Object.entries(room.types ?? {})) types.set(type, scope);
  for (const [field, needs] of Object.entries(room.fields ?? {})) fields.set(field, [needs].flat());
}

/** The scope that an ability takes, null for none; undefined where it is closed to clients. */
export const scopeOfAbility = (ability: string): Scope | null | undefined => abilities.get(ability);

/** The scope for which records of a type are in sight; undefined where any client sees them, or none. */
export const scopeOfType = (type: string): Scope | undefined => types.get(type);

/** What a field, such as `PrepPack.kind`, takes beside the scope of its type. */
export const needsOfField = (field: string): readonly FieldNeed[] | undefined => fields.get(field);
