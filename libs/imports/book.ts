import type { Person } from './person.js';
import type { Reason } from './reasons.js';

/** Somebody we know already: from the agency's book, or from an earlier row of the same sheet. */
export interface Known {
  id: string;
  nameKey: string;
  emails: string[];
  phones: Set<string>;
  externalId: string | null;
  /** Looked after by somebody else, and out of the sight of whoever imports: their address is taken, and nothing else is told. */
  away?: boolean;
  /** The row of this run that told of them; a later row that does so is a duplicate. */
  line?: number;
}

export type Match = { known: Known } | { clash: Reason } | undefined;

/** Tells whether a row's person is somebody we know. Layered, so that a chunk that is rolled back leaves nothing behind. */
export class Book {
  private readonly people = new Map<string, Known>();
  private readonly byEmail = new Map<string, Known>();
  private readonly byExternalId = new Map<string, Known>();
  private readonly byName = new Map<string, Known[]>();

  constructor(private readonly earlier?: Book) {}

  /** What an earlier layer knows of somebody stays as it is. */
  add(known: Known): void {
    if (this.earlier?.people.has(known.id)) return;
    this.people.set(known.id, known);
    this.index(known, known);
  }

  /** @param person what the row on `line` told of `known`: any of their addresses and numbers finds them from now on */
  settle(known: Known, person: Person, line: number): void {
    if (known.line === undefined && known.emails.length === 0) known.emails = person.emails;
    if (person.phoneKey) known.phones.add(person.phoneKey);
    known.line ??= line;
    this.people.set(known.id, known);
    this.index(known, person);
  }

  /** Takes over what a chunk has settled, once it is committed. */
  absorb(later: Book): void {
    for (const known of later.people.values()) if (known.line !== undefined) this.people.set(known.id, known);
    for (const [email, known] of later.byEmail) if (known.line !== undefined) this.byEmail.set(email, known);
    for (const [id, known] of later.byExternalId) if (known.line !== undefined) this.byExternalId.set(id, known);
    for (const [name, people] of later.byName) for (const known of people) if (known.line !== undefined) push(this.byName, name, known);
  }

  /**
   * The id another system gave them, or any of their e-mail addresses; where one of the two has no address, phone number and name; where the row has
   * neither, the name alone: better one person too few than the same one twice.
   */
  find(person: Person): Match {
    const byId = person.externalId === null ? undefined : this.withExternalId(person.externalId);
    const byEmail = person.emails.map((email) => this.withEmail(email)).filter((known) => known !== undefined);
    const found = new Set([...(byId ? [byId] : []), ...byEmail]);
    if ([...found].some((known) => known.away)) return { clash: { rule: 'colleague', field: 'email' } };
    if (found.size > 1) return { clash: { rule: 'two-people', field: 'email' } };
    if (byId && byEmail.length === 0 && isSomebodyElse(byId, person))
      return { clash: { rule: 'somebody-else', field: 'remoteId', value: person.externalId! } };
    const known = byId ?? byEmail[0] ?? this.withName(person);
    return known && { known };
  }

  private withName(person: Person): Known | undefined {
    const namesakes = [...(this.earlier?.byName.get(person.nameKey) ?? []), ...(this.byName.get(person.nameKey) ?? [])];
    if (person.emails.length === 0 && !person.phoneKey && !person.externalId) return namesakes[0];
    return namesakes.find(
      (known) => person.phoneKey !== null && known.phones.has(person.phoneKey) && (known.emails.length === 0 || person.emails.length === 0),
    );
  }

  private withEmail = (email: string): Known | undefined => this.earlier?.byEmail.get(email) ?? this.byEmail.get(email);
  private withExternalId = (id: string): Known | undefined => this.earlier?.byExternalId.get(id) ?? this.byExternalId.get(id);

  private index(known: Known, keys: Pick<Known, 'emails' | 'externalId' | 'nameKey'>): void {
    for (const email of keys.emails) this.byEmail.set(email, known);
    if (keys.externalId !== null) this.byExternalId.set(keys.externalId, known);
    if (!known.away && !this.byName.get(keys.nameKey)?.includes(known)) push(this.byName, keys.nameKey, known);
  }
}

/** Sheets that count their own rows reuse an id for other people. The name alone may have been corrected. */
function isSomebodyElse(known: Known, person: Person): boolean {
  if (known.nameKey === person.nameKey || (person.phoneKey && known.phones.has(person.phoneKey))) return false;
  return (known.emails.length > 0 && person.emails.length > 0) || (known.phones.size > 0 && person.phoneKey !== null);
}

function push(names: Map<string, Known[]>, name: string, known: Known): void {
  const people = names.get(name);
  if (people) people.push(known);
  else names.set(name, [known]);
}
