import { Injectable } from '@nestjs/common';
import { actor, clock, member, nobody, NotFound, Role, rows, system, Tenancy, type Actor } from '@nextround/tenancy';
import { Secret, type Language } from '@nextround/access';
import { CalendarFeed } from './calendar-feed.entity.js';
import { deadlines, oneRound, rounds, type Deadline, type Round } from './calendar.entries.js';
import { calendarText } from './calendar.text.js';
import { Interview } from './interview.entity.js';

const FEED = 'calendar';
const FILE = 'calendar-file';
const HOUR = 3_600_000;

/** Whose calendar a link opens, as they stand now. */
interface Reader {
  readonly who: Actor;
  readonly language: Language;
  readonly agency: string;
  readonly lastReadAt: Date | null;
}

/** The same, as one row. */
type Owner = Omit<Actor, 'agencyId' | 'sessionId'> & Omit<Reader, 'who'>;

@Injectable()
export class Calendars {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly secret: Secret,
    private readonly publicUrl: URL,
  ) {}

  /** A new address. The one before shows nothing from now on. */
  async create(): Promise<{ id: string; url: string }> {
    const membershipId = member();
    await this.revokeAll(membershipId);
    const id = await rows(CalendarFeed).insert({ membershipId, createdAt: clock.now() });
    return { id, url: this.link(`/calendar/${this.secret.token(FEED, actor().agencyId, id)}.ics`) };
  }

  /** @throws NotFound where none works */
  async revoke(): Promise<string> {
    const feed = await rows(CalendarFeed).one({ membershipId: member(), revokedAt: null });
    if (!feed) throw new NotFound('A calendar address of yours');
    await this.revokeAll(feed.membershipId);
    return feed.id;
  }

  /** The link to one round's file, for whoever asked: browsers fetch a file without saying who signed in. */
  async fileOf(interviewId: string): Promise<string> {
    await rows(Interview).get(interviewId);
    return this.link(`/calendar/interview/${this.secret.sign(FILE, [actor().agencyId, member(), interviewId])}.ics`);
  }

  /** What a feed's address shows, with its owner's eyes; undefined in the same time for one that is forged, revoked or was another's. */
  async feed(token: string, requestId: string): Promise<string | undefined> {
    const { agencyId, id } = this.secret.readToken(FEED, token) ?? { agencyId: nobody.agencyId, id: nobody.agencyId };
    const reader = await this.readerOf(agencyId, FEED_OWNER, id, requestId);
    if (!reader) return undefined;
    const { who } = reader;
    const errand = { action: 'calendar.read', requestId };
    const entries: (Round | Deadline)[] = (await this.tenancy.read<Round>(who, errand, rounds)).rows;
    if (who.role === Role.CANDIDATE) entries.push(...(await this.tenancy.read<Deadline>(who, errand, deadlines)).rows);
    const now = clock.now();
    if (!reader.lastReadAt || now.getTime() - reader.lastReadAt.getTime() >= HOUR)
      await this.tenancy.write(who, errand, () => rows(CalendarFeed).update({ id }, { lastReadAt: now }));
    return calendarText(entries, { ...reader, link: (path) => this.link(path) });
  }

  /** One round's file; undefined likewise. */
  async file(token: string, requestId: string): Promise<string | undefined> {
    const [agencyId, membershipId, interviewId] = this.secret.read(FILE, token, 3) ?? Array.from({ length: 3 }, () => nobody.agencyId);
    const reader = await this.readerOf(agencyId!, FILE_OWNER, membershipId!, requestId);
    if (!reader) return undefined;
    const found = await this.tenancy.read<Round>(reader.who, { action: 'calendar.read', requestId }, (who) => oneRound(who, interviewId!));
    return found.rows[0] && calendarText(found.rows, { ...reader, link: (path) => this.link(path) });
  }

  private async revokeAll(membershipId: string): Promise<void> {
    await rows(CalendarFeed).update({ membershipId, revokedAt: null }, { revokedAt: clock.now() });
  }

  private async readerOf(agencyId: string, text: string, id: string, requestId: string): Promise<Reader | undefined> {
    const { rows: found } = await this.tenancy.read<Owner>(system(agencyId), { action: 'calendar.open', requestId }, () => ({
      text,
      values: [agencyId, id],
    }));
    if (!found[0]) return undefined;
    const { language, agency, lastReadAt, ...who } = found[0];
    return { who: { ...who, agencyId, sessionId: null }, language, agency, lastReadAt };
  }

  private link(path: string): string {
    return new URL(path, this.publicUrl).href;
  }
}

/** The person as they stand now: whoever left, or became an auditor, reads nothing here. */
const OWNER = `m.id as "memberId", m.role, m.candidate_id as "candidateId", m.identity_id as "identityId", m.language, a.name as agency,
  case m.role when 'RECRUITER' then a.recruiter_sight else 'ALL' end as sight`;
const STANDS = `m.removed_at is null and m.role in ('ADMIN', 'RECRUITER', 'CANDIDATE')`;

const FEED_OWNER = `select ${OWNER}, f.last_read_at as "lastReadAt" from calendar_feeds f
  join memberships m on m.agency_id = $1 and m.id = f.membership_id join agencies a on a.agency_id = $1
  where f.agency_id = $1 and f.id = $2 and f.revoked_at is null and ${STANDS}`;
const FILE_OWNER = `select ${OWNER}, null::timestamptz as "lastReadAt" from memberships m join agencies a on a.agency_id = $1
  where m.agency_id = $1 and m.id = $2 and ${STANDS}`;
