import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { Can, IdOf, Member, Viewer } from '@nextround/access';
import { changed, one, Payload, Planned, sql } from '@nextround/planner';
import { CalendarFeed } from './calendar-feed.entity.js';
import { Calendars } from './calendars.service.js';

@InputType({ description: 'A round for one’s own calendar.' })
export class AddToCalendarInput {
  @Field(() => ID, { description: 'The interview.' }) @IdOf('Interview') interviewId: string;
}

@ObjectType({ description: 'A new calendar address.' })
export class CreateCalendarFeedPayload {
  @Field({ description: 'The address, shown this once. Whoever has it reads your dates: revoke it when it got about.' }) url: string;
  @Field(() => CalendarFeed, { description: 'What is known of it from now on.' }) calendarFeed: CalendarFeed;
}

@ObjectType({ description: 'A link to one round as a file.' })
export class AddToCalendarPayload {
  @Field({
    description: 'Fetches the .ics file, without a sign-in, until 30 days after the round. It is yours: it shows what you may see.',
  })
  url: string;
}

@Resolver()
export class CalendarMutations {
  constructor(private readonly calendars: Calendars) {}

  @Can('calendar.subscribe')
  @Mutation(() => CreateCalendarFeedPayload, {
    description:
      'Make a secret address for your calendar program: your rounds, and as a candidate your deadlines too. The address before it shows nothing any more.',
  })
  async createCalendarFeed() {
    const { id, url } = await this.calendars.create();
    return { url, ...changed(CalendarFeed, id) };
  }

  @Can('calendar.subscribe')
  @Mutation(() => Payload(CalendarFeed), { description: 'Revoke your calendar address: it shows nothing from now on.' })
  async revokeCalendarFeed() {
    return changed(CalendarFeed, await this.calendars.revoke());
  }

  @Can('calendar.add')
  @Mutation(() => AddToCalendarPayload, { description: 'A link to one round as a calendar file, for a browser to fetch.' })
  async addToCalendar(@Args('input') { interviewId }: AddToCalendarInput) {
    return { url: await this.calendars.fileOf(interviewId) };
  }
}

@Resolver(() => Viewer)
export class ViewerCalendarFields {
  @Planned(() => CalendarFeed, { nullable: true, description: 'Your calendar address; null where none works. It is not shown again.' })
  calendarFeed() {
    return one<Member, CalendarFeed>(
      () => CalendarFeed,
      (me, feed) => sql`${feed.membershipId} = ${me.id} and ${feed.revokedAt} is null`,
    );
  }
}
