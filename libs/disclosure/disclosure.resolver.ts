import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { changed, Connection, page, PageArgs, Payload, PlanOf, raw } from '@nextround/planner';
import { Can } from '@nextround/access';
import { Disclosure } from './disclosure.entity.js';
import {
  DecideDisclosureInput,
  RequestDisclosureInput,
  RevokeDisclosureInput,
  ShareProcessUpdateInput,
  TrackOtherProcessInput,
  UpdateOtherProcessInput,
  WithdrawProcessUpdateInput,
} from './disclosure.inputs.js';
import './disclosure.letters.js';
import './disclosure.policy.js';
import { Disclosures } from './disclosures.service.js';
import './endings.js';
import { OtherProcess } from './other-process.entity.js';
import { OtherProcesses } from './other-processes.service.js';
import { ProcessUpdate } from './process-update.entity.js';
import { ProcessUpdates } from './process-updates.service.js';

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

@Resolver()
export class ProcessUpdateMutations {
  constructor(private readonly updates: ProcessUpdates) {}

  @Can('process-update.share')
  @Mutation(() => Payload(ProcessUpdate), { description: 'Tell your recruiter how it stands there, as far as you choose.' })
  async shareProcessUpdate(@Args('input') input: ShareProcessUpdateInput) {
    return changed(ProcessUpdate, await this.updates.share(input));
  }

  @Can('process-update.withdraw')
  @Mutation(() => Payload(ProcessUpdate), {
    description:
      'Take back what you shared: it leaves the recruiters’ sight at once, and whatever companies were granted to know of it ends.',
  })
  async withdrawProcessUpdate(@Args('input') input: WithdrawProcessUpdateInput) {
    return changed(ProcessUpdate, await this.updates.withdraw(input.processUpdateId));
  }
}

@Resolver()
export class DisclosureMutations {
  constructor(private readonly disclosures: Disclosures) {}

  @Can('disclosure.request')
  @Mutation(() => Payload(Disclosure), { description: 'Ask the candidate whether one company may be told, in these words.' })
  async requestDisclosure(@Args('input') input: RequestDisclosureInput) {
    return changed(Disclosure, await this.disclosures.request(input));
  }

  @Can('disclosure.decide')
  @Mutation(() => Payload(Disclosure), { description: 'Say yes or no. Until you say yes, the company is told nothing.' })
  async decideDisclosure(@Args('input') input: DecideDisclosureInput) {
    return changed(Disclosure, await this.disclosures.decide(input));
  }

  @Can('disclosure.revoke')
  @Mutation(() => Payload(Disclosure), { description: 'Take a yes back. From now on the company is told nothing.' })
  async revokeDisclosure(@Args('input') input: RevokeDisclosureInput) {
    return changed(Disclosure, await this.disclosures.revoke(input.disclosureId));
  }
}
