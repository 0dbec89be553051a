import { Injectable } from '@nestjs/common';
import { BadInput, clock, happened, nobody, rows, system, Tenancy, TooLate, type Actor } from '@nextround/tenancy';
import { Secret, type Language } from '@nextround/access';
import { Interview, InterviewStatus, type InterviewFormat, type InterviewKind } from '@nextround/interviews';
import { NotificationKind, tell } from '@nextround/mail';
import { FeedbackRequest } from './feedback-request.entity.js';
import type { AnswerFeedbackRequestInput, DeclineFeedbackRequestInput, PromiseFeedbackByLinkInput } from './feedback-requests.inputs.js';
import { USE } from './feedback-requests.service.js';
import { Scorecard } from './scorecard.entity.js';

const DAY = 86_400_000;

/** What a link shows, and what its answer is kept with. */
export interface Shown {
  readonly firstName: string;
  readonly round: number;
  readonly kind: InterviewKind;
  readonly format: InterviewFormat;
  readonly heldAt: Date;
  readonly companyName: string;
  readonly agencyName: string;
  readonly recruiterName: string;
  readonly contactName: string;
  readonly language: Language;
  readonly promisedFor: Date | null;
  readonly expiresAt: Date;
}

/** What somebody of the hiring side does who has no account and shows a link. */
@Injectable()
export class RequestLinks {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly secret: Secret,
  ) {}

  /**
   * What stands behind a link that works; looking changes nothing.
   * @throws TooLate in the same words and time for one that is forged, used, replaced or too old
   */
  async open(token: string, requestId: string): Promise<Shown> {
    return (await this.find(token, requestId)).shown;
  }

  /** Keeps what they say as a scorecard of their own. With it the interview is complete, and the link used up. */
  answer({ token, ratings, ...said }: AnswerFeedbackRequestInput, requestId: string): Promise<{ answeredAt: Date }> {
    return this.use(token, 'feedback-request.answer', requestId, async (request, interview, { contactName }) => {
      const answeredAt = clock.now();
      const scorecardId = await rows(Scorecard).insert({
        ...said,
        interviewId: interview.id,
        candidateId: interview.candidateId,
        interviewer: contactName,
        contactId: request.contactId,
        ratings: (ratings ?? []).map(({ topic, rating }) => ({ topic, rating })),
        submittedAt: answeredAt,
      });
      if (interview.state !== InterviewStatus.COMPLETE)
        await rows(Interview).update({ id: interview.id }, { state: InterviewStatus.COMPLETE });
      await rows(FeedbackRequest).update({ id: request.id }, { answeredAt, scorecardId });
      await happened('scorecard.recorded', scorecardId);
      await notify(NotificationKind.SCORECARD_RECEIVED, { type: 'Scorecard', id: scorecardId }, request.candidateId);
      return { answeredAt };
    });
  }

  /** Notes the date they name, once. The link goes on working until a week beyond it. */
  promise({ token, promisedAt }: PromiseFeedbackByLinkInput, requestId: string): Promise<{ promisedFor: Date; expiresAt: Date }> {
    const ahead = promisedAt.getTime() - clock.now().getTime();
    if (ahead <= 0 || ahead > 60 * DAY) throw BadInput.at('input.promisedAt', 'ahead', 'input.promisedAt must lie ahead, within 60 days.');
    return this.use(token, 'feedback-request.promise', requestId, async (request, interview) => {
      if (request.promisedFor) throw new TooLate(`You have named a date already: ${request.promisedFor.toISOString()}.`);
      const expiresAt = new Date(Math.max(request.expiresAt.getTime(), promisedAt.getTime() + 7 * DAY));
      await rows(FeedbackRequest).update({ id: request.id }, { promisedFor: promisedAt, promisedAt: clock.now(), expiresAt });
      if (interview.state !== InterviewStatus.COMPLETE) {
        await rows(Interview).update({ id: interview.id }, { feedbackPromisedAt: promisedAt });
        await happened('feedback.promised', interview.id);
      }
      await notify(NotificationKind.FEEDBACK_PROMISED, { type: 'FeedbackRequest', id: request.id }, request.candidateId);
      return { promisedFor: promisedAt, expiresAt };
    });
  }

  /** “Not me”: the recruiter is told, and whom to ask instead. The link is used up. */
  decline({ token, askInstead }: DeclineFeedbackRequestInput, requestId: string): Promise<{ declinedAt: Date }> {
    return this.use(token, 'feedback-request.decline', requestId, async (request) => {
      const declinedAt = clock.now();
      await rows(FeedbackRequest).update({ id: request.id }, { notMeAt: declinedAt, askInstead: askInstead || null });
      await notify(NotificationKind.FEEDBACK_DECLINED, { type: 'FeedbackRequest', id: request.id }, request.candidateId);
      return { declinedAt };
    });
  }

  /** Acts at the door with what the link names in hand: the walls show this request and its interview, and nothing else. */
  private async use<T>(
    token: string,
    action: string,
    requestId: string,
    work: (request: FeedbackRequest, interview: Interview, shown: Shown) => Promise<T>,
  ): Promise<T> {
    const { agencyId, id, shown } = await this.find(token, requestId);
    const holder: Actor = { ...nobody, agencyId, only: id };
    return this.tenancy.write(holder, { action, requestId }, async () => {
      const request = await rows(FeedbackRequest).one({ id });
      const interview = request && (await rows(Interview).one({ id: request.interviewId }));
      if (!interview) throw closed();
      interview.mustHaveEnded();
      return work(request, interview, shown);
    });
  }

  /** One statement that asks for exactly this, also where the token names nothing. */
  private async find(token: string, requestId: string): Promise<{ agencyId: string; id: string; shown: Shown }> {
    const { agencyId, id } = this.secret.readToken(USE, token) ?? { agencyId: nobody.agencyId, id: nobody.agencyId };
    const found = await this.tenancy.read<Shown>(system(agencyId), { action: 'feedback-request.open', requestId }, () => ({
      name: 'feedback-request',
      text: SHOWN,
      values: [agencyId, id],
    }));
    if (!found.rows[0]) throw closed();
    return { agencyId, id, shown: found.rows[0] };
  }
}

const closed = (): TooLate =>
  new TooLate('This link no longer works: it was used, replaced by a newer one, or is too old. Ask the recruiter for a new one.');

const notify = (kind: NotificationKind, about: { type: string; id: string }, candidateId: string): Promise<void> =>
  tell({ to: { recruiterOf: candidateId }, kind, key: `${kind}:${about.id}`, about, candidateId });

const SHOWN = `select split_part(c.name, ' ', 1) as "firstName", i.round, i.kind, i.format, i.starts_at as "heldAt", co.name as "companyName",
    a.name as "agencyName", m.name as "recruiterName", h.name as "contactName", a.language, r.promised_for as "promisedFor", r.expires_at as "expiresAt"
  from feedback_requests r
  join interviews i on i.agency_id = $1 and i.id = r.interview_id and i.status not in ('CANCELLED', 'NO_SHOW')
  join candidates c on c.agency_id = $1 and c.id = r.candidate_id
  join hiring_contacts h on h.agency_id = $1 and h.id = r.contact_id
  join client_companies co on co.agency_id = $1 and co.id = h.client_company_id
  join memberships m on m.agency_id = $1 and m.id = r.requested_by
  join agencies a on a.agency_id = $1
  where r.agency_id = $1 and r.id = $2 and r.answered_at is null and r.not_me_at is null and r.withdrawn_at is null and r.expires_at > moment()`;
