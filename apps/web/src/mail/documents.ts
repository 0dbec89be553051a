import { graphql } from '../gql';

export const NoticeFields = graphql(`
  fragment Notice on Notification {
    id
    kind
    at
    readAt
    urgent
    candidateName
    about {
      __typename
      id
      ... on Interview {
        round
        candidate {
          id
        }
        process {
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
          ... on OtherProcess {
            id
            companyName
          }
        }
      }
      ... on ReleasedFeedback {
        interview {
          id
          process {
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
        }
      }
      ... on ProcessUpdate {
        candidate {
          id
        }
      }
      ... on Disclosure {
        candidate {
          id
        }
        clientCompany {
          id
          name
        }
      }
      ... on Message {
        author
        candidate {
          id
        }
      }
    }
  }
`);

export const InboxDocument = graphql(`
  query Inbox($after: String) {
    viewer {
      id
      unreadNotifications
      inbox(first: 30, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...Notice
        }
      }
    }
  }
`);

export const ReadNotification = graphql(`
  mutation ReadNotification($input: ReadNotificationInput!) {
    readNotification(input: $input) {
      notification {
        id
        readAt
      }
    }
  }
`);

export const ReadAllNotifications = graphql(`
  mutation ReadAllNotifications {
    readAllNotifications {
      viewer {
        id
        unreadNotifications
      }
    }
  }
`);

export const PreferencesDocument = graphql(`
  query Preferences {
    viewer {
      id
      notificationPreferences {
        interviews
        followUps
        feedback
        sharing
        messages
      }
    }
  }
`);

export const UpdatePreferences = graphql(`
  mutation UpdatePreferences($input: UpdateNotificationPreferencesInput!) {
    updateNotificationPreferences(input: $input) {
      viewer {
        id
        notificationPreferences {
          interviews
          followUps
          feedback
          sharing
          messages
        }
      }
    }
  }
`);
