import { graphql } from '../gql';
import type { ClientWordsFragment } from '../gql/graphql';

export const ClientWords = graphql(`
  fragment ClientWords on ApiClient {
    id
    name
    clientId
    scopes
    clientCompany {
      id
      name
    }
    createdAt
    lastUsedAt
    revokedAt
    secretMadeAt
    previousSecretEndsAt
  }
`);

export const ClientsDocument = graphql(`
  query ApiClients($after: String) {
    apiClients(first: 50, after: $after) {
      nodes {
        ...ClientWords
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const CompaniesForClients = graphql(`
  query CompaniesForClients {
    clientCompanies(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);

export const CreateClientDocument = graphql(`
  mutation CreateApiClient($input: CreateApiClientInput!) {
    createApiClient(input: $input) {
      clientId
      clientSecret
      apiClient {
        ...ClientWords
      }
    }
  }
`);

export const UpdateClientDocument = graphql(`
  mutation UpdateApiClient($input: UpdateApiClientInput!) {
    updateApiClient(input: $input) {
      apiClient {
        ...ClientWords
      }
    }
  }
`);

export const RotateSecretDocument = graphql(`
  mutation RotateApiClientSecret($input: RotateApiClientSecretInput!) {
    rotateApiClientSecret(input: $input) {
      clientId
      clientSecret
      apiClient {
        ...ClientWords
      }
    }
  }
`);

export const RevokeClientDocument = graphql(`
  mutation RevokeApiClient($input: RevokeApiClientInput!) {
    revokeApiClient(input: $input) {
      apiClient {
        ...ClientWords
      }
    }
  }
`);

export type FoundClient = ClientWordsFragment;

/** In the order in which one reads them; the API holds each against its own list. */
export const scopes = [
  'candidates:read',
  'candidates:write',
  'applications:read',
  'applications:write',
  'interviews:read',
  'debriefs:read',
  'scorecards:read',
  'scorecards:write',
  'feedback:read',
  'prep:read',
  'process-updates:read',
  'changes:read',
  'webhooks:manage',
] as const;
