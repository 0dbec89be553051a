import { Role, scope, type Actor } from '@nextround/tenancy';
import { Language, type QuietHours, type Secret } from '@nextround/access';
import type { Button } from './letter.js';
import type { Notification } from './notification.entity.js';
import type { Receiver } from './writers.js';

/** Who is told: how they read, and as whom. */
export interface Reader {
  readonly receiver: Receiver;
  readonly actor: Actor;
}

export interface Links {
  readonly secret: Secret;
  readonly publicUrl: URL;
  /** The address mail comes from. */
  readonly from: string;
}

interface Row {
  agencyId: string;
  agency: string;
  imprint: string | null;
  memberId: string | null;
  candidateId: string | null;
  identityId: string | null;
  role: Role;
  sight: Actor['sight'];
  name: string;
  address: string | null;
  language: Language;
  timeZone: string;
  quietHours: QuietHours;
}

const MEMBER = `select a.agency_id as "agencyId", a.name as agency, a.mail_footer as imprint, m.id as "memberId", m.candidate_id as "candidateId", m.identity_id as "identityId",
    m.role, case m.role when 'RECRUITER' then a.recruiter_sight else 'ALL' end as sight, m.name, m.email as address, m.language,
    m.time_zone as "timeZone", m.quiet_hours as "quietHours"
  from memberships m join agencies a on a.agency_id = $1 where m.agency_id = $1 and m.id = $2 and m.removed_at is null`;
/** A candidate who signs in is written to where they sign in; their clock, night and language are their record's. */
const CANDIDATE = `select a.agency_id as "agencyId", a.name as agency, a.mail_footer as imprint, m.id as "memberId", c.id as "candidateId", m.identity_id as "identityId",
    'CANDIDATE' as role, 'ALL' as sight, c.name, coalesce(m.email, c.email) as address, c.language, c.time_zone as "timeZone",
    c.quiet_hours as "quietHours"
  from candidates c join agencies a on a.agency_id = $1
    left join memberships m on m.agency_id = $1 and m.candidate_id = c.id and m.removed_at is null
  where c.agency_id = $1 and c.id = $2`;

/** Whom a notice is for, as they stand now. @returns why nobody is there to be told, where it is so */
export async function readerOf(
  { memberId, candidateId }: Pick<Notification, 'memberId' | 'candidateId'>,
  links: Links,
): Promise<Reader | 'RECEIVER_GONE' | 'NO_ADDRESS'> {
  const { client, actor } = scope();
  const { rows } = await client.query<Row>(memberId ? MEMBER : CANDIDATE, [actor.agencyId, memberId ?? candidateId]);
  const row = rows[0];
  if (!row) return 'RECEIVER_GONE';
  if (!row.address) return 'NO_ADDRESS';
  const { agencyId } = row;
  return {
    actor: {
      agencyId,
      role: row.role,
      sight: row.sight,
      memberId: row.memberId,
      candidateId: row.candidateId,
      identityId: row.identityId,
      sessionId: null,
    },
    receiver: {
      memberId: row.memberId,
      candidateId: row.candidateId,
      name: row.name,
      address: row.address,
      language: row.language,
      timeZone: row.timeZone,
      quietHours: row.quietHours,
      agency: { id: agencyId, name: row.agency, address: links.from, imprint: row.imprint },
      link: (path) => new URL(path, links.publicUrl).href,
      token: (use, id) => links.secret.token(use, agencyId, id),
    },
  };
}

/** Where somebody who signs in says which mails they get. */
export const settings = ({ language, link }: Receiver): Button => ({
  label: language === Language.DE ? 'Welche Mails du bekommst' : 'Which mails you get',
  url: link('/account#notifications'),
});
