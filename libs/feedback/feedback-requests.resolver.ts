import { Args, Context as Asked, Mutation, Resolver } from '@nestjs/graphql';
import { Can, Open, type Context } from '@nextround/access';
import { changed, Payload } from '@nextround/planner';
import { Interview } from '@nextround/interviews';
import {
  AnswerFeedbackRequestInput,
  AnswerFeedbackRequestPayload,
  DeclineFeedbackRequestInput,
  DeclineFeedbackRequestPayload,
  OpenFeedbackRequestInput,
  OpenFeedbackRequestPayload,
  PromiseFeedbackByLinkInput,
  PromiseFeedbackByLinkPayload,
  RequestScorecardInput,
} from './feedback-requests.inputs.js';
import { FeedbackRequests } from './feedback-requests.service.js';
import { RequestLinks } from './request-links.service.js';

const WORKS = 'TOO_LATE says the same for a link that was used, replaced, is too old, or was never ours.';

@Resolver()
export class FeedbackRequestMutations {
  constructor(
    private readonly requests: FeedbackRequests,
    private readonly links: RequestLinks,
  ) {}

  @Can('scorecard.request')
  @Mutation(() => Payload(Interview), {
    description:
      'Ask a contact of the company for feedback: mails a link that needs no account and works once, for 14 days. Asking the same contact again ends the link before.',
  })
  async requestScorecard(@Args('input') input: RequestScorecardInput) {
    return changed(Interview, await this.requests.request(input));
  }

  @Open('the link is the proof', { afresh: true })
  @Mutation(() => OpenFeedbackRequestPayload, { description: `Look at what a link asks. Looking changes nothing. ${WORKS}` })
  openFeedbackRequest(@Args('input') { token }: OpenFeedbackRequestInput, @Asked() { requestId }: Context) {
    return this.links.open(token, requestId);
  }

  @Open('the link is the proof')
  @Mutation(() => AnswerFeedbackRequestPayload, {
    description: `Answer what a link asks: it becomes a scorecard in your words, read by the agency alone. Works once. ${WORKS}`,
  })
  answerFeedbackRequest(@Args('input') input: AnswerFeedbackRequestInput, @Asked() { requestId }: Context) {
    return this.links.answer(input, requestId);
  }

  @Open('the link is the proof')
  @Mutation(() => PromiseFeedbackByLinkPayload, {
    description: `Name the date by which you will answer what a link asks. Works once; the link still takes the answer. ${WORKS}`,
  })
  promiseFeedbackByLink(@Args('input') input: PromiseFeedbackByLinkInput, @Asked() { requestId }: Context) {
    return this.links.promise(input, requestId);
  }

  @Open('the link is the proof')
  @Mutation(() => DeclineFeedbackRequestPayload, { description: `Say that it was not you who held the interview. Works once. ${WORKS}` })
  declineFeedbackRequest(@Args('input') input: DeclineFeedbackRequestInput, @Asked() { requestId }: Context) {
    return this.links.decline(input, requestId);
  }
}
