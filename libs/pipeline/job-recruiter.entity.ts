import { Entity, PrimaryColumn } from 'typeorm';

/** Who looks after a job. */
@Entity('job_recruiters')
export class JobRecruiter {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid', { name: 'job_id' })
  jobId: string;

  @PrimaryColumn('uuid', { name: 'member_id' })
  memberId: string;
}
