import { v7 as uuid } from 'uuid';
import { ClientCompany, HiringContact, Job, JobRecruiter, JobStatus } from '@nextround/pipeline';
import { rows } from '@nextround/tenancy';
import type { Standing } from './agency.js';

const DAYS_AGO = -100 * 24;

/** The client companies with their people and jobs, as they were before anybody was put forward. */
export function addCompanies(standing: Standing): void {
  const { book, calendar, founder, staff, jobs, deeds } = standing;
  const at = calendar.fromNow(DAYS_AGO);
  for (const company of book.companies) {
    const companyId = uuid();
    deeds.push({ at, who: founder, action: 'company.add', work: () => rows(ClientCompany).insert({ id: companyId, name: company.name }) });
    for (const [name, title, email] of company.contacts)
      deeds.push({
        at,
        who: founder,
        action: 'contact.add',
        work: () => rows(HiringContact).insert({ clientCompanyId: companyId, name, title, email }),
      });
    for (const line of company.jobs) {
      const id = uuid();
      jobs.set(line.code, { id, line, company });
      deeds.push({
        at,
        who: staff.get(line.recruiters[0]!)!,
        action: 'job.open',
        work: async () => {
          await rows(Job).insert({ id, clientCompanyId: companyId, title: line.title, code: line.code, status: JobStatus.OPEN });
          for (const key of line.recruiters) await rows(JobRecruiter).insert({ jobId: id, memberId: staff.get(key)!.memberId! });
        },
      });
      closeWhenFilled(standing, id, line.code);
    }
  }
}

function closeWhenFilled({ book, calendar, staff, jobs, deeds }: Standing, id: string, code: string): void {
  const { status, recruiters } = jobs.get(code)!.line;
  if (!status || status === JobStatus.OPEN) return;
  const filled = book.applications.find(({ job, ended }) => job === code && ended?.as === 'HIRED');
  deeds.push({
    at: calendar.past(calendar.at(filled?.ended?.day ?? -7, '17:30', book.timeZone)),
    who: staff.get(recruiters[0]!)!,
    action: 'job.close',
    work: () => rows(Job).update({ id }, { status }),
  });
}
