import { graphql } from '../gql';

export const ScorecardWords = graphql(`
  fragment ScorecardWords on Scorecard {
    id
    interviewer
    submittedBy {
      id
      name
    }
    overallRecommendation
    ratings {
      topic
      rating
    }
    strengths
    concerns
    rejectReason
    submittedAt
  }
`);

export const Released = graphql(`
  fragment Released on ReleasedFeedback {
    id
    message
    rejectReason
    howToImprove
    releasedBy {
      id
      name
    }
    releasedAt
    readAt
    gaps {
      topic
      candidate
      hiringSide
    }
  }
`);
