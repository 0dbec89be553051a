import { v7 as uuid } from 'uuid';
import { Agency, furnish, Identity, Language, Member } from '@nextround/access';
import { DebriefPrompt, type DebriefTopic } from '@nextround/debrief';
import { Candidate, JobInterviewStage } from '@nextround/pipeline';
import { Role, rows, system, type Actor, type Tenancy } from '@nextround/tenancy';
import type { Calendar } from './calendar.js';
import type { AgencyBook, CandidateLine, CompanyLine, JobLine } from './shape.js';
import { unhurried, type Deed } from './deeds.js';

export interface Person {
  line: CandidateLine;
  self: Actor;
  recruiter: Actor;
}

export interface OpenJob {
  id: string;
  line: JobLine;
  company: CompanyLine;
}

/** An agency that stands: who may act in it, and what the tables' names stand for. */
export interface Standing {
  book: AgencyBook;
  calendar: Calendar;
  founder: Actor;
  staff: Map<string, Actor>;
  people: Map<string, Person>;
  jobs: Map<string, OpenJob>;
  /** By place, from 1. */
  stages: Map<number, string>;
  prompts: Map<DebriefTopic, DebriefPrompt>;
  deeds: Deed[];
}

const DAY = 86_400_000;

/** Opens the agency as its admin does, and lets its people in. */
export async function openAgency(tenancy: Tenancy, book: AgencyBook, calendar: Calendar, passwordHash: string): Promise<Standing> {
  const enter = (email: string) =>
    tenancy.door({ email }, async () => {
      await unhurried();
      return (await rows(Identity).one({ email }))?.id ?? (await rows(Identity).insert({ email, passwordHash }));
    });
  const agencyId = uuid();
  const staff = new Map<string, Actor>();
  for (const { key, email, role } of book.members) {
    const identityId = await enter(email);
    staff.set(key, { agencyId, role, sight: 'ALL', memberId: uuid(), candidateId: null, identityId, sessionId: null });
  }
  const founder = staff.get(book.members[0]!.key)!;
  const member = (actor: Actor) => ({ id: actor.memberId!, identityId: actor.identityId! });
  const { stages, prompts } = await tenancy.write(founder, { action: 'agency.register', requestId: 'demo' }, async () => {
    const { name, slug, timeZone } = book;
    await rows(Agency).insert({ id: agencyId, name, slug, timeZone });
    await rows(Member).insert({
      ...member(founder),
      role: Role.ADMIN,
      name: book.members[0]!.name,
      email: book.members[0]!.email,
      timeZone,
    });
    await furnish();
    return { stages: await rows(JobInterviewStage).find({}), prompts: await rows(DebriefPrompt).find({}) };
  });
  for (const { key, name, email, role } of book.members.slice(1))
    await tenancy.write(joining(staff.get(key)!), { action: 'invitation.accept', requestId: 'demo' }, () =>
      rows(Member).insert({ ...member(staff.get(key)!), role, name, email, timeZone: book.timeZone }),
    );

  const people = new Map<string, Person>();
  const deeds: Deed[] = [];
  for (const line of book.candidates) {
    const candidateId = uuid();
    const account = hasAccount(book, line);
    const identityId = account ? await enter(line.email) : null;
    const self: Actor = {
      agencyId,
      role: Role.CANDIDATE,
      sight: 'OWN',
      memberId: account ? uuid() : null,
      candidateId,
      identityId,
      sessionId: null,
    };
    const recruiter = staff.get(line.recruiter)!;
    people.set(line.key, { line, self, recruiter });
    const known = knownSince(book, line, calendar, people.size);
    deeds.push({ at: known, who: recruiter, action: 'candidate.add', work: () => addCandidate(candidateId, recruiter, line, known) });
    if (account)
      deeds.push({ at: known, who: joining(self), action: 'invitation.accept', work: () => rows(Member).insert(membership(self, line)) });
  }
  return {
    book,
    calendar,
    founder,
    staff,
    people,
    jobs: new Map(),
    stages: new Map(stages.map((stage) => [stage.stageOrder, stage.id])),
    prompts: new Map(prompts.map((prompt) => [prompt.topic, prompt])),
    deeds,
  };
}

/** Whoever joins does so before they are anybody here. */
const joining = (actor: Actor): Actor => ({ ...system(actor.agencyId), memberId: actor.memberId, identityId: actor.identityId });

/** Since when they are in the book: at the latest the day before they were first put forward. */
function knownSince({ applications, timeZone }: AgencyBook, { key, known }: CandidateLine, calendar: Calendar, seat: number): Date {
  const first = Math.min(0, ...applications.filter(({ candidate }) => candidate === key).map(({ day }) => day));
  const latest = calendar.at(first, '08:00', timeZone).getTime() - DAY;
  return calendar.past(new Date(Math.min(calendar.atWork(calendar.hours(calendar.now, -24 * known), timeZone, seat).getTime(), latest)));
}

/** Those with a round have been invited, and came. */
const hasAccount = (book: AgencyBook, { key }: CandidateLine): boolean =>
  book.applications.some(({ candidate, rounds }) => candidate === key && rounds.length > 0);

function addCandidate(id: string, recruiter: Actor, line: CandidateLine, at: Date): Promise<string> {
  const { name, email, phone, headline, location, timeZone, source, language = Language.EN } = line;
  const known = { recruiterId: recruiter.memberId, createdAt: at, updatedAt: at };
  return rows(Candidate).insert({ id, name, email, phone, headline, location, timeZone, source, language, ...known });
}

const membership = (self: Actor, { name, email, timeZone, language }: CandidateLine) => ({
  id: self.memberId!,
  identityId: self.identityId!,
  candidateId: self.candidateId,
  role: Role.CANDIDATE,
  name,
  email,
  timeZone,
  language: language ?? Language.EN,
});
