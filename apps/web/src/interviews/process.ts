interface Ours {
  readonly job: { readonly title: string; readonly clientCompany: { readonly name: string } };
}
interface Own {
  readonly companyName: string;
  readonly role?: string | null;
}

/** Where an interview leads, whether it belongs to the agency's process or to the candidate's own. */
export const leadsTo = (process: Ours | Own): { client: string; title: string } =>
  'job' in process
    ? { client: process.job.clientCompany.name, title: process.job.title }
    : { client: process.companyName, title: process.role ?? process.companyName };
