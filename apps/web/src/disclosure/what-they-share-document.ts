import { graphql } from '../gql';

/** What one company may be told of an update, or is to be. */
export const CompanyToldFields = graphql(`
  fragment CompanyTold on Disclosure {
    id
    state
    level
    reason
    wording
    requestedAt
    decidedAt
    expiresAt
    revokedAt
    clientCompany {
      id
      name
    }
    requestedBy {
      id
      name
    }
  }
`);

export const TheySharedFields = graphql(`
  fragment TheyShared on ProcessUpdate {
    ...SharedUpdate
    disclosures {
      ...CompanyTold
    }
  }
`);

/** The companies that could be told at all: those where the candidate has an open application; and the tongue they are written to in. */
export const WhoCouldBeToldDocument = graphql(`
  query WhoCouldBeTold($id: ID!) {
    node(id: $id) {
      __typename
      ... on Candidate {
        id
        applications(first: 50, filter: { status: ACTIVE }) {
          nodes {
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
      }
    }
  }
`);

export const RequestDisclosureDocument = graphql(`
  mutation RequestDisclosure($input: RequestDisclosureInput!) {
    requestDisclosure(input: $input) {
      disclosure {
        ...CompanyTold
        processUpdate {
          id
          disclosures {
            ...CompanyTold
          }
        }
      }
    }
  }
`);
