import { graphql } from '../gql';
import type { TodayRowFragment } from '../gql/graphql';

/** A round as a row of the day names it. */
export const TodayRound = graphql(`
  fragment TodayRound on Interview {
    id
    round
    kind
    startsAt
    endsAt
    timeZone
    process {
      ... on Application {
        id
        job {
          id
          title
          clientCompany {
            id
            name
          }
        }
      }
    }
  }
`);

export const TodayRow = graphql(`
  fragment TodayRow on TodayItem {
    key
    kind
    dueAt
    headline
    candidate {
      id
      name
      email
      phone
      language
      timeZone
      quietHours {
        start
        end
      }
    }
    subject {
      __typename
      id
      ... on FollowUpStep {
        stepKind: kind
        interview {
          ...TodayRound
          followUps {
            ...Step
          }
        }
      }
      ... on Debrief {
        interview {
          ...TodayRound
        }
      }
      ... on Scorecard {
        interview {
          ...TodayRound
        }
      }
      ... on Interview {
        ...TodayRound
      }
      ... on Message {
        body
        deliverAt
      }
      ... on ProcessUpdate {
        companyName
        role
        offerDeadline
        note
      }
      ... on Disclosure {
        decision: state
        level
        wording
        clientCompany {
          id
          name
        }
      }
    }
  }
`);

export const TodayDocument = graphql(`
  query Today($mine: Boolean, $kinds: [TodayKind!], $after: String) {
    today(first: 75, mine: $mine, kinds: $kinds, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...TodayRow
      }
    }
  }
`);

export const TodaysInterviewsDocument = graphql(`
  query TodaysInterviews($from: DateTime!, $to: DateTime!) {
    interviews(first: 40, filter: { from: $from, to: $to }) {
      nodes {
        ...TodayRound
        status
        format
        location
        candidate {
          id
          name
          timeZone
          recruiter {
            id
          }
        }
        prepPack {
          id
          publishedAt
          openedAt
        }
      }
    }
  }
`);

export const SettleDocument = graphql(`
  mutation SettleTodayItem($input: SettleTodayItemInput!) {
    settleTodayItem(input: $input) {
      key
    }
  }
`);

export const SnoozeDocument = graphql(`
  mutation SnoozeTodayItem($input: SnoozeTodayItemInput!) {
    snoozeTodayItem(input: $input) {
      key
      snoozedUntil
    }
  }
`);

export const ReopenDocument = graphql(`
  mutation ReopenTodayItem($input: ReopenTodayItemInput!) {
    reopenTodayItem(input: $input) {
      key
    }
  }
`);

export const WriteToCandidateDocument = graphql(`
  mutation WriteToCandidate($input: SendMessageInput!) {
    sendMessage(input: $input) {
      message {
        id
        deliverAt
      }
    }
  }
`);

export const TakeMessageBackDocument = graphql(`
  mutation TakeMessageBack($input: UnsendMessageInput!) {
    unsendMessage(input: $input) {
      thread {
        unread
      }
    }
  }
`);

export const ReadThreadDocument = graphql(`
  mutation ReadThread($input: ReadMessagesInput!) {
    readMessages(input: $input) {
      thread {
        unread
      }
    }
  }
`);

export type Item = TodayRowFragment;
export type Round = Extract<Item['subject'], { __typename: 'Interview' }>;
