import type { Language } from '@nextround/access';
import type { Audience, DebriefTopic } from '@nextround/debrief';
import type { DisclosureReason, ProcessStage, SharingLevel } from '@nextround/disclosure';
import type { Recommendation } from '@nextround/feedback';
import type { InterviewFormat, InterviewKind, InterviewStatus } from '@nextround/interviews';
import type { JobStatus, OfferState, RejectReasonKind } from '@nextround/pipeline';
import type { Expectation } from '@nextround/prep';
import type { Role } from '@nextround/tenancy';

/** A demo agency as its tables tell it. Days count from today: below −1 and above 1 in working days, so that meetings fall on them. */
export interface AgencyBook {
  name: string;
  slug: string;
  timeZone: string;
  members: MemberLine[];
  candidates: CandidateLine[];
  companies: CompanyLine[];
  applications: ApplicationLine[];
  /** All five by `candidate/job/round`, such as `mirela/PEL-01/2`. */
  debriefs: Record<string, DebriefWords>;
  scorecards: Record<string, ScorecardWords[]>;
  questions: Record<string, QuestionWords[]>;
  /** Oldest first in each thread. */
  messages: MessageLine[];
  preps: Record<string, PrepWords>;
  asked: Record<string, AskedWords>;
  /** What candidates have running elsewhere. */
  elsewhere: ElsewhereLine[];
}

/** One message of a thread. */
export interface MessageLine {
  candidate: string;
  from: 'CANDIDATE' | 'RECRUITER';
  /** A day and a wall time in the agency's zone, or hours ago. */
  at: { day: number; time: string } | { hours: number };
  body: string;
  /** Minutes after it was delivered; left out while it is unread. */
  read?: number;
}

export interface MemberLine {
  key: string;
  name: string;
  email: string;
  role: Role.ADMIN | Role.RECRUITER | Role.AUDITOR;
}

export interface CandidateLine {
  key: string;
  name: string;
  email: string;
  phone: string;
  headline: string;
  location: string;
  timeZone: string;
  source: string;
  recruiter: string;
  /** How many days ago they came into the book. */
  known: number;
  language?: Language;
}

export interface CompanyLine {
  name: string;
  place: string;
  timeZone: string;
  /** Name, what they do, e-mail address. */
  contacts: [string, string, string][];
  jobs: JobLine[];
}

export interface JobLine {
  code: string;
  title: string;
  recruiters: string[];
  status?: JobStatus;
}

export interface ApplicationLine {
  candidate: string;
  job: string;
  /** The day it began. */
  day: number;
  /** The stage it has reached, by its place from 1. */
  stage: number;
  rounds: RoundLine[];
  offer?: OfferLine;
  ended?: Ending;
}

export interface RoundLine {
  kind: InterviewKind;
  format: InterviewFormat;
  /** A day and a wall time in the interview's zone, or hours from now. */
  at: { day: number; time: string } | { hours: number };
  /** Contacts by name; others as `Name, what they do`. */
  with: string[];
  minutes?: number;
  timeZone?: string;
  state?: InterviewStatus.CANCELLED | InterviewStatus.NO_SHOW | InterviewStatus.ON_HOLD;
  why?: string;
  /** Hours after the end by which the client promised to answer. */
  promised?: number;
}

export interface OfferLine {
  day: number;
  salary: string;
  answerBy: number;
  state?: OfferState;
  decided?: number;
}

export interface Ending {
  day: number;
  as: 'REJECTED' | 'WITHDRAWN' | 'HIRED';
  kind?: RejectReasonKind;
  note?: string;
}

/** Rating, words, audience where it is not the prompt's own. */
export type AnswerWords = [number | null, string | null, Audience?];
export type Answers = Partial<Record<DebriefTopic, AnswerWords>>;

export interface DebriefWords {
  answers: Answers;
  /** Hours after the end at which it was handed over; null for a draft. */
  after?: number | null;
  /** A second handing-over, with what changed. */
  revised?: { after: number; answers: Answers };
}

export interface ScorecardWords {
  by: string;
  overall: Recommendation;
  /** Hours after the end. */
  after: number;
  /** Whether a recruiter took it down on the phone. */
  relayed?: boolean;
  ratings?: Partial<Record<DebriefTopic, number>>;
  strengths?: string;
  concerns?: string;
  reject?: RejectReasonKind;
  released?: ReleaseWords;
}

export interface ReleaseWords {
  message: string;
  howToImprove?: string;
  /** Hours after the interview's end, and after the release. */
  after: number;
  read?: number;
}

export interface QuestionWords {
  text: string;
  answer?: string;
}

export interface PrepWords {
  bringLaptop?: boolean;
  whatToPrepare?: string;
  expectations?: Expectation[];
  items: string[];
  /** Hours ago; left out while it is not published. */
  published?: number;
  /** How many of the items are ticked, from the first. */
  ticked?: number;
}

/** What a candidate was asked, and whether those who come after may read it. */
export interface AskedWords {
  questions: string[];
  shared: boolean;
}

/** Something a candidate has running elsewhere. What was done was done so many hours ago. */
export interface ElsewhereLine {
  candidate: string;
  company: string;
  role: string;
  stage: ProcessStage;
  /** How long ago they noted it. */
  known: number;
  /** A day and a wall time in the agency's zone. */
  offerDeadline?: [number, string];
  notes?: string;
  rounds?: ElsewhereRound[];
  /** Oldest first. */
  shared?: { hours: number; level: SharingLevel; note?: string; asked?: AskedElsewhere }[];
}

export interface ElsewhereRound {
  kind: InterviewKind;
  format: InterviewFormat;
  /** A day and a wall time in the agency's zone. */
  at: [number, string];
  /** `Name, what they do`. */
  with: string;
  location?: string;
}

/** What a recruiter asked to tell the company of a job. */
export interface AskedElsewhere {
  hours: number;
  job: string;
  reason: DisclosureReason;
  level: SharingLevel;
  wording: string;
  /** How long ago the candidate said yes; left out while they have not decided. */
  granted?: number;
}
