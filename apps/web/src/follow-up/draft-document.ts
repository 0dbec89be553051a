import { graphql } from '../gql';

export const StepDraftDocument = graphql(`
  query StepDraft($id: ID!, $language: Language!, $channel: Channel!) {
    node(id: $id) {
      __typename
      ... on FollowUpStep {
        id
        draft(language: $language, channel: $channel) {
          channel
          to
          subject
          body
          mailto
        }
        interview {
          id
          timeZone
          process {
            ... on Application {
              id
              job {
                id
                clientCompany {
                  id
                  name
                  contacts {
                    ...Contact
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`);

export const SendFollowUpDocument = graphql(`
  mutation SendFollowUp($input: SendFollowUpInput!) {
    sendFollowUp(input: $input) {
      followUpStep {
        ...Step
      }
    }
  }
`);

export const UnsendFollowUpDocument = graphql(`
  mutation UnsendFollowUp($input: UnsendFollowUpInput!) {
    unsendFollowUp(input: $input) {
      followUpStep {
        ...Step
      }
    }
  }
`);

export const CompleteFollowUpDocument = graphql(`
  mutation CompleteFollowUp($input: CompleteFollowUpInput!) {
    completeFollowUp(input: $input) {
      followUpStep {
        ...Step
      }
    }
  }
`);

export const SkipFollowUpDocument = graphql(`
  mutation SkipFollowUp($input: SkipFollowUpInput!) {
    skipFollowUp(input: $input) {
      followUpStep {
        ...Step
      }
    }
  }
`);

export const ReopenFollowUpDocument = graphql(`
  mutation ReopenFollowUp($input: ReopenFollowUpInput!) {
    reopenFollowUp(input: $input) {
      followUpStep {
        ...Step
      }
    }
  }
`);
