import { graphql } from '../gql';

export const RetentionDocument = graphql(`
  query Retention {
    agency {
      id
      retentionPolicy {
        ...Kept
      }
    }
    retentionDue(first: 50) {
      totalCount
      nodes {
        id
        name
        keptUntil
      }
    }
  }
`);

export const MyRetentionDocument = graphql(`
  query MyRetention {
    agency {
      id
      name
      retentionPolicy {
        ...Kept
      }
    }
    viewer {
      id
      candidate {
        id
        keptUntil
      }
    }
  }
`);

export const UpdateRetentionDocument = graphql(`
  mutation UpdateRetentionPolicy($input: UpdateRetentionPolicyInput!) {
    updateRetentionPolicy(input: $input) {
      agency {
        id
        retentionPolicy {
          ...Kept
        }
      }
    }
  }
`);

export const Kept = graphql(`
  fragment Kept on RetentionPolicy {
    active
    candidateMonths
    placementMonths
    version
  }
`);
