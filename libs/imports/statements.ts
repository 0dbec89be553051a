import type { Statement } from '@nextround/tenancy';
import type { Person } from './person.js';

/** What an importing system is called in `candidate_external_ids`. */
export const externalSystem = 'import';

/** How the journal names the id that an import wrote. */
export const namedIn = 'externalIds.externalId';

/** What may be completed where the book has nothing. */
export const completable = ['email', 'phone', 'headline', 'location', 'source'] as const;
export type Completable = Record<(typeof completable)[number], string | null>;

export interface KnownRow extends Completable {
  id: string;
  sort_name: string;
  recruiter_id: string | null;
  external_id: string | null;
}

/** A new candidate, or what a known one lacks. */
export interface Entry extends Completable {
  id: string;
  name: string;
  timeZone: string;
  externalId: string | null;
}

/**
 * Everybody whom one of these rows may mean, in one question: one pass over the agency's candidates, with a hash for each way to be meant. A table that
 * is being filled has no statistics yet, so nothing here is left to them: `or` rules out a join, `filter` the index that would be wrong.
 */
export function whoIsKnown(agencyId: string, people: readonly Person[]): Statement {
  const named = (those: Person[]) => [...new Set(those.map((person) => person.nameKey))];
  return {
    name: 'import-who-is-known',
    text: `select c.id, c.sort_name, c.email, c.phone, c.headline, c.location, c.source, c.recruiter_id,
        (select max(x.external_id) filter (where x.system = $2) from candidate_external_ids x where x.agency_id = $1 and x.candidate_id = c.id) as external_id
      from candidates c
      where c.agency_id = $1 and (
        c.email_key in (select unnest($3::text[]))
        or c.sort_name in (select unnest($4::text[]))
        or (c.email is null and c.sort_name in (select unnest($5::text[])))
        or c.id in (select x.candidate_id from candidate_external_ids x where x.agency_id = $1 and x.system = $2 and x.external_id = any($6)))
      order by c.created_at, c.id`,
    values: [
      agencyId,
      externalSystem,
      people.flatMap((person) => person.emails),
      // A namesake counts where one of the two has no address: all namesakes of a row without one, those without one for any other row.
      named(people.filter((person) => person.emails.length === 0)),
      named(people.filter((person) => person.emails.length > 0 && person.phoneKey !== null)),
      people.flatMap((person) => person.externalId ?? []),
    ],
  };
}

export const writeNew = (agencyId: string, language: string, recruiterId: string | null, entries: readonly Entry[]): Statement => ({
  name: 'import-write-new',
  text: `insert into candidates (agency_id, id, name, email, phone, headline, location, source, language, recruiter_id, time_zone)
    select $1, n.id, n.name, n.email, n.phone, n.headline, n.location, n.source, $2, $3, n."timeZone"
    from json_to_recordset($4) as n(id uuid, name text, email text, phone text, headline text, location text, source text, "timeZone" text)`,
  values: [agencyId, language, recruiterId, JSON.stringify(entries)],
});

/** Fills what is empty and nothing else, whatever the sheet says. */
export const complete = (agencyId: string, entries: readonly Entry[]): Statement => ({
  name: 'import-complete',
  text: `update candidates c set ${completable.map((column) => `${column} = coalesce(nullif(c.${column}, ''), n.${column})`).join(', ')}
    from json_to_recordset($2) as n(id uuid, email text, phone text, headline text, location text, source text)
    where c.agency_id = $1 and c.id = any($3) and c.id = n.id`,
  values: [agencyId, JSON.stringify(entries), entries.map((entry) => entry.id)],
});

export const writeExternalIds = (agencyId: string, entries: readonly Entry[]): Statement => ({
  name: 'import-write-external-ids',
  text: `insert into candidate_external_ids (agency_id, candidate_id, system, external_id)
    select $1, n.id, $2, n."externalId" from json_to_recordset($3) as n(id uuid, "externalId" text)`,
  values: [agencyId, externalSystem, JSON.stringify(entries)],
});
