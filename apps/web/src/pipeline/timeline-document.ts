import { graphql } from '../gql';
import type { CandidateTimelineQuery } from '../gql/graphql';

export const CandidateTimelineDocument = graphql(`
  query CandidateTimeline($id: ID!) {
    node(id: $id) {
      __typename
      ... on Candidate {
        id
        name
        processUpdates {
          id
          sharedAt
        }
        applications(first: 10) {
          nodes {
            id
            status
            closedAt
            job {
              id
              title
              clientCompany {
                id
                name
              }
            }
            stageHistory {
              changedAt
              stage {
                id
                name
              }
              changedBy {
                id
                name
              }
            }
            offers {
              ...OfferWords
            }
            interviews {
              ...InterviewState
              scorecards {
                id
                interviewer
              }
            }
          }
        }
        thread {
          messages(first: 30) {
            nodes {
              id
              author
              body
              deliverAt
            }
          }
        }
      }
    }
  }
`);

export type TimelineFound = Extract<NonNullable<CandidateTimelineQuery['node']>, { __typename: 'Candidate' }>;
