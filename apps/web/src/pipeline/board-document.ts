import type { ApolloClient } from '@apollo/client';
import { graphql } from '../gql';
import type { BoardQuery, CardFragment } from '../gql/graphql';

export const CardFields = graphql(`
  fragment Card on Application {
    id
    version
    status
    stageSince
    closedAt
    appliedAt
    updatedAt
    candidate {
      id
      name
    }
    job {
      id
      title
      clientCompany {
        id
        name
      }
    }
    currentStage {
      id
      name
      kind
    }
    whoseMove {
      party
      since
      by
    }
    nextInterview {
      id
      round
    }
    latestDebrief {
      id
      submittedAt
    }
  }
`);

const CardNowDocument = graphql(`
  query CardNow($id: ID!) {
    node(id: $id) {
      __typename
      ... on Application {
        ...Card
      }
    }
  }
`);

/** One card as it is at the server, wherever it is shown. */
export async function readCard(client: ApolloClient, id: string): Promise<Card | undefined> {
  const { data } = await client.query({ query: CardNowDocument, variables: { id }, fetchPolicy: 'network-only' });
  return data?.node?.__typename === 'Application' ? data.node : undefined;
}

/** As many cards as a column draws at once; the rest comes when asked for. */
export const BoardDocument = graphql(`
  query Board($filter: ApplicationFilter) {
    agency {
      id
      stages {
        id
        name
        kind
        medianHours(filter: $filter)
        applications(first: 50, filter: $filter, orderBy: { field: STAGE_SINCE, direction: ASC }) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...Card
          }
        }
      }
      retiredStages {
        id
        applications(first: 1, filter: $filter) {
          totalCount
        }
      }
    }
  }
`);

export const MoreOfStageDocument = graphql(`
  query MoreOfStage($id: ID!, $filter: ApplicationFilter, $after: String) {
    node(id: $id) {
      ... on JobInterviewStage {
        id
        applications(first: 50, after: $after, filter: $filter, orderBy: { field: STAGE_SINCE, direction: ASC }) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...Card
          }
        }
      }
    }
  }
`);

export const ProcessListDocument = graphql(`
  query ProcessList($filter: ApplicationFilter, $orderBy: ApplicationOrder, $after: String) {
    applications(first: 50, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Card
      }
    }
  }
`);

export type Card = CardFragment;
export type Stage = BoardQuery['agency']['stages'][number];
/** Where something can be moved to. */
export type Place = Pick<Stage, 'id' | 'name' | 'kind'>;
