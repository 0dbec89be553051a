import { graphql } from '../gql';
import type { DebriefPageQuery } from '../gql/graphql';

export const DebriefWords = graphql(`
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
`);

export const DebriefPageDocument = graphql(`
  query DebriefPage($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      ... on Interview {
        id
        startsAt
        endsAt
        status
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
          }
          ... on OtherProcess {
            id
            companyName
            role
          }
        }
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
      }
    }
  }
`);

// The way back to the interview ties a first draft to it in the cache.
export const SaveDebrief = graphql(`
  mutation SaveDebrief($input: SaveDebriefInput!) {
    saveDebrief(input: $input) {
      debrief {
        ...DebriefWords
        interview {
          id
          debrief {
            id
          }
        }
      }
    }
  }
`);

export const SubmitDebrief = graphql(`
  mutation SubmitDebrief($input: SubmitDebriefInput!) {
    submitDebrief(input: $input) {
      debrief {
        ...DebriefWords
        interview {
          id
          debrief {
            id
          }
        }
      }
    }
  }
`);

export type DebriefInterview = Extract<NonNullable<DebriefPageQuery['node']>, { __typename: 'Interview' }>;
export type Prompt = DebriefInterview['debriefPrompts'][number];
