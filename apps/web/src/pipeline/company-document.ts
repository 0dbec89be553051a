import { graphql } from '../gql';
import type { CompanyPageQuery } from '../gql/graphql';

export const CompanyJobFields = graphql(`
  fragment CompanyJob on Job {
    id
    title
    code
    status
    recruiters {
      id
      name
    }
    applications(first: 5, filter: { status: ACTIVE }) {
      totalCount
      nodes {
        id
        candidate {
          id
          name
        }
        currentStage {
          id
          name
        }
        nextInterview {
          id
          round
          startsAt
        }
      }
    }
  }
`);

export const ContactWords = graphql(`
  fragment ContactWords on HiringContact {
    id
    name
    title
    email
  }
`);

export const CompanyPageDocument = graphql(`
  query CompanyPage($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on ClientCompany {
        id
        name
        contacts {
          ...ContactWords
        }
        responseTimes {
          ...ResponseTimesWords
        }
        jobs(first: 20, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...CompanyJob
          }
        }
      }
    }
  }
`);

export type FoundCompany = Extract<NonNullable<CompanyPageQuery['node']>, { __typename: 'ClientCompany' }>;
