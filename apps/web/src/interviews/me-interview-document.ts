import { graphql } from '../gql';
import type { MyInterviewPageQuery } from '../gql/graphql';

export const MyInterviewPageDocument = graphql(`
  query MyInterviewPage($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      ... on Interview {
        ...MyInterview
        ...InterviewFacts
        questions {
          ...Question
        }
        debrief {
          id
          submittedAt
          answers {
            prompt {
              id
              question(language: $language)
            }
            rating
            text
            audience
          }
        }
        releasedFeedback {
          ...Released
        }
      }
    }
  }
`);

export type MyInterviewFound = Extract<NonNullable<MyInterviewPageQuery['node']>, { __typename: 'Interview' }>;
