import { graphql } from '../gql';
import type { ThreadQuery } from '../gql/graphql';

export const MessageWords = graphql(`
  fragment MessageWords on Message {
    id
    author
    authorRole
    body
    sentAt
    deliverAt
    readAt
    urgent
  }
`);

export const ThreadDocument = graphql(`
  query Thread($candidateId: ID!, $after: String) {
    node(id: $candidateId) {
      __typename
      ... on Candidate {
        id
        name
        timeZone
        quietHours {
          start
          end
        }
        thread {
          unread
          messages(first: 30, after: $after) {
            pageInfo {
              hasNextPage
              endCursor
            }
            nodes {
              ...MessageWords
            }
          }
        }
      }
    }
  }
`);

export type ThreadFound = Extract<NonNullable<ThreadQuery['node']>, { __typename: 'Candidate' }>;
export const threadOf = ({ node }: ThreadQuery): ThreadFound | null => (node?.__typename === 'Candidate' ? node : null);

export const SendMessage = graphql(`
  mutation SendMessage($input: SendMessageInput!) {
    sendMessage(input: $input) {
      message {
        ...MessageWords
      }
    }
  }
`);

export const UnsendMessage = graphql(`
  mutation UnsendMessage($input: UnsendMessageInput!) {
    unsendMessage(input: $input) {
      thread {
        unread
      }
    }
  }
`);

export const ReadMessages = graphql(`
  mutation ReadMessages($input: ReadMessagesInput!) {
    readMessages(input: $input) {
      thread {
        unread
      }
    }
  }
`);

/** What is due to be told to a waiting candidate, with words that hold no more than is known. */
export const HonestWords = graphql(`
  query HonestWords($candidateId: ID!) {
    node(id: $candidateId) {
      __typename
      ... on Candidate {
        id
        applications(first: 3) {
          nodes {
            id
            interviews {
              id
              endsAt
              followUps {
                id
                kind
                state
                draft(channel: MESSAGE) {
                  body
                }
              }
            }
          }
        }
      }
    }
  }
`);
