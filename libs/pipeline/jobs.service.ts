import { Injectable } from '@nestjs/common';
import { member, rows, TooLate } from '@nextround/tenancy';
import { ClientCompany } from './client-company.entity.js';
import { HiringContact } from './hiring-contact.entity.js';
import { Job, JobStatus } from './job.entity.js';
import { JobRecruiter } from './job-recruiter.entity.js';
import type { AddClientCompanyInput, AddHiringContactInput, OpenJobInput } from './pipeline.inputs.js';

/** The hiring side: companies, their people, their jobs. */
@Injectable()
export class Jobs {
  addCompany(input: AddClientCompanyInput): Promise<string> {
    return rows(ClientCompany).insert(input);
  }

  async addContact(input: AddHiringContactInput): Promise<string> {
    await rows(ClientCompany).get(input.clientCompanyId);
    return rows(HiringContact).insert(input);
  }

  async open(input: OpenJobInput): Promise<string> {
    await rows(ClientCompany).get(input.clientCompanyId);
    const id = await rows(Job).insert({ ...input, status: JobStatus.OPEN });
    await rows(JobRecruiter).insert({ jobId: id, memberId: member() });
    return id;
  }

  async close(jobId: string): Promise<string> {
    const job = await rows(Job).get(jobId);
    if (job.status === JobStatus.CLOSED) throw new TooLate('This job is closed already.');
    await rows(Job).update({ id: jobId }, { status: JobStatus.CLOSED });
    return jobId;
  }
}
