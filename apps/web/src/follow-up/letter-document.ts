import { graphql } from '../gql';
import type { LetterPageQuery } from '../gql/graphql';

export const LetterStep = graphql(`
  fragment LetterStep on FollowUpStep {
    id
    kind
    state
    owner
    dueAt
    doneAt
    channel
  }
`);

export const LetterPageDocument = graphql(`
  query LetterPage($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      ... on Interview {
        id
        startsAt
        endsAt
        interviewers {
          name
          email
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
          }
          ... on OtherProcess {
            id
            companyName
            role
          }
        }
        followUps {
          ...LetterStep
          mail: draft(channel: EMAIL, language: $language) {
            to
            subject
            body
          }
          note: draft(channel: LINKEDIN, language: $language) {
            to
            subject
            body
          }
        }
      }
    }
  }
`);

/** What a step's change may have moved: the other steps of its round. */
export const LetterMoved = graphql(`
  fragment LetterMoved on FollowUpStep {
    ...LetterStep
    interview {
      id
      followUps {
        ...LetterStep
      }
    }
  }
`);

export const SendLetter = graphql(`
  mutation SendLetter($input: SendFollowUpInput!) {
    sendFollowUp(input: $input) {
      followUpStep {
        ...LetterMoved
      }
    }
  }
`);

export const UnsendLetter = graphql(`
  mutation UnsendLetter($input: UnsendFollowUpInput!) {
    unsendFollowUp(input: $input) {
      followUpStep {
        ...LetterMoved
      }
    }
  }
`);

export const MarkLetter = graphql(`
  mutation MarkLetter($input: CompleteFollowUpInput!) {
    completeFollowUp(input: $input) {
      followUpStep {
        ...LetterMoved
      }
    }
  }
`);

export const SkipLetter = graphql(`
  mutation SkipLetter($input: SkipFollowUpInput!) {
    skipFollowUp(input: $input) {
      followUpStep {
        ...LetterMoved
      }
    }
  }
`);

export const ReopenLetter = graphql(`
  mutation ReopenLetter($input: ReopenFollowUpInput!) {
    reopenFollowUp(input: $input) {
      followUpStep {
        ...LetterMoved
      }
    }
  }
`);

export type LetterInterview = Extract<NonNullable<LetterPageQuery['node']>, { __typename: 'Interview' }>;
export type LetterStepFound = LetterInterview['followUps'][number];
export type LetterChannel = 'EMAIL' | 'LINKEDIN';
