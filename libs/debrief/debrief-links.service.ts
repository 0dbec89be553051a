import { Injectable } from '@nestjs/common';
import { linksStandWhile, nobody, NotYet, Role, system, Tenancy, Unauthenticated, type Actor } from '@nextround/tenancy';
import { ACCESS_SECONDS, Secret, Tokens, type Language } from '@nextround/access';

const USE = 'debrief';

/** What a link needs: the round was to take place, and its end is not too long ago. */
const STANDS = `i.status not in ('CANCELLED', 'NO_SHOW') and i.ends_at + interval '7 days' > moment()`;

linksStandWhile(`select 'CANDIDATE' as role, 'ALL' as sight, i.candidate_id from interviews i
  where i.agency_id = $1 and i.id = $2 and i.candidate_id = $3 and ${STANDS}`);

/** What makes links: the receiver of a mail, who is written to with their own agency's name on it. */
interface Links {
  link(path: string): string;
  token(use: string, id: string): string;
}

/**
 * The link that opens one debrief on the phone, without a password. Made from the interview's id and the installation's secret:
 * nothing of it is stored, and nobody has to have signed up for it. It works from the interview's end, for seven days.
 */
export const debriefLink = (links: Links, interviewId: string): string => links.link(`/d/${links.token(USE, interviewId)}`);

interface Opened {
  candidate_id: string;
  ended: boolean;
  ends_at: Date;
  first_name: string;
  language: Language;
  agency: string;
  company: string | null;
  job: string | null;
}

/** What the page is given for a link, and as whom it goes on. */
export interface OpenedDebrief {
  readonly actor: Actor;
  readonly accessToken: string;
  readonly expiresAt: string;
  readonly interview: string;
  readonly firstName: string;
  readonly language: Language;
  readonly agencyName: string;
  readonly companyName: string | null;
  readonly jobTitle: string | null;
}

@Injectable()
export class DebriefLinks {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly secret: Secret,
    private readonly tokens: Tokens,
  ) {}

  /**
   * Lets the holder of a link into its debrief, and nowhere else.
   * @throws Unauthenticated in the same words and time for a link that is forged, too old, or whose interview did not take place
   */
  async open(token: string, requestId: string): Promise<OpenedDebrief> {
    const { agencyId, id } = this.secret.readToken(USE, token) ?? { agencyId: nobody.agencyId, id: nobody.agencyId };
    const { rows } = await this.tenancy.read<Opened>(system(agencyId), { action: 'debrief.open-link', requestId }, () => ({
      name: 'debrief-link',
      text: OPEN,
      values: [agencyId, id],
    }));
    const [found] = rows;
    if (!found) throw new Unauthenticated('This link no longer opens the debrief. Sign in to go on.');
    if (!found.ended)
      throw new NotYet(`This interview ends at ${found.ends_at.toISOString()}. The link opens its debrief from then on, for seven days.`);
    const actor: Actor = {
      agencyId,
      role: Role.CANDIDATE,
      sight: 'ALL',
      memberId: null,
      candidateId: found.candidate_id,
      identityId: null,
      sessionId: null,
      only: id,
    };
    return {
      actor,
      accessToken: await this.tokens.issue(actor),
      expiresAt: new Date(Date.now() + ACCESS_SECONDS * 1000).toISOString(),
      interview: id,
      firstName: found.first_name,
      language: found.language,
      agencyName: found.agency,
      companyName: found.company,
      jobTitle: found.job,
    };
  }
}

/** What the page says above the debrief. Of a process of the candidate's own, neither company nor job is in Nextround's sight. */
const OPEN = `select i.candidate_id, i.ends_at <= moment() as ended, i.ends_at, split_part(c.name, ' ', 1) as first_name, c.language, a.name as agency,
    co.name as company, j.title as job
  from interviews i
  join agencies a on a.agency_id = $1
  join candidates c on c.agency_id = $1 and c.id = i.candidate_id
  left join applications p on p.agency_id = $1 and p.id = i.application_id
  left join jobs j on j.agency_id = $1 and j.id = p.job_id
  left join client_companies co on co.agency_id = $1 and co.id = j.client_company_id
  where i.agency_id = $1 and i.id = $2 and ${STANDS}`;
