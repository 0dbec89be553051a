import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { changed, Connection, page, PageArgs, Payload, PlanOf, raw } from '@nextround/planner';
import { Can } from '@nextround/access';
import { Application } from './application.entity.js';
import { Applications } from './applications.service.js';
import { Candidate } from './candidate.entity.js';
import { Candidates } from './candidates.service.js';
import { ClientCompany } from './client-company.entity.js';
import { HiringContact } from './hiring-contact.entity.js';
import { Job } from './job.entity.js';
import { Jobs } from './jobs.service.js';
import { Offer } from './offer.entity.js';
import { ApplicationsArgs, CandidatesArgs } from './pipeline.args.js';
import { byName, byTitle, ordered } from './pipeline.fields.js';
import * as input from './pipeline.inputs.js';
import './pipeline.policy.js';
import { JobInterviewStage } from './stage.entity.js';
import { Stages } from './stages.service.js';

@Resolver()
export class PipelineQueries {
  @Can('candidate.list')
  @PlanOf()
  @Query(() => Connection(Candidate), { description: 'The candidates in your sight, by name.' })
  candidates(@Args() _: CandidatesArgs) {
    return page<never, Candidate>(
      () => Candidate,
      () => raw('true'),
      (c) => ({ by: [c.sortName, c.id] }),
    );
  }

  @Can('job.list')
  @PlanOf()
  @Query(() => Connection(Job), { description: 'The agency’s jobs, by title.' })
  jobs(@Args() _: PageArgs) {
    return page<never, Job>(
      () => Job,
      () => raw('true'),
      byTitle,
    );
  }

  @Can('company.list')
  @PlanOf()
  @Query(() => Connection(ClientCompany), { description: 'The agency’s client companies, by name.' })
  clientCompanies(@Args() _: PageArgs) {
    return page<never, ClientCompany>(
      () => ClientCompany,
      () => raw('true'),
      byName,
    );
  }

  @Can('application.list')
  @PlanOf()
  @Query(() => Connection(Application), { description: 'The applications in your sight, the latest change first.' })
  applications(@Args() _: ApplicationsArgs) {
    return page<never, Application>(
      () => Application,
      () => raw('true'),
      ordered,
    );
  }
}

@Resolver()
export class PipelineMutations {
  constructor(
    private readonly jobs: Jobs,
    private readonly candidates: Candidates,
    private readonly applications: Applications,
    private readonly stages: Stages,
  ) {}

  @Can('company.add')
  @Mutation(() => Payload(ClientCompany), { description: 'Add a client company.' })
  async addClientCompany(@Args('input') given: input.AddClientCompanyInput) {
    return changed(ClientCompany, await this.jobs.addCompany(given));
  }

  @Can('contact.add')
  @Mutation(() => Payload(HiringContact), { description: 'Add somebody on the hiring side.' })
  async addHiringContact(@Args('input') given: input.AddHiringContactInput) {
    return changed(HiringContact, await this.jobs.addContact(given));
  }

  @Can('job.open')
  @Mutation(() => Payload(Job), { description: 'Open a job. You look after it.' })
  async openJob(@Args('input') given: input.OpenJobInput) {
    return changed(Job, await this.jobs.open(given));
  }

  @Can('job.close')
  @Mutation(() => Payload(Job), { description: 'Close a job. What is under way goes on.' })
  async closeJob(@Args('input') given: input.CloseJobInput) {
    return changed(Job, await this.jobs.close(given.jobId));
  }

  @Can('candidate.add')
  @Mutation(() => Payload(Candidate), { description: 'Add a candidate. You look after them.' })
  async addCandidate(@Args('input') given: input.AddCandidateInput) {
    return changed(Candidate, await this.candidates.add(given));
  }

  @Can('candidate.update')
  @Mutation(() => Payload(Candidate), { description: 'Change what is known of a candidate.' })
  async updateCandidate(@Args('input') given: input.UpdateCandidateInput) {
    return changed(Candidate, await this.candidates.update(given));
  }

  @Can('application.submit')
  @Mutation(() => Payload(Application), { description: 'Put a candidate forward for a job.' })
  async submitApplication(@Args('input') given: input.SubmitApplicationInput) {
    return changed(Application, await this.applications.submit(given));
  }

  @Can('application.update')
  @Mutation(() => Payload(Application), { description: 'Note what other systems call an application.' })
  async updateApplication(@Args('input') given: input.UpdateApplicationInput) {
    return changed(Application, await this.applications.name(given));
  }

  @Can('application.move')
  @Mutation(() => Payload(Application), { description: 'Move an application to another stage.' })
  async moveApplication(@Args('input') given: input.MoveApplicationInput) {
    return changed(Application, await this.applications.move(given));
  }

  @Can('application.reject')
  @Mutation(() => Payload(Application), { description: 'End an application with a no of the hiring side.' })
  async rejectApplication(@Args('input') given: input.RejectApplicationInput) {
    return changed(Application, await this.applications.reject(given));
  }

  @Can('application.withdraw')
  @Mutation(() => Payload(Application), { description: 'End an application with a no of the candidate.' })
  async withdrawApplication(@Args('input') given: input.WithdrawApplicationInput) {
    return changed(Application, await this.applications.withdraw(given));
  }

  @Can('offer.make')
  @Mutation(() => Payload(Offer), { description: 'Note an offer of the client.' })
  async makeOffer(@Args('input') given: input.MakeOfferInput) {
    return changed(Offer, await this.applications.makeOffer(given));
  }

  @Can('offer.decide')
  @Mutation(() => Payload(Offer), { description: 'Note what became of an offer.' })
  async decideOffer(@Args('input') given: input.DecideOfferInput) {
    return changed(Offer, await this.applications.decideOffer(given));
  }

  @Can('stage.configure')
  @Mutation(() => Payload(JobInterviewStage), { description: 'Add a stage.' })
  async addStage(@Args('input') given: input.AddStageInput) {
    return changed(JobInterviewStage, await this.stages.add(given));
  }

  @Can('stage.configure')
  @Mutation(() => Payload(JobInterviewStage), { description: 'Rename, move or retire a stage.' })
  async updateStage(@Args('input') given: input.UpdateStageInput) {
    return changed(JobInterviewStage, await this.stages.update(given));
  }
}
