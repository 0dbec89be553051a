import { graphql } from '../gql';
import type { DeliveryWordsFragment, EndpointWordsFragment } from '../gql/graphql';

export const EndpointWords = graphql(`
  fragment EndpointWords on WebhookEndpoint {
    id
    url
    events
    active
    inactiveBecause
    inactiveSince
    failingSince
    formerSecretUntil
    cursor
    version
    apiClient {
      id
      name
    }
  }
`);

export const DeliveryWords = graphql(`
  fragment DeliveryWords on WebhookDelivery {
    id
    event
    body
    cursor
    attempt
    statusCode
    failure
    createdAt
    deliveredAt
    nextAttemptAt
  }
`);

export const WebhooksDocument = graphql(`
  query Webhooks {
    webhookEndpoints(first: 50) {
      nodes {
        ...EndpointWords
      }
    }
  }
`);

export const WebhookEventsDocument = graphql(`
  query WebhookEvents {
    webhookEvents
  }
`);

export const EndpointDocument = graphql(`
  query Webhook($id: ID!, $after: String, $arrived: Boolean) {
    node(id: $id) {
      __typename
      ... on WebhookEndpoint {
        ...EndpointWords
        deliveries(first: 25, after: $after, arrived: $arrived) {
          nodes {
            ...DeliveryWords
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`);

export const CreateEndpointDocument = graphql(`
  mutation CreateWebhookEndpoint($input: CreateWebhookEndpointInput!) {
    createWebhookEndpoint(input: $input) {
      secret
      webhookEndpoint {
        ...EndpointWords
      }
    }
  }
`);

export const UpdateEndpointDocument = graphql(`
  mutation UpdateWebhookEndpoint($input: UpdateWebhookEndpointInput!) {
    updateWebhookEndpoint(input: $input) {
      webhookEndpoint {
        ...EndpointWords
      }
    }
  }
`);

export const RotateWebhookDocument = graphql(`
  mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) {
    rotateWebhookSecret(input: $input) {
      secret
      webhookEndpoint {
        ...EndpointWords
      }
    }
  }
`);

export const RemoveEndpointDocument = graphql(`
  mutation RemoveWebhookEndpoint($input: RemoveWebhookEndpointInput!) {
    removeWebhookEndpoint(input: $input) {
      removedId
    }
  }
`);

export const TestEndpointDocument = graphql(`
  mutation SendTestWebhook($input: SendTestWebhookInput!) {
    sendTestWebhook(input: $input) {
      webhookDelivery {
        ...DeliveryWords
      }
    }
  }
`);

export const RedeliverDocument = graphql(`
  mutation RedeliverWebhook($input: RedeliverWebhookInput!) {
    redeliverWebhook(input: $input) {
      webhookDelivery {
        ...DeliveryWords
      }
    }
  }
`);

export const ReplayDocument = graphql(`
  mutation ReplayWebhook($input: ReplayWebhookInput!) {
    replayWebhook(input: $input) {
      webhookEndpoint {
        ...EndpointWords
      }
    }
  }
`);

export type FoundEndpoint = EndpointWordsFragment;
export type FoundDelivery = DeliveryWordsFragment;
