import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '@nextround/access';
import { Interview } from '@nextround/interviews';
import { changed, Payload } from '@nextround/planner';
import { AskedQuestion } from './asked-question.entity.js';
import { AskedQuestions } from './asked-questions.service.js';
import { ClientDetails } from './client-details.service.js';
import { PrepItem } from './prep-item.entity.js';
import { PrepPack } from './prep-pack.entity.js';
import { PrepPacks } from './prep-packs.service.js';
import {
  AskClientForDetailsInput,
  CheckPrepItemInput,
  ForgetAskedQuestionInput,
  NoteAskedQuestionInput,
  OpenPrepPackInput,
  PublishPrepPackInput,
  ShareAskedQuestionsInput,
  UpdatePrepPackInput,
} from './prep.inputs.js';
import './prep.policy.js';

@Resolver()
export class PrepMutations {
  constructor(
    private readonly packs: PrepPacks,
    private readonly details: ClientDetails,
    private readonly questions: AskedQuestions,
  ) {}

  @Can('prep.update')
  @Mutation(() => Payload(PrepPack), {
    description:
      'Write how to get ready for a round; the pack begins with its first use. What is published shows the candidate each change at once.',
  })
  async updatePrepPack(@Args('input') input: UpdatePrepPackInput) {
    return changed(PrepPack, await this.packs.update(input));
  }

  @Can('prep.publish')
  @Mutation(() => Payload(PrepPack), {
    description:
      'Give the candidate the pack and tell them; again after a change. `missing` in the answer says what they will not find there. TOO_LATE once the interview is over or called off.',
  })
  async publishPrepPack(@Args('input') input: PublishPrepPackInput) {
    return changed(PrepPack, await this.packs.publish(input.interviewId));
  }

  @Can('prep.ask-client')
  @Mutation(() => Payload(PrepPack), {
    description:
      'Mail a contact exactly the questions that `missing` lists; their reply comes to you. NOT_YET without an e-mail address, TOO_LATE where nothing is missing.',
  })
  async askClientForDetails(@Args('input') input: AskClientForDetailsInput) {
    return changed(PrepPack, await this.details.ask(input));
  }

  @Can('prep.open')
  @Mutation(() => Payload(PrepPack), { description: 'Note that you have opened it. The first time counts.' })
  async openPrepPack(@Args('input') input: OpenPrepPackInput) {
    return changed(PrepPack, await this.packs.open(input.interviewId));
  }

  @Can('prep.check')
  @Mutation(() => Payload(PrepItem), { description: 'Tick a thing to do, or take the tick away. Your recruiter sees it.' })
  async checkPrepItem(@Args('input') input: CheckPrepItemInput) {
    return changed(PrepItem, await this.packs.check(input));
  }

  @Can('asked-question.note')
  @Mutation(() => Payload(AskedQuestion), {
    description: 'Note a question they asked you. Yours alone; with `shareAskedQuestions` those who come after you read it, without you.',
  })
  async noteAskedQuestion(@Args('input') input: NoteAskedQuestionInput) {
    return changed(AskedQuestion, await this.questions.note(input));
  }

  @Can('asked-question.note')
  @Mutation(() => Payload(Interview), { description: 'Take a noted question away: for yourself, and at once for everybody.' })
  async forgetAskedQuestion(@Args('input') input: ForgetAskedQuestionInput) {
    return changed(Interview, await this.questions.forget(input.askedQuestionId));
  }

  @Can('asked-question.share')
  @Mutation(() => Payload(Interview), {
    description:
      'Agree that others at this company read what you were asked in this round, or take that back at once. Nobody reads whose it was, and nobody reads anything before at least three candidates agreed.',
  })
  async shareAskedQuestions(@Args('input') input: ShareAskedQuestionsInput) {
    return changed(Interview, await this.questions.share(input));
  }
}
