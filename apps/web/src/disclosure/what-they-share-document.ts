import { graphql } from '../gql';

export const TheySharedFields = graphql(`
  fragment TheyShared on ProcessUpdate {
    ...SharedUpdate
    disclosures {
      ...ToldOrAsked
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
        ...ToldOrAsked
        processUpdate {
          id
          disclosures {
            ...ToldOrAsked
          }
        }
      }
    }
  }
`);
