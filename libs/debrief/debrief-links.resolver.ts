import { Args, Context as Asked, Field, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { Language, Open, type Context } from '@nextround/access';
import { Interview } from '@nextround/interviews';
import { DebriefLinks } from './debrief-links.service.js';

@InputType({ description: 'The link of a debrief.' })
export class OpenDebriefLinkInput {
  @Field({ description: 'The last part of the link.' }) @MaxLength(200) token: string;
}

@ObjectType({ description: 'One debrief, open to whoever holds its link. Nothing else is.' })
export class OpenDebriefLinkPayload {
  @Field({
    description:
      'Goes into the Authorization header as `Bearer …`; good for ten minutes, and the link makes another. It opens this interview with its debrief and questions, to `node`, `saveDebrief`, `submitDebrief`, `answerQuestion` and what notes and hands on the questions they were asked; everything else answers UNAUTHENTICATED.',
  })
  accessToken: string;
  @Field({ description: 'When the access token ends.' }) expiresAt: Date;
  @Field(() => Interview, { description: 'The interview, with the debrief as it stands.' }) interview: Interview;
  @Field({ description: 'The candidate’s first name.' }) firstName: string;
  @Field(() => Language, { description: 'The language the candidate is addressed in.' }) language: Language;
  @Field({ description: 'The agency that asks.' }) agencyName: string;
  @Field(() => String, { nullable: true, description: 'The company; null for a process of the candidate’s own.' })
  companyName: string | null;
  @Field(() => String, { nullable: true, description: 'The job; null for a process of the candidate’s own.' }) jobTitle: string | null;
}

@Resolver()
export class DebriefLinkMutations {
  constructor(private readonly links: DebriefLinks) {}

  @Open('the link is the proof', { afresh: true })
  @Mutation(() => OpenDebriefLinkPayload, {
    description:
      'Open a debrief by the link that was mailed when the interview ended, without signing in. The link works as often as one likes, for seven days from the end; UNAUTHENTICATED says the same for one that is older, forged, or whose interview did not take place: sign in then.',
  })
  async openDebriefLink(@Args('input') { token }: OpenDebriefLinkInput, @Asked() context: Context) {
    const { actor, ...opened } = await this.links.open(token, context.requestId);
    context.actor = actor;
    return opened;
  }
}
