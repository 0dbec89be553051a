import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '@nextround/access';
import { changed, Payload } from '@nextround/planner';
import { Debrief } from './debrief.entity.js';
import { AddDebriefPromptInput, SaveDebriefInput, SubmitDebriefInput, UpdateDebriefPromptInput } from './debrief.inputs.js';
import './debrief.policy.js';
import { Debriefs } from './debriefs.service.js';
import { DebriefPrompt } from './prompt.entity.js';
import { Prompts } from './prompts.service.js';
import './usual-prompts.js';

@Resolver()
export class DebriefMutations {
  constructor(
    private readonly debriefs: Debriefs,
    private readonly prompts: Prompts,
  ) {}

  @Can('debrief.save')
  @Mutation(() => Payload(Debrief), {
    description:
      'Keep what is written so far. Nobody else reads it before it is handed over; narrowing an answer that was takes it back at once.',
  })
  async saveDebrief(@Args('input') input: SaveDebriefInput) {
    return changed(Debrief, await this.debriefs.save(input));
  }

  @Can('debrief.submit')
  @Mutation(() => Payload(Debrief), { description: 'Hand the debrief to the recruiter.' })
  async submitDebrief(@Args('input') input: SubmitDebriefInput) {
    return changed(Debrief, await this.debriefs.submit(input));
  }

  @Can('prompt.configure')
  @Mutation(() => Payload(DebriefPrompt), { description: 'Add a question to debriefs.' })
  async addDebriefPrompt(@Args('input') input: AddDebriefPromptInput) {
    return changed(DebriefPrompt, await this.prompts.add(input));
  }

  @Can('prompt.configure')
  @Mutation(() => Payload(DebriefPrompt), { description: 'Change or retire a question.' })
  async updateDebriefPrompt(@Args('input') input: UpdateDebriefPromptInput) {
    return changed(DebriefPrompt, await this.prompts.update(input));
  }
}
