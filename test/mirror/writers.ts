import { setTimeout } from 'node:timers/promises';
import { inHours, PASSWORD, type Agency, type House, type Person } from '@nextround/cast';
import { insist } from '../support-journal.js';
import type { Dice } from '../year/dice.js';
import type { Crowd, Way } from './agency.js';

/** What somebody may be told who does the right thing too late: someone else was there before. */
const PASSED = ['NOT_FOUND', 'CONFLICT', 'TOO_LATE', 'NOT_YET', 'BAD_USER_INPUT', 'RATE_LIMITED'];

/** How long somebody thinks at most before they go on, in milliseconds. */
const PACE = 100;

/** Whoever signed in so long ago does it again: what is dangerous wants a password of the last five minutes. */
const SURE = 4 * 60_000;

/** Eight people at work at once, for as long as they are let: an admin, five times a recruiter, and two candidates. */
export class Writers {
  /** The names of those who were forgotten. */
  readonly erased = new Set<string>();
  /** What went through. */
  done = 0;
  private writing = true;
  private readonly all: Promise<unknown>;
  private readonly began = Date.now();
  private readonly since = new Map<Person, number>();

  constructor(
    private readonly house: House,
    private readonly agency: Agency,
    private readonly crowd: Crowd,
    private readonly dice: Dice,
  ) {
    const { admin, recruiter, colleague, candidate, other } = agency;
    const staff = [admin, recruiter, colleague, recruiter, colleague, recruiter];
    this.all = Promise.all([
      ...staff.map((person) => this.work(() => this.asStaff(person, dice.one(crowd.ways)))),
      this.work(() => this.asCandidate(candidate, agency.held)),
      this.work(() => this.asCandidate(other, agency.held)),
    ]);
  }

  async end(): Promise<void> {
    this.writing = false;
    await this.all;
  }

  private async work(round: () => Promise<unknown>): Promise<void> {
    for (; this.writing; await setTimeout(this.dice.between(0, PACE))) await round();
  }

  /** Somebody, with a token that will do. */
  async signedIn(who: Person): Promise<Person> {
    if (Date.now() - (this.since.get(who) ?? this.began) < SURE) return who;
    this.since.set(who, Date.now());
    const { accessToken } = await insist(
      this.house,
      this.house.stranger,
      'signIn',
      { email: who.email, password: PASSWORD },
      'accessToken',
    );
    who.token = accessToken as string;
    return who;
  }

  private async act(who: Person, mutation: string, input: Record<string, unknown>, selection: string): Promise<any> {
    const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
    const { data, errors } = await (
      await this.signedIn(who)
    ).answer(`mutation($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`, { input });
    const unexpected = errors.find(({ extensions }) => !PASSED.includes(extensions.code));
    if (unexpected) throw new Error(`${mutation}: ${JSON.stringify(unexpected)}`);
    if (data) this.done++;
    return data?.[mutation];
  }

  private async asStaff(who: Person, { name, ...way }: Way): Promise<void> {
    const { agency, dice, crowd } = this;
    const { candidate: candidateId, application: applicationId, interview: interviewId } = way;
    const n = Math.floor(dice.next() * 1_000_000);
    switch (Math.floor(dice.between(0, 10))) {
      case 0:
        return this.act(who, 'updateCandidate', { candidateId, headline: `As of ${n}` }, 'candidate { id }');
      case 1:
        return this.act(
          who,
          'updateCandidate',
          { candidateId, externalIds: [{ system: 'lever', id: `mark-external-${n}` }] },
          'candidate { id }',
        );
      case 2:
        return this.act(who, 'moveApplication', { applicationId, stageId: dice.one(Object.values(agency.stages)) }, 'application { id }');
      case 3: {
        const made = await this.act(who, 'makeOffer', { applicationId, salary: String(n) }, 'offer { id }');
        const state = dice.one(['ACCEPTED', 'DECLINED', 'WITHDRAWN']);
        return made && this.act(who, 'decideOffer', { offerId: made.offer.id, state }, 'offer { id }');
      }
      case 4: {
        const said = { interviewId, interviewer: 'Jana Wolf', overallRecommendation: 'NO', concerns: `Spoken ${n}` };
        const scored = interviewId && (await this.act(who, 'recordScorecard', said, 'scorecard { id }'));
        return (
          scored &&
          this.act(who, 'releaseFeedback', { scorecardId: scored.scorecard.id, message: 'mark-released' }, 'releasedFeedback { id }')
        );
      }
      case 5: {
        const at = { startsAt: inHours(30), endsAt: inHours(31) };
        const round = { applicationId, format: 'PHONE', kind: 'CULTURE', ...at, timeZone: 'Europe/Berlin', interviewers: [] };
        const booked = await this.act(who, 'scheduleInterview', round, 'interview { id }');
        if (!booked) return;
        const { id } = booked.interview as { id: string };
        return dice.falls(0.5)
          ? this.act(who, 'cancelInterview', { interviewId: id, reason: 'mark-note' }, 'interview { id }')
          : this.act(who, 'rescheduleInterview', { interviewId: id, startsAt: inHours(50), endsAt: inHours(51) }, 'interview { id }');
      }
      case 6:
        return this.act(who, 'rejectApplication', { applicationId, reason: 'TEAM_FIT', explanation: 'mark-note' }, 'application { id }');
      case 7:
        return this.act(who, 'withdrawApplication', { applicationId }, 'application { id }');
      case 8: {
        const gone = await this.act(agency.admin, 'eraseCandidate', { candidateId, reason: 'asked for it' }, 'erasedId');
        if (gone) this.erased.add(name);
        return;
      }
      default: {
        const theirs = dice.falls(0.5);
        const called = `${theirs ? 'mark-elsewhere' : 'Somebody'} new ${n}`;
        const added = await this.act(who, 'addCandidate', { name: called }, 'candidate { id }');
        if (!added) return;
        return this.act(
          who,
          'submitApplication',
          { candidateId: added.candidate.id, jobId: theirs ? crowd.elsewhere.job : agency.job },
          'application { id }',
        );
      }
    }
  }

  /** Says after a round what they think, more to one and less to another each time; and has something else going on, and takes it back. */
  private async asCandidate(who: Person, interviewId: string): Promise<void> {
    const { agency, dice } = this;
    const n = Math.floor(dice.next() * 1_000_000);
    const audience = dice.one(['CLIENT', 'RECRUITER', 'PRIVATE']);
    const text = { CLIENT: `As of ${n}`, RECRUITER: 'mark-recruiter', PRIVATE: 'mark-private' }[audience];
    const answers = [{ promptId: agency.prompts[dice.one(['COMPANY', 'INTERVIEW'])], text, audience }];
    await this.act(who, dice.falls(0.6) ? 'submitDebrief' : 'saveDebrief', { interviewId, answers }, 'debrief { id }');
    const process = { companyName: 'mark-process', stage: 'OFFER', notes: 'mark-process' };
    const tracked = await this.act(who, 'trackOtherProcess', process, 'otherProcess { id }');
    if (!tracked) return;
    const shared = { otherProcessId: tracked.otherProcess.id, level: 'STAGE', note: 'mark-update' };
    const update = await this.act(who, 'shareProcessUpdate', shared, 'processUpdate { id }');
    if (!update) return;
    const processUpdateId = update.processUpdate.id as string;
    const asked = {
      processUpdateId,
      clientCompanyId: agency.company,
      reason: 'OFFER_RECEIVED',
      level: 'EXISTS',
      wording: `There is more, ${n}.`,
    };
    const requested = await this.act(agency.recruiter, 'requestDisclosure', asked, 'disclosure { id }');
    const disclosureId = requested?.disclosure.id as string | undefined;
    if (disclosureId) await this.act(who, 'decideDisclosure', { disclosureId, grant: dice.falls(0.8) }, 'disclosure { id }');
    if (disclosureId && dice.falls(0.5)) await this.act(who, 'revokeDisclosure', { disclosureId }, 'disclosure { id }');
    if (dice.falls(0.4)) await this.act(who, 'withdrawProcessUpdate', { processUpdateId }, 'processUpdate { id }');
  }
}
