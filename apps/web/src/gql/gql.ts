/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation SwitchAgency($input: SwitchAgencyInput!) {\n    switchAgency(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n": typeof types.SwitchAgencyDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n": typeof types.UpdateProfileDocument,
    "\n  mutation RefreshSession {\n    refreshSession {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n": typeof types.RefreshSessionDocument,
    "\n  query Sessions {\n    viewer {\n      id\n      sessions {\n        id\n        createdAt\n        lastUsedAt\n        userAgent\n        current\n      }\n    }\n  }\n": typeof types.SessionsDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      session {\n        id\n      }\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  fragment ViewerFields on Viewer {\n    id\n    role\n    name\n    language\n    timeZone\n    abilities\n    agency {\n      id\n      name\n      slug\n    }\n    quietHours {\n      start\n      end\n    }\n    candidate {\n      id\n      recruiter {\n        id\n        name\n      }\n    }\n    memberships {\n      id\n      agencyName\n      agencySlug\n      role\n      current\n    }\n  }\n": typeof types.ViewerFieldsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerFields\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  fragment DebriefWords on Debrief {\n    id\n    submittedAt\n    revision\n    version\n    answers {\n      prompt {\n        id\n      }\n      rating\n      text\n      audience\n    }\n  }\n": typeof types.DebriefWordsFragmentDoc,
    "\n  fragment AskedThere on Interview {\n    id\n    askedQuestionsSharedAt\n    askedQuestions {\n      id\n      text\n    }\n  }\n": typeof types.AskedThereFragmentDoc,
    "\n  fragment DebriefInHand on Interview {\n    id\n    startsAt\n    endsAt\n    status\n    debriefPrompts {\n      id\n      topic\n      rated\n      defaultAudience\n      question(language: $language)\n    }\n    debrief {\n      ...DebriefWords\n    }\n    ...AskedThere\n  }\n": typeof types.DebriefInHandFragmentDoc,
    "\n  query DebriefPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...DebriefInHand\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n            role\n          }\n        }\n      }\n    }\n  }\n": typeof types.DebriefPageDocument,
    "\n  query DebriefInHand($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...DebriefInHand\n      }\n    }\n  }\n": typeof types.DebriefInHandDocument,
    "\n  mutation OpenDebriefLink($input: OpenDebriefLinkInput!) {\n    openDebriefLink(input: $input) {\n      accessToken\n      language\n      firstName\n      agencyName\n      companyName\n      interview {\n        id\n      }\n    }\n  }\n": typeof types.OpenDebriefLinkDocument,
    "\n  mutation SaveDebrief($input: SaveDebriefInput!) {\n    saveDebrief(input: $input) {\n      debrief {\n        ...DebriefWords\n        interview {\n          id\n          debrief {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.SaveDebriefDocument,
    "\n  mutation SubmitDebrief($input: SubmitDebriefInput!) {\n    submitDebrief(input: $input) {\n      debrief {\n        ...DebriefWords\n        interview {\n          id\n          debrief {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.SubmitDebriefDocument,
    "\n  mutation NoteAskedQuestion($input: NoteAskedQuestionInput!) {\n    noteAskedQuestion(input: $input) {\n      askedQuestion {\n        id\n        text\n      }\n    }\n  }\n": typeof types.NoteAskedQuestionDocument,
    "\n  mutation ForgetAskedQuestion($input: ForgetAskedQuestionInput!) {\n    forgetAskedQuestion(input: $input) {\n      interview {\n        ...AskedThere\n      }\n    }\n  }\n": typeof types.ForgetAskedQuestionDocument,
    "\n  mutation ShareAskedQuestions($input: ShareAskedQuestionsInput!) {\n    shareAskedQuestions(input: $input) {\n      interview {\n        ...AskedThere\n      }\n    }\n  }\n": typeof types.ShareAskedQuestionsDocument,
    "\n  fragment ScorecardWords on Scorecard {\n    id\n    interviewer\n    submittedBy {\n      id\n      name\n    }\n    overallRecommendation\n    ratings {\n      topic\n      rating\n    }\n    strengths\n    concerns\n    rejectReason\n    submittedAt\n  }\n": typeof types.ScorecardWordsFragmentDoc,
    "\n  fragment Released on ReleasedFeedback {\n    id\n    message\n    rejectReason\n    howToImprove\n    releasedBy {\n      id\n      name\n    }\n    releasedAt\n    readAt\n    gaps {\n      topic\n      candidate\n      hiringSide\n    }\n  }\n": typeof types.ReleasedFragmentDoc,
    "\n  mutation RecordScorecard($input: RecordScorecardInput!) {\n    recordScorecard(input: $input) {\n      scorecard {\n        ...ScorecardWords\n      }\n    }\n  }\n": typeof types.RecordScorecardDocument,
    "\n  mutation ReleaseFeedback($input: ReleaseFeedbackInput!) {\n    releaseFeedback(input: $input) {\n      releasedFeedback {\n        ...Released\n      }\n    }\n  }\n": typeof types.ReleaseFeedbackDocument,
    "\n  mutation AcknowledgeFeedback($input: AcknowledgeFeedbackInput!) {\n    acknowledgeFeedback(input: $input) {\n      releasedFeedback {\n        ...Released\n      }\n    }\n  }\n": typeof types.AcknowledgeFeedbackDocument,
    "\n  query InterviewPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...InterviewState\n        ...InterviewFacts\n        candidate {\n          id\n          name\n        }\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n              }\n            }\n            interviews {\n              ...InterviewState\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n            role\n            interviews {\n              ...InterviewState\n            }\n          }\n        }\n        debriefPrompts {\n          id\n          topic\n          rated\n        }\n        debrief {\n          id\n          submittedAt\n          revision\n          overallRating\n          answers {\n            prompt {\n              id\n              topic\n              rated\n              question(language: $language)\n            }\n            rating\n            text\n            audience\n          }\n        }\n        scorecards {\n          ...ScorecardWords\n        }\n        ratingGaps {\n          topic\n          candidate\n          hiringSide\n        }\n        releasedFeedback {\n          ...Released\n          scorecard {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.InterviewPageDocument,
    "\n  fragment InterviewFacts on Interview {\n    id\n    round\n    kind\n    format\n    startsAt\n    endsAt\n    timeZone\n    location\n    videoUrl\n    feedbackPromisedAt\n    interviewers {\n      name\n      title\n    }\n  }\n": typeof types.InterviewFactsFragmentDoc,
    "\n  fragment InterviewRow on Interview {\n    ...InterviewState\n    candidate {\n      id\n      name\n    }\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n      ... on OtherProcess {\n        id\n        companyName\n        role\n      }\n    }\n  }\n": typeof types.InterviewRowFragmentDoc,
    "\n  query Interviews($filter: InterviewFilter, $after: String) {\n    interviews(first: 40, filter: $filter, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...InterviewRow\n      }\n    }\n  }\n": typeof types.InterviewsDocument,
    "\n  query MyInterviewPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...MyInterview\n        ...InterviewFacts\n        questions {\n          ...Question\n        }\n        debrief {\n          ...DebriefWords\n          answers {\n            prompt {\n              id\n              question(language: $language)\n            }\n          }\n        }\n        releasedFeedback {\n          ...Released\n        }\n      }\n    }\n  }\n": typeof types.MyInterviewPageDocument,
    "\n  query MyInterviews {\n    interviews(first: 50) {\n      nodes {\n        ...MyInterview\n      }\n    }\n  }\n": typeof types.MyInterviewsDocument,
    "\n  fragment MyInterview on Interview {\n    id\n    round\n    kind\n    format\n    status\n    startsAt\n    endsAt\n    timeZone\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n      ... on OtherProcess {\n        id\n        companyName\n        role\n      }\n    }\n    debriefPrompts {\n      id\n    }\n    debrief {\n      id\n      submittedAt\n    }\n    releasedFeedback {\n      id\n      releasedAt\n      readAt\n    }\n  }\n": typeof types.MyInterviewFragmentDoc,
    "\n  fragment Question on PreparedQuestion {\n    id\n    text\n    asked\n    answer\n  }\n": typeof types.QuestionFragmentDoc,
    "\n  mutation AnswerQuestion($input: AnswerQuestionInput!) {\n    answerQuestion(input: $input) {\n      preparedQuestion {\n        ...Question\n      }\n    }\n  }\n": typeof types.AnswerQuestionDocument,
    "\n  mutation PrepareQuestion($input: PrepareQuestionInput!) {\n    prepareQuestion(input: $input) {\n      preparedQuestion {\n        ...Question\n      }\n    }\n  }\n": typeof types.PrepareQuestionDocument,
    "\n  fragment InterviewState on Interview {\n    id\n    round\n    kind\n    format\n    status\n    startsAt\n    endsAt\n    timeZone\n    debrief {\n      id\n      submittedAt\n    }\n    scorecards {\n      id\n      submittedAt\n    }\n    releasedFeedback {\n      id\n      releasedAt\n      readAt\n    }\n  }\n": typeof types.InterviewStateFragmentDoc,
    "\n  query AuditTrail($after: String, $filter: AuditFilter) {\n    auditTrail(first: 50, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...AuditRow\n      }\n    }\n  }\n": typeof types.AuditTrailDocument,
    "\n  fragment AuditRow on AuditEntry {\n    seq\n    at\n    actorRole\n    actor\n    action\n    subjectId\n    changes {\n      field\n      before\n      after\n    }\n    requestId\n    hash\n  }\n": typeof types.AuditRowFragmentDoc,
    "\n  query AuditVerification {\n    auditVerification {\n      intact\n      entries\n      headHash\n      firstBrokenSeq\n    }\n  }\n": typeof types.AuditVerificationDocument,
    "\n  mutation AddCandidate($input: AddCandidateInput!) {\n    addCandidate(input: $input) {\n      candidate {\n        ...CandidateRow\n      }\n    }\n  }\n": typeof types.AddCandidateDocument,
    "\n  fragment ApplicationCard on Application {\n    id\n    status\n    appliedAt\n    currentStage {\n      id\n      name\n    }\n    job {\n      id\n      title\n      clientCompany {\n        id\n        name\n      }\n    }\n    interviews {\n      ...InterviewState\n    }\n  }\n": typeof types.ApplicationCardFragmentDoc,
    "\n  query CandidatePage($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Candidate {\n        id\n        name\n        email\n        headline\n        timeZone\n        quietHours {\n          start\n          end\n        }\n        recruiter {\n          id\n          name\n        }\n        applications(first: 5, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...ApplicationCard\n          }\n        }\n      }\n    }\n  }\n": typeof types.CandidatePageDocument,
    "\n  query Candidates($search: String, $after: String) {\n    candidates(first: 50, after: $after, search: $search) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CandidateRow\n      }\n    }\n  }\n": typeof types.CandidatesDocument,
    "\n  fragment CandidateRow on Candidate {\n    id\n    name\n    headline\n    email\n    updatedAt\n    recruiter {\n      id\n      name\n    }\n    applications(first: 3) {\n      totalCount\n      nodes {\n        id\n        status\n        currentStage {\n          id\n          name\n        }\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.CandidateRowFragmentDoc,
    "\n  mutation InviteCandidate($input: InviteCandidateInput!) {\n    inviteCandidate(input: $input) {\n      email\n      expiresAt\n      url\n    }\n  }\n": typeof types.InviteCandidateDocument,
};
const documents: Documents = {
    "\n  mutation SwitchAgency($input: SwitchAgencyInput!) {\n    switchAgency(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n": types.SwitchAgencyDocument,
    "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n": types.UpdateProfileDocument,
    "\n  mutation RefreshSession {\n    refreshSession {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n": types.RefreshSessionDocument,
    "\n  query Sessions {\n    viewer {\n      id\n      sessions {\n        id\n        createdAt\n        lastUsedAt\n        userAgent\n        current\n      }\n    }\n  }\n": types.SessionsDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      session {\n        id\n      }\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n": types.SignOutDocument,
    "\n  fragment ViewerFields on Viewer {\n    id\n    role\n    name\n    language\n    timeZone\n    abilities\n    agency {\n      id\n      name\n      slug\n    }\n    quietHours {\n      start\n      end\n    }\n    candidate {\n      id\n      recruiter {\n        id\n        name\n      }\n    }\n    memberships {\n      id\n      agencyName\n      agencySlug\n      role\n      current\n    }\n  }\n": types.ViewerFieldsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerFields\n    }\n  }\n": types.ViewerDocument,
    "\n  fragment DebriefWords on Debrief {\n    id\n    submittedAt\n    revision\n    version\n    answers {\n      prompt {\n        id\n      }\n      rating\n      text\n      audience\n    }\n  }\n": types.DebriefWordsFragmentDoc,
    "\n  fragment AskedThere on Interview {\n    id\n    askedQuestionsSharedAt\n    askedQuestions {\n      id\n      text\n    }\n  }\n": types.AskedThereFragmentDoc,
    "\n  fragment DebriefInHand on Interview {\n    id\n    startsAt\n    endsAt\n    status\n    debriefPrompts {\n      id\n      topic\n      rated\n      defaultAudience\n      question(language: $language)\n    }\n    debrief {\n      ...DebriefWords\n    }\n    ...AskedThere\n  }\n": types.DebriefInHandFragmentDoc,
    "\n  query DebriefPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...DebriefInHand\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n            role\n          }\n        }\n      }\n    }\n  }\n": types.DebriefPageDocument,
    "\n  query DebriefInHand($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...DebriefInHand\n      }\n    }\n  }\n": types.DebriefInHandDocument,
    "\n  mutation OpenDebriefLink($input: OpenDebriefLinkInput!) {\n    openDebriefLink(input: $input) {\n      accessToken\n      language\n      firstName\n      agencyName\n      companyName\n      interview {\n        id\n      }\n    }\n  }\n": types.OpenDebriefLinkDocument,
    "\n  mutation SaveDebrief($input: SaveDebriefInput!) {\n    saveDebrief(input: $input) {\n      debrief {\n        ...DebriefWords\n        interview {\n          id\n          debrief {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.SaveDebriefDocument,
    "\n  mutation SubmitDebrief($input: SubmitDebriefInput!) {\n    submitDebrief(input: $input) {\n      debrief {\n        ...DebriefWords\n        interview {\n          id\n          debrief {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.SubmitDebriefDocument,
    "\n  mutation NoteAskedQuestion($input: NoteAskedQuestionInput!) {\n    noteAskedQuestion(input: $input) {\n      askedQuestion {\n        id\n        text\n      }\n    }\n  }\n": types.NoteAskedQuestionDocument,
    "\n  mutation ForgetAskedQuestion($input: ForgetAskedQuestionInput!) {\n    forgetAskedQuestion(input: $input) {\n      interview {\n        ...AskedThere\n      }\n    }\n  }\n": types.ForgetAskedQuestionDocument,
    "\n  mutation ShareAskedQuestions($input: ShareAskedQuestionsInput!) {\n    shareAskedQuestions(input: $input) {\n      interview {\n        ...AskedThere\n      }\n    }\n  }\n": types.ShareAskedQuestionsDocument,
    "\n  fragment ScorecardWords on Scorecard {\n    id\n    interviewer\n    submittedBy {\n      id\n      name\n    }\n    overallRecommendation\n    ratings {\n      topic\n      rating\n    }\n    strengths\n    concerns\n    rejectReason\n    submittedAt\n  }\n": types.ScorecardWordsFragmentDoc,
    "\n  fragment Released on ReleasedFeedback {\n    id\n    message\n    rejectReason\n    howToImprove\n    releasedBy {\n      id\n      name\n    }\n    releasedAt\n    readAt\n    gaps {\n      topic\n      candidate\n      hiringSide\n    }\n  }\n": types.ReleasedFragmentDoc,
    "\n  mutation RecordScorecard($input: RecordScorecardInput!) {\n    recordScorecard(input: $input) {\n      scorecard {\n        ...ScorecardWords\n      }\n    }\n  }\n": types.RecordScorecardDocument,
    "\n  mutation ReleaseFeedback($input: ReleaseFeedbackInput!) {\n    releaseFeedback(input: $input) {\n      releasedFeedback {\n        ...Released\n      }\n    }\n  }\n": types.ReleaseFeedbackDocument,
    "\n  mutation AcknowledgeFeedback($input: AcknowledgeFeedbackInput!) {\n    acknowledgeFeedback(input: $input) {\n      releasedFeedback {\n        ...Released\n      }\n    }\n  }\n": types.AcknowledgeFeedbackDocument,
    "\n  query InterviewPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...InterviewState\n        ...InterviewFacts\n        candidate {\n          id\n          name\n        }\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n              }\n            }\n            interviews {\n              ...InterviewState\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n            role\n            interviews {\n              ...InterviewState\n            }\n          }\n        }\n        debriefPrompts {\n          id\n          topic\n          rated\n        }\n        debrief {\n          id\n          submittedAt\n          revision\n          overallRating\n          answers {\n            prompt {\n              id\n              topic\n              rated\n              question(language: $language)\n            }\n            rating\n            text\n            audience\n          }\n        }\n        scorecards {\n          ...ScorecardWords\n        }\n        ratingGaps {\n          topic\n          candidate\n          hiringSide\n        }\n        releasedFeedback {\n          ...Released\n          scorecard {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.InterviewPageDocument,
    "\n  fragment InterviewFacts on Interview {\n    id\n    round\n    kind\n    format\n    startsAt\n    endsAt\n    timeZone\n    location\n    videoUrl\n    feedbackPromisedAt\n    interviewers {\n      name\n      title\n    }\n  }\n": types.InterviewFactsFragmentDoc,
    "\n  fragment InterviewRow on Interview {\n    ...InterviewState\n    candidate {\n      id\n      name\n    }\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n      ... on OtherProcess {\n        id\n        companyName\n        role\n      }\n    }\n  }\n": types.InterviewRowFragmentDoc,
    "\n  query Interviews($filter: InterviewFilter, $after: String) {\n    interviews(first: 40, filter: $filter, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...InterviewRow\n      }\n    }\n  }\n": types.InterviewsDocument,
    "\n  query MyInterviewPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...MyInterview\n        ...InterviewFacts\n        questions {\n          ...Question\n        }\n        debrief {\n          ...DebriefWords\n          answers {\n            prompt {\n              id\n              question(language: $language)\n            }\n          }\n        }\n        releasedFeedback {\n          ...Released\n        }\n      }\n    }\n  }\n": types.MyInterviewPageDocument,
    "\n  query MyInterviews {\n    interviews(first: 50) {\n      nodes {\n        ...MyInterview\n      }\n    }\n  }\n": types.MyInterviewsDocument,
    "\n  fragment MyInterview on Interview {\n    id\n    round\n    kind\n    format\n    status\n    startsAt\n    endsAt\n    timeZone\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n      ... on OtherProcess {\n        id\n        companyName\n        role\n      }\n    }\n    debriefPrompts {\n      id\n    }\n    debrief {\n      id\n      submittedAt\n    }\n    releasedFeedback {\n      id\n      releasedAt\n      readAt\n    }\n  }\n": types.MyInterviewFragmentDoc,
    "\n  fragment Question on PreparedQuestion {\n    id\n    text\n    asked\n    answer\n  }\n": types.QuestionFragmentDoc,
    "\n  mutation AnswerQuestion($input: AnswerQuestionInput!) {\n    answerQuestion(input: $input) {\n      preparedQuestion {\n        ...Question\n      }\n    }\n  }\n": types.AnswerQuestionDocument,
    "\n  mutation PrepareQuestion($input: PrepareQuestionInput!) {\n    prepareQuestion(input: $input) {\n      preparedQuestion {\n        ...Question\n      }\n    }\n  }\n": types.PrepareQuestionDocument,
    "\n  fragment InterviewState on Interview {\n    id\n    round\n    kind\n    format\n    status\n    startsAt\n    endsAt\n    timeZone\n    debrief {\n      id\n      submittedAt\n    }\n    scorecards {\n      id\n      submittedAt\n    }\n    releasedFeedback {\n      id\n      releasedAt\n      readAt\n    }\n  }\n": types.InterviewStateFragmentDoc,
    "\n  query AuditTrail($after: String, $filter: AuditFilter) {\n    auditTrail(first: 50, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...AuditRow\n      }\n    }\n  }\n": types.AuditTrailDocument,
    "\n  fragment AuditRow on AuditEntry {\n    seq\n    at\n    actorRole\n    actor\n    action\n    subjectId\n    changes {\n      field\n      before\n      after\n    }\n    requestId\n    hash\n  }\n": types.AuditRowFragmentDoc,
    "\n  query AuditVerification {\n    auditVerification {\n      intact\n      entries\n      headHash\n      firstBrokenSeq\n    }\n  }\n": types.AuditVerificationDocument,
    "\n  mutation AddCandidate($input: AddCandidateInput!) {\n    addCandidate(input: $input) {\n      candidate {\n        ...CandidateRow\n      }\n    }\n  }\n": types.AddCandidateDocument,
    "\n  fragment ApplicationCard on Application {\n    id\n    status\n    appliedAt\n    currentStage {\n      id\n      name\n    }\n    job {\n      id\n      title\n      clientCompany {\n        id\n        name\n      }\n    }\n    interviews {\n      ...InterviewState\n    }\n  }\n": types.ApplicationCardFragmentDoc,
    "\n  query CandidatePage($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Candidate {\n        id\n        name\n        email\n        headline\n        timeZone\n        quietHours {\n          start\n          end\n        }\n        recruiter {\n          id\n          name\n        }\n        applications(first: 5, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...ApplicationCard\n          }\n        }\n      }\n    }\n  }\n": types.CandidatePageDocument,
    "\n  query Candidates($search: String, $after: String) {\n    candidates(first: 50, after: $after, search: $search) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CandidateRow\n      }\n    }\n  }\n": types.CandidatesDocument,
    "\n  fragment CandidateRow on Candidate {\n    id\n    name\n    headline\n    email\n    updatedAt\n    recruiter {\n      id\n      name\n    }\n    applications(first: 3) {\n      totalCount\n      nodes {\n        id\n        status\n        currentStage {\n          id\n          name\n        }\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.CandidateRowFragmentDoc,
    "\n  mutation InviteCandidate($input: InviteCandidateInput!) {\n    inviteCandidate(input: $input) {\n      email\n      expiresAt\n      url\n    }\n  }\n": types.InviteCandidateDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchAgency($input: SwitchAgencyInput!) {\n    switchAgency(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SwitchAgency($input: SwitchAgencyInput!) {\n    switchAgency(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($input: AcceptInvitationInput!) {\n    acceptInvitation(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateProfile($input: UpdateProfileInput!) {\n    updateProfile(input: $input) {\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefreshSession {\n    refreshSession {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RefreshSession {\n    refreshSession {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Sessions {\n    viewer {\n      id\n      sessions {\n        id\n        createdAt\n        lastUsedAt\n        userAgent\n        current\n      }\n    }\n  }\n"): (typeof documents)["\n  query Sessions {\n    viewer {\n      id\n      sessions {\n        id\n        createdAt\n        lastUsedAt\n        userAgent\n        current\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      session {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      session {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      accessToken\n      expiresAt\n      viewer {\n        ...ViewerFields\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut {\n      signedOut\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ViewerFields on Viewer {\n    id\n    role\n    name\n    language\n    timeZone\n    abilities\n    agency {\n      id\n      name\n      slug\n    }\n    quietHours {\n      start\n      end\n    }\n    candidate {\n      id\n      recruiter {\n        id\n        name\n      }\n    }\n    memberships {\n      id\n      agencyName\n      agencySlug\n      role\n      current\n    }\n  }\n"): (typeof documents)["\n  fragment ViewerFields on Viewer {\n    id\n    role\n    name\n    language\n    timeZone\n    abilities\n    agency {\n      id\n      name\n      slug\n    }\n    quietHours {\n      start\n      end\n    }\n    candidate {\n      id\n      recruiter {\n        id\n        name\n      }\n    }\n    memberships {\n      id\n      agencyName\n      agencySlug\n      role\n      current\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      ...ViewerFields\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      ...ViewerFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DebriefWords on Debrief {\n    id\n    submittedAt\n    revision\n    version\n    answers {\n      prompt {\n        id\n      }\n      rating\n      text\n      audience\n    }\n  }\n"): (typeof documents)["\n  fragment DebriefWords on Debrief {\n    id\n    submittedAt\n    revision\n    version\n    answers {\n      prompt {\n        id\n      }\n      rating\n      text\n      audience\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AskedThere on Interview {\n    id\n    askedQuestionsSharedAt\n    askedQuestions {\n      id\n      text\n    }\n  }\n"): (typeof documents)["\n  fragment AskedThere on Interview {\n    id\n    askedQuestionsSharedAt\n    askedQuestions {\n      id\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DebriefInHand on Interview {\n    id\n    startsAt\n    endsAt\n    status\n    debriefPrompts {\n      id\n      topic\n      rated\n      defaultAudience\n      question(language: $language)\n    }\n    debrief {\n      ...DebriefWords\n    }\n    ...AskedThere\n  }\n"): (typeof documents)["\n  fragment DebriefInHand on Interview {\n    id\n    startsAt\n    endsAt\n    status\n    debriefPrompts {\n      id\n      topic\n      rated\n      defaultAudience\n      question(language: $language)\n    }\n    debrief {\n      ...DebriefWords\n    }\n    ...AskedThere\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DebriefPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...DebriefInHand\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n            role\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query DebriefPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...DebriefInHand\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n            role\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DebriefInHand($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...DebriefInHand\n      }\n    }\n  }\n"): (typeof documents)["\n  query DebriefInHand($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...DebriefInHand\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenDebriefLink($input: OpenDebriefLinkInput!) {\n    openDebriefLink(input: $input) {\n      accessToken\n      language\n      firstName\n      agencyName\n      companyName\n      interview {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenDebriefLink($input: OpenDebriefLinkInput!) {\n    openDebriefLink(input: $input) {\n      accessToken\n      language\n      firstName\n      agencyName\n      companyName\n      interview {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDebrief($input: SaveDebriefInput!) {\n    saveDebrief(input: $input) {\n      debrief {\n        ...DebriefWords\n        interview {\n          id\n          debrief {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SaveDebrief($input: SaveDebriefInput!) {\n    saveDebrief(input: $input) {\n      debrief {\n        ...DebriefWords\n        interview {\n          id\n          debrief {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitDebrief($input: SubmitDebriefInput!) {\n    submitDebrief(input: $input) {\n      debrief {\n        ...DebriefWords\n        interview {\n          id\n          debrief {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitDebrief($input: SubmitDebriefInput!) {\n    submitDebrief(input: $input) {\n      debrief {\n        ...DebriefWords\n        interview {\n          id\n          debrief {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NoteAskedQuestion($input: NoteAskedQuestionInput!) {\n    noteAskedQuestion(input: $input) {\n      askedQuestion {\n        id\n        text\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation NoteAskedQuestion($input: NoteAskedQuestionInput!) {\n    noteAskedQuestion(input: $input) {\n      askedQuestion {\n        id\n        text\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ForgetAskedQuestion($input: ForgetAskedQuestionInput!) {\n    forgetAskedQuestion(input: $input) {\n      interview {\n        ...AskedThere\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ForgetAskedQuestion($input: ForgetAskedQuestionInput!) {\n    forgetAskedQuestion(input: $input) {\n      interview {\n        ...AskedThere\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareAskedQuestions($input: ShareAskedQuestionsInput!) {\n    shareAskedQuestions(input: $input) {\n      interview {\n        ...AskedThere\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ShareAskedQuestions($input: ShareAskedQuestionsInput!) {\n    shareAskedQuestions(input: $input) {\n      interview {\n        ...AskedThere\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ScorecardWords on Scorecard {\n    id\n    interviewer\n    submittedBy {\n      id\n      name\n    }\n    overallRecommendation\n    ratings {\n      topic\n      rating\n    }\n    strengths\n    concerns\n    rejectReason\n    submittedAt\n  }\n"): (typeof documents)["\n  fragment ScorecardWords on Scorecard {\n    id\n    interviewer\n    submittedBy {\n      id\n      name\n    }\n    overallRecommendation\n    ratings {\n      topic\n      rating\n    }\n    strengths\n    concerns\n    rejectReason\n    submittedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Released on ReleasedFeedback {\n    id\n    message\n    rejectReason\n    howToImprove\n    releasedBy {\n      id\n      name\n    }\n    releasedAt\n    readAt\n    gaps {\n      topic\n      candidate\n      hiringSide\n    }\n  }\n"): (typeof documents)["\n  fragment Released on ReleasedFeedback {\n    id\n    message\n    rejectReason\n    howToImprove\n    releasedBy {\n      id\n      name\n    }\n    releasedAt\n    readAt\n    gaps {\n      topic\n      candidate\n      hiringSide\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordScorecard($input: RecordScorecardInput!) {\n    recordScorecard(input: $input) {\n      scorecard {\n        ...ScorecardWords\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RecordScorecard($input: RecordScorecardInput!) {\n    recordScorecard(input: $input) {\n      scorecard {\n        ...ScorecardWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReleaseFeedback($input: ReleaseFeedbackInput!) {\n    releaseFeedback(input: $input) {\n      releasedFeedback {\n        ...Released\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReleaseFeedback($input: ReleaseFeedbackInput!) {\n    releaseFeedback(input: $input) {\n      releasedFeedback {\n        ...Released\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeFeedback($input: AcknowledgeFeedbackInput!) {\n    acknowledgeFeedback(input: $input) {\n      releasedFeedback {\n        ...Released\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeFeedback($input: AcknowledgeFeedbackInput!) {\n    acknowledgeFeedback(input: $input) {\n      releasedFeedback {\n        ...Released\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InterviewPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...InterviewState\n        ...InterviewFacts\n        candidate {\n          id\n          name\n        }\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n              }\n            }\n            interviews {\n              ...InterviewState\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n            role\n            interviews {\n              ...InterviewState\n            }\n          }\n        }\n        debriefPrompts {\n          id\n          topic\n          rated\n        }\n        debrief {\n          id\n          submittedAt\n          revision\n          overallRating\n          answers {\n            prompt {\n              id\n              topic\n              rated\n              question(language: $language)\n            }\n            rating\n            text\n            audience\n          }\n        }\n        scorecards {\n          ...ScorecardWords\n        }\n        ratingGaps {\n          topic\n          candidate\n          hiringSide\n        }\n        releasedFeedback {\n          ...Released\n          scorecard {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query InterviewPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...InterviewState\n        ...InterviewFacts\n        candidate {\n          id\n          name\n        }\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n              }\n            }\n            interviews {\n              ...InterviewState\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n            role\n            interviews {\n              ...InterviewState\n            }\n          }\n        }\n        debriefPrompts {\n          id\n          topic\n          rated\n        }\n        debrief {\n          id\n          submittedAt\n          revision\n          overallRating\n          answers {\n            prompt {\n              id\n              topic\n              rated\n              question(language: $language)\n            }\n            rating\n            text\n            audience\n          }\n        }\n        scorecards {\n          ...ScorecardWords\n        }\n        ratingGaps {\n          topic\n          candidate\n          hiringSide\n        }\n        releasedFeedback {\n          ...Released\n          scorecard {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InterviewFacts on Interview {\n    id\n    round\n    kind\n    format\n    startsAt\n    endsAt\n    timeZone\n    location\n    videoUrl\n    feedbackPromisedAt\n    interviewers {\n      name\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment InterviewFacts on Interview {\n    id\n    round\n    kind\n    format\n    startsAt\n    endsAt\n    timeZone\n    location\n    videoUrl\n    feedbackPromisedAt\n    interviewers {\n      name\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InterviewRow on Interview {\n    ...InterviewState\n    candidate {\n      id\n      name\n    }\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n      ... on OtherProcess {\n        id\n        companyName\n        role\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment InterviewRow on Interview {\n    ...InterviewState\n    candidate {\n      id\n      name\n    }\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n      ... on OtherProcess {\n        id\n        companyName\n        role\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Interviews($filter: InterviewFilter, $after: String) {\n    interviews(first: 40, filter: $filter, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...InterviewRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query Interviews($filter: InterviewFilter, $after: String) {\n    interviews(first: 40, filter: $filter, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...InterviewRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyInterviewPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...MyInterview\n        ...InterviewFacts\n        questions {\n          ...Question\n        }\n        debrief {\n          ...DebriefWords\n          answers {\n            prompt {\n              id\n              question(language: $language)\n            }\n          }\n        }\n        releasedFeedback {\n          ...Released\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyInterviewPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...MyInterview\n        ...InterviewFacts\n        questions {\n          ...Question\n        }\n        debrief {\n          ...DebriefWords\n          answers {\n            prompt {\n              id\n              question(language: $language)\n            }\n          }\n        }\n        releasedFeedback {\n          ...Released\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyInterviews {\n    interviews(first: 50) {\n      nodes {\n        ...MyInterview\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyInterviews {\n    interviews(first: 50) {\n      nodes {\n        ...MyInterview\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyInterview on Interview {\n    id\n    round\n    kind\n    format\n    status\n    startsAt\n    endsAt\n    timeZone\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n      ... on OtherProcess {\n        id\n        companyName\n        role\n      }\n    }\n    debriefPrompts {\n      id\n    }\n    debrief {\n      id\n      submittedAt\n    }\n    releasedFeedback {\n      id\n      releasedAt\n      readAt\n    }\n  }\n"): (typeof documents)["\n  fragment MyInterview on Interview {\n    id\n    round\n    kind\n    format\n    status\n    startsAt\n    endsAt\n    timeZone\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n      ... on OtherProcess {\n        id\n        companyName\n        role\n      }\n    }\n    debriefPrompts {\n      id\n    }\n    debrief {\n      id\n      submittedAt\n    }\n    releasedFeedback {\n      id\n      releasedAt\n      readAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Question on PreparedQuestion {\n    id\n    text\n    asked\n    answer\n  }\n"): (typeof documents)["\n  fragment Question on PreparedQuestion {\n    id\n    text\n    asked\n    answer\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerQuestion($input: AnswerQuestionInput!) {\n    answerQuestion(input: $input) {\n      preparedQuestion {\n        ...Question\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerQuestion($input: AnswerQuestionInput!) {\n    answerQuestion(input: $input) {\n      preparedQuestion {\n        ...Question\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrepareQuestion($input: PrepareQuestionInput!) {\n    prepareQuestion(input: $input) {\n      preparedQuestion {\n        ...Question\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PrepareQuestion($input: PrepareQuestionInput!) {\n    prepareQuestion(input: $input) {\n      preparedQuestion {\n        ...Question\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InterviewState on Interview {\n    id\n    round\n    kind\n    format\n    status\n    startsAt\n    endsAt\n    timeZone\n    debrief {\n      id\n      submittedAt\n    }\n    scorecards {\n      id\n      submittedAt\n    }\n    releasedFeedback {\n      id\n      releasedAt\n      readAt\n    }\n  }\n"): (typeof documents)["\n  fragment InterviewState on Interview {\n    id\n    round\n    kind\n    format\n    status\n    startsAt\n    endsAt\n    timeZone\n    debrief {\n      id\n      submittedAt\n    }\n    scorecards {\n      id\n      submittedAt\n    }\n    releasedFeedback {\n      id\n      releasedAt\n      readAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditTrail($after: String, $filter: AuditFilter) {\n    auditTrail(first: 50, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...AuditRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditTrail($after: String, $filter: AuditFilter) {\n    auditTrail(first: 50, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...AuditRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditRow on AuditEntry {\n    seq\n    at\n    actorRole\n    actor\n    action\n    subjectId\n    changes {\n      field\n      before\n      after\n    }\n    requestId\n    hash\n  }\n"): (typeof documents)["\n  fragment AuditRow on AuditEntry {\n    seq\n    at\n    actorRole\n    actor\n    action\n    subjectId\n    changes {\n      field\n      before\n      after\n    }\n    requestId\n    hash\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditVerification {\n    auditVerification {\n      intact\n      entries\n      headHash\n      firstBrokenSeq\n    }\n  }\n"): (typeof documents)["\n  query AuditVerification {\n    auditVerification {\n      intact\n      entries\n      headHash\n      firstBrokenSeq\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCandidate($input: AddCandidateInput!) {\n    addCandidate(input: $input) {\n      candidate {\n        ...CandidateRow\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddCandidate($input: AddCandidateInput!) {\n    addCandidate(input: $input) {\n      candidate {\n        ...CandidateRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApplicationCard on Application {\n    id\n    status\n    appliedAt\n    currentStage {\n      id\n      name\n    }\n    job {\n      id\n      title\n      clientCompany {\n        id\n        name\n      }\n    }\n    interviews {\n      ...InterviewState\n    }\n  }\n"): (typeof documents)["\n  fragment ApplicationCard on Application {\n    id\n    status\n    appliedAt\n    currentStage {\n      id\n      name\n    }\n    job {\n      id\n      title\n      clientCompany {\n        id\n        name\n      }\n    }\n    interviews {\n      ...InterviewState\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CandidatePage($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Candidate {\n        id\n        name\n        email\n        headline\n        timeZone\n        quietHours {\n          start\n          end\n        }\n        recruiter {\n          id\n          name\n        }\n        applications(first: 5, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...ApplicationCard\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CandidatePage($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Candidate {\n        id\n        name\n        email\n        headline\n        timeZone\n        quietHours {\n          start\n          end\n        }\n        recruiter {\n          id\n          name\n        }\n        applications(first: 5, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...ApplicationCard\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Candidates($search: String, $after: String) {\n    candidates(first: 50, after: $after, search: $search) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CandidateRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query Candidates($search: String, $after: String) {\n    candidates(first: 50, after: $after, search: $search) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CandidateRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CandidateRow on Candidate {\n    id\n    name\n    headline\n    email\n    updatedAt\n    recruiter {\n      id\n      name\n    }\n    applications(first: 3) {\n      totalCount\n      nodes {\n        id\n        status\n        currentStage {\n          id\n          name\n        }\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CandidateRow on Candidate {\n    id\n    name\n    headline\n    email\n    updatedAt\n    recruiter {\n      id\n      name\n    }\n    applications(first: 3) {\n      totalCount\n      nodes {\n        id\n        status\n        currentStage {\n          id\n          name\n        }\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteCandidate($input: InviteCandidateInput!) {\n    inviteCandidate(input: $input) {\n      email\n      expiresAt\n      url\n    }\n  }\n"): (typeof documents)["\n  mutation InviteCandidate($input: InviteCandidateInput!) {\n    inviteCandidate(input: $input) {\n      email\n      expiresAt\n      url\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;