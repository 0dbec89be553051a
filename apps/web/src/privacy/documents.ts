import { graphql } from '../gql';

export const MyPrivacyDocument = graphql(`
  query MyPrivacy {
    otherProcesses(first: 20) {
      nodes {
        ...MyProcess
        updates {
          ...SharedUpdate
        }
        disclosures {
          ...ToldOrAsked
        }
      }
    }
    interviews(first: 20) {
      nodes {
        id
        process {
          __typename
          ... on Application {
            id
            job {
              id
              clientCompany {
                id
                name
              }
            }
          }
        }
        debrief {
          id
          submittedAt
          answers {
            audience
          }
        }
      }
    }
  }
`);

export const WhoDidWhatDocument = graphql(`
  query WhoDidWhat($after: String) {
    auditTrail(first: 20, after: $after, filter: { actorRoles: [ADMIN, RECRUITER, API_CLIENT] }) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        seq
        at
        actor
        actorRole
        action
        requestId
        subjectId
        subject {
          __typename
          id
          ... on Viewing {
            matter
            reader
          }
        }
      }
    }
  }
`);

export const RequestDataExport = graphql(`
  mutation RequestDataExport($input: RequestDataExportInput!) {
    requestDataExport(input: $input) {
      url
      expiresAt
    }
  }
`);

export const EraseCandidate = graphql(`
  mutation EraseCandidate($input: EraseCandidateInput!) {
    eraseCandidate(input: $input) {
      erasedId
      at
    }
  }
`);
