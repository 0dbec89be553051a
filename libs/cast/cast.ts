import type { House } from './house.js';
import { PASSWORD } from './house.js';
import { Person } from './person.js';

/** One agency with its people and one candidate's way to one job: what most promises are about. */
export interface Agency {
  readonly name: string;
  readonly slug: string;
  readonly id: string;
  readonly admin: Person;
  readonly recruiter: Person;
  /** A second recruiter, who looks after nobody. */
  readonly colleague: Person;
  readonly auditor: Person;
  readonly candidate: Person;
  /** Another candidate of the same agency, with a sign-in too. */
  readonly other: Person;
  readonly company: string;
  readonly contact: string;
  readonly job: string;
  readonly application: string;
  readonly otherApplication: string;
  /** A round that ended two hours ago. */
  readonly held: string;
  /** A round tomorrow. */
  readonly ahead: string;
  /** The prompts by topic. */
  readonly prompts: Record<string, string>;
  /** The stages by name. */
  readonly stages: Record<string, string>;
}

const HOUR = 3_600_000;
export const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

/** Two agencies side by side: Harbor in Berlin and Kite in New York. */
export async function cast(house: House): Promise<{ harbor: Agency; kite: Agency }> {
  const harbor = await openAgency(house, 'Harbor', 'harbor.test', 'Europe/Berlin', [
    'Petra Ahlers',
    'Hanna Reuter',
    'Milan Vogt',
    'Ines Lund',
    'Maya Okafor',
    'Jonas Wirth',
  ]);
  const kite = await openAgency(house, 'Kite', 'kite.test', 'America/New_York', [
    'Alice Brandt',
    'Theo Park',
    'Rosa Diaz',
    'Omar Said',
    'Lena Fox',
    'Ravi Nair',
  ]);
  return { harbor, kite };
}

async function openAgency(house: House, name: string, domain: string, timeZone: string, names: string[]): Promise<Agency> {
  const [admin, recruiter, colleague, auditor, candidate, other] = names.map(
    (n) => new Person(n, `${n.split(' ')[0]!.toLowerCase()}@${domain}`, house.url, null),
  ) as [Person, Person, Person, Person, Person, Person];
  const opened = await admin.do(
    'registerAgency',
    { name, adminName: admin.name, email: admin.email, password: PASSWORD, timeZone },
    'accessToken agency { id slug stages { id name } debriefPrompts { id topic } } viewer { id }',
  );
  admin.token = opened.accessToken as string;
  admin.id = opened.viewer.id as string;
  await join(admin, recruiter, 'RECRUITER');
  await join(admin, colleague, 'RECRUITER');
  await join(admin, auditor, 'AUDITOR');
  const company = (await recruiter.do('addClientCompany', { name: `${name} Client` }, 'clientCompany { id }')).clientCompany.id as string;
  const contact = (
    await recruiter.do(
      'addHiringContact',
      { clientCompanyId: company, name: 'Henrik Maas', email: `henrik@client.${domain}` },
      'hiringContact { id }',
    )
  ).hiringContact.id as string;
  const job = (await recruiter.do('openJob', { clientCompanyId: company, title: 'Senior Backend Engineer', code: 'SBE-1' }, 'job { id }'))
    .job.id as string;
  await welcome(recruiter, candidate, timeZone);
  await welcome(recruiter, other, timeZone);
  const application = (await recruiter.do('submitApplication', { candidateId: candidate.id, jobId: job }, 'application { id }')).application
    .id as string;
  const otherApplication = (await recruiter.do('submitApplication', { candidateId: other.id, jobId: job }, 'application { id }'))
    .application.id as string;
  const held = await book(recruiter, application, -3, timeZone);
  const ahead = await book(recruiter, application, 24, timeZone);
  return {
    name,
    slug: opened.agency.slug as string,
    id: opened.agency.id as string,
    admin,
    recruiter,
    colleague,
    auditor,
    candidate,
    other,
    company,
    contact,
    job,
    application,
    otherApplication,
    held,
    ahead,
    prompts: Object.fromEntries((opened.agency.debriefPrompts as { topic: string; id: string }[]).map((p) => [p.topic, p.id])),
    stages: Object.fromEntries((opened.agency.stages as { name: string; id: string }[]).map((s) => [s.name, s.id])),
  };
}

/** Books a round of an hour that begins `hours` from now. */
export async function book(recruiter: Person, applicationId: string, hours: number, timeZone = 'Europe/Berlin'): Promise<string> {
  const input = {
    applicationId,
    format: 'VIDEO',
    kind: 'TECHNICAL',
    startsAt: inHours(hours),
    endsAt: inHours(hours + 1),
    timeZone,
    videoUrl: 'https://meet.example/r',
    interviewers: [{ name: 'Jana Wolf', title: 'Staff Engineer' }],
  };
  return (await recruiter.do('scheduleInterview', input, 'interview { id }')).interview.id as string;
}

async function join(admin: Person, person: Person, role: string): Promise<void> {
  const { url } = await admin.do('inviteMember', { email: person.email, name: person.name, role }, 'url');
  await accept(person, url as string);
}

async function welcome(recruiter: Person, person: Person, timeZone: string): Promise<void> {
  const { candidate } = await recruiter.do(
    'addCandidate',
    { name: person.name, email: person.email, headline: 'Backend engineer, 8 years', timeZone },
    'candidate { id }',
  );
  const { url } = await recruiter.do('inviteCandidate', { candidateId: candidate.id }, 'url');
  await accept(person, url as string);
  person.id = candidate.id as string;
}

/** Follows the link of an invitation. */
export async function accept(person: Person, url: string): Promise<void> {
  const token = url.split('/').at(-1)!;
  const { accessToken, viewer } = await person.do('acceptInvitation', { token, password: PASSWORD }, 'accessToken viewer { id }');
  person.token = accessToken as string;
  person.id ||= viewer.id as string;
}
