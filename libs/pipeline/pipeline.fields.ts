import { Args, Resolver } from '@nestjs/graphql';
import { Connection, json, many, one, page, PageArgs, Planned, sql, type Given, type Order, type Row } from '@nextround/planner';
import { Agency, Member } from '@nextround/access';
import { Application } from './application.entity.js';
import { Candidate } from './candidate.entity.js';
import { ClientCompany } from './client-company.entity.js';
import { ExternalId } from './external-id.entity.js';
import { HiringContact } from './hiring-contact.entity.js';
import { Job } from './job.entity.js';
import { Offer } from './offer.entity.js';
import { ApplicationOrderField, ApplicationsArgs, OrderDirection } from './pipeline.args.js';
import { StageChange } from './stage-change.entity.js';
import { JobInterviewStage } from './stage.entity.js';

export const byName = (row: Row<{ name: string; id: string }>): Order => ({ by: [row.name, row.id] });
export const byTitle = (job: Row<Job>): Order => ({ by: [job.title, job.id] });

/** As asked for; the latest change first where nothing is. */
export function ordered(application: Row<Application>, given: Given): Order {
  const { orderBy } = given.values as Partial<ApplicationsArgs>;
  const column = {
    [ApplicationOrderField.UPDATED_AT]: application.updatedAt,
    [ApplicationOrderField.APPLIED_AT]: application.appliedAt,
    [ApplicationOrderField.STAGE_SINCE]: application.stageSince,
  }[orderBy?.field ?? ApplicationOrderField.UPDATED_AT];
  return { by: [column, application.id], desc: orderBy?.direction !== OrderDirection.ASC };
}

@Resolver(() => Agency)
export class AgencyPipelineFields {
  @Planned(() => [JobInterviewStage], { description: 'The stages applications go through, in order; without those no longer used.' })
  stages() {
    return many<Agency, JobInterviewStage>(
      () => JobInterviewStage,
      (_, stage) => sql`${stage.retiredAt} is null`,
      (stage) => ({ by: [stage.stageOrder] }),
    );
  }

  @Planned(() => [JobInterviewStage], { description: 'The stages that nothing moves to any more, in order.' })
  retiredStages() {
    return many<Agency, JobInterviewStage>(
      () => JobInterviewStage,
      (_, stage) => sql`${stage.retiredAt} is not null`,
      (stage) => ({ by: [stage.stageOrder] }),
    );
  }
}

@Resolver(() => ClientCompany)
export class ClientCompanyFields {
  @Planned(() => [HiringContact], { description: 'The people there, by name. Candidates see none of them.' })
  contacts() {
    return many<ClientCompany, HiringContact>(
      () => HiringContact,
      (company, contact) => sql`${contact.clientCompanyId} = ${company.id}`,
      byName,
    );
  }

  @Planned(() => Connection(Job), { description: 'Its jobs, by title.' })
  jobs(@Args() _: PageArgs) {
    return page<ClientCompany, Job>(
      () => Job,
      (company, job) => sql`${job.clientCompanyId} = ${company.id}`,
      byTitle,
    );
  }
}

@Resolver(() => HiringContact)
export class HiringContactFields {
  @Planned(() => ClientCompany, { description: 'Where they work.' })
  clientCompany() {
    return one<HiringContact, ClientCompany>(
      () => ClientCompany,
      (contact, company) => sql`${company.id} = ${contact.clientCompanyId}`,
    );
  }
}

@Resolver(() => Job)
export class JobFields {
  @Planned(() => ClientCompany, { description: 'Who hires.' })
  clientCompany() {
    return one<Job, ClientCompany>(
      () => ClientCompany,
      (job, company) => sql`${company.id} = ${job.clientCompanyId}`,
    );
  }

  @Planned(() => [Member], { description: 'Who looks after it.' })
  recruiters() {
    return many<Job, Member>(
      () => Member,
      (job, member, viewer) =>
        sql`${member.id} in (select r.member_id from job_recruiters r where r.agency_id = ${viewer.agencyId} and r.job_id = ${job.id})`,
      byName,
    );
  }

  @Planned(() => Connection(Application), { description: 'Its applications, the latest change first.' })
  applications(@Args() _: ApplicationsArgs) {
    return page<Job, Application>(
      () => Application,
      (job, application) => sql`${application.jobId} = ${job.id}`,
      ordered,
    );
  }
}

@Resolver(() => Candidate)
export class CandidateFields {
  @Planned(() => [ExternalId], { description: 'What other systems call them.' })
  externalIds() {
    return many<Candidate, ExternalId>(
      () => ExternalId,
      (candidate, id) => sql`${id.candidateId} = ${candidate.id}`,
      (id) => ({ by: [id.system] }),
    );
  }

  @Planned(() => Member, { nullable: true, description: 'Who looks after them.' })
  recruiter() {
    return one<Candidate, Member>(
      () => Member,
      (candidate, member) => sql`${member.id} = ${candidate.recruiterId}`,
    );
  }

  @Planned(() => Connection(Application), { description: 'Their applications, the latest change first.' })
  applications(@Args() _: ApplicationsArgs) {
    return page<Candidate, Application>(
      () => Application,
      (candidate, application) => sql`${application.candidateId} = ${candidate.id}`,
      ordered,
    );
  }
}

@Resolver(() => Application)
export class ApplicationFields {
  @Planned(() => Candidate, { description: 'Who applies.' })
  candidate() {
    return one<Application, Candidate>(
      () => Candidate,
      (application, candidate) => sql`${candidate.id} = ${application.candidateId}`,
    );
  }

  @Planned(() => Job, { description: 'For what.' })
  job() {
    return one<Application, Job>(
      () => Job,
      (application, job) => sql`${job.id} = ${application.jobId}`,
    );
  }

  @Planned(() => JobInterviewStage, { description: 'Where it stands.' })
  currentStage() {
    return one<Application, JobInterviewStage>(
      () => JobInterviewStage,
      (application, stage) => sql`${stage.id} = ${application.stageId}`,
    );
  }

  @Planned(() => [StageChange], { description: 'The way it went, oldest first.' })
  stageHistory() {
    return many<Application, StageChange>(
      () => StageChange,
      (application, change) => sql`${change.applicationId} = ${application.id}`,
      (change) => ({ by: [change.changedAt, change.id] }),
    );
  }

  @Planned(() => [Offer], { description: 'What was offered, oldest first.' })
  offers() {
    return many<Application, Offer>(
      () => Offer,
      (application, offer) => sql`${offer.applicationId} = ${application.id}`,
      (offer) => ({ by: [offer.madeAt, offer.id] }),
    );
  }

  @Planned(() => [ExternalId], { description: 'What other systems call it.' })
  externalIds() {
    return json<Application>(
      (
        application,
        viewer,
      ) => sql`(select coalesce(json_agg(json_build_object('system', i.system, 'id', i.external_id) order by i.system), '[]')
      from application_external_ids i where i.agency_id = ${viewer.agencyId} and i.application_id = ${application.id})`,
    );
  }
}

@Resolver(() => Offer)
export class OfferFields {
  @Planned(() => Application, { description: 'What it was made on.' })
  application() {
    return one<Offer, Application>(
      () => Application,
      (offer, application) => sql`${application.id} = ${offer.applicationId}`,
    );
  }
}

@Resolver(() => StageChange)
export class StageChangeFields {
  @Planned(() => JobInterviewStage, { description: 'The stage it got to.' })
  stage() {
    return one<StageChange, JobInterviewStage>(
      () => JobInterviewStage,
      (change, stage) => sql`${stage.id} = ${change.stageId}`,
    );
  }

  @Planned(() => Member, { nullable: true, description: 'Who moved it.' })
  changedBy() {
    return one<StageChange, Member>(
      () => Member,
      (change, member) => sql`${member.id} = ${change.changedBy}`,
    );
  }
}
