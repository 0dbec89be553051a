import { graphql } from '../gql';
import type { ApplicationPageQuery } from '../gql/graphql';

export const ApplicationPageDocument = graphql(`
  query ApplicationPage($id: ID!, $language: Language!) {
    agency {
      id
      stages {
        id
        name
        kind
      }
    }
    node(id: $id) {
      __typename
      ... on Application {
        ...Card
        ...ApplicationCard
        candidate {
          id
          processUpdates {
            ...TheyShared
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
        rejectReason {
          kind
          explanation
          howToImprove
        }
        interviews {
          ...Round
        }
      }
    }
  }
`);

export type ApplicationFound = Extract<NonNullable<ApplicationPageQuery['node']>, { __typename: 'Application' }>;
