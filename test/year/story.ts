import { Temporal } from 'temporal-polyfill';
import { PASSWORD, Person, type Agency } from '@nextround/cast';
import { clock } from '@nextround/tenancy';
import { tick } from './clockwork.js';
import { Dice } from './dice.js';

const HOUR = 3_600_000;
const SOUL = 'a long and winding road';
const ZONES = [
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'Pacific/Auckland',
  'Asia/Kathmandu',
  'Europe/Berlin',
  'Europe/Berlin',
];

/**
 * What is planted, by who may read it: `only` the candidate; the candidate, and whoever they have `said` it to in a letter of their own;
 * the agency's `staff`; the staff and the one candidate (`thread`).
 */
export const MARKS = { only: 'ZINNOBER', said: 'LAPIS', staff: 'KOBALT', thread: 'OCKER' };

/** What is a rule's “no”, or “not now”. Every other refusal is a fault. */
const RULES = ['CONFLICT', 'NOT_YET', 'TOO_LATE', 'BAD_USER_INPUT underWay'];

export interface Soul {
  readonly person: Person;
  readonly zone: string;
  readonly quiet: { start: string; end: string };
  readonly signsIn: boolean;
}

interface Job {
  readonly id: string;
  readonly contact: string;
  readonly address: string;
  readonly company: string;
  readonly zone: string;
}

/** One thing that somebody does at one instant of the year. What the rules refuse at that instant, stays undone. */
export interface Deed {
  readonly at: Date;
  readonly what: string;
  act(): Promise<unknown>;
}

/** What the mails brought along, as their readers find it: the newest link to a place such as `/d/`, by address; of one record. */
export type LinkTo = (address: string, path: string, about?: string) => string | undefined;

/** A year of an agency: people, rounds, and everything that comes of them, from a fixed seed. */
export class Story {
  readonly deeds: Deed[] = [];
  readonly souls: Soul[] = [];
  /** What was refused, by deed and code: a story in which nothing works would promise nothing. */
  readonly refused = new Map<string, number>();
  readonly did = new Map<string, number>();
  private readonly dice: Dice;
  private readonly jobs: Job[] = [];
  /** Whose each mark is, by its number: a candidate's address; empty where it is the agency's own. */
  readonly marks: string[] = [];
  /** What somebody's latest round is of, and with which company. */
  private readonly latest = new Map<Soul, { application: string; job: Job }>();

  constructor(
    private readonly url: string,
    private readonly agency: Agency,
    private readonly begins: Date,
    private readonly linkTo: LinkTo,
    seed: number,
  ) {
    this.dice = new Dice(seed);
  }

  /** Where somebody of the hiring side is at home; everybody else at the agency's. */
  zoneOf(address: string): string {
    return this.jobs.find((job) => job.address === address)?.zone ?? 'Europe/Berlin';
  }

  private mark(kind: keyof typeof MARKS, soul?: Soul): string {
    return `${MARKS[kind]}-${this.marks.push(soul?.person.email ?? '') - 1}`;
  }

  async people(candidates: number): Promise<void> {
    const { recruiter, colleague } = this.agency;
    for (let i = 0; i < 8; i++) {
      const { clientCompany } = await recruiter.do('addClientCompany', { name: `Werk ${i}` }, 'clientCompany { id }');
      const address = `hiring${i}@werk${i}.test`;
      const zone = ZONES[i]!;
      const { hiringContact } = await recruiter.do(
        'addHiringContact',
        { clientCompanyId: clientCompany.id, name: `Hiring ${i}`, email: address },
        'hiringContact { id }',
      );
      for (const title of ['Backend Engineer', 'Platform Engineer']) {
        const { job } = await recruiter.do('openJob', { clientCompanyId: clientCompany.id, title }, 'job { id }');
        this.jobs.push({ id: job.id as string, contact: hiringContact.id as string, address, company: clientCompany.id as string, zone });
      }
    }
    for (let i = 0; i < candidates; i++) {
      const by = this.dice.falls(0.5) ? recruiter : colleague;
      const zone = this.dice.one(ZONES);
      const quiet = this.dice.falls(0.8)
        ? { start: '21:00', end: '08:00' }
        : this.dice.falls(0.5)
          ? { start: '22:30', end: '06:30' }
          : { start: '12:00', end: '14:00' };
      const email = `soul${i}@life.test`;
      const { candidate } = await by.do(
        'addCandidate',
        { name: `Soul Number${i}`, email, timeZone: zone, language: this.dice.falls(0.5) ? 'DE' : 'EN' },
        'candidate { id }',
      );
      await by.do('updateCandidate', { candidateId: candidate.id, quietHours: quiet }, 'candidate { id }');
      const person = new Person(`Soul Number${i}`, email, this.url, null, candidate.id as string);
      const signsIn = this.dice.falls(0.6);
      if (signsIn) {
        const { url } = await by.do('inviteCandidate', { candidateId: candidate.id }, 'url');
        const { accessToken } = await person.do(
          'acceptInvitation',
          { token: (url as string).split('/').at(-1), password: SOUL },
          'accessToken',
        );
        person.token = accessToken as string;
      }
      this.souls.push({ person, zone, quiet, signsIn });
    }
  }

  /** Everybody signs in anew: an access token does not last for a year, nor for the minutes in which this one is lived. */
  async signIn(): Promise<void> {
    const { admin, recruiter, colleague, auditor, other } = this.agency;
    const staff = [admin, recruiter, colleague, auditor, other].map((person) => ({ person, password: PASSWORD }));
    const souls = this.souls.filter(({ signsIn }) => signsIn).map(({ person }) => ({ person, password: SOUL }));
    for (const { person, password } of [...staff, ...souls])
      person.token = (await person.do('signIn', { email: person.email, password }, 'accessToken'))['accessToken'] as string;
  }

  /** Lays out `rounds` interviews over the year, and some other processes, messages and wishes beside them. */
  write(rounds: number): void {
    for (let i = 0; i < rounds; i++) {
      // Somebody is put forward for a job once.
      const n = i % this.souls.length;
      const nth = Math.floor(i / this.souls.length);
      this.round(this.souls[n]!, this.jobs[(n + 5 * nth) % this.jobs.length]!, this.dice.between(7, 355));
    }
    for (const soul of this.souls) {
      if (soul.signsIn && this.dice.falls(0.5)) this.otherProcess(soul, this.dice.between(5, 300));
      for (let n = 0; n < 3; n++) this.message(soul, this.dice.between(2, 360));
    }
    this.at(this.day(3), 'preferences', () =>
      this.agency.colleague.do('updateNotificationPreferences', { followUps: 'DAILY_DIGEST', feedback: 'OFF' }, '__typename'),
    );
  }

  private round(soul: Soul, job: Job, day: number): void {
    const { recruiter } = this.agency;
    const { dice } = this;
    const { person } = soul;
    const at = (from: Date, hours: number) => new Date(from.getTime() + hours * HOUR);
    const start = this.inTheDay(day, soul.zone, dice.falls(0.03) ? 22.5 : dice.between(8.5, 17));
    const [first, second] = [start, at(start, dice.between(30, 90))];
    const isMoved = dice.falls(0.12);
    const begins = isMoved ? second : first;
    const ends = at(begins, 1);
    const ids: { application?: string; interview?: string; job?: Job } = {};
    const isAnother = dice.falls(0.25);
    const which = () => ids.job ?? job;
    const interview = () => ids.interview ?? given('interview');
    const end = (d: Date) => at(d, 1).toISOString();

    this.at(at(start, -dice.between(60, 240)), 'schedule', async () => {
      const before = isAnother ? this.latest.get(soul) : undefined;
      ids.application =
        before?.application ??
        ((await recruiter.do('submitApplication', { candidateId: person.id, jobId: job.id }, 'application { id }')).application
          .id as string);
      ids.job = before?.job ?? job;
      this.latest.set(soul, { application: ids.application, job: ids.job });
      const input = {
        applicationId: ids.application,
        format: 'VIDEO',
        kind: dice.one(['SCREENING', 'TECHNICAL', 'CULTURE']),
        startsAt: start.toISOString(),
        endsAt: end(start),
        timeZone: which().zone,
        videoUrl: 'https://meet.example/r',
        interviewers: dice.falls(0.7) ? [{ name: 'Jana Wolf', email: which().address }] : [],
      };
      ids.interview = (await recruiter.do('scheduleInterview', input, 'interview { id }')).interview.id as string;
    });
    if (soul.signsIn && dice.falls(0.6))
      this.at(at(start, -20), 'prepare a question', () =>
        person.do('prepareQuestion', { interviewId: interview(), text: `Who reviews the code? ${this.mark('said', soul)}` }, '__typename'),
      );
    if (dice.falls(0.6))
      this.at(at(start, -26), 'prep pack', async () => {
        await recruiter.do(
          'updatePrepPack',
          {
            interviewId: interview(),
            whatToPrepare: 'Read their engineering blog.',
            expectations: ['TEAMWORK'],
            items: ['Charge the laptop'],
          },
          '__typename',
        );
        await recruiter.do('publishPrepPack', { interviewId: interview() }, '__typename');
      });
    else if (dice.falls(0.4))
      this.at(at(start, -26), 'ask for details', () =>
        recruiter.do('askClientForDetails', { interviewId: interview(), contactId: which().contact }, '__typename'),
      );
    if (isMoved)
      this.at(at(first, -5), 'reschedule', () =>
        recruiter.do(
          'rescheduleInterview',
          { interviewId: interview(), startsAt: second.toISOString(), endsAt: end(second) },
          '__typename',
        ),
      );
    const fate = dice.next();
    if (fate < 0.08)
      return this.at(at(begins, -6), 'cancel', () =>
        recruiter.do('cancelInterview', { interviewId: interview(), reason: 'They have hired somebody.' }, '__typename'),
      );
    if (fate < 0.11)
      return this.at(at(begins, 0.5), 'no-show', () => recruiter.do('markNoShow', { interviewId: interview() }, '__typename'));
    if (fate < 0.13)
      return this.at(at(begins, -4), 'hold', () => recruiter.do('holdInterview', { interviewId: interview() }, '__typename'));

    if (dice.falls(0.75)) this.debrief(soul, at(ends, dice.falls(0.7) ? dice.between(0.1, 2.5) : dice.between(4, 40)), interview);
    if (soul.signsIn && dice.falls(0.7)) this.thankYou(soul, which, at(ends, dice.between(0.5, 23)), interview);
    if (dice.falls(0.3))
      this.at(at(ends, 1), 'promise', () =>
        recruiter.do(
          'promiseFeedback',
          { interviewId: interview(), promisedAt: at(ends, dice.between(20, 140)).toISOString() },
          '__typename',
        ),
      );
    if (dice.falls(0.4)) this.followUp(at(ends, dice.between(73, 160)), interview);
    if (dice.falls(0.75)) {
      const when = at(ends, dice.between(4, 220));
      if (dice.falls(0.4)) this.answeredByLink(which, when, interview);
      else
        this.at(when, 'scorecard', async () => {
          const input = {
            interviewId: interview(),
            interviewer: 'Henrik',
            overallRecommendation: dice.one(['YES', 'NO', 'STRONG_YES']),
            ratings: [{ topic: 'ROLE_TECHNICAL', rating: 3 }],
            concerns: `Too quick. ${this.mark('staff')}`,
          };
          await recruiter.do('recordScorecard', input, '__typename');
        });
      if (dice.falls(0.8))
        this.at(at(when, dice.between(15, 40)), 'release', async () =>
          recruiter.do(
            'releaseFeedback',
            {
              scorecardId: await scorecardOf(recruiter, interview()),
              message: 'They liked how you listen.',
              howToImprove: dice.falls(0.5) ? 'Slow down at the whiteboard.' : null,
            },
            '__typename',
          ),
        );
    }
    if (dice.falls(0.35))
      this.at(at(ends, dice.between(30, 300)), 'reject', () =>
        recruiter.do(
          'rejectApplication',
          { applicationId: ids.application ?? given('application'), reason: 'TEAM_FIT', explanation: this.mark('staff') },
          '__typename',
        ),
      );
    else if (soul.signsIn && dice.falls(0.08))
      this.at(at(ends, dice.between(5, 100)), 'withdraw', () =>
        person.do('withdrawApplication', { applicationId: ids.application ?? given('application') }, '__typename'),
      );
  }

  /** With a sign-in, or by the link in the mail: the same debrief. Some are begun and never handed over. */
  private debrief(soul: Soul, when: Date, interview: () => string): void {
    const prompts = this.agency.prompts;
    const isHandedOver = this.dice.falls(0.9);
    this.at(when, 'debrief', async () => {
      const interviewId = interview();
      const answers = [
        // A draft is nobody's but its writer's, whoever is to read it one day. In a thank-you of theirs they may quote it.
        {
          promptId: prompts['COMPANY'],
          rating: 4,
          text: isHandedOver ? 'Calm people.' : `Calm people. ${this.mark('said', soul)}`,
          audience: 'RECRUITER',
        },
        { promptId: prompts['WOULD_WORK_THERE'], rating: 3, audience: 'CLIENT' },
        { promptId: prompts['MISTAKES'], text: `I froze. ${this.mark('only', soul)}`, audience: 'PRIVATE' },
      ];
      let writer = soul.person;
      if (!soul.signsIn) {
        const token = this.linkTo(soul.person.email, '/d/', interviewId)?.split('/').at(-1);
        if (!token) return given('link');
        const { accessToken } = await soul.person.do('openDebriefLink', { token }, 'accessToken');
        writer = new Person(soul.person.name, soul.person.email, this.url, accessToken as string, soul.person.id);
      }
      await writer.do('saveDebrief', { interviewId, answers }, '__typename');
      if (isHandedOver) await writer.do('submitDebrief', { interviewId }, '__typename');
    });
  }

  private thankYou(soul: Soul, job: () => Job, when: Date, interview: () => string): void {
    const how = this.dice.next();
    this.at(when, 'thank-you', async () => {
      const step = await stepOf(soul.person, interview(), ['THANK_YOU']);
      if (how < 0.5) return soul.person.do('sendFollowUp', { stepId: step, to: job().address }, '__typename');
      if (how < 0.8) return soul.person.do('completeFollowUp', { stepId: step, channel: 'LINKEDIN' }, '__typename');
      return soul.person.do('skipFollowUp', { stepId: step, reason: 'We spoke.' }, '__typename');
    });
  }

  private followUp(when: Date, interview: () => string): void {
    const { recruiter } = this.agency;
    const sends = this.dice.falls(0.7);
    this.at(when, 'follow up', async () => {
      const step = await stepOf(recruiter, interview(), ['THIRD_FOLLOW_UP', 'SECOND_FOLLOW_UP', 'FIRST_FOLLOW_UP', 'FEEDBACK_EXPECTED']);
      return recruiter.do(sends ? 'sendFollowUp' : 'completeFollowUp', { stepId: step }, '__typename');
    });
  }

  /** The hiring side answers by the link of a mail, or asks for time. */
  private answeredByLink(job: () => Job, when: Date, interview: () => string): void {
    const { recruiter } = this.agency;
    const asksForTime = this.dice.falls(0.3);
    this.at(new Date(when.getTime() - 2 * HOUR), 'request a scorecard', () =>
      recruiter.do('requestScorecard', { interviewId: interview(), contactId: job().contact }, '__typename'),
    );
    this.at(new Date(when.getTime() + 14 * HOUR), 'answer by link', async () => {
      const token = this.linkTo(job().address, '/f/')?.split('/').at(-1) ?? given('link');
      const nobody = new Person('the hiring side', job().address, this.url, null);
      if (asksForTime)
        return nobody.do(
          'promiseFeedbackByLink',
          { token, promisedAt: new Date(clock.now().getTime() + 48 * HOUR).toISOString() },
          '__typename',
        );
      return nobody.do(
        'answerFeedbackRequest',
        {
          token,
          overallRecommendation: 'YES',
          strengths: `Clear. ${this.mark('staff')}`,
          ratings: [{ topic: 'ROLE_TECHNICAL', rating: 3 }],
        },
        '__typename',
      );
    });
  }

  private otherProcess(soul: Soul, day: number): void {
    const { recruiter } = this.agency;
    const { person } = soul;
    const { dice } = this;
    const begins = this.inTheDay(day, soul.zone, dice.between(9, 20));
    const later = (hours: number) => new Date(begins.getTime() + hours * HOUR);
    const level = dice.one(['EXISTS', 'STAGE', 'FULL'] as const);
    // What is shared in full is no secret any more.
    const company = level === 'FULL' ? `Open Harbour ${soul.person.name}` : `${this.mark('only', soul)} GmbH`;
    const ids: Record<string, string> = {};
    this.at(begins, 'track', async () => {
      const input = {
        companyName: company,
        role: level === 'FULL' ? 'Engineer' : this.mark('only', soul),
        stage: 'INTERVIEWING',
        notes: this.mark('only', soul),
      };
      ids['process'] = (await person.do('trackOtherProcess', input, 'otherProcess { id }')).otherProcess.id as string;
    });
    this.at(later(20), 'a round of their own', async () => {
      const startsAt = later(60);
      const input = {
        otherProcessId: ids['process'] ?? given('process'),
        format: 'ONSITE',
        kind: 'FINAL',
        startsAt: startsAt.toISOString(),
        endsAt: later(61).toISOString(),
        timeZone: soul.zone,
        location: this.mark('only', soul),
        interviewers: [{ name: this.mark('only', soul) }],
      };
      ids['interview'] = (await person.do('scheduleInterview', input, 'interview { id }')).interview.id as string;
    });
    this.debrief(soul, later(63), () => ids['interview'] ?? given('interview'));
    this.at(later(30), 'share', async () => {
      await person.do(
        'updateOtherProcess',
        { otherProcessId: ids['process'] ?? given('process'), stage: 'OFFER', offerDeadline: later(400).toISOString() },
        '__typename',
      );
      ids['update'] = (await person.do('shareProcessUpdate', { otherProcessId: ids['process'], level }, 'processUpdate { id }'))
        .processUpdate.id as string;
    });
    this.at(later(32), 'ask to disclose', async () => {
      const input = {
        processUpdateId: ids['update'] ?? given('update'),
        clientCompanyId: this.latest.get(soul)?.job.company ?? given('round'),
        reason: 'OFFER_RECEIVED',
        level: 'EXISTS',
      };
      ids['disclosure'] = (await recruiter.do('requestDisclosure', input, 'disclosure { id }')).disclosure.id as string;
    });
    this.at(later(40), 'decide', () =>
      person.do('decideDisclosure', { disclosureId: ids['disclosure'] ?? given('disclosure'), grant: dice.falls(0.6) }, '__typename'),
    );
    if (dice.falls(0.3))
      this.at(later(90), 'revoke', () =>
        person.do('revokeDisclosure', { disclosureId: ids['disclosure'] ?? given('disclosure') }, '__typename'),
      );
    if (dice.falls(0.3))
      this.at(later(100), 'take back', () =>
        person.do('withdrawProcessUpdate', { processUpdateId: ids['update'] ?? given('update') }, '__typename'),
      );
  }

  /** At any hour: people write at night, and are read in the morning. */
  private message(soul: Soul, day: number): void {
    const { recruiter } = this.agency;
    const at = this.inTheDay(day, soul.zone, this.dice.between(0, 24));
    const how = this.dice.next();
    // Who has no page reads no messages there.
    if (!soul.signsIn && how > 0.1) return;
    if (how < 0.4 && soul.signsIn)
      this.at(at, 'message', () => soul.person.do('sendMessage', { body: `Any news? ${this.mark('thread', soul)}` }, '__typename'));
    else
      this.at(at, 'message', () =>
        recruiter.do(
          'sendMessage',
          { candidateId: soul.person.id, body: `No answer yet. ${this.mark('thread', soul)}`, urgent: how > 0.95 },
          '__typename',
        ),
      );
  }

  private at(at: Date, what: string, act: () => Promise<unknown>): void {
    const tried = async () => {
      try {
        await act();
        this.did.set(what, (this.did.get(what) ?? 0) + 1);
      } catch (error) {
        const { message } = error as Error;
        const found = ['code', 'rule'].flatMap((name) => new RegExp(`"${name}":"(\\w+)"`).exec(message)?.[1] ?? []).join(' ');
        // What a person does at the wrong moment is refused by a rule. Anything else is a fault, here or in the product.
        const why = error instanceof NotGiven ? `no ${message}` : RULES.includes(found) ? found : undefined;
        if (!why) throw new Error(`“${what}” at ${at.toISOString()}: ${(error as Error).message}`, { cause: error });
        this.refused.set(`${what}: ${why}`, (this.refused.get(`${what}: ${why}`) ?? 0) + 1);
      }
    };
    this.deeds.push({ at: tick(at), what, act: tried });
  }

  private day(n: number): Date {
    return new Date(this.begins.getTime() + n * 24 * HOUR);
  }

  /** An hour of a day of the year, by the wall clock of a zone. */
  private inTheDay(day: number, zone: string, hour: number): Date {
    const date = Temporal.Instant.fromEpochMilliseconds(this.day(Math.floor(day)).getTime())
      .toZonedDateTimeISO(zone)
      .toPlainDate();
    const time = Temporal.PlainTime.from({ hour: Math.floor(hour), minute: Math.floor((hour % 1) * 6) * 10 });
    return new Date(date.toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds);
  }
}

class NotGiven extends Error {}
function given(what: string): never {
  throw new NotGiven(what);
}

async function scorecardOf(recruiter: Person, interviewId: string): Promise<string> {
  const { node } = await recruiter.ask(`query($id: ID!) { node(id: $id) { ... on Interview { scorecards { id } } } }`, { id: interviewId });
  return (node?.scorecards?.[0]?.id as string | undefined) ?? given('scorecard');
}

async function stepOf(person: Person, interviewId: string, kinds: string[]): Promise<string> {
  const { node } = await person.ask(`query($id: ID!) { node(id: $id) { ... on Interview { followUps { id kind state } } } }`, {
    id: interviewId,
  });
  const steps = (node?.followUps ?? []) as { id: string; kind: string; state: string }[];
  const open = steps
    .filter((s) => kinds.includes(s.kind) && ['DUE', 'OVERDUE'].includes(s.state))
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  return open[0]?.id ?? given('open step');
}
