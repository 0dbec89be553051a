/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** The link’s token, and the password to sign in with from now on. */
export type AcceptInvitationInput = {
  /** At least 15 characters; where the address already signs in here, its password. */
  password: string;
  /** The last part of the link. */
  token: string;
};

/** Feedback the candidate has read. */
export type AcknowledgeFeedbackInput = {
  /** Which. */
  releasedFeedbackId: string | number;
};

/** A person the agency is to represent. */
export type AddCandidateInput = {
  /** Their e-mail address; unique in the agency. */
  email?: string | null | undefined;
  /** What other systems call this record. Replaces what was known of the systems named. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** One line that says who they are. */
  headline?: string | null | undefined;
  /** The language they are addressed in; the agency’s where nothing is said. */
  language?: Language | null | undefined;
  /** Their name. */
  name: string;
  /** Their phone number. */
  phone?: string | null | undefined;
  /** Where their clock stands; the agency’s zone where nothing is said. */
  timeZone?: string | null | undefined;
  /** Where one of the external ids is known already, change that candidate instead of adding another: what is given and not empty. Two who do so at once end with one candidate. */
  upsert?: boolean | null | undefined;
};

/** A company that hires through this agency. */
export type AddClientCompanyInput = {
  /** What the company is called; unique in the agency. */
  name: string;
};

/** Who reads an answer. The agency sets where a prompt starts; the candidate decides. */
export type Audience =
  /** And the hiring company. */
  | 'CLIENT'
  /** The candidate alone. */
  | 'PRIVATE'
  /** And the agency’s recruiters. */
  | 'RECRUITER';

/** One answer. Only what is given changes; null empties. */
export type DebriefAnswerInput = {
  /** Who reads it; the prompt’s default where nothing is said. Narrowing takes effect at once. */
  audience?: Audience | null | undefined;
  /** The prompt it answers. */
  promptId: string | number;
  /** 1 definitely no, 2 rather no, 3 rather yes, 4 yes, gladly. Only where the prompt is rated. */
  rating?: number | null | undefined;
  /** In your own words, up to 4000 characters. */
  text?: string | null | undefined;
};

/** What a question is about. Candidate and hiring side rate the same topics, which is what makes a gap visible. */
export type DebriefTopic =
  /** Another solution; asked after technical rounds only. */
  | 'ALTERNATIVE_SOLUTION'
  /** The company. */
  | 'COMPANY'
  /** The agency’s own question. */
  | 'CUSTOM'
  /** What to do better. */
  | 'IMPROVEMENTS'
  /** The interview. */
  | 'INTERVIEW'
  /** The interviewer. */
  | 'INTERVIEWER'
  /** What went wrong. */
  | 'MISTAKES'
  /** How the candidate did. */
  | 'OWN_PERFORMANCE'
  /** The role, in how people work. */
  | 'ROLE_CULTURAL'
  /** The role, technically. */
  | 'ROLE_TECHNICAL'
  /** Whether the candidate would work there; whether the hiring side would go on. */
  | 'WOULD_WORK_THERE';

/** What another system calls the same record. A system names a record once. */
export type ExternalIdInput = {
  /** The id there. */
  id: string;
  /** The system, such as `greenhouse`. */
  system: string;
};

/** How people meet. */
export type InterviewFormat =
  /** At a place. */
  | 'ONSITE'
  /** By phone. */
  | 'PHONE'
  /** By video. */
  | 'VIDEO';

/** What a round is about. */
export type InterviewKind =
  /** How people work together. */
  | 'CULTURE'
  /** The last round. */
  | 'FINAL'
  /** Writing code together. */
  | 'PAIR_PROGRAMMING'
  /** Several interviewers at once. */
  | 'PANEL'
  /** A first talk. */
  | 'SCREENING'
  /** Designing a system. */
  | 'SYSTEM_DESIGN'
  /** Presenting work done at home. */
  | 'TAKE_HOME'
  /** Technical questions. */
  | 'TECHNICAL'
  /** Solving something at a whiteboard. */
  | 'WHITEBOARD';

/** How an interview stands. */
export type InterviewStatus =
  /** Held; the hiring side has not said anything yet. */
  | 'AWAITING_FEEDBACK'
  /** Called off. */
  | 'CANCELLED'
  /** Held, with a scorecard. */
  | 'COMPLETE'
  /** Somebody did not come. */
  | 'NO_SHOW'
  /** Put off, without a new date. */
  | 'ON_HOLD'
  /** To be held. */
  | 'SCHEDULED';

/** Somebody who holds an interview. */
export type InterviewerInput = {
  /** Their e-mail address. */
  email?: string | null | undefined;
  /** Their name. */
  name: string;
  /** What they do. */
  title?: string | null | undefined;
};

/** A candidate who is to get a page of their own. */
export type InviteCandidateInput = {
  /** The candidate. */
  candidateId: string | number;
};

/** Somebody who is to join the agency. */
export type InviteMemberInput = {
  /** Where the link is mailed to. */
  email: string;
  /** Their name. */
  name: string;
  /** ADMIN, RECRUITER or AUDITOR. */
  role: Role;
};

/** Where a job stands. */
export type JobStatus =
  /** Kept for the record. */
  | 'ARCHIVED'
  /** Filled or given up. */
  | 'CLOSED'
  /** Being written. */
  | 'DRAFT'
  /** Candidates are submitted to it. */
  | 'OPEN'
  /** Waiting for the client’s go. */
  | 'PENDING';

/** A language the product speaks. */
export type Language =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN';

/** An application and where it goes. */
export type MoveApplicationInput = {
  /** The application. */
  applicationId: string | number;
  /** The version this change is made against; given and stale, the answer is CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The stage. A SUCCESSFUL one makes the application HIRED. */
  stageId: string | number;
};

/** A position to fill. */
export type OpenJobInput = {
  /** Who hires. */
  clientCompanyId: string | number;
  /** The agency’s own number for it; unique in the agency. */
  code?: string | null | undefined;
  /** What the position is called. */
  title: string;
};

/** What the hiring side would do. */
export type Recommendation =
  /** Definitely no. */
  | 'DEFINITELY_NO'
  /** Rather no. */
  | 'NO'
  /** Not decided. */
  | 'NO_DECISION'
  /** Yes, gladly. */
  | 'STRONG_YES'
  /** Rather yes. */
  | 'YES';

/** What the hiring side said, word for word. */
export type RecordScorecardInput = {
  /** What they missed. */
  concerns?: string | null | undefined;
  /** About which interview. */
  interviewId: string | number;
  /** Who said it. */
  interviewer: string;
  /** What they would do. */
  overallRecommendation: Recommendation;
  /** Their ratings, topic by topic. */
  ratings?: Array<TopicRatingInput> | null | undefined;
  /** Why it is a no, where it is one. */
  rejectReason?: RejectReasonKind | null | undefined;
  /** What they liked. */
  strengths?: string | null | undefined;
};

/** Opens an agency with its first admin. */
export type RegisterAgencyInput = {
  /** The first admin’s name. */
  adminName: string;
  /** The first admin’s e-mail address. */
  email: string;
  /** The agency’s language; English where nothing is said. */
  language?: Language | null | undefined;
  /** What the agency is called. */
  name: string;
  /** At least 15 characters, of any kind. */
  password: string;
  /** The agency’s zone. */
  timeZone: string;
};

/** Why it was a no. */
export type RejectReasonKind =
  /** The candidate withdrew. */
  | 'CANDIDATE_WITHDREW'
  /** Communication. */
  | 'COMMUNICATION'
  /** Pay and conditions. */
  | 'COMPENSATION'
  /** Something else. */
  | 'OTHER'
  /** The position went away. */
  | 'POSITION_CLOSED'
  /** Team fit. */
  | 'TEAM_FIT'
  /** Technical ability. */
  | 'TECHNICAL_ABILITY';

/** What the candidate is to read. */
export type ReleaseFeedbackInput = {
  /** What would help next time. */
  howToImprove?: string | null | undefined;
  /** In words that help. */
  message: string;
  /** Why it is a no, where it is one. */
  rejectReason?: RejectReasonKind | null | undefined;
  /** Of which scorecard. */
  scorecardId: string | number;
};

/** As what somebody acts. */
export type Role =
  /** Runs the agency: everything a recruiter may, and members, stages, prompts, settings and the audit trail. */
  | 'ADMIN'
  /** An applicant tracking system, within its scopes. */
  | 'API_CLIENT'
  /** Reads the audit trail and the records it names; neither debrief answers nor scorecards. */
  | 'AUDITOR'
  /** Sees and writes only what is their own. */
  | 'CANDIDATE'
  /** Works with candidates and client companies. */
  | 'RECRUITER'
  /** Nextround itself: jobs, imports and the operator’s commands. */
  | 'SYSTEM';

/** A debrief under way, or an amendment of one handed over. */
export type SaveDebriefInput = {
  /** The answers that change. */
  answers: Array<DebriefAnswerInput>;
  /** The version this change is made against; given and stale, the answer is CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The interview. */
  interviewId: string | number;
};

/** A round to book. Name exactly one of `applicationId` and `otherProcessId`. */
export type ScheduleInterviewInput = {
  /** The application it belongs to: for recruiters. */
  applicationId?: string | number | null | undefined;
  /** When it ends: after its beginning, within a day. */
  endsAt: string;
  /** How people meet. */
  format: InterviewFormat;
  /** Who holds it. */
  interviewers?: Array<InterviewerInput> | null | undefined;
  /** What it is about. */
  kind: InterviewKind;
  /** Where, for a meeting at a place. */
  location?: string | null | undefined;
  /** Your own other process that it belongs to: for candidates. */
  otherProcessId?: string | number | null | undefined;
  /** When it begins. */
  startsAt: string;
  /** The zone it is agreed in. */
  timeZone: string;
  /** The link, for a meeting by video: http or https. */
  videoUrl?: string | null | undefined;
};

/** Who signs in. */
export type SignInInput = {
  /** The agency’s slug, where the person belongs to more than one. */
  agency?: string | null | undefined;
  /** The e-mail address. */
  email: string;
  /** The password. */
  password: string;
};

/** What a stage is for, whatever an agency calls it. */
export type StageKind =
  /** The agency considers the candidate. */
  | 'AGENCY_SHORTLIST'
  /** The agency has put the candidate forward. */
  | 'AGENCY_SUBMISSION'
  /** The client considers the candidate. */
  | 'HIRER_SHORTLIST'
  /** Rounds are held. */
  | 'INTERVIEW'
  /** An offer is on the table. */
  | 'OFFER'
  /** Hired. Moving here makes the application HIRED. */
  | 'SUCCESSFUL';

/** A candidate put forward for a job. */
export type SubmitApplicationInput = {
  /** Who. */
  candidateId: string | number;
  /** What other systems call this record. Replaces what was known of the systems named. */
  externalIds?: Array<ExternalIdInput> | null | undefined;
  /** For which job. */
  jobId: string | number;
  /** Where this candidate was put forward for this job already, answer that application, and note the external ids on it, instead of CONFLICT. */
  upsert?: boolean | null | undefined;
};

/** A debrief to hand over. */
export type SubmitDebriefInput = {
  /** Answers that still change. */
  answers?: Array<DebriefAnswerInput> | null | undefined;
  /** The version this change is made against; given and stale, the answer is CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The interview. */
  interviewId: string | number;
};

/** The hiring side’s rating of one topic. */
export type TopicRatingInput = {
  /** 1 definitely no, 2 rather no, 3 rather yes, 4 yes, gladly. */
  rating: number;
  /** What is rated; each topic once. */
  topic: DebriefTopic;
};

export type OpenAgencyMutationVariables = Exact<{
  input: RegisterAgencyInput;
}>;


export type OpenAgencyMutation = { registerAgency: { accessToken: string } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { accessToken: string } };

export type MyAgencyQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAgencyQuery = { agency: { id: string, slug: string, timeZone: string, stages: Array<{ id: string, name: string, kind: StageKind }> } };

export type InviteMemberMutationVariables = Exact<{
  input: InviteMemberInput;
}>;


export type InviteMemberMutation = { inviteMember: { url: string, expiresAt: string } };

export type InviteCandidateMutationVariables = Exact<{
  input: InviteCandidateInput;
}>;


export type InviteCandidateMutation = { inviteCandidate: { url: string } };

export type AcceptMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptMutation = { acceptInvitation: { accessToken: string } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { viewer: { role: Role, name: string, abilities: Array<string>, candidate: { id: string } | null } };

export type AddCompanyMutationVariables = Exact<{
  input: AddClientCompanyInput;
}>;


export type AddCompanyMutation = { addClientCompany: { clientCompany: { id: string } } };

export type OpenJobMutationVariables = Exact<{
  input: OpenJobInput;
}>;


export type OpenJobMutation = { openJob: { job: { id: string, status: JobStatus, recruiters: Array<{ name: string }> } } };

export type AddCandidateMutationVariables = Exact<{
  input: AddCandidateInput;
}>;


export type AddCandidateMutation = { addCandidate: { candidate: { id: string, timeZone: string, externalIds: Array<{ system: string, id: string }> } } };

export type SubmitMutationVariables = Exact<{
  input: SubmitApplicationInput;
}>;


export type SubmitMutation = { submitApplication: { application: { id: string, version: number, currentStage: { name: string } } } };

export type MoveMutationVariables = Exact<{
  input: MoveApplicationInput;
}>;


export type MoveMutation = { moveApplication: { application: { version: number, currentStage: { name: string }, stageHistory: Array<{ stage: { name: string } }> } } };

export type ScheduleMutationVariables = Exact<{
  input: ScheduleInterviewInput;
}>;


export type ScheduleMutation = { scheduleInterview: { interview: { id: string, round: number, status: InterviewStatus, startsAt: string, timeZone: string } } };

export type ToWriteQueryVariables = Exact<{
  id: string | number;
}>;


export type ToWriteQuery = { node:
    | { status: InterviewStatus, process:
        | { job: { title: string, clientCompany: { name: string } } }
        | Record<PropertyKey, never>
      , debriefPrompts: Array<{ id: string, topic: DebriefTopic, rated: boolean, defaultAudience: Audience }> }
    | Record<PropertyKey, never>
   | null };

export type SaveDebriefMutationVariables = Exact<{
  input: SaveDebriefInput;
}>;


export type SaveDebriefMutation = { saveDebrief: { debrief: { id: string, version: number, submittedAt: string | null, answers: Array<{ text: string | null, rating: number | null, audience: Audience }> } } };

export type SubmitDebriefMutationVariables = Exact<{
  input: SubmitDebriefInput;
}>;


export type SubmitDebriefMutation = { submitDebrief: { debrief: { revision: number, submittedAt: string | null } } };

export type BesideQueryVariables = Exact<{
  id: string | number;
}>;


export type BesideQuery = { node:
    | { status: InterviewStatus, debrief: { overallRating: number | null, answers: Array<{ text: string | null, rating: number | null, audience: Audience, prompt: { topic: DebriefTopic } }> } | null, scorecards: Array<{ id: string, interviewer: string, concerns: string | null }>, releasedFeedback: Array<{ id: string, message: string, readAt: string | null, releasedBy: { name: string }, scorecard: { id: string } | null, gaps: Array<{ topic: DebriefTopic, candidate: number, hiringSide: number }> }>, ratingGaps: Array<{ topic: DebriefTopic, candidate: number, hiringSide: number }> }
    | Record<PropertyKey, never>
   | null };

export type RecordMutationVariables = Exact<{
  input: RecordScorecardInput;
}>;


export type RecordMutation = { recordScorecard: { scorecard: { id: string, interview: { status: InterviewStatus }, submittedBy: { name: string } | null } } };

export type ReleaseMutationVariables = Exact<{
  input: ReleaseFeedbackInput;
}>;


export type ReleaseMutation = { releaseFeedback: { releasedFeedback: { id: string, readAt: string | null } } };

export type AcknowledgeMutationVariables = Exact<{
  input: AcknowledgeFeedbackInput;
}>;


export type AcknowledgeMutation = { acknowledgeFeedback: { releasedFeedback: { readAt: string | null } } };

export type TrailQueryVariables = Exact<{
  action?: string | null | undefined;
}>;


export type TrailQuery = { auditTrail: { nodes: Array<{ seq: number, action: string, actor: string, actorRole: Role, subjectId: string, changes: Array<{ field: string, before: string | null, after: string | null }> }> }, auditVerification: { intact: boolean, entries: number, firstBrokenSeq: number | null } };

export type EverybodyQueryVariables = Exact<{ [key: string]: never; }>;


export type EverybodyQuery = { candidates: { totalCount: number, nodes: Array<{ name: string }> } };


export const OpenAgencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenAgency"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RegisterAgencyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"registerAgency"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}}]}}]}}]} as unknown as DocumentNode<OpenAgencyMutation, OpenAgencyMutationVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}}]}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const MyAgencyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyAgency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"stages"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]} as unknown as DocumentNode<MyAgencyQuery, MyAgencyQueryVariables>;
export const InviteMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}}]} as unknown as DocumentNode<InviteMemberMutation, InviteMemberMutationVariables>;
export const InviteCandidateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"InviteCandidate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"InviteCandidateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inviteCandidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]} as unknown as DocumentNode<InviteCandidateMutation, InviteCandidateMutationVariables>;
export const AcceptDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Accept"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptInvitationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acceptInvitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessToken"}}]}}]}}]} as unknown as DocumentNode<AcceptMutation, AcceptMutationVariables>;
export const MeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Me"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"abilities"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<MeQuery, MeQueryVariables>;
export const AddCompanyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCompany"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddClientCompanyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addClientCompany"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"clientCompany"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<AddCompanyMutation, AddCompanyMutationVariables>;
export const OpenJobDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenJob"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenJobInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openJob"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"recruiters"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<OpenJobMutation, OpenJobMutationVariables>;
export const AddCandidateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddCandidate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddCandidateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addCandidate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"externalIds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"system"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AddCandidateMutation, AddCandidateMutationVariables>;
export const SubmitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Submit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"currentStage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SubmitMutation, SubmitMutationVariables>;
export const MoveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Move"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveApplicationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"currentStage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stageHistory"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MoveMutation, MoveMutationVariables>;
export const ScheduleDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Schedule"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ScheduleInterviewInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheduleInterview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"startsAt"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}}]}}]}}]} as unknown as DocumentNode<ScheduleMutation, ScheduleMutationVariables>;
export const ToWriteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ToWrite"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"process"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Application"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"job"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"clientCompany"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"debriefPrompts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"rated"}},{"kind":"Field","name":{"kind":"Name","value":"defaultAudience"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ToWriteQuery, ToWriteQueryVariables>;
export const SaveDebriefDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SaveDebrief"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SaveDebriefInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"saveDebrief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"debrief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}}]}}]}}]}}]}}]} as unknown as DocumentNode<SaveDebriefMutation, SaveDebriefMutationVariables>;
export const SubmitDebriefDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitDebrief"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitDebriefInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitDebrief"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"debrief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitDebriefMutation, SubmitDebriefMutationVariables>;
export const BesideDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Beside"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interview"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"debrief"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overallRating"}},{"kind":"Field","name":{"kind":"Name","value":"answers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"prompt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"scorecards"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"interviewer"}},{"kind":"Field","name":{"kind":"Name","value":"concerns"}}]}},{"kind":"Field","name":{"kind":"Name","value":"releasedFeedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"releasedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"}},{"kind":"Field","name":{"kind":"Name","value":"hiringSide"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ratingGaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"topic"}},{"kind":"Field","name":{"kind":"Name","value":"candidate"}},{"kind":"Field","name":{"kind":"Name","value":"hiringSide"}}]}}]}}]}}]}}]} as unknown as DocumentNode<BesideQuery, BesideQueryVariables>;
export const RecordDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Record"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordScorecardInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordScorecard"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scorecard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"interview"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"submittedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<RecordMutation, RecordMutationVariables>;
export const ReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Release"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releasedFeedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseMutation, ReleaseMutationVariables>;
export const AcknowledgeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Acknowledge"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeFeedbackInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeFeedback"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releasedFeedback"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"readAt"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeMutation, AcknowledgeMutationVariables>;
export const TrailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Trail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"action"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditTrail"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"action"},"value":{"kind":"Variable","name":{"kind":"Name","value":"action"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"actor"}},{"kind":"Field","name":{"kind":"Name","value":"actorRole"}},{"kind":"Field","name":{"kind":"Name","value":"subjectId"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"auditVerification"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"intact"}},{"kind":"Field","name":{"kind":"Name","value":"entries"}},{"kind":"Field","name":{"kind":"Name","value":"firstBrokenSeq"}}]}}]}}]} as unknown as DocumentNode<TrailQuery, TrailQueryVariables>;
export const EverybodyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Everybody"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"candidates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<EverybodyQuery, EverybodyQueryVariables>;