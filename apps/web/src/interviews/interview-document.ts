import { graphql } from '../gql';
import type { RoundFragment } from '../gql/graphql';

/** Everything a recruiter knows of one round. */
export const RoundFields = graphql(`
  fragment Round on Interview {
    __typename
    ...InterviewState
    ...InterviewFacts
    ...Clock
    version
    candidate {
      id
      name
      language
      timeZone
      quietHours {
        start
        end
      }
    }
    process {
      ... on Application {
        id
        job {
          id
          title
          clientCompany {
            id
            name
          }
        }
        interviews {
          ...InterviewState
        }
      }
      ... on OtherProcess {
        id
        companyName
        role
        interviews {
          ...InterviewState
        }
      }
    }
    debriefPrompts {
      id
      topic
      rated
    }
    debrief {
      id
      submittedAt
      revision
      overallRating
      answers {
        prompt {
          id
          topic
          rated
          question(language: $language)
        }
        rating
        text
        audience
      }
    }
    scorecards {
      ...ScorecardWords
    }
    ratingGaps {
      topic
      candidate
      hiringSide
    }
    releasedFeedback {
      ...Released
      scorecard {
        id
      }
    }
  }
`);

export const InterviewPageDocument = graphql(`
  query InterviewPage($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      ... on Interview {
        ...Round
      }
    }
  }
`);

export type InterviewFound = RoundFragment;
