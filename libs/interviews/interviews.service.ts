import { Injectable } from '@nestjs/common';
import { actor, BadInput, clock, Forbidden, happened, NotYet, Role, rows, scope } from '@nextround/tenancy';
import { OtherProcess } from '@nextround/disclosure';
import { Application } from '@nextround/pipeline';
import { Interview, InterviewStatus, type Interviewer } from './interview.entity.js';
import type {
  AnswerQuestionInput,
  CancelInterviewInput,
  InterviewerInput,
  PrepareQuestionInput,
  PromiseFeedbackInput,
  RescheduleInterviewInput,
  ScheduleInterviewInput,
} from './interviews.inputs.js';
import { PreparedQuestion } from './prepared-question.entity.js';

const DAY = 86_400_000;

@Injectable()
export class Interviews {
  async schedule({ applicationId, otherProcessId, interviewers, ...input }: ScheduleInterviewInput): Promise<string> {
    mustBeSpan(input);
    const { candidateId, ...process } = await processOf(applicationId, otherProcessId);
    const earlier = await rows(Interview).find(process);
    const round = Math.max(0, ...earlier.map((i) => i.round)) + 1;
    const id = await rows(Interview).insert({
      ...input,
      ...process,
      candidateId,
      round,
      interviewers: (interviewers ?? []).map(person),
    });
    await happened('interview.scheduled', id);
    return id;
  }

  async reschedule({ interviewId, startsAt, endsAt, expectedVersion }: RescheduleInterviewInput): Promise<string> {
    mustBeSpan({ startsAt, endsAt });
    (await inHand(interviewId)).mustBeAhead();
    await rows(Interview).update({ id: interviewId }, { startsAt, endsAt, state: InterviewStatus.SCHEDULED }, expectedVersion);
    await happened('interview.rescheduled', interviewId);
    return interviewId;
  }

  async cancel({ interviewId, reason }: CancelInterviewInput): Promise<string> {
    (await inHand(interviewId)).mustBeAhead();
    await rows(Interview).update({ id: interviewId }, { state: InterviewStatus.CANCELLED, cancelReason: reason ?? null });
    await happened('interview.cancelled', interviewId);
    return interviewId;
  }

  /** Puts a round off without a new date; rescheduling takes it up again. */
  async hold(interviewId: string): Promise<string> {
    (await inHand(interviewId)).mustBeAhead();
    await rows(Interview).update({ id: interviewId }, { state: InterviewStatus.ON_HOLD });
    await happened('interview.put-on-hold', interviewId);
    return interviewId;
  }

  async markNoShow(interviewId: string): Promise<string> {
    const interview = await inHand(interviewId);
    interview.mustBeAhead();
    if (interview.startsAt > clock.now()) throw new NotYet('This interview has not begun.');
    await rows(Interview).update({ id: interviewId }, { state: InterviewStatus.NO_SHOW });
    await happened('interview.missed', interviewId);
    return interviewId;
  }

  async promiseFeedback({ interviewId, promisedAt }: PromiseFeedbackInput): Promise<string> {
    const interview = await inHand(interviewId);
    interview.mustBeAhead();
    if (promisedAt < interview.endsAt)
      throw BadInput.at('input.promisedAt', 'after', 'input.promisedAt must not lie before the interview’s end.');
    await rows(Interview).update({ id: interviewId }, { feedbackPromisedAt: promisedAt });
    await happened('feedback.promised', interviewId);
    return interviewId;
  }

  async prepareQuestion({ interviewId, text }: PrepareQuestionInput): Promise<string> {
    const { candidateId } = await rows(Interview).get(interviewId);
    return rows(PreparedQuestion).insert({ interviewId, candidateId, text });
  }

  async answerQuestion({ questionId, asked, answer }: AnswerQuestionInput): Promise<string> {
    await rows(PreparedQuestion).get(questionId);
    await rows(PreparedQuestion).update({ id: questionId }, { asked, answer });
    return questionId;
  }
}

type Ids = Pick<Interview, 'candidateId'> & (Pick<Interview, 'applicationId'> | Pick<Interview, 'otherProcessId'>);

/** What a new round belongs to, and to whom. @throws BadInput unless exactly one of the two is named */
async function processOf(applicationId: string | null | undefined, otherProcessId: string | null | undefined): Promise<Ids> {
  if ((applicationId == null) === (otherProcessId == null))
    throw new BadInput(
      ['applicationId', 'otherProcessId'].map((field) => ({
        path: `input.${field}`,
        rule: 'exactlyOne',
        message: `Name exactly one of the two: input.${field} is ${applicationId == null ? 'missing' : 'one too many'}.`,
      })),
    );
  if (otherProcessId != null) {
    const process = await rows(OtherProcess).get(otherProcessId);
    process.mustBeUnderWay();
    return { otherProcessId, candidateId: process.candidateId };
  }
  const application = await rows(Application).get(applicationId!);
  if (actor().role === Role.CANDIDATE) throw new Forbidden(scope().errand.action, [Role.ADMIN, Role.RECRUITER]);
  application.mustBeActive();
  return { applicationId: applicationId!, candidateId: application.candidateId };
}

/** An interview that whoever acts may change: the wall says so too, but it lets a change go by in silence. */
async function inHand(interviewId: string): Promise<Interview> {
  const interview = await rows(Interview).get(interviewId);
  interview.mustBeMine();
  return interview;
}

const person = ({ name, title, email }: InterviewerInput): Interviewer => ({ name, title: title ?? null, email: email ?? null });

function mustBeSpan({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): void {
  if (endsAt <= startsAt) throw BadInput.at('input.endsAt', 'after', 'input.endsAt must lie after input.startsAt.');
  if (endsAt.getTime() - startsAt.getTime() > DAY) throw BadInput.at('input.endsAt', 'within', 'An interview lasts a day at most.');
}
