import { NotFound, rows } from '@nextround/tenancy';
import { Language } from '@nextround/access';
import type { Interview } from '@nextround/interviews';
import { Application, ClientCompany, Job } from '@nextround/pipeline';

/** Where an interview of the agency's own processes takes somebody: the company that hires, and the job. */
export async function placeOf({ applicationId }: Interview): Promise<{ companyId: string; company: string; job: string }> {
  if (!applicationId) throw new NotFound('This interview');
  const { jobId } = await rows(Application).get(applicationId);
  const job = await rows(Job).get(jobId);
  const company = await rows(ClientCompany).get(job.clientCompanyId);
  return { companyId: company.id, company: company.name, job: job.title };
}

/** A day and a wall time as people say it there, with the zone. */
export const spoken = (at: Date, timeZone: string, language: Language): string =>
  new Intl.DateTimeFormat(language === Language.DE ? 'de' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
    timeZoneName: 'short',
  }).format(at);
