/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

/** A noted question to take away. */
export type ForgetAskedQuestionInput = {
  /** Which. */
  askedQuestionId: string | number;
};

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

/** A language the product speaks. */
export type Language =
  /** German. */
  | 'DE'
  /** English. */
  | 'EN';

/** A question they asked. */
export type NoteAskedQuestionInput = {
  /** In which interview, once it has ended. */
  interviewId: string | number;
  /** The question, up to 500 characters, without your name, an interviewer’s, or an address. */
  text: string;
};

/** The link of a debrief. */
export type OpenDebriefLinkInput = {
  /** The last part of the link. */
  token: string;
};

/** A debrief under way, or an amendment of one handed over. */
export type SaveDebriefInput = {
  /** The answers that change. */
  answers: Array<DebriefAnswerInput>;
  /** The version this change is made against; given and stale, the answer is CONFLICT. */
  expectedVersion?: number | null | undefined;
  /** The interview. */
  interviewId: string | number;
};

/** Whether others may read what you were asked. */
export type ShareAskedQuestionsInput = {
  /** True agrees; false takes it back at once. */
  agreed: boolean;
  /** In which interview, once it has ended. */
  interviewId: string | number;
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

export type DebriefWordsFragment = { id: string, submittedAt: string | null, revision: number, version: number, answers: Array<{ rating: number | null, text: string | null, audience: Audience, prompt: { id: string } }> };

export type AskedThereFragment = { id: string, askedQuestionsSharedAt: string | null, askedQuestions: Array<{ id: string, text: string }> };

export type DebriefInHandFragment = { id: string, startsAt: string, endsAt: string, status: InterviewStatus, askedQuestionsSharedAt: string | null, debriefPrompts: Array<{ id: string, topic: DebriefTopic, rated: boolean, defaultAudience: Audience, question: string }>, debrief: { id: string, submittedAt: string | null, revision: number, version: number, answers: Array<{ rating: number | null, text: string | null, audience: Audience, prompt: { id: string } }> } | null, askedQuestions: Array<{ id: string, text: string }> };

export type OpenDebriefLinkMutationVariables = Exact<{
  input: OpenDebriefLinkInput;
  language: Language;
}>;


export type OpenDebriefLinkMutation = { openDebriefLink: { accessToken: string, language: Language, companyName: string | null, interview: { id: string, startsAt: string, endsAt: string, status: InterviewStatus, askedQuestionsSharedAt: string | null, debriefPrompts: Array<{ id: string, topic: DebriefTopic, rated: boolean, defaultAudience: Audience, question: string }>, debrief: { id: string, submittedAt: string | null, revision: number, version: number, answers: Array<{ rating: number | null, text: string | null, audience: Audience, prompt: { id: string } }> } | null, askedQuestions: Array<{ id: string, text: string }> } } };

export type OpenSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type OpenSessionMutation = { refreshSession: { accessToken: string, viewer: { language: Language, timeZone: string, abilities: Array<string>, candidate: { recruiter: { name: string } | null } | null } } };

export type DebriefPageQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type DebriefPageQuery = { node:
    | { __typename: 'Agency' }
    | { __typename: 'ApiClient' }
    | { __typename: 'Application' }
    | { __typename: 'AskedQuestion' }
    | { __typename: 'BulkExport' }
    | { __typename: 'Candidate' }
    | { __typename: 'CandidateImport' }
    | { __typename: 'ClientCompany' }
    | { __typename: 'Debrief' }
    | { __typename: 'DebriefPrompt' }
    | { __typename: 'Disclosure' }
    | { __typename: 'FeedbackRequest' }
    | { __typename: 'FollowUpStep' }
    | { __typename: 'HiringContact' }
    | { __typename: 'Interview', id: string, startsAt: string, endsAt: string, status: InterviewStatus, askedQuestionsSharedAt: string | null, process:
        | { job: { clientCompany: { name: string } } }
        | { companyName: string }
      , debriefPrompts: Array<{ id: string, topic: DebriefTopic, rated: boolean, defaultAudience: Audience, question: string }>, debrief: { id: string, submittedAt: string | null, revision: number, version: number, answers: Array<{ rating: number | null, text: string | null, audience: Audience, prompt: { id: string } }> } | null, askedQuestions: Array<{ id: string, text: string }> }
    | { __typename: 'Invitation' }
    | { __typename: 'Job' }
    | { __typename: 'JobInterviewStage' }
    | { __typename: 'Member' }
    | { __typename: 'Message' }
    | { __typename: 'Notification' }
    | { __typename: 'Offer' }
    | { __typename: 'OtherProcess' }
    | { __typename: 'PrepItem' }
    | { __typename: 'PrepPack' }
    | { __typename: 'PreparedQuestion' }
    | { __typename: 'ProcessUpdate' }
    | { __typename: 'ReleasedFeedback' }
    | { __typename: 'Scorecard' }
    | { __typename: 'Session' }
    | { __typename: 'Viewing' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
   | null };

export type DebriefInHandQueryVariables = Exact<{
  id: string | number;
  language: Language;
}>;


export type DebriefInHandQuery = { node:
    | { __typename: 'Agency' }
    | { __typename: 'ApiClient' }
    | { __typename: 'Application' }
    | { __typename: 'AskedQuestion' }
    | { __typename: 'BulkExport' }
    | { __typename: 'Candidate' }
    | { __typename: 'CandidateImport' }
    | { __typename: 'ClientCompany' }
    | { __typename: 'Debrief' }
    | { __typename: 'DebriefPrompt' }
    | { __typename: 'Disclosure' }
    | { __typename: 'FeedbackRequest' }
    | { __typename: 'FollowUpStep' }
    | { __typename: 'HiringContact' }
    | { __typename: 'Interview', id: string, startsAt: string, endsAt: string, status: InterviewStatus, askedQuestionsSharedAt: string | null, debriefPrompts: Array<{ id: string, topic: DebriefTopic, rated: boolean, defaultAudience: Audience, question: string }>, debrief: { id: string, submittedAt: string | null, revision: number, version: number, answers: Array<{ rating: number | null, text: string | null, audience: Audience, prompt: { id: string } }> } | null, askedQuestions: Array<{ id: string, text: string }> }
    | { __typename: 'Invitation' }
    | { __typename: 'Job' }
    | { __typename: 'JobInterviewStage' }
    | { __typename: 'Member' }
    | { __typename: 'Message' }
    | { __typename: 'Notification' }
    | { __typename: 'Offer' }
    | { __typename: 'OtherProcess' }
    | { __typename: 'PrepItem' }
    | { __typename: 'PrepPack' }
    | { __typename: 'PreparedQuestion' }
    | { __typename: 'ProcessUpdate' }
    | { __typename: 'ReleasedFeedback' }
    | { __typename: 'Scorecard' }
    | { __typename: 'Session' }
    | { __typename: 'Viewing' }
    | { __typename: 'WebhookDelivery' }
    | { __typename: 'WebhookEndpoint' }
   | null };

export type SaveDebriefMutationVariables = Exact<{
  input: SaveDebriefInput;
}>;


export type SaveDebriefMutation = { saveDebrief: { debrief: { id: string, submittedAt: string | null, revision: number, version: number, answers: Array<{ rating: number | null, text: string | null, audience: Audience, prompt: { id: string } }> } } };

export type SubmitDebriefMutationVariables = Exact<{
  input: SubmitDebriefInput;
}>;


export type SubmitDebriefMutation = { submitDebrief: { debrief: { id: string, submittedAt: string | null, revision: number, version: number, answers: Array<{ rating: number | null, text: string | null, audience: Audience, prompt: { id: string } }> } } };

export type NoteAskedQuestionMutationVariables = Exact<{
  input: NoteAskedQuestionInput;
}>;


export type NoteAskedQuestionMutation = { noteAskedQuestion: { askedQuestion: { id: string, text: string } } };

export type ForgetAskedQuestionMutationVariables = Exact<{
  input: ForgetAskedQuestionInput;
}>;


export type ForgetAskedQuestionMutation = { forgetAskedQuestion: { interview: { id: string, askedQuestionsSharedAt: string | null, askedQuestions: Array<{ id: string, text: string }> } } };

export type ShareAskedQuestionsMutationVariables = Exact<{
  input: ShareAskedQuestionsInput;
}>;


export type ShareAskedQuestionsMutation = { shareAskedQuestions: { interview: { id: string, askedQuestionsSharedAt: string | null, askedQuestions: Array<{ id: string, text: string }> } } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DebriefWordsFragmentDoc = new TypedDocumentString(`
    fragment DebriefWords on Debrief {
  id
  submittedAt
  revision
  version
  answers {
    prompt {
      id
    }
    rating
    text
    audience
  }
}
    `, {"fragmentName":"DebriefWords"}) as unknown as TypedDocumentString<DebriefWordsFragment, unknown>;
export const AskedThereFragmentDoc = new TypedDocumentString(`
    fragment AskedThere on Interview {
  id
  askedQuestionsSharedAt
  askedQuestions {
    id
    text
  }
}
    `, {"fragmentName":"AskedThere"}) as unknown as TypedDocumentString<AskedThereFragment, unknown>;
export const DebriefInHandFragmentDoc = new TypedDocumentString(`
    fragment DebriefInHand on Interview {
  id
  startsAt
  endsAt
  status
  debriefPrompts {
    id
    topic
    rated
    defaultAudience
    question(language: $language)
  }
  debrief {
    ...DebriefWords
  }
  ...AskedThere
}
    fragment DebriefWords on Debrief {
  id
  submittedAt
  revision
  version
  answers {
    prompt {
      id
    }
    rating
    text
    audience
  }
}
fragment AskedThere on Interview {
  id
  askedQuestionsSharedAt
  askedQuestions {
    id
    text
  }
}`, {"fragmentName":"DebriefInHand"}) as unknown as TypedDocumentString<DebriefInHandFragment, unknown>;
export const OpenDebriefLinkDocument = new TypedDocumentString(`
    mutation OpenDebriefLink($input: OpenDebriefLinkInput!, $language: Language!) {
  openDebriefLink(input: $input) {
    accessToken
    language
    companyName
    interview {
      ...DebriefInHand
    }
  }
}
    fragment DebriefWords on Debrief {
  id
  submittedAt
  revision
  version
  answers {
    prompt {
      id
    }
    rating
    text
    audience
  }
}
fragment AskedThere on Interview {
  id
  askedQuestionsSharedAt
  askedQuestions {
    id
    text
  }
}
fragment DebriefInHand on Interview {
  id
  startsAt
  endsAt
  status
  debriefPrompts {
    id
    topic
    rated
    defaultAudience
    question(language: $language)
  }
  debrief {
    ...DebriefWords
  }
  ...AskedThere
}`) as unknown as TypedDocumentString<OpenDebriefLinkMutation, OpenDebriefLinkMutationVariables>;
export const OpenSessionDocument = new TypedDocumentString(`
    mutation OpenSession {
  refreshSession {
    accessToken
    viewer {
      language
      timeZone
      abilities
      candidate {
        recruiter {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenSessionMutation, OpenSessionMutationVariables>;
export const DebriefPageDocument = new TypedDocumentString(`
    query DebriefPage($id: ID!, $language: Language!) {
  node(id: $id) {
    __typename
    ... on Interview {
      ...DebriefInHand
      process {
        ... on Application {
          job {
            clientCompany {
              name
            }
          }
        }
        ... on OtherProcess {
          companyName
        }
      }
    }
  }
}
    fragment DebriefWords on Debrief {
  id
  submittedAt
  revision
  version
  answers {
    prompt {
      id
    }
    rating
    text
    audience
  }
}
fragment AskedThere on Interview {
  id
  askedQuestionsSharedAt
  askedQuestions {
    id
    text
  }
}
fragment DebriefInHand on Interview {
  id
  startsAt
  endsAt
  status
  debriefPrompts {
    id
    topic
    rated
    defaultAudience
    question(language: $language)
  }
  debrief {
    ...DebriefWords
  }
  ...AskedThere
}`) as unknown as TypedDocumentString<DebriefPageQuery, DebriefPageQueryVariables>;
export const DebriefInHandDocument = new TypedDocumentString(`
    query DebriefInHand($id: ID!, $language: Language!) {
  node(id: $id) {
    __typename
    ... on Interview {
      ...DebriefInHand
    }
  }
}
    fragment DebriefWords on Debrief {
  id
  submittedAt
  revision
  version
  answers {
    prompt {
      id
    }
    rating
    text
    audience
  }
}
fragment AskedThere on Interview {
  id
  askedQuestionsSharedAt
  askedQuestions {
    id
    text
  }
}
fragment DebriefInHand on Interview {
  id
  startsAt
  endsAt
  status
  debriefPrompts {
    id
    topic
    rated
    defaultAudience
    question(language: $language)
  }
  debrief {
    ...DebriefWords
  }
  ...AskedThere
}`) as unknown as TypedDocumentString<DebriefInHandQuery, DebriefInHandQueryVariables>;
export const SaveDebriefDocument = new TypedDocumentString(`
    mutation SaveDebrief($input: SaveDebriefInput!) {
  saveDebrief(input: $input) {
    debrief {
      ...DebriefWords
    }
  }
}
    fragment DebriefWords on Debrief {
  id
  submittedAt
  revision
  version
  answers {
    prompt {
      id
    }
    rating
    text
    audience
  }
}`) as unknown as TypedDocumentString<SaveDebriefMutation, SaveDebriefMutationVariables>;
export const SubmitDebriefDocument = new TypedDocumentString(`
    mutation SubmitDebrief($input: SubmitDebriefInput!) {
  submitDebrief(input: $input) {
    debrief {
      ...DebriefWords
    }
  }
}
    fragment DebriefWords on Debrief {
  id
  submittedAt
  revision
  version
  answers {
    prompt {
      id
    }
    rating
    text
    audience
  }
}`) as unknown as TypedDocumentString<SubmitDebriefMutation, SubmitDebriefMutationVariables>;
export const NoteAskedQuestionDocument = new TypedDocumentString(`
    mutation NoteAskedQuestion($input: NoteAskedQuestionInput!) {
  noteAskedQuestion(input: $input) {
    askedQuestion {
      id
      text
    }
  }
}
    `) as unknown as TypedDocumentString<NoteAskedQuestionMutation, NoteAskedQuestionMutationVariables>;
export const ForgetAskedQuestionDocument = new TypedDocumentString(`
    mutation ForgetAskedQuestion($input: ForgetAskedQuestionInput!) {
  forgetAskedQuestion(input: $input) {
    interview {
      ...AskedThere
    }
  }
}
    fragment AskedThere on Interview {
  id
  askedQuestionsSharedAt
  askedQuestions {
    id
    text
  }
}`) as unknown as TypedDocumentString<ForgetAskedQuestionMutation, ForgetAskedQuestionMutationVariables>;
export const ShareAskedQuestionsDocument = new TypedDocumentString(`
    mutation ShareAskedQuestions($input: ShareAskedQuestionsInput!) {
  shareAskedQuestions(input: $input) {
    interview {
      ...AskedThere
    }
  }
}
    fragment AskedThere on Interview {
  id
  askedQuestionsSharedAt
  askedQuestions {
    id
    text
  }
}`) as unknown as TypedDocumentString<ShareAskedQuestionsMutation, ShareAskedQuestionsMutationVariables>;