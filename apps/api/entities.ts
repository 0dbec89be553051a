import { Agency, Identity, Invitation, Member, Session } from '@nextround/access';
import { Debrief, DebriefAnswer, DebriefPrompt, PublishedAnswer } from '@nextround/debrief';
import { OtherProcess, ProcessUpdate } from '@nextround/disclosure';
import { ReleasedFeedback, Scorecard } from '@nextround/feedback';
import { Interview, PreparedQuestion } from '@nextround/interviews';
import { AuditEntry } from '@nextround/journal';
import { Notification, PostedLetter } from '@nextround/mail';
import {
  Application,
  ApplicationExternalId,
  Candidate,
  ClientCompany,
  ExternalId,
  HiringContact,
  Job,
  JobInterviewStage,
  JobRecruiter,
  Offer,
  Rejection,
  StageChange,
} from '@nextround/pipeline';

/** Every table the rooms bring along. */
export const entities = [
  Agency,
  Identity,
  Invitation,
  Member,
  Session,
  Application,
  ApplicationExternalId,
  Candidate,
  ClientCompany,
  ExternalId,
  HiringContact,
  Job,
  JobInterviewStage,
  JobRecruiter,
  Offer,
  Rejection,
  StageChange,
  OtherProcess,
  ProcessUpdate,
  Interview,
  PreparedQuestion,
  Debrief,
  DebriefAnswer,
  DebriefPrompt,
  PublishedAnswer,
  ReleasedFeedback,
  Scorecard,
  AuditEntry,
  Notification,
  PostedLetter,
];
