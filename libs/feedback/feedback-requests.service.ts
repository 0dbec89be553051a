import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { actor, BadInput, clock, member, rows, scope } from '@nextround/tenancy';
import { Secret, type Language } from '@nextround/access';
import { mustNotTell } from '@nextround/disclosure';
import { Interview } from '@nextround/interviews';
import { post, unpost } from '@nextround/mail';
import { HiringContact } from '@nextround/pipeline';
import { FeedbackRequest } from './feedback-request.entity.js';
import type { RequestScorecardInput } from './feedback-requests.inputs.js';
import { requestLetter } from './request-letter.js';

/** What the link of a request is made for: see `Secret.token`. */
export const USE = 'feedback-request';
const TWO_WEEKS = 14 * 86_400_000;

/** The other records that a letter names. */
interface Names {
  company_id: string;
  first_name: string;
  recruiter: string;
  email: string;
  agency: string;
  language: Language;
  zone: string;
}

/** A letter in words of one's own, and the record it is about. */
interface OwnLetter {
  readonly subject: string;
  readonly body: string;
  readonly language: Language;
  readonly about: { readonly type: string; readonly id: string };
}

@Injectable()
export class FeedbackRequests {
  constructor(
    private readonly secret: Secret,
    private readonly publicUrl: URL,
  ) {}

  /** Mails a contact of the company a one-time link. @returns the interview */
  async request(input: RequestScorecardInput): Promise<string> {
    await this.ask(input);
    return input.interviewId;
  }

  /**
   * Mails a contact of the company a one-time link, in our words or in somebody's own. A link they were sent before for this
   * interview ends with it.
   * @param own what is written instead, and what its letter is about; held against what the company may be told, like ours
   * @returns the letter, which can be taken back until it leaves
   */
  async ask({ interviewId, contactId }: RequestScorecardInput, own?: OwnLetter): Promise<string> {
    const [interview, contact, names] = await Promise.all([
      rows(Interview).get(interviewId),
      rows(HiringContact).one({ id: contactId }),
      namesOf(interviewId),
    ]);
    interview.mustHaveEnded();
    if (!contact || contact.clientCompanyId !== names?.company_id)
      throw BadInput.at('input.contactId', 'exists', 'This contact does not exist at the company of this interview.');
    if (!contact.email)
      throw BadInput.at('input.contactId', 'email', `${contact.name} has no e-mail address yet. Add a contact with one, then ask.`);
    const language = own?.language ?? names.language;
    const ours = requestLetter({
      ...{ contact: contact.name, firstName: names.first_name, round: interview.round, heldAt: interview.startsAt },
      ...{ recruiter: names.recruiter, agency: names.agency, language, zone: names.zone },
    });
    const { subject, body } = own ?? ours;
    const { candidateId } = interview;
    await mustNotTell(`${subject}\n${body}`, candidateId, contact.clientCompanyId);
    await this.withdraw({ interviewId, contactId });
    const id = uuid();
    const letterId = await post({
      to: { name: contact.name, address: contact.email },
      from: { name: `${names.recruiter}, ${names.agency}` },
      replyTo: { name: names.recruiter, address: names.email },
      ...{ subject, body, language, zone: names.zone, candidateId },
      button: { label: ours.label, url: this.url(id) },
      about: own?.about ?? { type: 'Interview', id: interviewId },
    });
    const sentAt = clock.now();
    const asked = { id, interviewId, candidateId, contactId, requestedById: member(), letterId };
    await rows(FeedbackRequest).insert({ ...asked, sentAt, expiresAt: new Date(sentAt.getTime() + TWO_WEEKS) });
    return letterId;
  }

  /** The letter does not leave any more; whoever took it back says so, and its link works for nobody. */
  async takeBack(letterId: string): Promise<void> {
    await rows(FeedbackRequest).update({ letterId, answeredAt: null, notMeAt: null, withdrawnAt: null }, { withdrawnAt: clock.now() });
  }

  private url(id: string): string {
    return new URL(`/f/${this.secret.token(USE, actor().agencyId, id)}`, this.publicUrl).href;
  }

  /** Ends the links that still work. A letter that has not left yet does not leave any more. */
  private async withdraw(whose: { interviewId: string; contactId: string }): Promise<void> {
    const open = { ...whose, answeredAt: null, notMeAt: null, withdrawnAt: null };
    for (const { letterId } of await rows(FeedbackRequest).find(open)) await unpost(letterId);
    await rows(FeedbackRequest).update(open, { withdrawnAt: clock.now() });
  }
}

async function namesOf(interviewId: string): Promise<Names | undefined> {
  const { client, actor: me } = scope();
  const found = await client.query<Names>({
    name: 'names-of-a-request',
    text: `select j.client_company_id as company_id, split_part(c.name, ' ', 1) as first_name, m.name as recruiter, m.email, a.name as agency, a.language, i.time_zone as zone
      from interviews i
      join candidates c on c.agency_id = $1 and c.id = i.candidate_id
      join applications p on p.agency_id = $1 and p.id = i.application_id
      join jobs j on j.agency_id = $1 and j.id = p.job_id
      join memberships m on m.agency_id = $1 and m.id = $3
      join agencies a on a.agency_id = $1
      where i.agency_id = $1 and i.id = $2`,
    values: [me.agencyId, interviewId, me.memberId],
  });
  return found.rows[0];
}
