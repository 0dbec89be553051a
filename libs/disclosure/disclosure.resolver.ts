import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { changed, Connection, page, PageArgs, Payload, PlanOf, raw } from '@nextround/planner';
import { Can } from '@nextround/access';
import { TrackOtherProcessInput, UpdateOtherProcessInput } from './disclosure.inputs.js';
import './disclosure.policy.js';
import { OtherProcess } from './other-process.entity.js';
import { OtherProcesses } from './other-processes.service.js';

@Resolver()
export class DisclosureQueries {
  @Can('other-process.list')
  @PlanOf()
  @Query(() => Connection(OtherProcess), { description: 'What you have running elsewhere, the newest first. Nobody else reads it.' })
  otherProcesses(@Args() _: PageArgs) {
    return page<never, OtherProcess>(
      () => OtherProcess,
      () => raw('true'),
      (process) => ({ by: [process.createdAt, process.id], desc: true }),
    );
  }
}

@Resolver()
export class OtherProcessMutations {
  constructor(private readonly processes: OtherProcesses) {}

  @Can('other-process.track')
  @Mutation(() => Payload(OtherProcess), { description: 'Note something you have running elsewhere. Nobody else reads it.' })
  async trackOtherProcess(@Args('input') input: TrackOtherProcessInput) {
    return changed(OtherProcess, await this.processes.track(input));
  }

  @Can('other-process.update')
  @Mutation(() => Payload(OtherProcess), { description: 'Note how it goes on there.' })
  async updateOtherProcess(@Args('input') input: UpdateOtherProcessInput) {
    return changed(OtherProcess, await this.processes.update(input));
  }
}
