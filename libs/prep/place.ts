import { NotFound, rows } from '@nextround/tenancy';
import type { Interview } from '@nextround/interviews';
import { Application, ClientCompany, Job } from '@nextround/pipeline';

/** Where an interview of the agency's own processes takes somebody: the company that hires, and the job. */
export async function placeOf({
  applicationId,
}: Interview): Promise<{ application: Application; companyId: string; company: string; job: string }> {
  if (!applicationId) throw new NotFound('This interview');
  const application = await rows(Application).get(applicationId);
  const job = await rows(Job).get(application.jobId);
  const company = await rows(ClientCompany).get(job.clientCompanyId);
  return { application, companyId: company.id, company: company.name, job: job.title };
}
