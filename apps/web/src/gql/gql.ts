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
    "\n  fragment ViewerFields on Viewer {\n    id\n    role\n    name\n    language\n    timeZone\n    abilities\n    agency {\n      id\n      name\n      slug\n    }\n    quietHours {\n      start\n      end\n    }\n    candidate {\n      id\n      name\n      recruiter {\n        id\n        name\n      }\n    }\n    memberships {\n      id\n      agencyName\n      agencySlug\n      role\n      current\n    }\n  }\n": typeof types.ViewerFieldsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerFields\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  fragment SharedUpdate on ProcessUpdate {\n    id\n    level\n    stage\n    offerDeadline\n    companyName\n    role\n    note\n    sharedAt\n    withdrawnAt\n  }\n": typeof types.SharedUpdateFragmentDoc,
    "\n  fragment ToldOrAsked on Disclosure {\n    id\n    state\n    level\n    reason\n    wording\n    requestedAt\n    decidedAt\n    expiresAt\n    revokedAt\n    clientCompany {\n      id\n      name\n    }\n    requestedBy {\n      id\n      name\n    }\n  }\n": typeof types.ToldOrAskedFragmentDoc,
    "\n  fragment MyProcess on OtherProcess {\n    id\n    companyName\n    role\n    stage\n    nextStepAt\n    offerDeadline\n    notes\n    sharing\n    version\n  }\n": typeof types.MyProcessFragmentDoc,
    "\n  query MyProcesses {\n    otherProcesses(first: 50) {\n      nodes {\n        ...MyProcess\n        disclosures {\n          ...ToldOrAsked\n        }\n      }\n    }\n  }\n": typeof types.MyProcessesDocument,
    "\n  query MyProcessPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on OtherProcess {\n        ...MyProcess\n        interviews {\n          ...MyInterview\n          location\n          interviewers {\n            name\n            title\n          }\n        }\n        updates {\n          ...SharedUpdate\n        }\n        disclosures {\n          ...ToldOrAsked\n        }\n      }\n    }\n  }\n": typeof types.MyProcessPageDocument,
    "\n  query DisclosurePage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Disclosure {\n        ...ToldOrAsked\n      }\n    }\n  }\n": typeof types.DisclosurePageDocument,
    "\n  mutation TrackOtherProcess($input: TrackOtherProcessInput!) {\n    trackOtherProcess(input: $input) {\n      otherProcess {\n        ...MyProcess\n      }\n    }\n  }\n": typeof types.TrackOtherProcessDocument,
    "\n  mutation UpdateOtherProcess($input: UpdateOtherProcessInput!) {\n    updateOtherProcess(input: $input) {\n      otherProcess {\n        ...MyProcess\n        disclosures {\n          ...ToldOrAsked\n        }\n      }\n    }\n  }\n": typeof types.UpdateOtherProcessDocument,
    "\n  mutation ShareProcessUpdate($input: ShareProcessUpdateInput!) {\n    shareProcessUpdate(input: $input) {\n      processUpdate {\n        ...SharedUpdate\n      }\n    }\n  }\n": typeof types.ShareProcessUpdateDocument,
    "\n  mutation WithdrawProcessUpdate($input: WithdrawProcessUpdateInput!) {\n    withdrawProcessUpdate(input: $input) {\n      processUpdate {\n        ...SharedUpdate\n        disclosures {\n          ...ToldOrAsked\n        }\n      }\n    }\n  }\n": typeof types.WithdrawProcessUpdateDocument,
    "\n  mutation DecideDisclosure($input: DecideDisclosureInput!) {\n    decideDisclosure(input: $input) {\n      disclosure {\n        ...ToldOrAsked\n      }\n    }\n  }\n": typeof types.DecideDisclosureDocument,
    "\n  mutation RevokeDisclosure($input: RevokeDisclosureInput!) {\n    revokeDisclosure(input: $input) {\n      disclosure {\n        ...ToldOrAsked\n      }\n    }\n  }\n": typeof types.RevokeDisclosureDocument,
    "\n  mutation ScheduleMyRound($input: ScheduleInterviewInput!) {\n    scheduleInterview(input: $input) {\n      interview {\n        ...MyInterview\n      }\n    }\n  }\n": typeof types.ScheduleMyRoundDocument,
    "\n  mutation RescheduleMyRound($input: RescheduleInterviewInput!) {\n    rescheduleInterview(input: $input) {\n      interview {\n        ...MyInterview\n      }\n    }\n  }\n": typeof types.RescheduleMyRoundDocument,
    "\n  mutation CancelMyRound($input: CancelInterviewInput!) {\n    cancelInterview(input: $input) {\n      interview {\n        ...MyInterview\n      }\n    }\n  }\n": typeof types.CancelMyRoundDocument,
    "\n  fragment TheyShared on ProcessUpdate {\n    ...SharedUpdate\n    disclosures {\n      ...ToldOrAsked\n    }\n  }\n": typeof types.TheySharedFragmentDoc,
    "\n  query WhoCouldBeTold($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Candidate {\n        id\n        applications(first: 50, filter: { status: ACTIVE }) {\n          nodes {\n            id\n            job {\n              id\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.WhoCouldBeToldDocument,
    "\n  mutation RequestDisclosure($input: RequestDisclosureInput!) {\n    requestDisclosure(input: $input) {\n      disclosure {\n        ...ToldOrAsked\n        processUpdate {\n          id\n          disclosures {\n            ...ToldOrAsked\n          }\n        }\n      }\n    }\n  }\n": typeof types.RequestDisclosureDocument,
    "\n  mutation RequestScorecard($input: RequestScorecardInput!) {\n    requestScorecard(input: $input) {\n      interview {\n        ...Clock\n      }\n    }\n  }\n": typeof types.RequestScorecardDocument,
    "\n  mutation AddContactToAsk($input: AddHiringContactInput!) {\n    addHiringContact(input: $input) {\n      hiringContact {\n        ...Contact\n      }\n    }\n  }\n": typeof types.AddContactToAskDocument,
    "\n  query ContactsToAsk($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ClientCompany {\n        id\n        contacts {\n          ...Contact\n        }\n      }\n    }\n  }\n": typeof types.ContactsToAskDocument,
    "\n  fragment ScorecardWords on Scorecard {\n    id\n    interviewer\n    submittedBy {\n      id\n      name\n    }\n    overallRecommendation\n    ratings {\n      topic\n      rating\n    }\n    strengths\n    concerns\n    rejectReason\n    submittedAt\n  }\n": typeof types.ScorecardWordsFragmentDoc,
    "\n  fragment Released on ReleasedFeedback {\n    id\n    message\n    rejectReason\n    howToImprove\n    releasedBy {\n      id\n      name\n    }\n    releasedAt\n    readAt\n    gaps {\n      topic\n      candidate\n      hiringSide\n    }\n  }\n": typeof types.ReleasedFragmentDoc,
    "\n  mutation RecordScorecard($input: RecordScorecardInput!) {\n    recordScorecard(input: $input) {\n      scorecard {\n        ...ScorecardWords\n      }\n    }\n  }\n": typeof types.RecordScorecardDocument,
    "\n  mutation ReleaseFeedback($input: ReleaseFeedbackInput!) {\n    releaseFeedback(input: $input) {\n      releasedFeedback {\n        ...Released\n      }\n    }\n  }\n": typeof types.ReleaseFeedbackDocument,
    "\n  mutation OpenFeedbackRequest($input: OpenFeedbackRequestInput!) {\n    openFeedbackRequest(input: $input) {\n      firstName\n      round\n      kind\n      format\n      heldAt\n      companyName\n      agencyName\n      recruiterName\n      contactName\n      language\n      promisedFor\n      expiresAt\n    }\n  }\n": typeof types.OpenFeedbackRequestDocument,
    "\n  mutation AnswerFeedbackRequest($input: AnswerFeedbackRequestInput!) {\n    answerFeedbackRequest(input: $input) {\n      answeredAt\n    }\n  }\n": typeof types.AnswerFeedbackRequestDocument,
    "\n  mutation PromiseByLink($input: PromiseFeedbackByLinkInput!) {\n    promiseFeedbackByLink(input: $input) {\n      promisedFor\n      expiresAt\n    }\n  }\n": typeof types.PromiseByLinkDocument,
    "\n  mutation DeclineFeedbackRequest($input: DeclineFeedbackRequestInput!) {\n    declineFeedbackRequest(input: $input) {\n      declinedAt\n    }\n  }\n": typeof types.DeclineFeedbackRequestDocument,
    "\n  mutation AcknowledgeFeedback($input: AcknowledgeFeedbackInput!) {\n    acknowledgeFeedback(input: $input) {\n      releasedFeedback {\n        ...Released\n      }\n    }\n  }\n": typeof types.AcknowledgeFeedbackDocument,
    "\n  query StepDraft($id: ID!, $language: Language!, $channel: Channel!) {\n    node(id: $id) {\n      __typename\n      ... on FollowUpStep {\n        id\n        draft(language: $language, channel: $channel) {\n          channel\n          to\n          subject\n          body\n          mailto\n        }\n        interview {\n          id\n          timeZone\n          process {\n            ... on Application {\n              id\n              job {\n                id\n                clientCompany {\n                  id\n                  name\n                  contacts {\n                    ...Contact\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.StepDraftDocument,
    "\n  mutation SendFollowUp($input: SendFollowUpInput!) {\n    sendFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n": typeof types.SendFollowUpDocument,
    "\n  mutation UnsendFollowUp($input: UnsendFollowUpInput!) {\n    unsendFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n": typeof types.UnsendFollowUpDocument,
    "\n  mutation CompleteFollowUp($input: CompleteFollowUpInput!) {\n    completeFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n": typeof types.CompleteFollowUpDocument,
    "\n  mutation SkipFollowUp($input: SkipFollowUpInput!) {\n    skipFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n": typeof types.SkipFollowUpDocument,
    "\n  mutation ReopenFollowUp($input: ReopenFollowUpInput!) {\n    reopenFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n": typeof types.ReopenFollowUpDocument,
    "\n  fragment LetterStep on FollowUpStep {\n    id\n    kind\n    state\n    owner\n    dueAt\n    doneAt\n    channel\n  }\n": typeof types.LetterStepFragmentDoc,
    "\n  query LetterPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        id\n        startsAt\n        endsAt\n        interviewers {\n          name\n          email\n        }\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n            role\n          }\n        }\n        followUps {\n          ...LetterStep\n          mail: draft(channel: EMAIL, language: $language) {\n            to\n            subject\n            body\n          }\n          note: draft(channel: LINKEDIN, language: $language) {\n            to\n            subject\n            body\n          }\n        }\n      }\n    }\n  }\n": typeof types.LetterPageDocument,
    "\n  fragment LetterMoved on FollowUpStep {\n    ...LetterStep\n    interview {\n      id\n      followUps {\n        ...LetterStep\n      }\n    }\n  }\n": typeof types.LetterMovedFragmentDoc,
    "\n  mutation SendLetter($input: SendFollowUpInput!) {\n    sendFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n": typeof types.SendLetterDocument,
    "\n  mutation UnsendLetter($input: UnsendFollowUpInput!) {\n    unsendFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n": typeof types.UnsendLetterDocument,
    "\n  mutation MarkLetter($input: CompleteFollowUpInput!) {\n    completeFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n": typeof types.MarkLetterDocument,
    "\n  mutation SkipLetter($input: SkipFollowUpInput!) {\n    skipFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n": typeof types.SkipLetterDocument,
    "\n  mutation ReopenLetter($input: ReopenFollowUpInput!) {\n    reopenFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n": typeof types.ReopenLetterDocument,
    "\n  fragment Policy on FollowUpPolicy {\n    thankYou\n    feedback\n    secondFollowUp\n    thirdFollowUp\n    escalation\n    noNews\n    rejection\n    skipWeekends\n    version\n  }\n": typeof types.PolicyFragmentDoc,
    "\n  query FollowUpPolicy {\n    agency {\n      id\n      name\n      timeZone\n      followUpPolicy {\n        ...Policy\n      }\n    }\n  }\n": typeof types.FollowUpPolicyDocument,
    "\n  mutation UpdateFollowUpPolicy($input: UpdateFollowUpPolicyInput!) {\n    updateFollowUpPolicy(input: $input) {\n      agency {\n        id\n        followUpPolicy {\n          ...Policy\n        }\n      }\n    }\n  }\n": typeof types.UpdateFollowUpPolicyDocument,
    "\n  fragment Step on FollowUpStep {\n    id\n    kind\n    owner\n    state\n    basis\n    dueAt\n    notifyAt\n    doneAt\n    channel\n  }\n": typeof types.StepFragmentDoc,
    "\n  fragment Contact on HiringContact {\n    id\n    name\n    title\n    email\n  }\n": typeof types.ContactFragmentDoc,
    "\n  fragment Asked on FeedbackRequest {\n    id\n    state\n    sentAt\n    expiresAt\n    promisedFor\n    answeredAt\n    notMeAt\n    askInstead\n    contact {\n      id\n      name\n      title\n    }\n  }\n": typeof types.AskedFragmentDoc,
    "\n  fragment Clock on Interview {\n    id\n    endsAt\n    timeZone\n    followUps {\n      ...Step\n    }\n    feedbackRequests {\n      ...Asked\n    }\n  }\n": typeof types.ClockFragmentDoc,
    "\n  query Insights($from: DateTime, $to: DateTime) {\n    insights(from: $from, to: $to) {\n      from\n      to\n      funnel {\n        name\n        kind\n        reached\n        share\n      }\n      timeToDebrief {\n        ...TimingNumbers\n      }\n      timeToFeedback {\n        ...TimingNumbers\n      }\n      feedbackByCompany {\n        clientCompanyId\n        name\n        feedback {\n          ...TimingNumbers\n        }\n      }\n      rejectReasons {\n        kind\n        count\n      }\n      silence {\n        waiting\n        medianHours\n        longestHours\n      }\n    }\n  }\n": typeof types.InsightsDocument,
    "\n  fragment TimingNumbers on Timing {\n    count\n    medianHours\n    p90Hours\n    withinShare\n  }\n": typeof types.TimingNumbersFragmentDoc,
    "\n  mutation ScheduleInterview($input: ScheduleInterviewInput!) {\n    scheduleInterview(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n": typeof types.ScheduleInterviewDocument,
    "\n  query CalendarFeed {\n    viewer {\n      id\n      calendarFeed {\n        createdAt\n        lastReadAt\n      }\n    }\n  }\n": typeof types.CalendarFeedDocument,
    "\n  mutation CreateCalendarFeed {\n    createCalendarFeed {\n      url\n      calendarFeed {\n        createdAt\n      }\n    }\n  }\n": typeof types.CreateCalendarFeedDocument,
    "\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed {\n      calendarFeed {\n        revokedAt\n      }\n    }\n  }\n": typeof types.RevokeCalendarFeedDocument,
    "\n  mutation Reschedule($input: RescheduleInterviewInput!) {\n    rescheduleInterview(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n": typeof types.RescheduleDocument,
    "\n  mutation CancelInterview($input: CancelInterviewInput!) {\n    cancelInterview(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n": typeof types.CancelInterviewDocument,
    "\n  mutation HoldInterview($input: HoldInterviewInput!) {\n    holdInterview(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n": typeof types.HoldInterviewDocument,
    "\n  mutation MarkNoShow($input: MarkNoShowInput!) {\n    markNoShow(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n": typeof types.MarkNoShowDocument,
    "\n  mutation PromiseFeedback($input: PromiseFeedbackInput!) {\n    promiseFeedback(input: $input) {\n      interview {\n        id\n        feedbackPromisedAt\n        ...Clock\n      }\n    }\n  }\n": typeof types.PromiseFeedbackDocument,
    "\n  fragment Round on Interview {\n    __typename\n    ...InterviewState\n    ...InterviewFacts\n    ...Clock\n    version\n    candidate {\n      id\n      name\n      language\n      timeZone\n      quietHours {\n        start\n        end\n      }\n    }\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n        interviews {\n          ...InterviewState\n        }\n      }\n      ... on OtherProcess {\n        id\n        companyName\n        role\n        interviews {\n          ...InterviewState\n        }\n      }\n    }\n    debriefPrompts {\n      id\n      topic\n      rated\n    }\n    debrief {\n      id\n      submittedAt\n      revision\n      overallRating\n      answers {\n        prompt {\n          id\n          topic\n          rated\n          question(language: $language)\n        }\n        rating\n        text\n        audience\n      }\n    }\n    scorecards {\n      ...ScorecardWords\n    }\n    ratingGaps {\n      topic\n      candidate\n      hiringSide\n    }\n    releasedFeedback {\n      ...Released\n      scorecard {\n        id\n      }\n    }\n  }\n": typeof types.RoundFragmentDoc,
    "\n  query InterviewPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...Round\n      }\n    }\n  }\n": typeof types.InterviewPageDocument,
    "\n  fragment InterviewFacts on Interview {\n    id\n    round\n    kind\n    format\n    startsAt\n    endsAt\n    timeZone\n    location\n    videoUrl\n    feedbackPromisedAt\n    interviewers {\n      name\n      title\n    }\n  }\n": typeof types.InterviewFactsFragmentDoc,
    "\n  fragment InterviewRow on Interview {\n    ...InterviewState\n    candidate {\n      id\n      name\n    }\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n      ... on OtherProcess {\n        id\n        companyName\n        role\n      }\n    }\n  }\n": typeof types.InterviewRowFragmentDoc,
    "\n  query Interviews($filter: InterviewFilter, $after: String) {\n    interviews(first: 40, filter: $filter, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...InterviewRow\n      }\n    }\n  }\n": typeof types.InterviewsDocument,
    "\n  query MyInterviewPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...MyInterview\n        ...InterviewFacts\n        questions {\n          ...Question\n        }\n        debrief {\n          id\n          submittedAt\n          answers {\n            prompt {\n              id\n              question(language: $language)\n            }\n            rating\n            text\n            audience\n          }\n        }\n        releasedFeedback {\n          ...Released\n        }\n      }\n    }\n  }\n": typeof types.MyInterviewPageDocument,
    "\n  query MyInterviews {\n    interviews(first: 50) {\n      nodes {\n        ...MyInterview\n      }\n    }\n  }\n": typeof types.MyInterviewsDocument,
    "\n  fragment MyInterview on Interview {\n    id\n    round\n    kind\n    format\n    status\n    startsAt\n    endsAt\n    timeZone\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n      ... on OtherProcess {\n        id\n        companyName\n        role\n      }\n    }\n    debriefPrompts {\n      id\n    }\n    debrief {\n      id\n      submittedAt\n    }\n    releasedFeedback {\n      id\n      releasedAt\n      readAt\n    }\n    interviewers {\n      name\n    }\n    followUps {\n      ...LetterStep\n      basis\n    }\n    prepPack {\n      id\n      openedAt\n      items {\n        id\n        done\n      }\n    }\n  }\n": typeof types.MyInterviewFragmentDoc,
    "\n  fragment Question on PreparedQuestion {\n    id\n    text\n    asked\n    answer\n  }\n": typeof types.QuestionFragmentDoc,
    "\n  mutation AnswerQuestion($input: AnswerQuestionInput!) {\n    answerQuestion(input: $input) {\n      preparedQuestion {\n        ...Question\n      }\n    }\n  }\n": typeof types.AnswerQuestionDocument,
    "\n  mutation PrepareQuestion($input: PrepareQuestionInput!) {\n    prepareQuestion(input: $input) {\n      preparedQuestion {\n        ...Question\n      }\n    }\n  }\n": typeof types.PrepareQuestionDocument,
    "\n  fragment InterviewState on Interview {\n    id\n    round\n    kind\n    format\n    status\n    startsAt\n    endsAt\n    timeZone\n    debrief {\n      id\n      submittedAt\n    }\n    scorecards {\n      id\n      submittedAt\n    }\n    releasedFeedback {\n      id\n      releasedAt\n      readAt\n    }\n  }\n": typeof types.InterviewStateFragmentDoc,
    "\n  query AuditTrail($after: String, $filter: AuditFilter) {\n    auditTrail(first: 50, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...AuditRow\n      }\n    }\n  }\n": typeof types.AuditTrailDocument,
    "\n  fragment AuditRow on AuditEntry {\n    seq\n    at\n    actorRole\n    actor\n    action\n    subjectId\n    changes {\n      field\n      before\n      after\n    }\n    requestId\n    hash\n  }\n": typeof types.AuditRowFragmentDoc,
    "\n  query AuditVerification {\n    auditVerification {\n      intact\n      entries\n      headHash\n      firstBrokenSeq\n    }\n  }\n": typeof types.AuditVerificationDocument,
    "\n  query FeedCursor {\n    feedCursor\n  }\n": typeof types.FeedCursorDocument,
    "\n  subscription Journal($after: String) {\n    journal(after: $after) {\n      cursor\n      nodeId\n      nodeType\n      actor\n      byYou\n    }\n  }\n": typeof types.JournalDocument,
    "\n  query FrameCounts {\n    viewer {\n      id\n      unreadNotifications\n      candidate {\n        id\n        thread {\n          unread\n        }\n      }\n    }\n  }\n": typeof types.FrameCountsDocument,
    "\n  fragment Notice on Notification {\n    id\n    kind\n    at\n    readAt\n    urgent\n    candidateName\n    about {\n      __typename\n      id\n      ... on Interview {\n        round\n        candidate {\n          id\n        }\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n          }\n        }\n      }\n      ... on ReleasedFeedback {\n        interview {\n          id\n          process {\n            ... on Application {\n              id\n              job {\n                id\n                clientCompany {\n                  id\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n      ... on ProcessUpdate {\n        candidate {\n          id\n        }\n      }\n      ... on Disclosure {\n        candidate {\n          id\n        }\n        clientCompany {\n          id\n          name\n        }\n      }\n      ... on Message {\n        author\n        candidate {\n          id\n        }\n      }\n    }\n  }\n": typeof types.NoticeFragmentDoc,
    "\n  query Inbox($after: String) {\n    viewer {\n      id\n      unreadNotifications\n      inbox(first: 30, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...Notice\n        }\n      }\n    }\n  }\n": typeof types.InboxDocument,
    "\n  mutation ReadNotification($input: ReadNotificationInput!) {\n    readNotification(input: $input) {\n      notification {\n        id\n        readAt\n      }\n    }\n  }\n": typeof types.ReadNotificationDocument,
    "\n  mutation ReadAllNotifications {\n    readAllNotifications {\n      viewer {\n        id\n        unreadNotifications\n      }\n    }\n  }\n": typeof types.ReadAllNotificationsDocument,
    "\n  query Preferences {\n    viewer {\n      id\n      notificationPreferences {\n        interviews\n        followUps\n        feedback\n        sharing\n        messages\n      }\n    }\n  }\n": typeof types.PreferencesDocument,
    "\n  mutation UpdatePreferences($input: UpdateNotificationPreferencesInput!) {\n    updateNotificationPreferences(input: $input) {\n      viewer {\n        id\n        notificationPreferences {\n          interviews\n          followUps\n          feedback\n          sharing\n          messages\n        }\n      }\n    }\n  }\n": typeof types.UpdatePreferencesDocument,
    "\n  fragment MessageWords on Message {\n    id\n    author\n    authorRole\n    body\n    sentAt\n    deliverAt\n    readAt\n    urgent\n  }\n": typeof types.MessageWordsFragmentDoc,
    "\n  query Thread($candidateId: ID!, $after: String) {\n    node(id: $candidateId) {\n      __typename\n      ... on Candidate {\n        id\n        name\n        timeZone\n        quietHours {\n          start\n          end\n        }\n        thread {\n          unread\n          messages(first: 30, after: $after) {\n            pageInfo {\n              hasNextPage\n              endCursor\n            }\n            nodes {\n              ...MessageWords\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ThreadDocument,
    "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message {\n        ...MessageWords\n      }\n    }\n  }\n": typeof types.SendMessageDocument,
    "\n  mutation UnsendMessage($input: UnsendMessageInput!) {\n    unsendMessage(input: $input) {\n      thread {\n        unread\n      }\n    }\n  }\n": typeof types.UnsendMessageDocument,
    "\n  mutation ReadMessages($input: ReadMessagesInput!) {\n    readMessages(input: $input) {\n      thread {\n        unread\n      }\n    }\n  }\n": typeof types.ReadMessagesDocument,
    "\n  query HonestWords($candidateId: ID!) {\n    node(id: $candidateId) {\n      __typename\n      ... on Candidate {\n        id\n        applications(first: 3) {\n          nodes {\n            id\n            interviews {\n              id\n              endsAt\n              followUps {\n                id\n                kind\n                state\n                draft(channel: MESSAGE) {\n                  body\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.HonestWordsDocument,
    "\n  mutation AddCandidate($input: AddCandidateInput!) {\n    addCandidate(input: $input) {\n      candidate {\n        ...CandidateRow\n      }\n    }\n  }\n": typeof types.AddCandidateDocument,
    "\n  mutation AddCompany($input: AddClientCompanyInput!) {\n    addClientCompany(input: $input) {\n      clientCompany {\n        id\n        name\n      }\n    }\n  }\n": typeof types.AddCompanyDocument,
    "\n  fragment ApplicationCard on Application {\n    id\n    status\n    appliedAt\n    currentStage {\n      id\n      name\n    }\n    job {\n      id\n      title\n      clientCompany {\n        id\n        name\n      }\n    }\n    interviews {\n      ...InterviewState\n    }\n  }\n": typeof types.ApplicationCardFragmentDoc,
    "\n  query ApplicationPage($id: ID!, $language: Language!) {\n    agency {\n      id\n      stages {\n        id\n        name\n        kind\n      }\n    }\n    node(id: $id) {\n      __typename\n      ... on Application {\n        ...Card\n        ...ApplicationCard\n        candidate {\n          id\n          processUpdates {\n            ...TheyShared\n          }\n        }\n        stageHistory {\n          changedAt\n          stage {\n            id\n            name\n          }\n          changedBy {\n            id\n            name\n          }\n        }\n        offers {\n          ...OfferWords\n        }\n        rejectReason {\n          kind\n          explanation\n          howToImprove\n        }\n        interviews {\n          ...Round\n        }\n      }\n    }\n  }\n": typeof types.ApplicationPageDocument,
    "\n  fragment Card on Application {\n    id\n    version\n    status\n    stageSince\n    closedAt\n    appliedAt\n    updatedAt\n    candidate {\n      id\n      name\n    }\n    job {\n      id\n      title\n      clientCompany {\n        id\n        name\n      }\n    }\n    currentStage {\n      id\n      name\n      kind\n    }\n    whoseMove {\n      party\n      since\n      by\n    }\n    nextInterview {\n      id\n      round\n    }\n    latestDebrief {\n      id\n      submittedAt\n    }\n  }\n": typeof types.CardFragmentDoc,
    "\n  query Board($filter: ApplicationFilter) {\n    agency {\n      id\n      stages {\n        id\n        name\n        kind\n        medianHours(filter: $filter)\n        applications(first: 50, filter: $filter, orderBy: { field: STAGE_SINCE, direction: ASC }) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...Card\n          }\n        }\n      }\n      retiredStages {\n        id\n        applications(first: 1, filter: $filter) {\n          totalCount\n        }\n      }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  query MoreOfStage($id: ID!, $filter: ApplicationFilter, $after: String) {\n    node(id: $id) {\n      ... on JobInterviewStage {\n        id\n        applications(first: 50, after: $after, filter: $filter, orderBy: { field: STAGE_SINCE, direction: ASC }) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...Card\n          }\n        }\n      }\n    }\n  }\n": typeof types.MoreOfStageDocument,
    "\n  query ProcessList($filter: ApplicationFilter, $orderBy: ApplicationOrder, $after: String) {\n    applications(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Card\n      }\n    }\n  }\n": typeof types.ProcessListDocument,
    "\n  query CandidatePage($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Candidate {\n        id\n        name\n        email\n        headline\n        timeZone\n        quietHours {\n          start\n          end\n        }\n        recruiter {\n          id\n          name\n        }\n        applications(first: 5, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...ApplicationCard\n          }\n        }\n        processUpdates {\n          ...TheyShared\n        }\n      }\n    }\n  }\n": typeof types.CandidatePageDocument,
    "\n  query Candidates($search: String, $after: String) {\n    candidates(first: 50, after: $after, search: $search) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CandidateRow\n      }\n    }\n  }\n": typeof types.CandidatesDocument,
    "\n  fragment CandidateRow on Candidate {\n    id\n    name\n    headline\n    email\n    updatedAt\n    recruiter {\n      id\n      name\n    }\n    applications(first: 3) {\n      totalCount\n      nodes {\n        id\n        status\n        currentStage {\n          id\n          name\n        }\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.CandidateRowFragmentDoc,
    "\n  query Companies($after: String) {\n    clientCompanies(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n        responseTimes {\n          ...ResponseTimesWords\n        }\n        jobs(first: 20) {\n          nodes {\n            id\n            status\n          }\n        }\n      }\n    }\n  }\n": typeof types.CompaniesDocument,
    "\n  mutation AddCompanyContact($input: AddHiringContactInput!) {\n    addHiringContact(input: $input) {\n      hiringContact {\n        ...ContactWords\n        clientCompany {\n          id\n          contacts {\n            ...ContactWords\n          }\n        }\n      }\n    }\n  }\n": typeof types.AddCompanyContactDocument,
    "\n  fragment CompanyJob on Job {\n    id\n    title\n    code\n    status\n    recruiters {\n      id\n      name\n    }\n    applications(first: 5, filter: { status: ACTIVE }) {\n      totalCount\n      nodes {\n        id\n        candidate {\n          id\n          name\n        }\n        currentStage {\n          id\n          name\n        }\n        nextInterview {\n          id\n          round\n          startsAt\n        }\n      }\n    }\n  }\n": typeof types.CompanyJobFragmentDoc,
    "\n  fragment ContactWords on HiringContact {\n    id\n    name\n    title\n    email\n  }\n": typeof types.ContactWordsFragmentDoc,
    "\n  query CompanyPage($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on ClientCompany {\n        id\n        name\n        contacts {\n          ...ContactWords\n        }\n        responseTimes {\n          ...ResponseTimesWords\n        }\n        jobs(first: 20, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...CompanyJob\n          }\n        }\n      }\n    }\n  }\n": typeof types.CompanyPageDocument,
    "\n  mutation CloseJob($input: CloseJobInput!) {\n    closeJob(input: $input) {\n      job {\n        ...CompanyJob\n      }\n    }\n  }\n": typeof types.CloseJobDocument,
    "\n  mutation InviteCandidate($input: InviteCandidateInput!) {\n    inviteCandidate(input: $input) {\n      email\n      expiresAt\n      url\n    }\n  }\n": typeof types.InviteCandidateDocument,
    "\n  mutation MakeOffer($input: MakeOfferInput!) {\n    makeOffer(input: $input) {\n      offer {\n        id\n        madeAt\n        state\n      }\n    }\n  }\n": typeof types.MakeOfferDocument,
    "\n  fragment OfferWords on Offer {\n    id\n    state\n    salary\n    madeAt\n    answerBy\n    decidedAt\n  }\n": typeof types.OfferWordsFragmentDoc,
    "\n  mutation DecideOffer($input: DecideOfferInput!) {\n    decideOffer(input: $input) {\n      offer {\n        ...OfferWords\n      }\n    }\n  }\n": typeof types.DecideOfferDocument,
    "\n  mutation OpenJob($input: OpenJobInput!) {\n    openJob(input: $input) {\n      job {\n        ...CompanyJob\n      }\n    }\n  }\n": typeof types.OpenJobDocument,
    "\n  query PipelineChoices($after: String) {\n    agency {\n      id\n      members {\n        id\n        name\n        role\n      }\n      stages {\n        id\n        name\n        kind\n      }\n    }\n    jobs(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        status\n        clientCompany {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.PipelineChoicesDocument,
    "\n  query Jobs($after: String) {\n    jobs(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        status\n        clientCompany {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.JobsDocument,
    "\n  mutation SubmitApplication($input: SubmitApplicationInput!) {\n    submitApplication(input: $input) {\n      application {\n        ...ApplicationCard\n      }\n    }\n  }\n": typeof types.SubmitApplicationDocument,
    "\n  mutation RejectApplication($input: RejectApplicationInput!) {\n    rejectApplication(input: $input) {\n      application {\n        ...Card\n      }\n    }\n  }\n": typeof types.RejectApplicationDocument,
    "\n  fragment ResponseTimesWords on ResponseTimes {\n    waiting\n    longestSilenceHours\n    feedback {\n      count\n      medianHours\n      p90Hours\n      withinShare\n    }\n  }\n": typeof types.ResponseTimesWordsFragmentDoc,
    "\n  mutation MoveApplication($input: MoveApplicationInput!) {\n    moveApplication(input: $input) {\n      application {\n        ...Card\n      }\n    }\n  }\n": typeof types.MoveApplicationDocument,
    "\n  mutation WithdrawApplication($input: WithdrawApplicationInput!) {\n    withdrawApplication(input: $input) {\n      application {\n        ...Card\n      }\n    }\n  }\n": typeof types.WithdrawApplicationDocument,
    "\n  query AgencySpeaks {\n    agency {\n      id\n      language\n      timeZone\n    }\n  }\n": typeof types.AgencySpeaksDocument,
    "\n  fragment MyPack on PrepPack {\n    id\n    whatToPrepare\n    expectations\n    bringLaptop\n    missing\n    publishedAt\n    openedAt\n    detailsAskedAt\n    items {\n      id\n      text\n      done\n    }\n    carriedOver {\n      source\n      text\n    }\n  }\n": typeof types.MyPackFragmentDoc,
    "\n  query MyPrep($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...InterviewFacts\n        status\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n            role\n          }\n        }\n        questions {\n          ...Question\n        }\n        prepPack {\n          ...MyPack\n        }\n      }\n    }\n  }\n": typeof types.MyPrepDocument,
    "\n  mutation OpenPrepPack($input: OpenPrepPackInput!) {\n    openPrepPack(input: $input) {\n      prepPack {\n        id\n        openedAt\n      }\n    }\n  }\n": typeof types.OpenPrepPackDocument,
    "\n  mutation CheckPrepItem($input: CheckPrepItemInput!) {\n    checkPrepItem(input: $input) {\n      prepItem {\n        id\n        done\n        doneAt\n      }\n    }\n  }\n": typeof types.CheckPrepItemDocument,
    "\n  mutation AddToCalendar($input: AddToCalendarInput!) {\n    addToCalendar(input: $input) {\n      url\n    }\n  }\n": typeof types.AddToCalendarDocument,
    "\n  fragment PrepPackWords on PrepPack {\n    id\n    version\n    bringLaptop\n    whatToPrepare\n    expectations\n    items {\n      id\n      text\n      done\n      doneAt\n    }\n    missing\n    publishedAt\n    revisedAt\n    openedAt\n    detailsAskedAt\n    detailsAskedOf {\n      id\n      name\n    }\n    carriedOver {\n      source\n      text\n    }\n  }\n": typeof types.PrepPackWordsFragmentDoc,
    "\n  query PrepEditor($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...InterviewFacts\n        status\n        candidate {\n          id\n          name\n          phone\n          timeZone\n        }\n        process {\n          __typename\n          ... on Application {\n            id\n            status\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n                contacts {\n                  id\n                  name\n                  title\n                  email\n                }\n              }\n            }\n          }\n        }\n        prepPack {\n          ...PrepPackWords\n        }\n      }\n    }\n  }\n": typeof types.PrepEditorDocument,
    "\n  mutation UpdatePrepPack($input: UpdatePrepPackInput!) {\n    updatePrepPack(input: $input) {\n      prepPack {\n        ...PrepPackWords\n        interview {\n          id\n          prepPack {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.UpdatePrepPackDocument,
    "\n  mutation PublishPrepPack($input: PublishPrepPackInput!) {\n    publishPrepPack(input: $input) {\n      prepPack {\n        ...PrepPackWords\n        interview {\n          id\n          prepPack {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.PublishPrepPackDocument,
    "\n  mutation AskClientForDetails($input: AskClientForDetailsInput!) {\n    askClientForDetails(input: $input) {\n      prepPack {\n        ...PrepPackWords\n        interview {\n          id\n          prepPack {\n            id\n          }\n        }\n      }\n    }\n  }\n": typeof types.AskClientForDetailsDocument,
    "\n  query AgencySettings {\n    agency {\n      id\n      name\n      slug\n      language\n      timeZone\n      recruiterSight\n      version\n    }\n  }\n": typeof types.AgencySettingsDocument,
    "\n  mutation UpdateAgency($input: UpdateAgencyInput!) {\n    updateAgency(input: $input) {\n      agency {\n        id\n        name\n        language\n        timeZone\n        recruiterSight\n        version\n      }\n    }\n  }\n": typeof types.UpdateAgencyDocument,
    "\n  fragment ClientWords on ApiClient {\n    id\n    name\n    clientId\n    scopes\n    clientCompany {\n      id\n      name\n    }\n    createdAt\n    lastUsedAt\n    revokedAt\n    secretMadeAt\n    previousSecretEndsAt\n  }\n": typeof types.ClientWordsFragmentDoc,
    "\n  query ApiClients($after: String) {\n    apiClients(first: 50, after: $after) {\n      nodes {\n        ...ClientWords\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ApiClientsDocument,
    "\n  query CompaniesForClients {\n    clientCompanies(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.CompaniesForClientsDocument,
    "\n  mutation CreateApiClient($input: CreateApiClientInput!) {\n    createApiClient(input: $input) {\n      clientId\n      clientSecret\n      apiClient {\n        ...ClientWords\n      }\n    }\n  }\n": typeof types.CreateApiClientDocument,
    "\n  mutation UpdateApiClient($input: UpdateApiClientInput!) {\n    updateApiClient(input: $input) {\n      apiClient {\n        ...ClientWords\n      }\n    }\n  }\n": typeof types.UpdateApiClientDocument,
    "\n  mutation RotateApiClientSecret($input: RotateApiClientSecretInput!) {\n    rotateApiClientSecret(input: $input) {\n      clientId\n      clientSecret\n      apiClient {\n        ...ClientWords\n      }\n    }\n  }\n": typeof types.RotateApiClientSecretDocument,
    "\n  mutation RevokeApiClient($input: RevokeApiClientInput!) {\n    revokeApiClient(input: $input) {\n      apiClient {\n        ...ClientWords\n      }\n    }\n  }\n": typeof types.RevokeApiClientDocument,
    "\n  query MailSettings {\n    agency {\n      id\n      mailFooter\n      version\n    }\n  }\n": typeof types.MailSettingsDocument,
    "\n  query MailPreview($language: Language!, $footer: String) {\n    agency {\n      id\n      mailPreview(language: $language, footer: $footer)\n    }\n  }\n": typeof types.MailPreviewDocument,
    "\n  mutation KeepMailFooter($input: UpdateAgencyInput!) {\n    updateAgency(input: $input) {\n      agency {\n        id\n        mailFooter\n        version\n      }\n    }\n  }\n": typeof types.KeepMailFooterDocument,
    "\n  query Members {\n    agency {\n      id\n      name\n      members {\n        id\n        name\n        email\n        role\n        timeZone\n        version\n      }\n      invitations {\n        id\n        name\n        email\n        role\n        expiresAt\n      }\n    }\n  }\n": typeof types.MembersDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      email\n      expiresAt\n      url\n    }\n  }\n": typeof types.InviteMemberDocument,
    "\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      invitation {\n        id\n      }\n    }\n  }\n": typeof types.RevokeInvitationDocument,
    "\n  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {\n    changeMemberRole(input: $input) {\n      member {\n        id\n        role\n        version\n      }\n    }\n  }\n": typeof types.ChangeMemberRoleDocument,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      member {\n        id\n      }\n    }\n  }\n": typeof types.RemoveMemberDocument,
    "\n  fragment PromptWords on DebriefPrompt {\n    id\n    topic\n    question\n    questionEn\n    questionDe\n    rated\n    onlyKinds\n    defaultAudience\n    position\n    retiredAt\n    version\n  }\n": typeof types.PromptWordsFragmentDoc,
    "\n  query DebriefQuestions {\n    agency {\n      id\n      debriefPrompts {\n        ...PromptWords\n      }\n      retiredPrompts {\n        ...PromptWords\n      }\n    }\n  }\n": typeof types.DebriefQuestionsDocument,
    "\n  mutation AddDebriefPrompt($input: AddDebriefPromptInput!) {\n    addDebriefPrompt(input: $input) {\n      debriefPrompt {\n        id\n      }\n    }\n  }\n": typeof types.AddDebriefPromptDocument,
    "\n  mutation UpdateDebriefPrompt($input: UpdateDebriefPromptInput!) {\n    updateDebriefPrompt(input: $input) {\n      debriefPrompt {\n        ...PromptWords\n      }\n    }\n  }\n": typeof types.UpdateDebriefPromptDocument,
    "\n  query Roles {\n    agency {\n      id\n      abilities {\n        name\n        roles\n        scope\n      }\n    }\n  }\n": typeof types.RolesDocument,
    "\n  fragment StageWords on JobInterviewStage {\n    id\n    name\n    kind\n    stageOrder\n    retiredAt\n    version\n  }\n": typeof types.StageWordsFragmentDoc,
    "\n  query Stages {\n    agency {\n      id\n      stages {\n        ...StageWords\n      }\n      retiredStages {\n        ...StageWords\n      }\n    }\n  }\n": typeof types.StagesDocument,
    "\n  mutation AddStage($input: AddStageInput!) {\n    addStage(input: $input) {\n      jobInterviewStage {\n        id\n      }\n    }\n  }\n": typeof types.AddStageDocument,
    "\n  mutation UpdateStage($input: UpdateStageInput!) {\n    updateStage(input: $input) {\n      jobInterviewStage {\n        ...StageWords\n      }\n    }\n  }\n": typeof types.UpdateStageDocument,
    "\n  fragment EndpointWords on WebhookEndpoint {\n    id\n    url\n    events\n    active\n    inactiveBecause\n    inactiveSince\n    failingSince\n    formerSecretUntil\n    cursor\n    version\n    apiClient {\n      id\n      name\n    }\n  }\n": typeof types.EndpointWordsFragmentDoc,
    "\n  fragment DeliveryWords on WebhookDelivery {\n    id\n    event\n    body\n    cursor\n    attempt\n    statusCode\n    failure\n    createdAt\n    deliveredAt\n    nextAttemptAt\n  }\n": typeof types.DeliveryWordsFragmentDoc,
    "\n  query Webhooks {\n    webhookEndpoints(first: 50) {\n      nodes {\n        ...EndpointWords\n      }\n    }\n  }\n": typeof types.WebhooksDocument,
    "\n  query WebhookEvents {\n    webhookEvents\n  }\n": typeof types.WebhookEventsDocument,
    "\n  query Webhook($id: ID!, $after: String, $arrived: Boolean) {\n    node(id: $id) {\n      __typename\n      ... on WebhookEndpoint {\n        ...EndpointWords\n        deliveries(first: 25, after: $after, arrived: $arrived) {\n          nodes {\n            ...DeliveryWords\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n": typeof types.WebhookDocument,
    "\n  mutation CreateWebhookEndpoint($input: CreateWebhookEndpointInput!) {\n    createWebhookEndpoint(input: $input) {\n      secret\n      webhookEndpoint {\n        ...EndpointWords\n      }\n    }\n  }\n": typeof types.CreateWebhookEndpointDocument,
    "\n  mutation UpdateWebhookEndpoint($input: UpdateWebhookEndpointInput!) {\n    updateWebhookEndpoint(input: $input) {\n      webhookEndpoint {\n        ...EndpointWords\n      }\n    }\n  }\n": typeof types.UpdateWebhookEndpointDocument,
    "\n  mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {\n    rotateWebhookSecret(input: $input) {\n      secret\n      webhookEndpoint {\n        ...EndpointWords\n      }\n    }\n  }\n": typeof types.RotateWebhookSecretDocument,
    "\n  mutation RemoveWebhookEndpoint($input: RemoveWebhookEndpointInput!) {\n    removeWebhookEndpoint(input: $input) {\n      removedId\n    }\n  }\n": typeof types.RemoveWebhookEndpointDocument,
    "\n  mutation SendTestWebhook($input: SendTestWebhookInput!) {\n    sendTestWebhook(input: $input) {\n      webhookDelivery {\n        ...DeliveryWords\n      }\n    }\n  }\n": typeof types.SendTestWebhookDocument,
    "\n  mutation RedeliverWebhook($input: RedeliverWebhookInput!) {\n    redeliverWebhook(input: $input) {\n      webhookDelivery {\n        ...DeliveryWords\n      }\n    }\n  }\n": typeof types.RedeliverWebhookDocument,
    "\n  mutation ReplayWebhook($input: ReplayWebhookInput!) {\n    replayWebhook(input: $input) {\n      webhookEndpoint {\n        ...EndpointWords\n      }\n    }\n  }\n": typeof types.ReplayWebhookDocument,
    "\n  fragment TodayRound on Interview {\n    id\n    round\n    kind\n    startsAt\n    endsAt\n    timeZone\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.TodayRoundFragmentDoc,
    "\n  fragment TodayRow on TodayItem {\n    key\n    kind\n    dueAt\n    headline\n    candidate {\n      id\n      name\n      email\n      phone\n      language\n      timeZone\n      quietHours {\n        start\n        end\n      }\n    }\n    subject {\n      __typename\n      id\n      ... on FollowUpStep {\n        stepKind: kind\n        interview {\n          ...TodayRound\n          followUps {\n            ...Step\n          }\n        }\n      }\n      ... on Debrief {\n        interview {\n          ...TodayRound\n        }\n      }\n      ... on Scorecard {\n        interview {\n          ...TodayRound\n        }\n      }\n      ... on Interview {\n        ...TodayRound\n      }\n      ... on Message {\n        body\n        deliverAt\n      }\n      ... on ProcessUpdate {\n        companyName\n        role\n        offerDeadline\n        note\n      }\n      ... on Disclosure {\n        decision: state\n        level\n        wording\n        clientCompany {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.TodayRowFragmentDoc,
    "\n  query Today($mine: Boolean, $kinds: [TodayKind!], $after: String) {\n    today(first: 75, mine: $mine, kinds: $kinds, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...TodayRow\n      }\n    }\n  }\n": typeof types.TodayDocument,
    "\n  query TodaysInterviews($from: DateTime!, $to: DateTime!) {\n    interviews(first: 40, filter: { from: $from, to: $to }) {\n      nodes {\n        ...TodayRound\n        status\n        format\n        location\n        candidate {\n          id\n          name\n          timeZone\n          recruiter {\n            id\n          }\n        }\n        prepPack {\n          id\n          publishedAt\n          openedAt\n        }\n      }\n    }\n  }\n": typeof types.TodaysInterviewsDocument,
    "\n  mutation SettleTodayItem($input: SettleTodayItemInput!) {\n    settleTodayItem(input: $input) {\n      key\n    }\n  }\n": typeof types.SettleTodayItemDocument,
    "\n  mutation SnoozeTodayItem($input: SnoozeTodayItemInput!) {\n    snoozeTodayItem(input: $input) {\n      key\n      snoozedUntil\n    }\n  }\n": typeof types.SnoozeTodayItemDocument,
    "\n  mutation ReopenTodayItem($input: ReopenTodayItemInput!) {\n    reopenTodayItem(input: $input) {\n      key\n    }\n  }\n": typeof types.ReopenTodayItemDocument,
    "\n  mutation WriteToCandidate($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message {\n        id\n        deliverAt\n      }\n    }\n  }\n": typeof types.WriteToCandidateDocument,
    "\n  mutation TakeMessageBack($input: UnsendMessageInput!) {\n    unsendMessage(input: $input) {\n      thread {\n        unread\n      }\n    }\n  }\n": typeof types.TakeMessageBackDocument,
    "\n  mutation ReadThread($input: ReadMessagesInput!) {\n    readMessages(input: $input) {\n      thread {\n        unread\n      }\n    }\n  }\n": typeof types.ReadThreadDocument,
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
    "\n  fragment ViewerFields on Viewer {\n    id\n    role\n    name\n    language\n    timeZone\n    abilities\n    agency {\n      id\n      name\n      slug\n    }\n    quietHours {\n      start\n      end\n    }\n    candidate {\n      id\n      name\n      recruiter {\n        id\n        name\n      }\n    }\n    memberships {\n      id\n      agencyName\n      agencySlug\n      role\n      current\n    }\n  }\n": types.ViewerFieldsFragmentDoc,
    "\n  query Viewer {\n    viewer {\n      ...ViewerFields\n    }\n  }\n": types.ViewerDocument,
    "\n  fragment SharedUpdate on ProcessUpdate {\n    id\n    level\n    stage\n    offerDeadline\n    companyName\n    role\n    note\n    sharedAt\n    withdrawnAt\n  }\n": types.SharedUpdateFragmentDoc,
    "\n  fragment ToldOrAsked on Disclosure {\n    id\n    state\n    level\n    reason\n    wording\n    requestedAt\n    decidedAt\n    expiresAt\n    revokedAt\n    clientCompany {\n      id\n      name\n    }\n    requestedBy {\n      id\n      name\n    }\n  }\n": types.ToldOrAskedFragmentDoc,
    "\n  fragment MyProcess on OtherProcess {\n    id\n    companyName\n    role\n    stage\n    nextStepAt\n    offerDeadline\n    notes\n    sharing\n    version\n  }\n": types.MyProcessFragmentDoc,
    "\n  query MyProcesses {\n    otherProcesses(first: 50) {\n      nodes {\n        ...MyProcess\n        disclosures {\n          ...ToldOrAsked\n        }\n      }\n    }\n  }\n": types.MyProcessesDocument,
    "\n  query MyProcessPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on OtherProcess {\n        ...MyProcess\n        interviews {\n          ...MyInterview\n          location\n          interviewers {\n            name\n            title\n          }\n        }\n        updates {\n          ...SharedUpdate\n        }\n        disclosures {\n          ...ToldOrAsked\n        }\n      }\n    }\n  }\n": types.MyProcessPageDocument,
    "\n  query DisclosurePage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Disclosure {\n        ...ToldOrAsked\n      }\n    }\n  }\n": types.DisclosurePageDocument,
    "\n  mutation TrackOtherProcess($input: TrackOtherProcessInput!) {\n    trackOtherProcess(input: $input) {\n      otherProcess {\n        ...MyProcess\n      }\n    }\n  }\n": types.TrackOtherProcessDocument,
    "\n  mutation UpdateOtherProcess($input: UpdateOtherProcessInput!) {\n    updateOtherProcess(input: $input) {\n      otherProcess {\n        ...MyProcess\n        disclosures {\n          ...ToldOrAsked\n        }\n      }\n    }\n  }\n": types.UpdateOtherProcessDocument,
    "\n  mutation ShareProcessUpdate($input: ShareProcessUpdateInput!) {\n    shareProcessUpdate(input: $input) {\n      processUpdate {\n        ...SharedUpdate\n      }\n    }\n  }\n": types.ShareProcessUpdateDocument,
    "\n  mutation WithdrawProcessUpdate($input: WithdrawProcessUpdateInput!) {\n    withdrawProcessUpdate(input: $input) {\n      processUpdate {\n        ...SharedUpdate\n        disclosures {\n          ...ToldOrAsked\n        }\n      }\n    }\n  }\n": types.WithdrawProcessUpdateDocument,
    "\n  mutation DecideDisclosure($input: DecideDisclosureInput!) {\n    decideDisclosure(input: $input) {\n      disclosure {\n        ...ToldOrAsked\n      }\n    }\n  }\n": types.DecideDisclosureDocument,
    "\n  mutation RevokeDisclosure($input: RevokeDisclosureInput!) {\n    revokeDisclosure(input: $input) {\n      disclosure {\n        ...ToldOrAsked\n      }\n    }\n  }\n": types.RevokeDisclosureDocument,
    "\n  mutation ScheduleMyRound($input: ScheduleInterviewInput!) {\n    scheduleInterview(input: $input) {\n      interview {\n        ...MyInterview\n      }\n    }\n  }\n": types.ScheduleMyRoundDocument,
    "\n  mutation RescheduleMyRound($input: RescheduleInterviewInput!) {\n    rescheduleInterview(input: $input) {\n      interview {\n        ...MyInterview\n      }\n    }\n  }\n": types.RescheduleMyRoundDocument,
    "\n  mutation CancelMyRound($input: CancelInterviewInput!) {\n    cancelInterview(input: $input) {\n      interview {\n        ...MyInterview\n      }\n    }\n  }\n": types.CancelMyRoundDocument,
    "\n  fragment TheyShared on ProcessUpdate {\n    ...SharedUpdate\n    disclosures {\n      ...ToldOrAsked\n    }\n  }\n": types.TheySharedFragmentDoc,
    "\n  query WhoCouldBeTold($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Candidate {\n        id\n        applications(first: 50, filter: { status: ACTIVE }) {\n          nodes {\n            id\n            job {\n              id\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.WhoCouldBeToldDocument,
    "\n  mutation RequestDisclosure($input: RequestDisclosureInput!) {\n    requestDisclosure(input: $input) {\n      disclosure {\n        ...ToldOrAsked\n        processUpdate {\n          id\n          disclosures {\n            ...ToldOrAsked\n          }\n        }\n      }\n    }\n  }\n": types.RequestDisclosureDocument,
    "\n  mutation RequestScorecard($input: RequestScorecardInput!) {\n    requestScorecard(input: $input) {\n      interview {\n        ...Clock\n      }\n    }\n  }\n": types.RequestScorecardDocument,
    "\n  mutation AddContactToAsk($input: AddHiringContactInput!) {\n    addHiringContact(input: $input) {\n      hiringContact {\n        ...Contact\n      }\n    }\n  }\n": types.AddContactToAskDocument,
    "\n  query ContactsToAsk($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ClientCompany {\n        id\n        contacts {\n          ...Contact\n        }\n      }\n    }\n  }\n": types.ContactsToAskDocument,
    "\n  fragment ScorecardWords on Scorecard {\n    id\n    interviewer\n    submittedBy {\n      id\n      name\n    }\n    overallRecommendation\n    ratings {\n      topic\n      rating\n    }\n    strengths\n    concerns\n    rejectReason\n    submittedAt\n  }\n": types.ScorecardWordsFragmentDoc,
    "\n  fragment Released on ReleasedFeedback {\n    id\n    message\n    rejectReason\n    howToImprove\n    releasedBy {\n      id\n      name\n    }\n    releasedAt\n    readAt\n    gaps {\n      topic\n      candidate\n      hiringSide\n    }\n  }\n": types.ReleasedFragmentDoc,
    "\n  mutation RecordScorecard($input: RecordScorecardInput!) {\n    recordScorecard(input: $input) {\n      scorecard {\n        ...ScorecardWords\n      }\n    }\n  }\n": types.RecordScorecardDocument,
    "\n  mutation ReleaseFeedback($input: ReleaseFeedbackInput!) {\n    releaseFeedback(input: $input) {\n      releasedFeedback {\n        ...Released\n      }\n    }\n  }\n": types.ReleaseFeedbackDocument,
    "\n  mutation OpenFeedbackRequest($input: OpenFeedbackRequestInput!) {\n    openFeedbackRequest(input: $input) {\n      firstName\n      round\n      kind\n      format\n      heldAt\n      companyName\n      agencyName\n      recruiterName\n      contactName\n      language\n      promisedFor\n      expiresAt\n    }\n  }\n": types.OpenFeedbackRequestDocument,
    "\n  mutation AnswerFeedbackRequest($input: AnswerFeedbackRequestInput!) {\n    answerFeedbackRequest(input: $input) {\n      answeredAt\n    }\n  }\n": types.AnswerFeedbackRequestDocument,
    "\n  mutation PromiseByLink($input: PromiseFeedbackByLinkInput!) {\n    promiseFeedbackByLink(input: $input) {\n      promisedFor\n      expiresAt\n    }\n  }\n": types.PromiseByLinkDocument,
    "\n  mutation DeclineFeedbackRequest($input: DeclineFeedbackRequestInput!) {\n    declineFeedbackRequest(input: $input) {\n      declinedAt\n    }\n  }\n": types.DeclineFeedbackRequestDocument,
    "\n  mutation AcknowledgeFeedback($input: AcknowledgeFeedbackInput!) {\n    acknowledgeFeedback(input: $input) {\n      releasedFeedback {\n        ...Released\n      }\n    }\n  }\n": types.AcknowledgeFeedbackDocument,
    "\n  query StepDraft($id: ID!, $language: Language!, $channel: Channel!) {\n    node(id: $id) {\n      __typename\n      ... on FollowUpStep {\n        id\n        draft(language: $language, channel: $channel) {\n          channel\n          to\n          subject\n          body\n          mailto\n        }\n        interview {\n          id\n          timeZone\n          process {\n            ... on Application {\n              id\n              job {\n                id\n                clientCompany {\n                  id\n                  name\n                  contacts {\n                    ...Contact\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.StepDraftDocument,
    "\n  mutation SendFollowUp($input: SendFollowUpInput!) {\n    sendFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n": types.SendFollowUpDocument,
    "\n  mutation UnsendFollowUp($input: UnsendFollowUpInput!) {\n    unsendFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n": types.UnsendFollowUpDocument,
    "\n  mutation CompleteFollowUp($input: CompleteFollowUpInput!) {\n    completeFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n": types.CompleteFollowUpDocument,
    "\n  mutation SkipFollowUp($input: SkipFollowUpInput!) {\n    skipFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n": types.SkipFollowUpDocument,
    "\n  mutation ReopenFollowUp($input: ReopenFollowUpInput!) {\n    reopenFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n": types.ReopenFollowUpDocument,
    "\n  fragment LetterStep on FollowUpStep {\n    id\n    kind\n    state\n    owner\n    dueAt\n    doneAt\n    channel\n  }\n": types.LetterStepFragmentDoc,
    "\n  query LetterPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        id\n        startsAt\n        endsAt\n        interviewers {\n          name\n          email\n        }\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n            role\n          }\n        }\n        followUps {\n          ...LetterStep\n          mail: draft(channel: EMAIL, language: $language) {\n            to\n            subject\n            body\n          }\n          note: draft(channel: LINKEDIN, language: $language) {\n            to\n            subject\n            body\n          }\n        }\n      }\n    }\n  }\n": types.LetterPageDocument,
    "\n  fragment LetterMoved on FollowUpStep {\n    ...LetterStep\n    interview {\n      id\n      followUps {\n        ...LetterStep\n      }\n    }\n  }\n": types.LetterMovedFragmentDoc,
    "\n  mutation SendLetter($input: SendFollowUpInput!) {\n    sendFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n": types.SendLetterDocument,
    "\n  mutation UnsendLetter($input: UnsendFollowUpInput!) {\n    unsendFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n": types.UnsendLetterDocument,
    "\n  mutation MarkLetter($input: CompleteFollowUpInput!) {\n    completeFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n": types.MarkLetterDocument,
    "\n  mutation SkipLetter($input: SkipFollowUpInput!) {\n    skipFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n": types.SkipLetterDocument,
    "\n  mutation ReopenLetter($input: ReopenFollowUpInput!) {\n    reopenFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n": types.ReopenLetterDocument,
    "\n  fragment Policy on FollowUpPolicy {\n    thankYou\n    feedback\n    secondFollowUp\n    thirdFollowUp\n    escalation\n    noNews\n    rejection\n    skipWeekends\n    version\n  }\n": types.PolicyFragmentDoc,
    "\n  query FollowUpPolicy {\n    agency {\n      id\n      name\n      timeZone\n      followUpPolicy {\n        ...Policy\n      }\n    }\n  }\n": types.FollowUpPolicyDocument,
    "\n  mutation UpdateFollowUpPolicy($input: UpdateFollowUpPolicyInput!) {\n    updateFollowUpPolicy(input: $input) {\n      agency {\n        id\n        followUpPolicy {\n          ...Policy\n        }\n      }\n    }\n  }\n": types.UpdateFollowUpPolicyDocument,
    "\n  fragment Step on FollowUpStep {\n    id\n    kind\n    owner\n    state\n    basis\n    dueAt\n    notifyAt\n    doneAt\n    channel\n  }\n": types.StepFragmentDoc,
    "\n  fragment Contact on HiringContact {\n    id\n    name\n    title\n    email\n  }\n": types.ContactFragmentDoc,
    "\n  fragment Asked on FeedbackRequest {\n    id\n    state\n    sentAt\n    expiresAt\n    promisedFor\n    answeredAt\n    notMeAt\n    askInstead\n    contact {\n      id\n      name\n      title\n    }\n  }\n": types.AskedFragmentDoc,
    "\n  fragment Clock on Interview {\n    id\n    endsAt\n    timeZone\n    followUps {\n      ...Step\n    }\n    feedbackRequests {\n      ...Asked\n    }\n  }\n": types.ClockFragmentDoc,
    "\n  query Insights($from: DateTime, $to: DateTime) {\n    insights(from: $from, to: $to) {\n      from\n      to\n      funnel {\n        name\n        kind\n        reached\n        share\n      }\n      timeToDebrief {\n        ...TimingNumbers\n      }\n      timeToFeedback {\n        ...TimingNumbers\n      }\n      feedbackByCompany {\n        clientCompanyId\n        name\n        feedback {\n          ...TimingNumbers\n        }\n      }\n      rejectReasons {\n        kind\n        count\n      }\n      silence {\n        waiting\n        medianHours\n        longestHours\n      }\n    }\n  }\n": types.InsightsDocument,
    "\n  fragment TimingNumbers on Timing {\n    count\n    medianHours\n    p90Hours\n    withinShare\n  }\n": types.TimingNumbersFragmentDoc,
    "\n  mutation ScheduleInterview($input: ScheduleInterviewInput!) {\n    scheduleInterview(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n": types.ScheduleInterviewDocument,
    "\n  query CalendarFeed {\n    viewer {\n      id\n      calendarFeed {\n        createdAt\n        lastReadAt\n      }\n    }\n  }\n": types.CalendarFeedDocument,
    "\n  mutation CreateCalendarFeed {\n    createCalendarFeed {\n      url\n      calendarFeed {\n        createdAt\n      }\n    }\n  }\n": types.CreateCalendarFeedDocument,
    "\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed {\n      calendarFeed {\n        revokedAt\n      }\n    }\n  }\n": types.RevokeCalendarFeedDocument,
    "\n  mutation Reschedule($input: RescheduleInterviewInput!) {\n    rescheduleInterview(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n": types.RescheduleDocument,
    "\n  mutation CancelInterview($input: CancelInterviewInput!) {\n    cancelInterview(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n": types.CancelInterviewDocument,
    "\n  mutation HoldInterview($input: HoldInterviewInput!) {\n    holdInterview(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n": types.HoldInterviewDocument,
    "\n  mutation MarkNoShow($input: MarkNoShowInput!) {\n    markNoShow(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n": types.MarkNoShowDocument,
    "\n  mutation PromiseFeedback($input: PromiseFeedbackInput!) {\n    promiseFeedback(input: $input) {\n      interview {\n        id\n        feedbackPromisedAt\n        ...Clock\n      }\n    }\n  }\n": types.PromiseFeedbackDocument,
    "\n  fragment Round on Interview {\n    __typename\n    ...InterviewState\n    ...InterviewFacts\n    ...Clock\n    version\n    candidate {\n      id\n      name\n      language\n      timeZone\n      quietHours {\n        start\n        end\n      }\n    }\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n        interviews {\n          ...InterviewState\n        }\n      }\n      ... on OtherProcess {\n        id\n        companyName\n        role\n        interviews {\n          ...InterviewState\n        }\n      }\n    }\n    debriefPrompts {\n      id\n      topic\n      rated\n    }\n    debrief {\n      id\n      submittedAt\n      revision\n      overallRating\n      answers {\n        prompt {\n          id\n          topic\n          rated\n          question(language: $language)\n        }\n        rating\n        text\n        audience\n      }\n    }\n    scorecards {\n      ...ScorecardWords\n    }\n    ratingGaps {\n      topic\n      candidate\n      hiringSide\n    }\n    releasedFeedback {\n      ...Released\n      scorecard {\n        id\n      }\n    }\n  }\n": types.RoundFragmentDoc,
    "\n  query InterviewPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...Round\n      }\n    }\n  }\n": types.InterviewPageDocument,
    "\n  fragment InterviewFacts on Interview {\n    id\n    round\n    kind\n    format\n    startsAt\n    endsAt\n    timeZone\n    location\n    videoUrl\n    feedbackPromisedAt\n    interviewers {\n      name\n      title\n    }\n  }\n": types.InterviewFactsFragmentDoc,
    "\n  fragment InterviewRow on Interview {\n    ...InterviewState\n    candidate {\n      id\n      name\n    }\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n      ... on OtherProcess {\n        id\n        companyName\n        role\n      }\n    }\n  }\n": types.InterviewRowFragmentDoc,
    "\n  query Interviews($filter: InterviewFilter, $after: String) {\n    interviews(first: 40, filter: $filter, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...InterviewRow\n      }\n    }\n  }\n": types.InterviewsDocument,
    "\n  query MyInterviewPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...MyInterview\n        ...InterviewFacts\n        questions {\n          ...Question\n        }\n        debrief {\n          id\n          submittedAt\n          answers {\n            prompt {\n              id\n              question(language: $language)\n            }\n            rating\n            text\n            audience\n          }\n        }\n        releasedFeedback {\n          ...Released\n        }\n      }\n    }\n  }\n": types.MyInterviewPageDocument,
    "\n  query MyInterviews {\n    interviews(first: 50) {\n      nodes {\n        ...MyInterview\n      }\n    }\n  }\n": types.MyInterviewsDocument,
    "\n  fragment MyInterview on Interview {\n    id\n    round\n    kind\n    format\n    status\n    startsAt\n    endsAt\n    timeZone\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n      ... on OtherProcess {\n        id\n        companyName\n        role\n      }\n    }\n    debriefPrompts {\n      id\n    }\n    debrief {\n      id\n      submittedAt\n    }\n    releasedFeedback {\n      id\n      releasedAt\n      readAt\n    }\n    interviewers {\n      name\n    }\n    followUps {\n      ...LetterStep\n      basis\n    }\n    prepPack {\n      id\n      openedAt\n      items {\n        id\n        done\n      }\n    }\n  }\n": types.MyInterviewFragmentDoc,
    "\n  fragment Question on PreparedQuestion {\n    id\n    text\n    asked\n    answer\n  }\n": types.QuestionFragmentDoc,
    "\n  mutation AnswerQuestion($input: AnswerQuestionInput!) {\n    answerQuestion(input: $input) {\n      preparedQuestion {\n        ...Question\n      }\n    }\n  }\n": types.AnswerQuestionDocument,
    "\n  mutation PrepareQuestion($input: PrepareQuestionInput!) {\n    prepareQuestion(input: $input) {\n      preparedQuestion {\n        ...Question\n      }\n    }\n  }\n": types.PrepareQuestionDocument,
    "\n  fragment InterviewState on Interview {\n    id\n    round\n    kind\n    format\n    status\n    startsAt\n    endsAt\n    timeZone\n    debrief {\n      id\n      submittedAt\n    }\n    scorecards {\n      id\n      submittedAt\n    }\n    releasedFeedback {\n      id\n      releasedAt\n      readAt\n    }\n  }\n": types.InterviewStateFragmentDoc,
    "\n  query AuditTrail($after: String, $filter: AuditFilter) {\n    auditTrail(first: 50, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...AuditRow\n      }\n    }\n  }\n": types.AuditTrailDocument,
    "\n  fragment AuditRow on AuditEntry {\n    seq\n    at\n    actorRole\n    actor\n    action\n    subjectId\n    changes {\n      field\n      before\n      after\n    }\n    requestId\n    hash\n  }\n": types.AuditRowFragmentDoc,
    "\n  query AuditVerification {\n    auditVerification {\n      intact\n      entries\n      headHash\n      firstBrokenSeq\n    }\n  }\n": types.AuditVerificationDocument,
    "\n  query FeedCursor {\n    feedCursor\n  }\n": types.FeedCursorDocument,
    "\n  subscription Journal($after: String) {\n    journal(after: $after) {\n      cursor\n      nodeId\n      nodeType\n      actor\n      byYou\n    }\n  }\n": types.JournalDocument,
    "\n  query FrameCounts {\n    viewer {\n      id\n      unreadNotifications\n      candidate {\n        id\n        thread {\n          unread\n        }\n      }\n    }\n  }\n": types.FrameCountsDocument,
    "\n  fragment Notice on Notification {\n    id\n    kind\n    at\n    readAt\n    urgent\n    candidateName\n    about {\n      __typename\n      id\n      ... on Interview {\n        round\n        candidate {\n          id\n        }\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n          }\n        }\n      }\n      ... on ReleasedFeedback {\n        interview {\n          id\n          process {\n            ... on Application {\n              id\n              job {\n                id\n                clientCompany {\n                  id\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n      ... on ProcessUpdate {\n        candidate {\n          id\n        }\n      }\n      ... on Disclosure {\n        candidate {\n          id\n        }\n        clientCompany {\n          id\n          name\n        }\n      }\n      ... on Message {\n        author\n        candidate {\n          id\n        }\n      }\n    }\n  }\n": types.NoticeFragmentDoc,
    "\n  query Inbox($after: String) {\n    viewer {\n      id\n      unreadNotifications\n      inbox(first: 30, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...Notice\n        }\n      }\n    }\n  }\n": types.InboxDocument,
    "\n  mutation ReadNotification($input: ReadNotificationInput!) {\n    readNotification(input: $input) {\n      notification {\n        id\n        readAt\n      }\n    }\n  }\n": types.ReadNotificationDocument,
    "\n  mutation ReadAllNotifications {\n    readAllNotifications {\n      viewer {\n        id\n        unreadNotifications\n      }\n    }\n  }\n": types.ReadAllNotificationsDocument,
    "\n  query Preferences {\n    viewer {\n      id\n      notificationPreferences {\n        interviews\n        followUps\n        feedback\n        sharing\n        messages\n      }\n    }\n  }\n": types.PreferencesDocument,
    "\n  mutation UpdatePreferences($input: UpdateNotificationPreferencesInput!) {\n    updateNotificationPreferences(input: $input) {\n      viewer {\n        id\n        notificationPreferences {\n          interviews\n          followUps\n          feedback\n          sharing\n          messages\n        }\n      }\n    }\n  }\n": types.UpdatePreferencesDocument,
    "\n  fragment MessageWords on Message {\n    id\n    author\n    authorRole\n    body\n    sentAt\n    deliverAt\n    readAt\n    urgent\n  }\n": types.MessageWordsFragmentDoc,
    "\n  query Thread($candidateId: ID!, $after: String) {\n    node(id: $candidateId) {\n      __typename\n      ... on Candidate {\n        id\n        name\n        timeZone\n        quietHours {\n          start\n          end\n        }\n        thread {\n          unread\n          messages(first: 30, after: $after) {\n            pageInfo {\n              hasNextPage\n              endCursor\n            }\n            nodes {\n              ...MessageWords\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ThreadDocument,
    "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message {\n        ...MessageWords\n      }\n    }\n  }\n": types.SendMessageDocument,
    "\n  mutation UnsendMessage($input: UnsendMessageInput!) {\n    unsendMessage(input: $input) {\n      thread {\n        unread\n      }\n    }\n  }\n": types.UnsendMessageDocument,
    "\n  mutation ReadMessages($input: ReadMessagesInput!) {\n    readMessages(input: $input) {\n      thread {\n        unread\n      }\n    }\n  }\n": types.ReadMessagesDocument,
    "\n  query HonestWords($candidateId: ID!) {\n    node(id: $candidateId) {\n      __typename\n      ... on Candidate {\n        id\n        applications(first: 3) {\n          nodes {\n            id\n            interviews {\n              id\n              endsAt\n              followUps {\n                id\n                kind\n                state\n                draft(channel: MESSAGE) {\n                  body\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n": types.HonestWordsDocument,
    "\n  mutation AddCandidate($input: AddCandidateInput!) {\n    addCandidate(input: $input) {\n      candidate {\n        ...CandidateRow\n      }\n    }\n  }\n": types.AddCandidateDocument,
    "\n  mutation AddCompany($input: AddClientCompanyInput!) {\n    addClientCompany(input: $input) {\n      clientCompany {\n        id\n        name\n      }\n    }\n  }\n": types.AddCompanyDocument,
    "\n  fragment ApplicationCard on Application {\n    id\n    status\n    appliedAt\n    currentStage {\n      id\n      name\n    }\n    job {\n      id\n      title\n      clientCompany {\n        id\n        name\n      }\n    }\n    interviews {\n      ...InterviewState\n    }\n  }\n": types.ApplicationCardFragmentDoc,
    "\n  query ApplicationPage($id: ID!, $language: Language!) {\n    agency {\n      id\n      stages {\n        id\n        name\n        kind\n      }\n    }\n    node(id: $id) {\n      __typename\n      ... on Application {\n        ...Card\n        ...ApplicationCard\n        candidate {\n          id\n          processUpdates {\n            ...TheyShared\n          }\n        }\n        stageHistory {\n          changedAt\n          stage {\n            id\n            name\n          }\n          changedBy {\n            id\n            name\n          }\n        }\n        offers {\n          ...OfferWords\n        }\n        rejectReason {\n          kind\n          explanation\n          howToImprove\n        }\n        interviews {\n          ...Round\n        }\n      }\n    }\n  }\n": types.ApplicationPageDocument,
    "\n  fragment Card on Application {\n    id\n    version\n    status\n    stageSince\n    closedAt\n    appliedAt\n    updatedAt\n    candidate {\n      id\n      name\n    }\n    job {\n      id\n      title\n      clientCompany {\n        id\n        name\n      }\n    }\n    currentStage {\n      id\n      name\n      kind\n    }\n    whoseMove {\n      party\n      since\n      by\n    }\n    nextInterview {\n      id\n      round\n    }\n    latestDebrief {\n      id\n      submittedAt\n    }\n  }\n": types.CardFragmentDoc,
    "\n  query Board($filter: ApplicationFilter) {\n    agency {\n      id\n      stages {\n        id\n        name\n        kind\n        medianHours(filter: $filter)\n        applications(first: 50, filter: $filter, orderBy: { field: STAGE_SINCE, direction: ASC }) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...Card\n          }\n        }\n      }\n      retiredStages {\n        id\n        applications(first: 1, filter: $filter) {\n          totalCount\n        }\n      }\n    }\n  }\n": types.BoardDocument,
    "\n  query MoreOfStage($id: ID!, $filter: ApplicationFilter, $after: String) {\n    node(id: $id) {\n      ... on JobInterviewStage {\n        id\n        applications(first: 50, after: $after, filter: $filter, orderBy: { field: STAGE_SINCE, direction: ASC }) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...Card\n          }\n        }\n      }\n    }\n  }\n": types.MoreOfStageDocument,
    "\n  query ProcessList($filter: ApplicationFilter, $orderBy: ApplicationOrder, $after: String) {\n    applications(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Card\n      }\n    }\n  }\n": types.ProcessListDocument,
    "\n  query CandidatePage($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Candidate {\n        id\n        name\n        email\n        headline\n        timeZone\n        quietHours {\n          start\n          end\n        }\n        recruiter {\n          id\n          name\n        }\n        applications(first: 5, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...ApplicationCard\n          }\n        }\n        processUpdates {\n          ...TheyShared\n        }\n      }\n    }\n  }\n": types.CandidatePageDocument,
    "\n  query Candidates($search: String, $after: String) {\n    candidates(first: 50, after: $after, search: $search) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...CandidateRow\n      }\n    }\n  }\n": types.CandidatesDocument,
    "\n  fragment CandidateRow on Candidate {\n    id\n    name\n    headline\n    email\n    updatedAt\n    recruiter {\n      id\n      name\n    }\n    applications(first: 3) {\n      totalCount\n      nodes {\n        id\n        status\n        currentStage {\n          id\n          name\n        }\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.CandidateRowFragmentDoc,
    "\n  query Companies($after: String) {\n    clientCompanies(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n        responseTimes {\n          ...ResponseTimesWords\n        }\n        jobs(first: 20) {\n          nodes {\n            id\n            status\n          }\n        }\n      }\n    }\n  }\n": types.CompaniesDocument,
    "\n  mutation AddCompanyContact($input: AddHiringContactInput!) {\n    addHiringContact(input: $input) {\n      hiringContact {\n        ...ContactWords\n        clientCompany {\n          id\n          contacts {\n            ...ContactWords\n          }\n        }\n      }\n    }\n  }\n": types.AddCompanyContactDocument,
    "\n  fragment CompanyJob on Job {\n    id\n    title\n    code\n    status\n    recruiters {\n      id\n      name\n    }\n    applications(first: 5, filter: { status: ACTIVE }) {\n      totalCount\n      nodes {\n        id\n        candidate {\n          id\n          name\n        }\n        currentStage {\n          id\n          name\n        }\n        nextInterview {\n          id\n          round\n          startsAt\n        }\n      }\n    }\n  }\n": types.CompanyJobFragmentDoc,
    "\n  fragment ContactWords on HiringContact {\n    id\n    name\n    title\n    email\n  }\n": types.ContactWordsFragmentDoc,
    "\n  query CompanyPage($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on ClientCompany {\n        id\n        name\n        contacts {\n          ...ContactWords\n        }\n        responseTimes {\n          ...ResponseTimesWords\n        }\n        jobs(first: 20, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...CompanyJob\n          }\n        }\n      }\n    }\n  }\n": types.CompanyPageDocument,
    "\n  mutation CloseJob($input: CloseJobInput!) {\n    closeJob(input: $input) {\n      job {\n        ...CompanyJob\n      }\n    }\n  }\n": types.CloseJobDocument,
    "\n  mutation InviteCandidate($input: InviteCandidateInput!) {\n    inviteCandidate(input: $input) {\n      email\n      expiresAt\n      url\n    }\n  }\n": types.InviteCandidateDocument,
    "\n  mutation MakeOffer($input: MakeOfferInput!) {\n    makeOffer(input: $input) {\n      offer {\n        id\n        madeAt\n        state\n      }\n    }\n  }\n": types.MakeOfferDocument,
    "\n  fragment OfferWords on Offer {\n    id\n    state\n    salary\n    madeAt\n    answerBy\n    decidedAt\n  }\n": types.OfferWordsFragmentDoc,
    "\n  mutation DecideOffer($input: DecideOfferInput!) {\n    decideOffer(input: $input) {\n      offer {\n        ...OfferWords\n      }\n    }\n  }\n": types.DecideOfferDocument,
    "\n  mutation OpenJob($input: OpenJobInput!) {\n    openJob(input: $input) {\n      job {\n        ...CompanyJob\n      }\n    }\n  }\n": types.OpenJobDocument,
    "\n  query PipelineChoices($after: String) {\n    agency {\n      id\n      members {\n        id\n        name\n        role\n      }\n      stages {\n        id\n        name\n        kind\n      }\n    }\n    jobs(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        status\n        clientCompany {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.PipelineChoicesDocument,
    "\n  query Jobs($after: String) {\n    jobs(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        status\n        clientCompany {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.JobsDocument,
    "\n  mutation SubmitApplication($input: SubmitApplicationInput!) {\n    submitApplication(input: $input) {\n      application {\n        ...ApplicationCard\n      }\n    }\n  }\n": types.SubmitApplicationDocument,
    "\n  mutation RejectApplication($input: RejectApplicationInput!) {\n    rejectApplication(input: $input) {\n      application {\n        ...Card\n      }\n    }\n  }\n": types.RejectApplicationDocument,
    "\n  fragment ResponseTimesWords on ResponseTimes {\n    waiting\n    longestSilenceHours\n    feedback {\n      count\n      medianHours\n      p90Hours\n      withinShare\n    }\n  }\n": types.ResponseTimesWordsFragmentDoc,
    "\n  mutation MoveApplication($input: MoveApplicationInput!) {\n    moveApplication(input: $input) {\n      application {\n        ...Card\n      }\n    }\n  }\n": types.MoveApplicationDocument,
    "\n  mutation WithdrawApplication($input: WithdrawApplicationInput!) {\n    withdrawApplication(input: $input) {\n      application {\n        ...Card\n      }\n    }\n  }\n": types.WithdrawApplicationDocument,
    "\n  query AgencySpeaks {\n    agency {\n      id\n      language\n      timeZone\n    }\n  }\n": types.AgencySpeaksDocument,
    "\n  fragment MyPack on PrepPack {\n    id\n    whatToPrepare\n    expectations\n    bringLaptop\n    missing\n    publishedAt\n    openedAt\n    detailsAskedAt\n    items {\n      id\n      text\n      done\n    }\n    carriedOver {\n      source\n      text\n    }\n  }\n": types.MyPackFragmentDoc,
    "\n  query MyPrep($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...InterviewFacts\n        status\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n            role\n          }\n        }\n        questions {\n          ...Question\n        }\n        prepPack {\n          ...MyPack\n        }\n      }\n    }\n  }\n": types.MyPrepDocument,
    "\n  mutation OpenPrepPack($input: OpenPrepPackInput!) {\n    openPrepPack(input: $input) {\n      prepPack {\n        id\n        openedAt\n      }\n    }\n  }\n": types.OpenPrepPackDocument,
    "\n  mutation CheckPrepItem($input: CheckPrepItemInput!) {\n    checkPrepItem(input: $input) {\n      prepItem {\n        id\n        done\n        doneAt\n      }\n    }\n  }\n": types.CheckPrepItemDocument,
    "\n  mutation AddToCalendar($input: AddToCalendarInput!) {\n    addToCalendar(input: $input) {\n      url\n    }\n  }\n": types.AddToCalendarDocument,
    "\n  fragment PrepPackWords on PrepPack {\n    id\n    version\n    bringLaptop\n    whatToPrepare\n    expectations\n    items {\n      id\n      text\n      done\n      doneAt\n    }\n    missing\n    publishedAt\n    revisedAt\n    openedAt\n    detailsAskedAt\n    detailsAskedOf {\n      id\n      name\n    }\n    carriedOver {\n      source\n      text\n    }\n  }\n": types.PrepPackWordsFragmentDoc,
    "\n  query PrepEditor($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...InterviewFacts\n        status\n        candidate {\n          id\n          name\n          phone\n          timeZone\n        }\n        process {\n          __typename\n          ... on Application {\n            id\n            status\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n                contacts {\n                  id\n                  name\n                  title\n                  email\n                }\n              }\n            }\n          }\n        }\n        prepPack {\n          ...PrepPackWords\n        }\n      }\n    }\n  }\n": types.PrepEditorDocument,
    "\n  mutation UpdatePrepPack($input: UpdatePrepPackInput!) {\n    updatePrepPack(input: $input) {\n      prepPack {\n        ...PrepPackWords\n        interview {\n          id\n          prepPack {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.UpdatePrepPackDocument,
    "\n  mutation PublishPrepPack($input: PublishPrepPackInput!) {\n    publishPrepPack(input: $input) {\n      prepPack {\n        ...PrepPackWords\n        interview {\n          id\n          prepPack {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.PublishPrepPackDocument,
    "\n  mutation AskClientForDetails($input: AskClientForDetailsInput!) {\n    askClientForDetails(input: $input) {\n      prepPack {\n        ...PrepPackWords\n        interview {\n          id\n          prepPack {\n            id\n          }\n        }\n      }\n    }\n  }\n": types.AskClientForDetailsDocument,
    "\n  query AgencySettings {\n    agency {\n      id\n      name\n      slug\n      language\n      timeZone\n      recruiterSight\n      version\n    }\n  }\n": types.AgencySettingsDocument,
    "\n  mutation UpdateAgency($input: UpdateAgencyInput!) {\n    updateAgency(input: $input) {\n      agency {\n        id\n        name\n        language\n        timeZone\n        recruiterSight\n        version\n      }\n    }\n  }\n": types.UpdateAgencyDocument,
    "\n  fragment ClientWords on ApiClient {\n    id\n    name\n    clientId\n    scopes\n    clientCompany {\n      id\n      name\n    }\n    createdAt\n    lastUsedAt\n    revokedAt\n    secretMadeAt\n    previousSecretEndsAt\n  }\n": types.ClientWordsFragmentDoc,
    "\n  query ApiClients($after: String) {\n    apiClients(first: 50, after: $after) {\n      nodes {\n        ...ClientWords\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ApiClientsDocument,
    "\n  query CompaniesForClients {\n    clientCompanies(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.CompaniesForClientsDocument,
    "\n  mutation CreateApiClient($input: CreateApiClientInput!) {\n    createApiClient(input: $input) {\n      clientId\n      clientSecret\n      apiClient {\n        ...ClientWords\n      }\n    }\n  }\n": types.CreateApiClientDocument,
    "\n  mutation UpdateApiClient($input: UpdateApiClientInput!) {\n    updateApiClient(input: $input) {\n      apiClient {\n        ...ClientWords\n      }\n    }\n  }\n": types.UpdateApiClientDocument,
    "\n  mutation RotateApiClientSecret($input: RotateApiClientSecretInput!) {\n    rotateApiClientSecret(input: $input) {\n      clientId\n      clientSecret\n      apiClient {\n        ...ClientWords\n      }\n    }\n  }\n": types.RotateApiClientSecretDocument,
    "\n  mutation RevokeApiClient($input: RevokeApiClientInput!) {\n    revokeApiClient(input: $input) {\n      apiClient {\n        ...ClientWords\n      }\n    }\n  }\n": types.RevokeApiClientDocument,
    "\n  query MailSettings {\n    agency {\n      id\n      mailFooter\n      version\n    }\n  }\n": types.MailSettingsDocument,
    "\n  query MailPreview($language: Language!, $footer: String) {\n    agency {\n      id\n      mailPreview(language: $language, footer: $footer)\n    }\n  }\n": types.MailPreviewDocument,
    "\n  mutation KeepMailFooter($input: UpdateAgencyInput!) {\n    updateAgency(input: $input) {\n      agency {\n        id\n        mailFooter\n        version\n      }\n    }\n  }\n": types.KeepMailFooterDocument,
    "\n  query Members {\n    agency {\n      id\n      name\n      members {\n        id\n        name\n        email\n        role\n        timeZone\n        version\n      }\n      invitations {\n        id\n        name\n        email\n        role\n        expiresAt\n      }\n    }\n  }\n": types.MembersDocument,
    "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      email\n      expiresAt\n      url\n    }\n  }\n": types.InviteMemberDocument,
    "\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      invitation {\n        id\n      }\n    }\n  }\n": types.RevokeInvitationDocument,
    "\n  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {\n    changeMemberRole(input: $input) {\n      member {\n        id\n        role\n        version\n      }\n    }\n  }\n": types.ChangeMemberRoleDocument,
    "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      member {\n        id\n      }\n    }\n  }\n": types.RemoveMemberDocument,
    "\n  fragment PromptWords on DebriefPrompt {\n    id\n    topic\n    question\n    questionEn\n    questionDe\n    rated\n    onlyKinds\n    defaultAudience\n    position\n    retiredAt\n    version\n  }\n": types.PromptWordsFragmentDoc,
    "\n  query DebriefQuestions {\n    agency {\n      id\n      debriefPrompts {\n        ...PromptWords\n      }\n      retiredPrompts {\n        ...PromptWords\n      }\n    }\n  }\n": types.DebriefQuestionsDocument,
    "\n  mutation AddDebriefPrompt($input: AddDebriefPromptInput!) {\n    addDebriefPrompt(input: $input) {\n      debriefPrompt {\n        id\n      }\n    }\n  }\n": types.AddDebriefPromptDocument,
    "\n  mutation UpdateDebriefPrompt($input: UpdateDebriefPromptInput!) {\n    updateDebriefPrompt(input: $input) {\n      debriefPrompt {\n        ...PromptWords\n      }\n    }\n  }\n": types.UpdateDebriefPromptDocument,
    "\n  query Roles {\n    agency {\n      id\n      abilities {\n        name\n        roles\n        scope\n      }\n    }\n  }\n": types.RolesDocument,
    "\n  fragment StageWords on JobInterviewStage {\n    id\n    name\n    kind\n    stageOrder\n    retiredAt\n    version\n  }\n": types.StageWordsFragmentDoc,
    "\n  query Stages {\n    agency {\n      id\n      stages {\n        ...StageWords\n      }\n      retiredStages {\n        ...StageWords\n      }\n    }\n  }\n": types.StagesDocument,
    "\n  mutation AddStage($input: AddStageInput!) {\n    addStage(input: $input) {\n      jobInterviewStage {\n        id\n      }\n    }\n  }\n": types.AddStageDocument,
    "\n  mutation UpdateStage($input: UpdateStageInput!) {\n    updateStage(input: $input) {\n      jobInterviewStage {\n        ...StageWords\n      }\n    }\n  }\n": types.UpdateStageDocument,
    "\n  fragment EndpointWords on WebhookEndpoint {\n    id\n    url\n    events\n    active\n    inactiveBecause\n    inactiveSince\n    failingSince\n    formerSecretUntil\n    cursor\n    version\n    apiClient {\n      id\n      name\n    }\n  }\n": types.EndpointWordsFragmentDoc,
    "\n  fragment DeliveryWords on WebhookDelivery {\n    id\n    event\n    body\n    cursor\n    attempt\n    statusCode\n    failure\n    createdAt\n    deliveredAt\n    nextAttemptAt\n  }\n": types.DeliveryWordsFragmentDoc,
    "\n  query Webhooks {\n    webhookEndpoints(first: 50) {\n      nodes {\n        ...EndpointWords\n      }\n    }\n  }\n": types.WebhooksDocument,
    "\n  query WebhookEvents {\n    webhookEvents\n  }\n": types.WebhookEventsDocument,
    "\n  query Webhook($id: ID!, $after: String, $arrived: Boolean) {\n    node(id: $id) {\n      __typename\n      ... on WebhookEndpoint {\n        ...EndpointWords\n        deliveries(first: 25, after: $after, arrived: $arrived) {\n          nodes {\n            ...DeliveryWords\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n": types.WebhookDocument,
    "\n  mutation CreateWebhookEndpoint($input: CreateWebhookEndpointInput!) {\n    createWebhookEndpoint(input: $input) {\n      secret\n      webhookEndpoint {\n        ...EndpointWords\n      }\n    }\n  }\n": types.CreateWebhookEndpointDocument,
    "\n  mutation UpdateWebhookEndpoint($input: UpdateWebhookEndpointInput!) {\n    updateWebhookEndpoint(input: $input) {\n      webhookEndpoint {\n        ...EndpointWords\n      }\n    }\n  }\n": types.UpdateWebhookEndpointDocument,
    "\n  mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {\n    rotateWebhookSecret(input: $input) {\n      secret\n      webhookEndpoint {\n        ...EndpointWords\n      }\n    }\n  }\n": types.RotateWebhookSecretDocument,
    "\n  mutation RemoveWebhookEndpoint($input: RemoveWebhookEndpointInput!) {\n    removeWebhookEndpoint(input: $input) {\n      removedId\n    }\n  }\n": types.RemoveWebhookEndpointDocument,
    "\n  mutation SendTestWebhook($input: SendTestWebhookInput!) {\n    sendTestWebhook(input: $input) {\n      webhookDelivery {\n        ...DeliveryWords\n      }\n    }\n  }\n": types.SendTestWebhookDocument,
    "\n  mutation RedeliverWebhook($input: RedeliverWebhookInput!) {\n    redeliverWebhook(input: $input) {\n      webhookDelivery {\n        ...DeliveryWords\n      }\n    }\n  }\n": types.RedeliverWebhookDocument,
    "\n  mutation ReplayWebhook($input: ReplayWebhookInput!) {\n    replayWebhook(input: $input) {\n      webhookEndpoint {\n        ...EndpointWords\n      }\n    }\n  }\n": types.ReplayWebhookDocument,
    "\n  fragment TodayRound on Interview {\n    id\n    round\n    kind\n    startsAt\n    endsAt\n    timeZone\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.TodayRoundFragmentDoc,
    "\n  fragment TodayRow on TodayItem {\n    key\n    kind\n    dueAt\n    headline\n    candidate {\n      id\n      name\n      email\n      phone\n      language\n      timeZone\n      quietHours {\n        start\n        end\n      }\n    }\n    subject {\n      __typename\n      id\n      ... on FollowUpStep {\n        stepKind: kind\n        interview {\n          ...TodayRound\n          followUps {\n            ...Step\n          }\n        }\n      }\n      ... on Debrief {\n        interview {\n          ...TodayRound\n        }\n      }\n      ... on Scorecard {\n        interview {\n          ...TodayRound\n        }\n      }\n      ... on Interview {\n        ...TodayRound\n      }\n      ... on Message {\n        body\n        deliverAt\n      }\n      ... on ProcessUpdate {\n        companyName\n        role\n        offerDeadline\n        note\n      }\n      ... on Disclosure {\n        decision: state\n        level\n        wording\n        clientCompany {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.TodayRowFragmentDoc,
    "\n  query Today($mine: Boolean, $kinds: [TodayKind!], $after: String) {\n    today(first: 75, mine: $mine, kinds: $kinds, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...TodayRow\n      }\n    }\n  }\n": types.TodayDocument,
    "\n  query TodaysInterviews($from: DateTime!, $to: DateTime!) {\n    interviews(first: 40, filter: { from: $from, to: $to }) {\n      nodes {\n        ...TodayRound\n        status\n        format\n        location\n        candidate {\n          id\n          name\n          timeZone\n          recruiter {\n            id\n          }\n        }\n        prepPack {\n          id\n          publishedAt\n          openedAt\n        }\n      }\n    }\n  }\n": types.TodaysInterviewsDocument,
    "\n  mutation SettleTodayItem($input: SettleTodayItemInput!) {\n    settleTodayItem(input: $input) {\n      key\n    }\n  }\n": types.SettleTodayItemDocument,
    "\n  mutation SnoozeTodayItem($input: SnoozeTodayItemInput!) {\n    snoozeTodayItem(input: $input) {\n      key\n      snoozedUntil\n    }\n  }\n": types.SnoozeTodayItemDocument,
    "\n  mutation ReopenTodayItem($input: ReopenTodayItemInput!) {\n    reopenTodayItem(input: $input) {\n      key\n    }\n  }\n": types.ReopenTodayItemDocument,
    "\n  mutation WriteToCandidate($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message {\n        id\n        deliverAt\n      }\n    }\n  }\n": types.WriteToCandidateDocument,
    "\n  mutation TakeMessageBack($input: UnsendMessageInput!) {\n    unsendMessage(input: $input) {\n      thread {\n        unread\n      }\n    }\n  }\n": types.TakeMessageBackDocument,
    "\n  mutation ReadThread($input: ReadMessagesInput!) {\n    readMessages(input: $input) {\n      thread {\n        unread\n      }\n    }\n  }\n": types.ReadThreadDocument,
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
export function graphql(source: "\n  fragment ViewerFields on Viewer {\n    id\n    role\n    name\n    language\n    timeZone\n    abilities\n    agency {\n      id\n      name\n      slug\n    }\n    quietHours {\n      start\n      end\n    }\n    candidate {\n      id\n      name\n      recruiter {\n        id\n        name\n      }\n    }\n    memberships {\n      id\n      agencyName\n      agencySlug\n      role\n      current\n    }\n  }\n"): (typeof documents)["\n  fragment ViewerFields on Viewer {\n    id\n    role\n    name\n    language\n    timeZone\n    abilities\n    agency {\n      id\n      name\n      slug\n    }\n    quietHours {\n      start\n      end\n    }\n    candidate {\n      id\n      name\n      recruiter {\n        id\n        name\n      }\n    }\n    memberships {\n      id\n      agencyName\n      agencySlug\n      role\n      current\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      ...ViewerFields\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      ...ViewerFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SharedUpdate on ProcessUpdate {\n    id\n    level\n    stage\n    offerDeadline\n    companyName\n    role\n    note\n    sharedAt\n    withdrawnAt\n  }\n"): (typeof documents)["\n  fragment SharedUpdate on ProcessUpdate {\n    id\n    level\n    stage\n    offerDeadline\n    companyName\n    role\n    note\n    sharedAt\n    withdrawnAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ToldOrAsked on Disclosure {\n    id\n    state\n    level\n    reason\n    wording\n    requestedAt\n    decidedAt\n    expiresAt\n    revokedAt\n    clientCompany {\n      id\n      name\n    }\n    requestedBy {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment ToldOrAsked on Disclosure {\n    id\n    state\n    level\n    reason\n    wording\n    requestedAt\n    decidedAt\n    expiresAt\n    revokedAt\n    clientCompany {\n      id\n      name\n    }\n    requestedBy {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyProcess on OtherProcess {\n    id\n    companyName\n    role\n    stage\n    nextStepAt\n    offerDeadline\n    notes\n    sharing\n    version\n  }\n"): (typeof documents)["\n  fragment MyProcess on OtherProcess {\n    id\n    companyName\n    role\n    stage\n    nextStepAt\n    offerDeadline\n    notes\n    sharing\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyProcesses {\n    otherProcesses(first: 50) {\n      nodes {\n        ...MyProcess\n        disclosures {\n          ...ToldOrAsked\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyProcesses {\n    otherProcesses(first: 50) {\n      nodes {\n        ...MyProcess\n        disclosures {\n          ...ToldOrAsked\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyProcessPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on OtherProcess {\n        ...MyProcess\n        interviews {\n          ...MyInterview\n          location\n          interviewers {\n            name\n            title\n          }\n        }\n        updates {\n          ...SharedUpdate\n        }\n        disclosures {\n          ...ToldOrAsked\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyProcessPage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on OtherProcess {\n        ...MyProcess\n        interviews {\n          ...MyInterview\n          location\n          interviewers {\n            name\n            title\n          }\n        }\n        updates {\n          ...SharedUpdate\n        }\n        disclosures {\n          ...ToldOrAsked\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DisclosurePage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Disclosure {\n        ...ToldOrAsked\n      }\n    }\n  }\n"): (typeof documents)["\n  query DisclosurePage($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Disclosure {\n        ...ToldOrAsked\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TrackOtherProcess($input: TrackOtherProcessInput!) {\n    trackOtherProcess(input: $input) {\n      otherProcess {\n        ...MyProcess\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TrackOtherProcess($input: TrackOtherProcessInput!) {\n    trackOtherProcess(input: $input) {\n      otherProcess {\n        ...MyProcess\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateOtherProcess($input: UpdateOtherProcessInput!) {\n    updateOtherProcess(input: $input) {\n      otherProcess {\n        ...MyProcess\n        disclosures {\n          ...ToldOrAsked\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateOtherProcess($input: UpdateOtherProcessInput!) {\n    updateOtherProcess(input: $input) {\n      otherProcess {\n        ...MyProcess\n        disclosures {\n          ...ToldOrAsked\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShareProcessUpdate($input: ShareProcessUpdateInput!) {\n    shareProcessUpdate(input: $input) {\n      processUpdate {\n        ...SharedUpdate\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ShareProcessUpdate($input: ShareProcessUpdateInput!) {\n    shareProcessUpdate(input: $input) {\n      processUpdate {\n        ...SharedUpdate\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawProcessUpdate($input: WithdrawProcessUpdateInput!) {\n    withdrawProcessUpdate(input: $input) {\n      processUpdate {\n        ...SharedUpdate\n        disclosures {\n          ...ToldOrAsked\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawProcessUpdate($input: WithdrawProcessUpdateInput!) {\n    withdrawProcessUpdate(input: $input) {\n      processUpdate {\n        ...SharedUpdate\n        disclosures {\n          ...ToldOrAsked\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideDisclosure($input: DecideDisclosureInput!) {\n    decideDisclosure(input: $input) {\n      disclosure {\n        ...ToldOrAsked\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DecideDisclosure($input: DecideDisclosureInput!) {\n    decideDisclosure(input: $input) {\n      disclosure {\n        ...ToldOrAsked\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeDisclosure($input: RevokeDisclosureInput!) {\n    revokeDisclosure(input: $input) {\n      disclosure {\n        ...ToldOrAsked\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeDisclosure($input: RevokeDisclosureInput!) {\n    revokeDisclosure(input: $input) {\n      disclosure {\n        ...ToldOrAsked\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleMyRound($input: ScheduleInterviewInput!) {\n    scheduleInterview(input: $input) {\n      interview {\n        ...MyInterview\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ScheduleMyRound($input: ScheduleInterviewInput!) {\n    scheduleInterview(input: $input) {\n      interview {\n        ...MyInterview\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RescheduleMyRound($input: RescheduleInterviewInput!) {\n    rescheduleInterview(input: $input) {\n      interview {\n        ...MyInterview\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RescheduleMyRound($input: RescheduleInterviewInput!) {\n    rescheduleInterview(input: $input) {\n      interview {\n        ...MyInterview\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelMyRound($input: CancelInterviewInput!) {\n    cancelInterview(input: $input) {\n      interview {\n        ...MyInterview\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelMyRound($input: CancelInterviewInput!) {\n    cancelInterview(input: $input) {\n      interview {\n        ...MyInterview\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TheyShared on ProcessUpdate {\n    ...SharedUpdate\n    disclosures {\n      ...ToldOrAsked\n    }\n  }\n"): (typeof documents)["\n  fragment TheyShared on ProcessUpdate {\n    ...SharedUpdate\n    disclosures {\n      ...ToldOrAsked\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WhoCouldBeTold($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Candidate {\n        id\n        applications(first: 50, filter: { status: ACTIVE }) {\n          nodes {\n            id\n            job {\n              id\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query WhoCouldBeTold($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Candidate {\n        id\n        applications(first: 50, filter: { status: ACTIVE }) {\n          nodes {\n            id\n            job {\n              id\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestDisclosure($input: RequestDisclosureInput!) {\n    requestDisclosure(input: $input) {\n      disclosure {\n        ...ToldOrAsked\n        processUpdate {\n          id\n          disclosures {\n            ...ToldOrAsked\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RequestDisclosure($input: RequestDisclosureInput!) {\n    requestDisclosure(input: $input) {\n      disclosure {\n        ...ToldOrAsked\n        processUpdate {\n          id\n          disclosures {\n            ...ToldOrAsked\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestScorecard($input: RequestScorecardInput!) {\n    requestScorecard(input: $input) {\n      interview {\n        ...Clock\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RequestScorecard($input: RequestScorecardInput!) {\n    requestScorecard(input: $input) {\n      interview {\n        ...Clock\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddContactToAsk($input: AddHiringContactInput!) {\n    addHiringContact(input: $input) {\n      hiringContact {\n        ...Contact\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddContactToAsk($input: AddHiringContactInput!) {\n    addHiringContact(input: $input) {\n      hiringContact {\n        ...Contact\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactsToAsk($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ClientCompany {\n        id\n        contacts {\n          ...Contact\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ContactsToAsk($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ClientCompany {\n        id\n        contacts {\n          ...Contact\n        }\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  mutation OpenFeedbackRequest($input: OpenFeedbackRequestInput!) {\n    openFeedbackRequest(input: $input) {\n      firstName\n      round\n      kind\n      format\n      heldAt\n      companyName\n      agencyName\n      recruiterName\n      contactName\n      language\n      promisedFor\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation OpenFeedbackRequest($input: OpenFeedbackRequestInput!) {\n    openFeedbackRequest(input: $input) {\n      firstName\n      round\n      kind\n      format\n      heldAt\n      companyName\n      agencyName\n      recruiterName\n      contactName\n      language\n      promisedFor\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerFeedbackRequest($input: AnswerFeedbackRequestInput!) {\n    answerFeedbackRequest(input: $input) {\n      answeredAt\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerFeedbackRequest($input: AnswerFeedbackRequestInput!) {\n    answerFeedbackRequest(input: $input) {\n      answeredAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PromiseByLink($input: PromiseFeedbackByLinkInput!) {\n    promiseFeedbackByLink(input: $input) {\n      promisedFor\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation PromiseByLink($input: PromiseFeedbackByLinkInput!) {\n    promiseFeedbackByLink(input: $input) {\n      promisedFor\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineFeedbackRequest($input: DeclineFeedbackRequestInput!) {\n    declineFeedbackRequest(input: $input) {\n      declinedAt\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineFeedbackRequest($input: DeclineFeedbackRequestInput!) {\n    declineFeedbackRequest(input: $input) {\n      declinedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeFeedback($input: AcknowledgeFeedbackInput!) {\n    acknowledgeFeedback(input: $input) {\n      releasedFeedback {\n        ...Released\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcknowledgeFeedback($input: AcknowledgeFeedbackInput!) {\n    acknowledgeFeedback(input: $input) {\n      releasedFeedback {\n        ...Released\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StepDraft($id: ID!, $language: Language!, $channel: Channel!) {\n    node(id: $id) {\n      __typename\n      ... on FollowUpStep {\n        id\n        draft(language: $language, channel: $channel) {\n          channel\n          to\n          subject\n          body\n          mailto\n        }\n        interview {\n          id\n          timeZone\n          process {\n            ... on Application {\n              id\n              job {\n                id\n                clientCompany {\n                  id\n                  name\n                  contacts {\n                    ...Contact\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query StepDraft($id: ID!, $language: Language!, $channel: Channel!) {\n    node(id: $id) {\n      __typename\n      ... on FollowUpStep {\n        id\n        draft(language: $language, channel: $channel) {\n          channel\n          to\n          subject\n          body\n          mailto\n        }\n        interview {\n          id\n          timeZone\n          process {\n            ... on Application {\n              id\n              job {\n                id\n                clientCompany {\n                  id\n                  name\n                  contacts {\n                    ...Contact\n                  }\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendFollowUp($input: SendFollowUpInput!) {\n    sendFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendFollowUp($input: SendFollowUpInput!) {\n    sendFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnsendFollowUp($input: UnsendFollowUpInput!) {\n    unsendFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UnsendFollowUp($input: UnsendFollowUpInput!) {\n    unsendFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteFollowUp($input: CompleteFollowUpInput!) {\n    completeFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteFollowUp($input: CompleteFollowUpInput!) {\n    completeFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SkipFollowUp($input: SkipFollowUpInput!) {\n    skipFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SkipFollowUp($input: SkipFollowUpInput!) {\n    skipFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenFollowUp($input: ReopenFollowUpInput!) {\n    reopenFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenFollowUp($input: ReopenFollowUpInput!) {\n    reopenFollowUp(input: $input) {\n      followUpStep {\n        ...Step\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LetterStep on FollowUpStep {\n    id\n    kind\n    state\n    owner\n    dueAt\n    doneAt\n    channel\n  }\n"): (typeof documents)["\n  fragment LetterStep on FollowUpStep {\n    id\n    kind\n    state\n    owner\n    dueAt\n    doneAt\n    channel\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LetterPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        id\n        startsAt\n        endsAt\n        interviewers {\n          name\n          email\n        }\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n            role\n          }\n        }\n        followUps {\n          ...LetterStep\n          mail: draft(channel: EMAIL, language: $language) {\n            to\n            subject\n            body\n          }\n          note: draft(channel: LINKEDIN, language: $language) {\n            to\n            subject\n            body\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query LetterPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        id\n        startsAt\n        endsAt\n        interviewers {\n          name\n          email\n        }\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n            role\n          }\n        }\n        followUps {\n          ...LetterStep\n          mail: draft(channel: EMAIL, language: $language) {\n            to\n            subject\n            body\n          }\n          note: draft(channel: LINKEDIN, language: $language) {\n            to\n            subject\n            body\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LetterMoved on FollowUpStep {\n    ...LetterStep\n    interview {\n      id\n      followUps {\n        ...LetterStep\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LetterMoved on FollowUpStep {\n    ...LetterStep\n    interview {\n      id\n      followUps {\n        ...LetterStep\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendLetter($input: SendFollowUpInput!) {\n    sendFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendLetter($input: SendFollowUpInput!) {\n    sendFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnsendLetter($input: UnsendFollowUpInput!) {\n    unsendFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UnsendLetter($input: UnsendFollowUpInput!) {\n    unsendFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkLetter($input: CompleteFollowUpInput!) {\n    completeFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkLetter($input: CompleteFollowUpInput!) {\n    completeFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SkipLetter($input: SkipFollowUpInput!) {\n    skipFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SkipLetter($input: SkipFollowUpInput!) {\n    skipFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenLetter($input: ReopenFollowUpInput!) {\n    reopenFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenLetter($input: ReopenFollowUpInput!) {\n    reopenFollowUp(input: $input) {\n      followUpStep {\n        ...LetterMoved\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Policy on FollowUpPolicy {\n    thankYou\n    feedback\n    secondFollowUp\n    thirdFollowUp\n    escalation\n    noNews\n    rejection\n    skipWeekends\n    version\n  }\n"): (typeof documents)["\n  fragment Policy on FollowUpPolicy {\n    thankYou\n    feedback\n    secondFollowUp\n    thirdFollowUp\n    escalation\n    noNews\n    rejection\n    skipWeekends\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowUpPolicy {\n    agency {\n      id\n      name\n      timeZone\n      followUpPolicy {\n        ...Policy\n      }\n    }\n  }\n"): (typeof documents)["\n  query FollowUpPolicy {\n    agency {\n      id\n      name\n      timeZone\n      followUpPolicy {\n        ...Policy\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateFollowUpPolicy($input: UpdateFollowUpPolicyInput!) {\n    updateFollowUpPolicy(input: $input) {\n      agency {\n        id\n        followUpPolicy {\n          ...Policy\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateFollowUpPolicy($input: UpdateFollowUpPolicyInput!) {\n    updateFollowUpPolicy(input: $input) {\n      agency {\n        id\n        followUpPolicy {\n          ...Policy\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Step on FollowUpStep {\n    id\n    kind\n    owner\n    state\n    basis\n    dueAt\n    notifyAt\n    doneAt\n    channel\n  }\n"): (typeof documents)["\n  fragment Step on FollowUpStep {\n    id\n    kind\n    owner\n    state\n    basis\n    dueAt\n    notifyAt\n    doneAt\n    channel\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Contact on HiringContact {\n    id\n    name\n    title\n    email\n  }\n"): (typeof documents)["\n  fragment Contact on HiringContact {\n    id\n    name\n    title\n    email\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Asked on FeedbackRequest {\n    id\n    state\n    sentAt\n    expiresAt\n    promisedFor\n    answeredAt\n    notMeAt\n    askInstead\n    contact {\n      id\n      name\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment Asked on FeedbackRequest {\n    id\n    state\n    sentAt\n    expiresAt\n    promisedFor\n    answeredAt\n    notMeAt\n    askInstead\n    contact {\n      id\n      name\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Clock on Interview {\n    id\n    endsAt\n    timeZone\n    followUps {\n      ...Step\n    }\n    feedbackRequests {\n      ...Asked\n    }\n  }\n"): (typeof documents)["\n  fragment Clock on Interview {\n    id\n    endsAt\n    timeZone\n    followUps {\n      ...Step\n    }\n    feedbackRequests {\n      ...Asked\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Insights($from: DateTime, $to: DateTime) {\n    insights(from: $from, to: $to) {\n      from\n      to\n      funnel {\n        name\n        kind\n        reached\n        share\n      }\n      timeToDebrief {\n        ...TimingNumbers\n      }\n      timeToFeedback {\n        ...TimingNumbers\n      }\n      feedbackByCompany {\n        clientCompanyId\n        name\n        feedback {\n          ...TimingNumbers\n        }\n      }\n      rejectReasons {\n        kind\n        count\n      }\n      silence {\n        waiting\n        medianHours\n        longestHours\n      }\n    }\n  }\n"): (typeof documents)["\n  query Insights($from: DateTime, $to: DateTime) {\n    insights(from: $from, to: $to) {\n      from\n      to\n      funnel {\n        name\n        kind\n        reached\n        share\n      }\n      timeToDebrief {\n        ...TimingNumbers\n      }\n      timeToFeedback {\n        ...TimingNumbers\n      }\n      feedbackByCompany {\n        clientCompanyId\n        name\n        feedback {\n          ...TimingNumbers\n        }\n      }\n      rejectReasons {\n        kind\n        count\n      }\n      silence {\n        waiting\n        medianHours\n        longestHours\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimingNumbers on Timing {\n    count\n    medianHours\n    p90Hours\n    withinShare\n  }\n"): (typeof documents)["\n  fragment TimingNumbers on Timing {\n    count\n    medianHours\n    p90Hours\n    withinShare\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleInterview($input: ScheduleInterviewInput!) {\n    scheduleInterview(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ScheduleInterview($input: ScheduleInterviewInput!) {\n    scheduleInterview(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CalendarFeed {\n    viewer {\n      id\n      calendarFeed {\n        createdAt\n        lastReadAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query CalendarFeed {\n    viewer {\n      id\n      calendarFeed {\n        createdAt\n        lastReadAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateCalendarFeed {\n    createCalendarFeed {\n      url\n      calendarFeed {\n        createdAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateCalendarFeed {\n    createCalendarFeed {\n      url\n      calendarFeed {\n        createdAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed {\n      calendarFeed {\n        revokedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeCalendarFeed {\n    revokeCalendarFeed {\n      calendarFeed {\n        revokedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Reschedule($input: RescheduleInterviewInput!) {\n    rescheduleInterview(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation Reschedule($input: RescheduleInterviewInput!) {\n    rescheduleInterview(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelInterview($input: CancelInterviewInput!) {\n    cancelInterview(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelInterview($input: CancelInterviewInput!) {\n    cancelInterview(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HoldInterview($input: HoldInterviewInput!) {\n    holdInterview(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation HoldInterview($input: HoldInterviewInput!) {\n    holdInterview(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkNoShow($input: MarkNoShowInput!) {\n    markNoShow(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MarkNoShow($input: MarkNoShowInput!) {\n    markNoShow(input: $input) {\n      interview {\n        ...InterviewState\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PromiseFeedback($input: PromiseFeedbackInput!) {\n    promiseFeedback(input: $input) {\n      interview {\n        id\n        feedbackPromisedAt\n        ...Clock\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PromiseFeedback($input: PromiseFeedbackInput!) {\n    promiseFeedback(input: $input) {\n      interview {\n        id\n        feedbackPromisedAt\n        ...Clock\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Round on Interview {\n    __typename\n    ...InterviewState\n    ...InterviewFacts\n    ...Clock\n    version\n    candidate {\n      id\n      name\n      language\n      timeZone\n      quietHours {\n        start\n        end\n      }\n    }\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n        interviews {\n          ...InterviewState\n        }\n      }\n      ... on OtherProcess {\n        id\n        companyName\n        role\n        interviews {\n          ...InterviewState\n        }\n      }\n    }\n    debriefPrompts {\n      id\n      topic\n      rated\n    }\n    debrief {\n      id\n      submittedAt\n      revision\n      overallRating\n      answers {\n        prompt {\n          id\n          topic\n          rated\n          question(language: $language)\n        }\n        rating\n        text\n        audience\n      }\n    }\n    scorecards {\n      ...ScorecardWords\n    }\n    ratingGaps {\n      topic\n      candidate\n      hiringSide\n    }\n    releasedFeedback {\n      ...Released\n      scorecard {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Round on Interview {\n    __typename\n    ...InterviewState\n    ...InterviewFacts\n    ...Clock\n    version\n    candidate {\n      id\n      name\n      language\n      timeZone\n      quietHours {\n        start\n        end\n      }\n    }\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n        interviews {\n          ...InterviewState\n        }\n      }\n      ... on OtherProcess {\n        id\n        companyName\n        role\n        interviews {\n          ...InterviewState\n        }\n      }\n    }\n    debriefPrompts {\n      id\n      topic\n      rated\n    }\n    debrief {\n      id\n      submittedAt\n      revision\n      overallRating\n      answers {\n        prompt {\n          id\n          topic\n          rated\n          question(language: $language)\n        }\n        rating\n        text\n        audience\n      }\n    }\n    scorecards {\n      ...ScorecardWords\n    }\n    ratingGaps {\n      topic\n      candidate\n      hiringSide\n    }\n    releasedFeedback {\n      ...Released\n      scorecard {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InterviewPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...Round\n      }\n    }\n  }\n"): (typeof documents)["\n  query InterviewPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...Round\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query MyInterviewPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...MyInterview\n        ...InterviewFacts\n        questions {\n          ...Question\n        }\n        debrief {\n          id\n          submittedAt\n          answers {\n            prompt {\n              id\n              question(language: $language)\n            }\n            rating\n            text\n            audience\n          }\n        }\n        releasedFeedback {\n          ...Released\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyInterviewPage($id: ID!, $language: Language!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...MyInterview\n        ...InterviewFacts\n        questions {\n          ...Question\n        }\n        debrief {\n          id\n          submittedAt\n          answers {\n            prompt {\n              id\n              question(language: $language)\n            }\n            rating\n            text\n            audience\n          }\n        }\n        releasedFeedback {\n          ...Released\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyInterviews {\n    interviews(first: 50) {\n      nodes {\n        ...MyInterview\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyInterviews {\n    interviews(first: 50) {\n      nodes {\n        ...MyInterview\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyInterview on Interview {\n    id\n    round\n    kind\n    format\n    status\n    startsAt\n    endsAt\n    timeZone\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n      ... on OtherProcess {\n        id\n        companyName\n        role\n      }\n    }\n    debriefPrompts {\n      id\n    }\n    debrief {\n      id\n      submittedAt\n    }\n    releasedFeedback {\n      id\n      releasedAt\n      readAt\n    }\n    interviewers {\n      name\n    }\n    followUps {\n      ...LetterStep\n      basis\n    }\n    prepPack {\n      id\n      openedAt\n      items {\n        id\n        done\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment MyInterview on Interview {\n    id\n    round\n    kind\n    format\n    status\n    startsAt\n    endsAt\n    timeZone\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n      ... on OtherProcess {\n        id\n        companyName\n        role\n      }\n    }\n    debriefPrompts {\n      id\n    }\n    debrief {\n      id\n      submittedAt\n    }\n    releasedFeedback {\n      id\n      releasedAt\n      readAt\n    }\n    interviewers {\n      name\n    }\n    followUps {\n      ...LetterStep\n      basis\n    }\n    prepPack {\n      id\n      openedAt\n      items {\n        id\n        done\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query FeedCursor {\n    feedCursor\n  }\n"): (typeof documents)["\n  query FeedCursor {\n    feedCursor\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Journal($after: String) {\n    journal(after: $after) {\n      cursor\n      nodeId\n      nodeType\n      actor\n      byYou\n    }\n  }\n"): (typeof documents)["\n  subscription Journal($after: String) {\n    journal(after: $after) {\n      cursor\n      nodeId\n      nodeType\n      actor\n      byYou\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrameCounts {\n    viewer {\n      id\n      unreadNotifications\n      candidate {\n        id\n        thread {\n          unread\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FrameCounts {\n    viewer {\n      id\n      unreadNotifications\n      candidate {\n        id\n        thread {\n          unread\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Notice on Notification {\n    id\n    kind\n    at\n    readAt\n    urgent\n    candidateName\n    about {\n      __typename\n      id\n      ... on Interview {\n        round\n        candidate {\n          id\n        }\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n          }\n        }\n      }\n      ... on ReleasedFeedback {\n        interview {\n          id\n          process {\n            ... on Application {\n              id\n              job {\n                id\n                clientCompany {\n                  id\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n      ... on ProcessUpdate {\n        candidate {\n          id\n        }\n      }\n      ... on Disclosure {\n        candidate {\n          id\n        }\n        clientCompany {\n          id\n          name\n        }\n      }\n      ... on Message {\n        author\n        candidate {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Notice on Notification {\n    id\n    kind\n    at\n    readAt\n    urgent\n    candidateName\n    about {\n      __typename\n      id\n      ... on Interview {\n        round\n        candidate {\n          id\n        }\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n          }\n        }\n      }\n      ... on ReleasedFeedback {\n        interview {\n          id\n          process {\n            ... on Application {\n              id\n              job {\n                id\n                clientCompany {\n                  id\n                  name\n                }\n              }\n            }\n          }\n        }\n      }\n      ... on ProcessUpdate {\n        candidate {\n          id\n        }\n      }\n      ... on Disclosure {\n        candidate {\n          id\n        }\n        clientCompany {\n          id\n          name\n        }\n      }\n      ... on Message {\n        author\n        candidate {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox($after: String) {\n    viewer {\n      id\n      unreadNotifications\n      inbox(first: 30, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...Notice\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Inbox($after: String) {\n    viewer {\n      id\n      unreadNotifications\n      inbox(first: 30, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          ...Notice\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadNotification($input: ReadNotificationInput!) {\n    readNotification(input: $input) {\n      notification {\n        id\n        readAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReadNotification($input: ReadNotificationInput!) {\n    readNotification(input: $input) {\n      notification {\n        id\n        readAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadAllNotifications {\n    readAllNotifications {\n      viewer {\n        id\n        unreadNotifications\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReadAllNotifications {\n    readAllNotifications {\n      viewer {\n        id\n        unreadNotifications\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Preferences {\n    viewer {\n      id\n      notificationPreferences {\n        interviews\n        followUps\n        feedback\n        sharing\n        messages\n      }\n    }\n  }\n"): (typeof documents)["\n  query Preferences {\n    viewer {\n      id\n      notificationPreferences {\n        interviews\n        followUps\n        feedback\n        sharing\n        messages\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePreferences($input: UpdateNotificationPreferencesInput!) {\n    updateNotificationPreferences(input: $input) {\n      viewer {\n        id\n        notificationPreferences {\n          interviews\n          followUps\n          feedback\n          sharing\n          messages\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdatePreferences($input: UpdateNotificationPreferencesInput!) {\n    updateNotificationPreferences(input: $input) {\n      viewer {\n        id\n        notificationPreferences {\n          interviews\n          followUps\n          feedback\n          sharing\n          messages\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MessageWords on Message {\n    id\n    author\n    authorRole\n    body\n    sentAt\n    deliverAt\n    readAt\n    urgent\n  }\n"): (typeof documents)["\n  fragment MessageWords on Message {\n    id\n    author\n    authorRole\n    body\n    sentAt\n    deliverAt\n    readAt\n    urgent\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Thread($candidateId: ID!, $after: String) {\n    node(id: $candidateId) {\n      __typename\n      ... on Candidate {\n        id\n        name\n        timeZone\n        quietHours {\n          start\n          end\n        }\n        thread {\n          unread\n          messages(first: 30, after: $after) {\n            pageInfo {\n              hasNextPage\n              endCursor\n            }\n            nodes {\n              ...MessageWords\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Thread($candidateId: ID!, $after: String) {\n    node(id: $candidateId) {\n      __typename\n      ... on Candidate {\n        id\n        name\n        timeZone\n        quietHours {\n          start\n          end\n        }\n        thread {\n          unread\n          messages(first: 30, after: $after) {\n            pageInfo {\n              hasNextPage\n              endCursor\n            }\n            nodes {\n              ...MessageWords\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message {\n        ...MessageWords\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendMessage($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message {\n        ...MessageWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnsendMessage($input: UnsendMessageInput!) {\n    unsendMessage(input: $input) {\n      thread {\n        unread\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UnsendMessage($input: UnsendMessageInput!) {\n    unsendMessage(input: $input) {\n      thread {\n        unread\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadMessages($input: ReadMessagesInput!) {\n    readMessages(input: $input) {\n      thread {\n        unread\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReadMessages($input: ReadMessagesInput!) {\n    readMessages(input: $input) {\n      thread {\n        unread\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HonestWords($candidateId: ID!) {\n    node(id: $candidateId) {\n      __typename\n      ... on Candidate {\n        id\n        applications(first: 3) {\n          nodes {\n            id\n            interviews {\n              id\n              endsAt\n              followUps {\n                id\n                kind\n                state\n                draft(channel: MESSAGE) {\n                  body\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query HonestWords($candidateId: ID!) {\n    node(id: $candidateId) {\n      __typename\n      ... on Candidate {\n        id\n        applications(first: 3) {\n          nodes {\n            id\n            interviews {\n              id\n              endsAt\n              followUps {\n                id\n                kind\n                state\n                draft(channel: MESSAGE) {\n                  body\n                }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCandidate($input: AddCandidateInput!) {\n    addCandidate(input: $input) {\n      candidate {\n        ...CandidateRow\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddCandidate($input: AddCandidateInput!) {\n    addCandidate(input: $input) {\n      candidate {\n        ...CandidateRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCompany($input: AddClientCompanyInput!) {\n    addClientCompany(input: $input) {\n      clientCompany {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddCompany($input: AddClientCompanyInput!) {\n    addClientCompany(input: $input) {\n      clientCompany {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApplicationCard on Application {\n    id\n    status\n    appliedAt\n    currentStage {\n      id\n      name\n    }\n    job {\n      id\n      title\n      clientCompany {\n        id\n        name\n      }\n    }\n    interviews {\n      ...InterviewState\n    }\n  }\n"): (typeof documents)["\n  fragment ApplicationCard on Application {\n    id\n    status\n    appliedAt\n    currentStage {\n      id\n      name\n    }\n    job {\n      id\n      title\n      clientCompany {\n        id\n        name\n      }\n    }\n    interviews {\n      ...InterviewState\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApplicationPage($id: ID!, $language: Language!) {\n    agency {\n      id\n      stages {\n        id\n        name\n        kind\n      }\n    }\n    node(id: $id) {\n      __typename\n      ... on Application {\n        ...Card\n        ...ApplicationCard\n        candidate {\n          id\n          processUpdates {\n            ...TheyShared\n          }\n        }\n        stageHistory {\n          changedAt\n          stage {\n            id\n            name\n          }\n          changedBy {\n            id\n            name\n          }\n        }\n        offers {\n          ...OfferWords\n        }\n        rejectReason {\n          kind\n          explanation\n          howToImprove\n        }\n        interviews {\n          ...Round\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApplicationPage($id: ID!, $language: Language!) {\n    agency {\n      id\n      stages {\n        id\n        name\n        kind\n      }\n    }\n    node(id: $id) {\n      __typename\n      ... on Application {\n        ...Card\n        ...ApplicationCard\n        candidate {\n          id\n          processUpdates {\n            ...TheyShared\n          }\n        }\n        stageHistory {\n          changedAt\n          stage {\n            id\n            name\n          }\n          changedBy {\n            id\n            name\n          }\n        }\n        offers {\n          ...OfferWords\n        }\n        rejectReason {\n          kind\n          explanation\n          howToImprove\n        }\n        interviews {\n          ...Round\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Card on Application {\n    id\n    version\n    status\n    stageSince\n    closedAt\n    appliedAt\n    updatedAt\n    candidate {\n      id\n      name\n    }\n    job {\n      id\n      title\n      clientCompany {\n        id\n        name\n      }\n    }\n    currentStage {\n      id\n      name\n      kind\n    }\n    whoseMove {\n      party\n      since\n      by\n    }\n    nextInterview {\n      id\n      round\n    }\n    latestDebrief {\n      id\n      submittedAt\n    }\n  }\n"): (typeof documents)["\n  fragment Card on Application {\n    id\n    version\n    status\n    stageSince\n    closedAt\n    appliedAt\n    updatedAt\n    candidate {\n      id\n      name\n    }\n    job {\n      id\n      title\n      clientCompany {\n        id\n        name\n      }\n    }\n    currentStage {\n      id\n      name\n      kind\n    }\n    whoseMove {\n      party\n      since\n      by\n    }\n    nextInterview {\n      id\n      round\n    }\n    latestDebrief {\n      id\n      submittedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($filter: ApplicationFilter) {\n    agency {\n      id\n      stages {\n        id\n        name\n        kind\n        medianHours(filter: $filter)\n        applications(first: 50, filter: $filter, orderBy: { field: STAGE_SINCE, direction: ASC }) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...Card\n          }\n        }\n      }\n      retiredStages {\n        id\n        applications(first: 1, filter: $filter) {\n          totalCount\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Board($filter: ApplicationFilter) {\n    agency {\n      id\n      stages {\n        id\n        name\n        kind\n        medianHours(filter: $filter)\n        applications(first: 50, filter: $filter, orderBy: { field: STAGE_SINCE, direction: ASC }) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...Card\n          }\n        }\n      }\n      retiredStages {\n        id\n        applications(first: 1, filter: $filter) {\n          totalCount\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MoreOfStage($id: ID!, $filter: ApplicationFilter, $after: String) {\n    node(id: $id) {\n      ... on JobInterviewStage {\n        id\n        applications(first: 50, after: $after, filter: $filter, orderBy: { field: STAGE_SINCE, direction: ASC }) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...Card\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MoreOfStage($id: ID!, $filter: ApplicationFilter, $after: String) {\n    node(id: $id) {\n      ... on JobInterviewStage {\n        id\n        applications(first: 50, after: $after, filter: $filter, orderBy: { field: STAGE_SINCE, direction: ASC }) {\n          totalCount\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...Card\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProcessList($filter: ApplicationFilter, $orderBy: ApplicationOrder, $after: String) {\n    applications(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Card\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProcessList($filter: ApplicationFilter, $orderBy: ApplicationOrder, $after: String) {\n    applications(first: 100, after: $after, filter: $filter, orderBy: $orderBy) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Card\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CandidatePage($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Candidate {\n        id\n        name\n        email\n        headline\n        timeZone\n        quietHours {\n          start\n          end\n        }\n        recruiter {\n          id\n          name\n        }\n        applications(first: 5, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...ApplicationCard\n          }\n        }\n        processUpdates {\n          ...TheyShared\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CandidatePage($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on Candidate {\n        id\n        name\n        email\n        headline\n        timeZone\n        quietHours {\n          start\n          end\n        }\n        recruiter {\n          id\n          name\n        }\n        applications(first: 5, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...ApplicationCard\n          }\n        }\n        processUpdates {\n          ...TheyShared\n        }\n      }\n    }\n  }\n"];
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
export function graphql(source: "\n  query Companies($after: String) {\n    clientCompanies(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n        responseTimes {\n          ...ResponseTimesWords\n        }\n        jobs(first: 20) {\n          nodes {\n            id\n            status\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Companies($after: String) {\n    clientCompanies(first: 50, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        name\n        responseTimes {\n          ...ResponseTimesWords\n        }\n        jobs(first: 20) {\n          nodes {\n            id\n            status\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddCompanyContact($input: AddHiringContactInput!) {\n    addHiringContact(input: $input) {\n      hiringContact {\n        ...ContactWords\n        clientCompany {\n          id\n          contacts {\n            ...ContactWords\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddCompanyContact($input: AddHiringContactInput!) {\n    addHiringContact(input: $input) {\n      hiringContact {\n        ...ContactWords\n        clientCompany {\n          id\n          contacts {\n            ...ContactWords\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CompanyJob on Job {\n    id\n    title\n    code\n    status\n    recruiters {\n      id\n      name\n    }\n    applications(first: 5, filter: { status: ACTIVE }) {\n      totalCount\n      nodes {\n        id\n        candidate {\n          id\n          name\n        }\n        currentStage {\n          id\n          name\n        }\n        nextInterview {\n          id\n          round\n          startsAt\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CompanyJob on Job {\n    id\n    title\n    code\n    status\n    recruiters {\n      id\n      name\n    }\n    applications(first: 5, filter: { status: ACTIVE }) {\n      totalCount\n      nodes {\n        id\n        candidate {\n          id\n          name\n        }\n        currentStage {\n          id\n          name\n        }\n        nextInterview {\n          id\n          round\n          startsAt\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ContactWords on HiringContact {\n    id\n    name\n    title\n    email\n  }\n"): (typeof documents)["\n  fragment ContactWords on HiringContact {\n    id\n    name\n    title\n    email\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompanyPage($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on ClientCompany {\n        id\n        name\n        contacts {\n          ...ContactWords\n        }\n        responseTimes {\n          ...ResponseTimesWords\n        }\n        jobs(first: 20, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...CompanyJob\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CompanyPage($id: ID!, $after: String) {\n    node(id: $id) {\n      __typename\n      ... on ClientCompany {\n        id\n        name\n        contacts {\n          ...ContactWords\n        }\n        responseTimes {\n          ...ResponseTimesWords\n        }\n        jobs(first: 20, after: $after) {\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n          nodes {\n            ...CompanyJob\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseJob($input: CloseJobInput!) {\n    closeJob(input: $input) {\n      job {\n        ...CompanyJob\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CloseJob($input: CloseJobInput!) {\n    closeJob(input: $input) {\n      job {\n        ...CompanyJob\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteCandidate($input: InviteCandidateInput!) {\n    inviteCandidate(input: $input) {\n      email\n      expiresAt\n      url\n    }\n  }\n"): (typeof documents)["\n  mutation InviteCandidate($input: InviteCandidateInput!) {\n    inviteCandidate(input: $input) {\n      email\n      expiresAt\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MakeOffer($input: MakeOfferInput!) {\n    makeOffer(input: $input) {\n      offer {\n        id\n        madeAt\n        state\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MakeOffer($input: MakeOfferInput!) {\n    makeOffer(input: $input) {\n      offer {\n        id\n        madeAt\n        state\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferWords on Offer {\n    id\n    state\n    salary\n    madeAt\n    answerBy\n    decidedAt\n  }\n"): (typeof documents)["\n  fragment OfferWords on Offer {\n    id\n    state\n    salary\n    madeAt\n    answerBy\n    decidedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideOffer($input: DecideOfferInput!) {\n    decideOffer(input: $input) {\n      offer {\n        ...OfferWords\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DecideOffer($input: DecideOfferInput!) {\n    decideOffer(input: $input) {\n      offer {\n        ...OfferWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenJob($input: OpenJobInput!) {\n    openJob(input: $input) {\n      job {\n        ...CompanyJob\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenJob($input: OpenJobInput!) {\n    openJob(input: $input) {\n      job {\n        ...CompanyJob\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PipelineChoices($after: String) {\n    agency {\n      id\n      members {\n        id\n        name\n        role\n      }\n      stages {\n        id\n        name\n        kind\n      }\n    }\n    jobs(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        status\n        clientCompany {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PipelineChoices($after: String) {\n    agency {\n      id\n      members {\n        id\n        name\n        role\n      }\n      stages {\n        id\n        name\n        kind\n      }\n    }\n    jobs(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        status\n        clientCompany {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Jobs($after: String) {\n    jobs(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        status\n        clientCompany {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Jobs($after: String) {\n    jobs(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        title\n        status\n        clientCompany {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitApplication($input: SubmitApplicationInput!) {\n    submitApplication(input: $input) {\n      application {\n        ...ApplicationCard\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitApplication($input: SubmitApplicationInput!) {\n    submitApplication(input: $input) {\n      application {\n        ...ApplicationCard\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectApplication($input: RejectApplicationInput!) {\n    rejectApplication(input: $input) {\n      application {\n        ...Card\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RejectApplication($input: RejectApplicationInput!) {\n    rejectApplication(input: $input) {\n      application {\n        ...Card\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ResponseTimesWords on ResponseTimes {\n    waiting\n    longestSilenceHours\n    feedback {\n      count\n      medianHours\n      p90Hours\n      withinShare\n    }\n  }\n"): (typeof documents)["\n  fragment ResponseTimesWords on ResponseTimes {\n    waiting\n    longestSilenceHours\n    feedback {\n      count\n      medianHours\n      p90Hours\n      withinShare\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveApplication($input: MoveApplicationInput!) {\n    moveApplication(input: $input) {\n      application {\n        ...Card\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation MoveApplication($input: MoveApplicationInput!) {\n    moveApplication(input: $input) {\n      application {\n        ...Card\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawApplication($input: WithdrawApplicationInput!) {\n    withdrawApplication(input: $input) {\n      application {\n        ...Card\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WithdrawApplication($input: WithdrawApplicationInput!) {\n    withdrawApplication(input: $input) {\n      application {\n        ...Card\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgencySpeaks {\n    agency {\n      id\n      language\n      timeZone\n    }\n  }\n"): (typeof documents)["\n  query AgencySpeaks {\n    agency {\n      id\n      language\n      timeZone\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MyPack on PrepPack {\n    id\n    whatToPrepare\n    expectations\n    bringLaptop\n    missing\n    publishedAt\n    openedAt\n    detailsAskedAt\n    items {\n      id\n      text\n      done\n    }\n    carriedOver {\n      source\n      text\n    }\n  }\n"): (typeof documents)["\n  fragment MyPack on PrepPack {\n    id\n    whatToPrepare\n    expectations\n    bringLaptop\n    missing\n    publishedAt\n    openedAt\n    detailsAskedAt\n    items {\n      id\n      text\n      done\n    }\n    carriedOver {\n      source\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyPrep($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...InterviewFacts\n        status\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n            role\n          }\n        }\n        questions {\n          ...Question\n        }\n        prepPack {\n          ...MyPack\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query MyPrep($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...InterviewFacts\n        status\n        process {\n          ... on Application {\n            id\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n              }\n            }\n          }\n          ... on OtherProcess {\n            id\n            companyName\n            role\n          }\n        }\n        questions {\n          ...Question\n        }\n        prepPack {\n          ...MyPack\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenPrepPack($input: OpenPrepPackInput!) {\n    openPrepPack(input: $input) {\n      prepPack {\n        id\n        openedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation OpenPrepPack($input: OpenPrepPackInput!) {\n    openPrepPack(input: $input) {\n      prepPack {\n        id\n        openedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CheckPrepItem($input: CheckPrepItemInput!) {\n    checkPrepItem(input: $input) {\n      prepItem {\n        id\n        done\n        doneAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CheckPrepItem($input: CheckPrepItemInput!) {\n    checkPrepItem(input: $input) {\n      prepItem {\n        id\n        done\n        doneAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddToCalendar($input: AddToCalendarInput!) {\n    addToCalendar(input: $input) {\n      url\n    }\n  }\n"): (typeof documents)["\n  mutation AddToCalendar($input: AddToCalendarInput!) {\n    addToCalendar(input: $input) {\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PrepPackWords on PrepPack {\n    id\n    version\n    bringLaptop\n    whatToPrepare\n    expectations\n    items {\n      id\n      text\n      done\n      doneAt\n    }\n    missing\n    publishedAt\n    revisedAt\n    openedAt\n    detailsAskedAt\n    detailsAskedOf {\n      id\n      name\n    }\n    carriedOver {\n      source\n      text\n    }\n  }\n"): (typeof documents)["\n  fragment PrepPackWords on PrepPack {\n    id\n    version\n    bringLaptop\n    whatToPrepare\n    expectations\n    items {\n      id\n      text\n      done\n      doneAt\n    }\n    missing\n    publishedAt\n    revisedAt\n    openedAt\n    detailsAskedAt\n    detailsAskedOf {\n      id\n      name\n    }\n    carriedOver {\n      source\n      text\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PrepEditor($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...InterviewFacts\n        status\n        candidate {\n          id\n          name\n          phone\n          timeZone\n        }\n        process {\n          __typename\n          ... on Application {\n            id\n            status\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n                contacts {\n                  id\n                  name\n                  title\n                  email\n                }\n              }\n            }\n          }\n        }\n        prepPack {\n          ...PrepPackWords\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query PrepEditor($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on Interview {\n        ...InterviewFacts\n        status\n        candidate {\n          id\n          name\n          phone\n          timeZone\n        }\n        process {\n          __typename\n          ... on Application {\n            id\n            status\n            job {\n              id\n              title\n              clientCompany {\n                id\n                name\n                contacts {\n                  id\n                  name\n                  title\n                  email\n                }\n              }\n            }\n          }\n        }\n        prepPack {\n          ...PrepPackWords\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePrepPack($input: UpdatePrepPackInput!) {\n    updatePrepPack(input: $input) {\n      prepPack {\n        ...PrepPackWords\n        interview {\n          id\n          prepPack {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdatePrepPack($input: UpdatePrepPackInput!) {\n    updatePrepPack(input: $input) {\n      prepPack {\n        ...PrepPackWords\n        interview {\n          id\n          prepPack {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishPrepPack($input: PublishPrepPackInput!) {\n    publishPrepPack(input: $input) {\n      prepPack {\n        ...PrepPackWords\n        interview {\n          id\n          prepPack {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PublishPrepPack($input: PublishPrepPackInput!) {\n    publishPrepPack(input: $input) {\n      prepPack {\n        ...PrepPackWords\n        interview {\n          id\n          prepPack {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskClientForDetails($input: AskClientForDetailsInput!) {\n    askClientForDetails(input: $input) {\n      prepPack {\n        ...PrepPackWords\n        interview {\n          id\n          prepPack {\n            id\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AskClientForDetails($input: AskClientForDetailsInput!) {\n    askClientForDetails(input: $input) {\n      prepPack {\n        ...PrepPackWords\n        interview {\n          id\n          prepPack {\n            id\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AgencySettings {\n    agency {\n      id\n      name\n      slug\n      language\n      timeZone\n      recruiterSight\n      version\n    }\n  }\n"): (typeof documents)["\n  query AgencySettings {\n    agency {\n      id\n      name\n      slug\n      language\n      timeZone\n      recruiterSight\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAgency($input: UpdateAgencyInput!) {\n    updateAgency(input: $input) {\n      agency {\n        id\n        name\n        language\n        timeZone\n        recruiterSight\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateAgency($input: UpdateAgencyInput!) {\n    updateAgency(input: $input) {\n      agency {\n        id\n        name\n        language\n        timeZone\n        recruiterSight\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClientWords on ApiClient {\n    id\n    name\n    clientId\n    scopes\n    clientCompany {\n      id\n      name\n    }\n    createdAt\n    lastUsedAt\n    revokedAt\n    secretMadeAt\n    previousSecretEndsAt\n  }\n"): (typeof documents)["\n  fragment ClientWords on ApiClient {\n    id\n    name\n    clientId\n    scopes\n    clientCompany {\n      id\n      name\n    }\n    createdAt\n    lastUsedAt\n    revokedAt\n    secretMadeAt\n    previousSecretEndsAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ApiClients($after: String) {\n    apiClients(first: 50, after: $after) {\n      nodes {\n        ...ClientWords\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query ApiClients($after: String) {\n    apiClients(first: 50, after: $after) {\n      nodes {\n        ...ClientWords\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CompaniesForClients {\n    clientCompanies(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query CompaniesForClients {\n    clientCompanies(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiClient($input: CreateApiClientInput!) {\n    createApiClient(input: $input) {\n      clientId\n      clientSecret\n      apiClient {\n        ...ClientWords\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateApiClient($input: CreateApiClientInput!) {\n    createApiClient(input: $input) {\n      clientId\n      clientSecret\n      apiClient {\n        ...ClientWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateApiClient($input: UpdateApiClientInput!) {\n    updateApiClient(input: $input) {\n      apiClient {\n        ...ClientWords\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateApiClient($input: UpdateApiClientInput!) {\n    updateApiClient(input: $input) {\n      apiClient {\n        ...ClientWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RotateApiClientSecret($input: RotateApiClientSecretInput!) {\n    rotateApiClientSecret(input: $input) {\n      clientId\n      clientSecret\n      apiClient {\n        ...ClientWords\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RotateApiClientSecret($input: RotateApiClientSecretInput!) {\n    rotateApiClientSecret(input: $input) {\n      clientId\n      clientSecret\n      apiClient {\n        ...ClientWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiClient($input: RevokeApiClientInput!) {\n    revokeApiClient(input: $input) {\n      apiClient {\n        ...ClientWords\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeApiClient($input: RevokeApiClientInput!) {\n    revokeApiClient(input: $input) {\n      apiClient {\n        ...ClientWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailSettings {\n    agency {\n      id\n      mailFooter\n      version\n    }\n  }\n"): (typeof documents)["\n  query MailSettings {\n    agency {\n      id\n      mailFooter\n      version\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailPreview($language: Language!, $footer: String) {\n    agency {\n      id\n      mailPreview(language: $language, footer: $footer)\n    }\n  }\n"): (typeof documents)["\n  query MailPreview($language: Language!, $footer: String) {\n    agency {\n      id\n      mailPreview(language: $language, footer: $footer)\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepMailFooter($input: UpdateAgencyInput!) {\n    updateAgency(input: $input) {\n      agency {\n        id\n        mailFooter\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation KeepMailFooter($input: UpdateAgencyInput!) {\n    updateAgency(input: $input) {\n      agency {\n        id\n        mailFooter\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Members {\n    agency {\n      id\n      name\n      members {\n        id\n        name\n        email\n        role\n        timeZone\n        version\n      }\n      invitations {\n        id\n        name\n        email\n        role\n        expiresAt\n      }\n    }\n  }\n"): (typeof documents)["\n  query Members {\n    agency {\n      id\n      name\n      members {\n        id\n        name\n        email\n        role\n        timeZone\n        version\n      }\n      invitations {\n        id\n        name\n        email\n        role\n        expiresAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      email\n      expiresAt\n      url\n    }\n  }\n"): (typeof documents)["\n  mutation InviteMember($input: InviteMemberInput!) {\n    inviteMember(input: $input) {\n      email\n      expiresAt\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      invitation {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RevokeInvitation($input: RevokeInvitationInput!) {\n    revokeInvitation(input: $input) {\n      invitation {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {\n    changeMemberRole(input: $input) {\n      member {\n        id\n        role\n        version\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeMemberRole($input: ChangeMemberRoleInput!) {\n    changeMemberRole(input: $input) {\n      member {\n        id\n        role\n        version\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      member {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveMember($input: RemoveMemberInput!) {\n    removeMember(input: $input) {\n      member {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PromptWords on DebriefPrompt {\n    id\n    topic\n    question\n    questionEn\n    questionDe\n    rated\n    onlyKinds\n    defaultAudience\n    position\n    retiredAt\n    version\n  }\n"): (typeof documents)["\n  fragment PromptWords on DebriefPrompt {\n    id\n    topic\n    question\n    questionEn\n    questionDe\n    rated\n    onlyKinds\n    defaultAudience\n    position\n    retiredAt\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DebriefQuestions {\n    agency {\n      id\n      debriefPrompts {\n        ...PromptWords\n      }\n      retiredPrompts {\n        ...PromptWords\n      }\n    }\n  }\n"): (typeof documents)["\n  query DebriefQuestions {\n    agency {\n      id\n      debriefPrompts {\n        ...PromptWords\n      }\n      retiredPrompts {\n        ...PromptWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddDebriefPrompt($input: AddDebriefPromptInput!) {\n    addDebriefPrompt(input: $input) {\n      debriefPrompt {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddDebriefPrompt($input: AddDebriefPromptInput!) {\n    addDebriefPrompt(input: $input) {\n      debriefPrompt {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateDebriefPrompt($input: UpdateDebriefPromptInput!) {\n    updateDebriefPrompt(input: $input) {\n      debriefPrompt {\n        ...PromptWords\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateDebriefPrompt($input: UpdateDebriefPromptInput!) {\n    updateDebriefPrompt(input: $input) {\n      debriefPrompt {\n        ...PromptWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Roles {\n    agency {\n      id\n      abilities {\n        name\n        roles\n        scope\n      }\n    }\n  }\n"): (typeof documents)["\n  query Roles {\n    agency {\n      id\n      abilities {\n        name\n        roles\n        scope\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StageWords on JobInterviewStage {\n    id\n    name\n    kind\n    stageOrder\n    retiredAt\n    version\n  }\n"): (typeof documents)["\n  fragment StageWords on JobInterviewStage {\n    id\n    name\n    kind\n    stageOrder\n    retiredAt\n    version\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Stages {\n    agency {\n      id\n      stages {\n        ...StageWords\n      }\n      retiredStages {\n        ...StageWords\n      }\n    }\n  }\n"): (typeof documents)["\n  query Stages {\n    agency {\n      id\n      stages {\n        ...StageWords\n      }\n      retiredStages {\n        ...StageWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddStage($input: AddStageInput!) {\n    addStage(input: $input) {\n      jobInterviewStage {\n        id\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AddStage($input: AddStageInput!) {\n    addStage(input: $input) {\n      jobInterviewStage {\n        id\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateStage($input: UpdateStageInput!) {\n    updateStage(input: $input) {\n      jobInterviewStage {\n        ...StageWords\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateStage($input: UpdateStageInput!) {\n    updateStage(input: $input) {\n      jobInterviewStage {\n        ...StageWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EndpointWords on WebhookEndpoint {\n    id\n    url\n    events\n    active\n    inactiveBecause\n    inactiveSince\n    failingSince\n    formerSecretUntil\n    cursor\n    version\n    apiClient {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment EndpointWords on WebhookEndpoint {\n    id\n    url\n    events\n    active\n    inactiveBecause\n    inactiveSince\n    failingSince\n    formerSecretUntil\n    cursor\n    version\n    apiClient {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeliveryWords on WebhookDelivery {\n    id\n    event\n    body\n    cursor\n    attempt\n    statusCode\n    failure\n    createdAt\n    deliveredAt\n    nextAttemptAt\n  }\n"): (typeof documents)["\n  fragment DeliveryWords on WebhookDelivery {\n    id\n    event\n    body\n    cursor\n    attempt\n    statusCode\n    failure\n    createdAt\n    deliveredAt\n    nextAttemptAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhooks {\n    webhookEndpoints(first: 50) {\n      nodes {\n        ...EndpointWords\n      }\n    }\n  }\n"): (typeof documents)["\n  query Webhooks {\n    webhookEndpoints(first: 50) {\n      nodes {\n        ...EndpointWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WebhookEvents {\n    webhookEvents\n  }\n"): (typeof documents)["\n  query WebhookEvents {\n    webhookEvents\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhook($id: ID!, $after: String, $arrived: Boolean) {\n    node(id: $id) {\n      __typename\n      ... on WebhookEndpoint {\n        ...EndpointWords\n        deliveries(first: 25, after: $after, arrived: $arrived) {\n          nodes {\n            ...DeliveryWords\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Webhook($id: ID!, $after: String, $arrived: Boolean) {\n    node(id: $id) {\n      __typename\n      ... on WebhookEndpoint {\n        ...EndpointWords\n        deliveries(first: 25, after: $after, arrived: $arrived) {\n          nodes {\n            ...DeliveryWords\n          }\n          pageInfo {\n            hasNextPage\n            endCursor\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateWebhookEndpoint($input: CreateWebhookEndpointInput!) {\n    createWebhookEndpoint(input: $input) {\n      secret\n      webhookEndpoint {\n        ...EndpointWords\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CreateWebhookEndpoint($input: CreateWebhookEndpointInput!) {\n    createWebhookEndpoint(input: $input) {\n      secret\n      webhookEndpoint {\n        ...EndpointWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateWebhookEndpoint($input: UpdateWebhookEndpointInput!) {\n    updateWebhookEndpoint(input: $input) {\n      webhookEndpoint {\n        ...EndpointWords\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateWebhookEndpoint($input: UpdateWebhookEndpointInput!) {\n    updateWebhookEndpoint(input: $input) {\n      webhookEndpoint {\n        ...EndpointWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {\n    rotateWebhookSecret(input: $input) {\n      secret\n      webhookEndpoint {\n        ...EndpointWords\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {\n    rotateWebhookSecret(input: $input) {\n      secret\n      webhookEndpoint {\n        ...EndpointWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveWebhookEndpoint($input: RemoveWebhookEndpointInput!) {\n    removeWebhookEndpoint(input: $input) {\n      removedId\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveWebhookEndpoint($input: RemoveWebhookEndpointInput!) {\n    removeWebhookEndpoint(input: $input) {\n      removedId\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendTestWebhook($input: SendTestWebhookInput!) {\n    sendTestWebhook(input: $input) {\n      webhookDelivery {\n        ...DeliveryWords\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SendTestWebhook($input: SendTestWebhookInput!) {\n    sendTestWebhook(input: $input) {\n      webhookDelivery {\n        ...DeliveryWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RedeliverWebhook($input: RedeliverWebhookInput!) {\n    redeliverWebhook(input: $input) {\n      webhookDelivery {\n        ...DeliveryWords\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RedeliverWebhook($input: RedeliverWebhookInput!) {\n    redeliverWebhook(input: $input) {\n      webhookDelivery {\n        ...DeliveryWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReplayWebhook($input: ReplayWebhookInput!) {\n    replayWebhook(input: $input) {\n      webhookEndpoint {\n        ...EndpointWords\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReplayWebhook($input: ReplayWebhookInput!) {\n    replayWebhook(input: $input) {\n      webhookEndpoint {\n        ...EndpointWords\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TodayRound on Interview {\n    id\n    round\n    kind\n    startsAt\n    endsAt\n    timeZone\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TodayRound on Interview {\n    id\n    round\n    kind\n    startsAt\n    endsAt\n    timeZone\n    process {\n      ... on Application {\n        id\n        job {\n          id\n          title\n          clientCompany {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TodayRow on TodayItem {\n    key\n    kind\n    dueAt\n    headline\n    candidate {\n      id\n      name\n      email\n      phone\n      language\n      timeZone\n      quietHours {\n        start\n        end\n      }\n    }\n    subject {\n      __typename\n      id\n      ... on FollowUpStep {\n        stepKind: kind\n        interview {\n          ...TodayRound\n          followUps {\n            ...Step\n          }\n        }\n      }\n      ... on Debrief {\n        interview {\n          ...TodayRound\n        }\n      }\n      ... on Scorecard {\n        interview {\n          ...TodayRound\n        }\n      }\n      ... on Interview {\n        ...TodayRound\n      }\n      ... on Message {\n        body\n        deliverAt\n      }\n      ... on ProcessUpdate {\n        companyName\n        role\n        offerDeadline\n        note\n      }\n      ... on Disclosure {\n        decision: state\n        level\n        wording\n        clientCompany {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TodayRow on TodayItem {\n    key\n    kind\n    dueAt\n    headline\n    candidate {\n      id\n      name\n      email\n      phone\n      language\n      timeZone\n      quietHours {\n        start\n        end\n      }\n    }\n    subject {\n      __typename\n      id\n      ... on FollowUpStep {\n        stepKind: kind\n        interview {\n          ...TodayRound\n          followUps {\n            ...Step\n          }\n        }\n      }\n      ... on Debrief {\n        interview {\n          ...TodayRound\n        }\n      }\n      ... on Scorecard {\n        interview {\n          ...TodayRound\n        }\n      }\n      ... on Interview {\n        ...TodayRound\n      }\n      ... on Message {\n        body\n        deliverAt\n      }\n      ... on ProcessUpdate {\n        companyName\n        role\n        offerDeadline\n        note\n      }\n      ... on Disclosure {\n        decision: state\n        level\n        wording\n        clientCompany {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Today($mine: Boolean, $kinds: [TodayKind!], $after: String) {\n    today(first: 75, mine: $mine, kinds: $kinds, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...TodayRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query Today($mine: Boolean, $kinds: [TodayKind!], $after: String) {\n    today(first: 75, mine: $mine, kinds: $kinds, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...TodayRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TodaysInterviews($from: DateTime!, $to: DateTime!) {\n    interviews(first: 40, filter: { from: $from, to: $to }) {\n      nodes {\n        ...TodayRound\n        status\n        format\n        location\n        candidate {\n          id\n          name\n          timeZone\n          recruiter {\n            id\n          }\n        }\n        prepPack {\n          id\n          publishedAt\n          openedAt\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TodaysInterviews($from: DateTime!, $to: DateTime!) {\n    interviews(first: 40, filter: { from: $from, to: $to }) {\n      nodes {\n        ...TodayRound\n        status\n        format\n        location\n        candidate {\n          id\n          name\n          timeZone\n          recruiter {\n            id\n          }\n        }\n        prepPack {\n          id\n          publishedAt\n          openedAt\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleTodayItem($input: SettleTodayItemInput!) {\n    settleTodayItem(input: $input) {\n      key\n    }\n  }\n"): (typeof documents)["\n  mutation SettleTodayItem($input: SettleTodayItemInput!) {\n    settleTodayItem(input: $input) {\n      key\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SnoozeTodayItem($input: SnoozeTodayItemInput!) {\n    snoozeTodayItem(input: $input) {\n      key\n      snoozedUntil\n    }\n  }\n"): (typeof documents)["\n  mutation SnoozeTodayItem($input: SnoozeTodayItemInput!) {\n    snoozeTodayItem(input: $input) {\n      key\n      snoozedUntil\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenTodayItem($input: ReopenTodayItemInput!) {\n    reopenTodayItem(input: $input) {\n      key\n    }\n  }\n"): (typeof documents)["\n  mutation ReopenTodayItem($input: ReopenTodayItemInput!) {\n    reopenTodayItem(input: $input) {\n      key\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WriteToCandidate($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message {\n        id\n        deliverAt\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation WriteToCandidate($input: SendMessageInput!) {\n    sendMessage(input: $input) {\n      message {\n        id\n        deliverAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TakeMessageBack($input: UnsendMessageInput!) {\n    unsendMessage(input: $input) {\n      thread {\n        unread\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation TakeMessageBack($input: UnsendMessageInput!) {\n    unsendMessage(input: $input) {\n      thread {\n        unread\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReadThread($input: ReadMessagesInput!) {\n    readMessages(input: $input) {\n      thread {\n        unread\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReadThread($input: ReadMessagesInput!) {\n    readMessages(input: $input) {\n      thread {\n        unread\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;