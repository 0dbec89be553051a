import type { Agency, House, Person } from '@nextround/cast';
import { clock } from '@nextround/tenancy';
import type { mailServer } from './support-mail.js';
import { behindTheWalls } from './support-walls.js';

const HOUR = 3_600_000;
/** A Tuesday: 16:00 in Berlin, 10:00 in New York. */
export const START = new Date('2027-01-12T15:00:00Z');
export const hour = (hours: number): string => new Date(START.getTime() + hours * HOUR).toISOString();

export interface Teller {
  readonly house: House;
  readonly agency: Agency;
  readonly mail: Awaited<ReturnType<typeof mailServer>>;
  readonly language: 'DE' | 'EN';
  readonly zone: string;
}

/** The same rounds in every language, from the booking to the no: whatever is mailed on the way is mailed for its own reason. */
export class Story {
  private round = '';
  private elsewhere = '';
  private otherProcess = '';
  private scorecard = '';

  constructor(private readonly teller: Teller) {}

  /** The one whom everything here is asked of. */
  private get contact(): string {
    return `henrik@client.${this.agency.recruiter.email.split('@')[1]}`;
  }
  private get agency(): Agency {
    return this.teller.agency;
  }

  async speak(): Promise<void> {
    const { language, agency } = this.teller;
    const { admin, recruiter, candidate, other } = agency;
    await admin.do('updateAgency', { language }, 'agency { id }');
    for (const person of [admin, recruiter]) await person.do('updateProfile', { language }, 'viewer { id }');
    for (const { id } of [candidate, other]) await recruiter.do('updateCandidate', { candidateId: id, language }, 'candidate { id }');
  }

  async book(): Promise<void> {
    const { agency, mail, zone, language } = this.teller;
    const { recruiter, candidate, other } = agency;
    const round = (applicationId: string | null, start: number) => ({
      ...{ applicationId, format: 'VIDEO', kind: 'TECHNICAL', timeZone: zone, videoUrl: 'https://meet.example/r' },
      ...{
        startsAt: hour(start),
        endsAt: hour(start + 1),
        interviewers: [{ name: 'Jana Wolf', title: 'Staff Engineer', email: 'jana@client.test' }],
      },
    });
    const schedule = async (person: Person, input: Record<string, unknown>) =>
      (await person.do('scheduleInterview', input, 'interview { id }')).interview.id as string;
    this.round = await schedule(recruiter, round(agency.application, 24));
    const [cancelled, held] = [
      await schedule(recruiter, round(agency.otherApplication, 48)),
      await schedule(recruiter, round(agency.otherApplication, 60)),
    ];
    await mail.some(other.email, 2);
    await recruiter.do('cancelInterview', { interviewId: cancelled }, '__typename');
    await recruiter.do('holdInterview', { interviewId: held }, '__typename');
    await mail.to(candidate.email);
    await recruiter.do('rescheduleInterview', { interviewId: this.round, startsAt: hour(1), endsAt: hour(2) }, '__typename');
    await recruiter.do('updatePrepPack', { interviewId: this.round, bringLaptop: true, items: ['Read the paper', 'Sleep'] }, '__typename');
    await recruiter.do('publishPrepPack', { interviewId: this.round }, '__typename');
    await recruiter.do('askClientForDetails', { interviewId: this.round, contactId: agency.contact, language }, '__typename');
    const process = { companyName: 'Zwischenwerk AG', role: 'Staff Engineer', stage: 'OFFER', offerDeadline: hour(400) };
    this.otherProcess = (await candidate.do('trackOtherProcess', process, 'otherProcess { id }')).otherProcess.id as string;
    this.elsewhere = await schedule(candidate, { ...round(null, 1), otherProcessId: this.otherProcess });
  }

  async talk(): Promise<void> {
    const { agency, language } = this.teller;
    const { recruiter, candidate, admin } = agency;
    await recruiter.do('sendMessage', { candidateId: candidate.id, body: 'mark-message' }, '__typename');
    await candidate.do('sendMessage', { body: 'mark-message' }, '__typename');
    const shared = { otherProcessId: this.otherProcess, level: 'FULL', note: 'I would rather come to you.' };
    const { processUpdate } = await candidate.do('shareProcessUpdate', shared, 'processUpdate { id }');
    const asked = { processUpdateId: processUpdate.id, clientCompanyId: agency.company, reason: 'OFFER_RECEIVED', level: 'STAGE' };
    const { disclosure } = await recruiter.do('requestDisclosure', asked, 'disclosure { id }');
    await this.teller.mail.to(candidate.email, /^\w+ (fragt|asks): /);
    await candidate.do('decideDisclosure', { disclosureId: disclosure.id, grant: true }, '__typename');
    await admin.do('inviteMember', { email: `new@${agency.slug}.test`, name: 'Tom Albers', role: 'RECRUITER' }, '__typename');
    const somebody = { name: 'Leyla Demir', email: `leyla@${agency.slug}.test`, language, timeZone: this.teller.zone };
    const added = await recruiter.do('addCandidate', somebody, 'candidate { id }');
    await recruiter.do('inviteCandidate', { candidateId: added.candidate.id }, '__typename');
  }

  /** Another system that is told of candidates, until it says that there is nobody any more. */
  async lose(url: string): Promise<void> {
    const { admin, recruiter, other } = this.agency;
    const { webhookEndpoint } = await admin.do('createWebhookEndpoint', { url, events: ['candidate.updated'] }, 'webhookEndpoint { id }');
    await recruiter.do('updateCandidate', { candidateId: other.id, headline: 'Somebody else' }, '__typename');
    const read = `query($id: ID!) { node(id: $id) { ... on WebhookEndpoint { active } } }`;
    while ((await admin.ask(read, webhookEndpoint)).node.active) await new Promise((resolve) => setTimeout(resolve, 25));
  }

  /** What the candidate does on the day after: the debrief, and the thank-you. */
  async thank(): Promise<void> {
    const { candidate, prompts } = this.agency;
    const answers = [{ promptId: prompts['COMPANY'], rating: 4, text: 'warm people', audience: 'RECRUITER' }];
    await candidate.do('submitDebrief', { interviewId: this.round, answers }, '__typename');
    await this.write(candidate, this.round, 'THANK_YOU', { to: 'jana@client.test' });
  }

  /** Asks the hiring side, and so does the candidate elsewhere. */
  async ask(kind: string): Promise<void> {
    await this.write(this.agency.recruiter, this.round, kind, { contactId: this.agency.contact });
    await this.write(this.agency.candidate, this.elsewhere, kind, { to: 'jana@client.test' });
  }

  escalate(): Promise<void> {
    return this.write(this.agency.admin, this.round, 'ESCALATION', { contactId: this.agency.contact });
  }

  async hear(): Promise<void> {
    const { house, agency } = this.teller;
    await house.stranger.do('promiseFeedbackByLink', { token: await this.token(), promisedAt: hour(260) }, 'promisedFor');
    await house.stranger.do('declineFeedbackRequest', { token: await this.token(), askInstead: 'Jana Wolf' }, 'declinedAt');
    const answer = { overallRecommendation: 'NO', concerns: 'mark-concern' };
    await house.stranger.do('answerFeedbackRequest', { token: await this.token(), ...answer }, 'answeredAt');
    const read = `query($id: ID!) { node(id: $id) { ... on Interview { scorecards { id } } } }`;
    this.scorecard = (await agency.recruiter.ask(read, { id: this.round })).node.scorecards[0].id as string;
    await agency.recruiter.do('rejectApplication', { applicationId: agency.application, reason: 'TEAM_FIT' }, '__typename');
    await agency.candidate.do('updateOtherProcess', { otherProcessId: this.otherProcess, stage: 'REJECTED' }, '__typename');
  }

  async end(): Promise<void> {
    const { recruiter, candidate, contact } = this.agency;
    await this.write(recruiter, this.round, 'REJECTION_FOLLOW_UP', { contactId: contact });
    await this.write(candidate, this.elsewhere, 'REJECTION_FOLLOW_UP', { to: 'jana@client.test' });
    await recruiter.do('releaseFeedback', { scorecardId: this.scorecard, message: 'mark-feedback' }, '__typename');
    await candidate.do('updateNotificationPreferences', { messages: 'DAILY_DIGEST' }, '__typename');
    await recruiter.do('sendMessage', { candidateId: candidate.id, body: 'mark-message' }, '__typename');
  }

  /** The link of a letter that asks for an impression, once it has come. */
  private async token(): Promise<string> {
    const { mail, agency } = this.teller;
    const before = mail.all(this.contact).length;
    await agency.recruiter.do('requestScorecard', { interviewId: this.round, contactId: agency.contact }, '__typename');
    clock.moveTo(new Date(clock.now().getTime() + 15_000));
    await ring(this.teller.house);
    const letter = (await mail.some(this.contact, before + 1)).at(-1)!;
    return /\/f\/([\w-]+)/.exec(letter.text)![1]!;
  }

  private async write(who: Person, interviewId: string, kind: string, to: Record<string, unknown>): Promise<void> {
    const read = `query($id: ID!) { node(id: $id) { ... on Interview { followUps { id kind } } } }`;
    const steps = (await who.ask(read, { id: interviewId })).node.followUps as { id: string; kind: string }[];
    const step = steps.find((one) => one.kind === kind);
    if (!step) throw new Error(`There is no ${kind}.`);
    await who.do('sendFollowUp', { stepId: step.id, language: this.teller.language, ...to }, '__typename');
  }
}

/** Rings every alarm: the rows know what is due by the time it is. */
export const ring = (house: House) =>
  behindTheWalls(house, `update graphile_worker._private_jobs set run_at = now() where locked_at is null and run_at > now()`);
