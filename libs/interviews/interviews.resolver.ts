import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { changed, Connection, page, Payload, PlanOf, raw } from '@nextround/planner';
import { Can } from '@nextround/access';
import { Interview } from './interview.entity.js';
import { byStart } from './interviews.fields.js';
import {
  AnswerQuestionInput,
  CancelInterviewInput,
  HoldInterviewInput,
  InterviewsArgs,
  MarkNoShowInput,
  PrepareQuestionInput,
  PromiseFeedbackInput,
  RescheduleInterviewInput,
  ScheduleInterviewInput,
} from './interviews.inputs.js';
import './interviews.policy.js';
import { Interviews } from './interviews.service.js';
import { PreparedQuestion } from './prepared-question.entity.js';

@Resolver()
export class InterviewQueries {
  @Can('interview.list')
  @PlanOf()
  @Query(() => Connection(Interview), { description: 'The interviews in your sight, in the order they are held.' })
  interviews(@Args() _: InterviewsArgs) {
    return page<never, Interview>(
      () => Interview,
      () => raw('true'),
      byStart,
    );
  }
}

@Resolver()
export class InterviewMutations {
  constructor(private readonly interviews: Interviews) {}

  @Can('interview.schedule')
  @Mutation(() => Payload(Interview), { description: 'Book a round.' })
  async scheduleInterview(@Args('input') input: ScheduleInterviewInput) {
    return changed(Interview, await this.interviews.schedule(input));
  }

  @Can('interview.reschedule')
  @Mutation(() => Payload(Interview), { description: 'Move a round to another date.' })
  async rescheduleInterview(@Args('input') input: RescheduleInterviewInput) {
    return changed(Interview, await this.interviews.reschedule(input));
  }

  @Can('interview.cancel')
  @Mutation(() => Payload(Interview), { description: 'Call a round off.' })
  async cancelInterview(@Args('input') input: CancelInterviewInput) {
    return changed(Interview, await this.interviews.cancel(input));
  }

  @Can('interview.hold')
  @Mutation(() => Payload(Interview), { description: 'Put a round off without a new date. Rescheduling takes it up again.' })
  async holdInterview(@Args('input') input: HoldInterviewInput) {
    return changed(Interview, await this.interviews.hold(input.interviewId));
  }

  @Can('interview.no-show')
  @Mutation(() => Payload(Interview), { description: 'Note that somebody did not come.' })
  async markNoShow(@Args('input') input: MarkNoShowInput) {
    return changed(Interview, await this.interviews.markNoShow(input.interviewId));
  }

  @Can('feedback.promise')
  @Mutation(() => Payload(Interview), { description: 'Note by when the hiring side promised to answer.' })
  async promiseFeedback(@Args('input') input: PromiseFeedbackInput) {
    return changed(Interview, await this.interviews.promiseFeedback(input));
  }

  @Can('question.prepare')
  @Mutation(() => Payload(PreparedQuestion), { description: 'Note a question to ask there. Nobody else reads it.' })
  async prepareQuestion(@Args('input') input: PrepareQuestionInput) {
    return changed(PreparedQuestion, await this.interviews.prepareQuestion(input));
  }

  @Can('question.answer')
  @Mutation(() => Payload(PreparedQuestion), { description: 'Note whether a question was asked, and what was answered.' })
  async answerQuestion(@Args('input') input: AnswerQuestionInput) {
    return changed(PreparedQuestion, await this.interviews.answerQuestion(input));
  }
}
