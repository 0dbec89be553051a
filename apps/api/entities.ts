import { Agency, Identity, Invitation, Member, Session } from '@nextround/access';
import { ApiClient, Assertion, BulkExport, BulkExportPart, WebhookDelivery, WebhookEndpoint, WebhookLane } from '@nextround/ats';
import { Debrief, DebriefAnswer, DebriefPrompt, PublishedAnswer } from '@nextround/debrief';
import { Disclosure, OtherProcess, ProcessUpdate } from '@nextround/disclosure';
import { FeedbackRequest, ReleasedFeedback, Scorecard } from '@nextround/feedback';
import { FollowUpPolicy, FollowUpStep } from '@nextround/follow-up';
import { CandidateImport, ImportChange, ImportFile, ImportRefusal } from '@nextround/imports';
import { CalendarFeed, Interview, PreparedQuestion } from '@nextround/interviews';
import { AuditEntry, FollowedEntry, Viewing } from '@nextround/journal';
import { Notification, NotificationPreferences, PostedLetter } from '@nextround/mail';
import { Message } from '@nextround/messages';
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
import { AskedQuestion, CompanyQuestion, PrepItem, PrepOpening, PrepPack, PrepTick, QuestionConsent } from '@nextround/prep';
import { DataExport, Erasure, RetentionPolicy } from '@nextround/privacy';
import { TodayItem, TodayMark } from '@nextround/today';

/** Every table the rooms bring along. */
export const entities = [
  DataExport,
  Erasure,
  RetentionPolicy,
  TodayItem,
  TodayMark,
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
  CandidateImport,
  ImportChange,
  ImportFile,
  ImportRefusal,
  OtherProcess,
  ProcessUpdate,
  Disclosure,
  CalendarFeed,
  Interview,
  PreparedQuestion,
  Debrief,
  DebriefAnswer,
  DebriefPrompt,
  PublishedAnswer,
  FeedbackRequest,
  ReleasedFeedback,
  Scorecard,
  AskedQuestion,
  CompanyQuestion,
  PrepItem,
  PrepOpening,
  PrepPack,
  PrepTick,
  QuestionConsent,
  Message,
  FollowUpPolicy,
  FollowUpStep,
  AuditEntry,
  FollowedEntry,
  Viewing,
  ApiClient,
  BulkExport,
  BulkExportPart,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookLane,
  Assertion,
  Notification,
  NotificationPreferences,
  PostedLetter,
];
