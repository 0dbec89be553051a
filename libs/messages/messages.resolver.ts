import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '@nextround/access';
import { changed, Payload } from '@nextround/planner';
import { Message } from './message.entity.js';
import { ReadMessagesInput, SendMessageInput, UnsendMessageInput } from './messages.inputs.js';
import './messages.policy.js';
import { Messages } from './messages.service.js';
import { Thread } from './thread.js';

@Resolver()
export class MessageMutations {
  constructor(private readonly messages: Messages) {}

  @Can('message.send')
  @Mutation(() => Payload(Message), {
    description:
      'Write to the other side. In their quiet hours it waits for the morning, as `deliverAt` says. NOT_YET for a candidate without a page of their own.',
  })
  async sendMessage(@Args('input') input: SendMessageInput) {
    return changed(Message, await this.messages.send(input));
  }

  @Can('message.unsend')
  @Mutation(() => Payload(Thread), { description: 'Take a message of your own back that still waits. TOO_LATE once it was delivered.' })
  async unsendMessage(@Args('input') input: UnsendMessageInput) {
    return changed(Thread, await this.messages.unsend(input.messageId));
  }

  @Can('message.read')
  @Mutation(() => Payload(Thread), {
    description: 'Note that you have read what has reached you in a thread; its author sees when. The first time counts.',
  })
  async readMessages(@Args('input') input: ReadMessagesInput) {
    return changed(Thread, await this.messages.read(input.candidateId));
  }
}
