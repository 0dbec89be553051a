import { Resolver } from '@nestjs/graphql';
import { many, one, Planned, sql, value, type Order, type Row } from '@nextround/planner';
import { Member } from '@nextround/access';
import { Candidate, ClientCompany } from '@nextround/pipeline';
import { Disclosure, DisclosureState } from './disclosure.entity.js';
import { OtherProcess } from './other-process.entity.js';
import { ProcessUpdate, SharingLevel } from './process-update.entity.js';

const latest = (update: Row<ProcessUpdate>): Order => ({ by: [update.sharedAt, update.id], desc: true });
const newest = (disclosure: Row<Disclosure>): Order => ({ by: [disclosure.requestedAt, disclosure.id], desc: true });

@Resolver(() => OtherProcess)
export class OtherProcessFields {
  @Planned(() => SharingLevel, { description: 'How much of it the recruiter reads now: the level of the latest update not withdrawn.' })
  sharing() {
    return value<OtherProcess>(
      (process, viewer) => sql`coalesce((select u.level from process_updates u where u.agency_id = ${viewer.agencyId}
        and u.other_process_id = ${process.id} and u.withdrawn_at is null order by u.shared_at desc, u.id desc limit 1), 'NOTHING')`,
    );
  }

  @Planned(() => [ProcessUpdate], { description: 'What was shared of it, the latest first, withdrawn ones too.' })
  updates() {
    return many<OtherProcess, ProcessUpdate>(
      () => ProcessUpdate,
      (process, update) => sql`${update.otherProcessId} = ${process.id}`,
      latest,
    );
  }

  @Planned(() => [Disclosure], { description: 'What hiring companies may be told of it, or are to be, the latest first.' })
  disclosures() {
    return many<OtherProcess, Disclosure>(
      () => Disclosure,
      (process, disclosure, viewer) =>
        sql`${disclosure.processUpdateId} in (select u.id from process_updates u where u.agency_id = ${viewer.agencyId} and u.other_process_id = ${process.id})`,
      newest,
    );
  }
}

@Resolver(() => ProcessUpdate)
export class ProcessUpdateFields {
  @Planned(() => Candidate, { description: 'Who shared it.' })
  candidate() {
    return one<ProcessUpdate, Candidate>(
      () => Candidate,
      (update, candidate) => sql`${candidate.id} = ${update.candidateId}`,
    );
  }

  @Planned(() => [Disclosure], { description: 'Which hiring companies may be told of it, or are to be, the latest first.' })
  disclosures() {
    return many<ProcessUpdate, Disclosure>(
      () => Disclosure,
      (update, disclosure) => sql`${disclosure.processUpdateId} = ${update.id}`,
      newest,
    );
  }
}

@Resolver(() => Disclosure)
export class DisclosureFields {
  @Planned(() => DisclosureState, { description: 'How it stands now.' })
  state() {
    return value<Disclosure>(
      (disclosure) =>
        sql`case when ${disclosure.state} in ('REQUESTED', 'GRANTED') and ${disclosure.expiresAt} <= moment() then 'EXPIRED' else ${disclosure.state} end`,
    );
  }

  @Planned(() => ProcessUpdate, { description: 'What of the other process it is about.' })
  processUpdate() {
    return one<Disclosure, ProcessUpdate>(
      () => ProcessUpdate,
      (disclosure, update) => sql`${update.id} = ${disclosure.processUpdateId}`,
    );
  }

  @Planned(() => Candidate, { description: 'Who decides.' })
  candidate() {
    return one<Disclosure, Candidate>(
      () => Candidate,
      (disclosure, candidate) => sql`${candidate.id} = ${disclosure.candidateId}`,
    );
  }

  @Planned(() => ClientCompany, { description: 'Who is to be told, and nobody else.' })
  clientCompany() {
    return one<Disclosure, ClientCompany>(
      () => ClientCompany,
      (disclosure, company) => sql`${company.id} = ${disclosure.clientCompanyId}`,
    );
  }

  @Planned(() => Member, { nullable: true, description: 'Who asked.' })
  requestedBy() {
    return one<Disclosure, Member>(
      () => Member,
      (disclosure, member) => sql`${member.id} = ${disclosure.requestedById}`,
    );
  }
}

@Resolver(() => Candidate)
export class CandidateProcessFields {
  @Planned(() => [ProcessUpdate], {
    description: 'What they chose to share of other processes, the latest first. Recruiters see none that was withdrawn, auditors none.',
  })
  processUpdates() {
    return many<Candidate, ProcessUpdate>(
      () => ProcessUpdate,
      (candidate, update) => sql`${update.candidateId} = ${candidate.id}`,
      latest,
    );
  }

  @Planned(() => [Disclosure], {
    description:
      'What hiring companies may be told of their other processes, or are to be, the latest first. A company sees what was granted to it.',
  })
  disclosures() {
    return many<Candidate, Disclosure>(
      () => Disclosure,
      (candidate, disclosure) => sql`${disclosure.candidateId} = ${candidate.id}`,
      newest,
    );
  }
}
