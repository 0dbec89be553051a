import { graphql } from '../gql';
import type { MyProcessPageQuery } from '../gql/graphql';

export const SharedUpdate = graphql(`
  fragment SharedUpdate on ProcessUpdate {
    id
    level
    stage
    offerDeadline
    companyName
    role
    note
    sharedAt
    withdrawnAt
  }
`);

/** What one company may be told of an update, or is to be. */
export const ToldOrAsked = graphql(`
  fragment ToldOrAsked on Disclosure {
    id
    state
    level
    reason
    wording
    requestedAt
    decidedAt
    expiresAt
    revokedAt
    clientCompany {
      id
      name
    }
    requestedBy {
      id
      name
    }
  }
`);

export const MyProcess = graphql(`
  fragment MyProcess on OtherProcess {
    id
    companyName
    role
    stage
    nextStepAt
    offerDeadline
    notes
    sharing
    version
  }
`);

export const MyProcessesDocument = graphql(`
  query MyProcesses {
    otherProcesses(first: 50) {
      nodes {
        ...MyProcess
        disclosures {
          ...ToldOrAsked
        }
      }
    }
  }
`);

export const MyProcessPageDocument = graphql(`
  query MyProcessPage($id: ID!) {
    node(id: $id) {
      __typename
      ... on OtherProcess {
        ...MyProcess
        interviews {
          ...MyInterview
          location
          interviewers {
            name
            title
          }
        }
        updates {
          ...SharedUpdate
        }
        disclosures {
          ...ToldOrAsked
        }
      }
    }
  }
`);

export type ProcessFound = Extract<NonNullable<MyProcessPageQuery['node']>, { __typename: 'OtherProcess' }>;
export const processOf = ({ node }: MyProcessPageQuery): ProcessFound | null => (node?.__typename === 'OtherProcess' ? node : null);

export const DisclosurePageDocument = graphql(`
  query DisclosurePage($id: ID!) {
    node(id: $id) {
      __typename
      ... on Disclosure {
        ...ToldOrAsked
      }
    }
  }
`);

export const TrackOtherProcess = graphql(`
  mutation TrackOtherProcess($input: TrackOtherProcessInput!) {
    trackOtherProcess(input: $input) {
      otherProcess {
        ...MyProcess
      }
    }
  }
`);

export const UpdateOtherProcess = graphql(`
  mutation UpdateOtherProcess($input: UpdateOtherProcessInput!) {
    updateOtherProcess(input: $input) {
      otherProcess {
        ...MyProcess
        disclosures {
          ...ToldOrAsked
        }
      }
    }
  }
`);

export const ShareProcessUpdate = graphql(`
  mutation ShareProcessUpdate($input: ShareProcessUpdateInput!) {
    shareProcessUpdate(input: $input) {
      processUpdate {
        ...SharedUpdate
      }
    }
  }
`);

export const WithdrawProcessUpdate = graphql(`
  mutation WithdrawProcessUpdate($input: WithdrawProcessUpdateInput!) {
    withdrawProcessUpdate(input: $input) {
      processUpdate {
        ...SharedUpdate
        disclosures {
          ...ToldOrAsked
        }
      }
    }
  }
`);

export const DecideDisclosure = graphql(`
  mutation DecideDisclosure($input: DecideDisclosureInput!) {
    decideDisclosure(input: $input) {
      disclosure {
        ...ToldOrAsked
      }
    }
  }
`);

export const RevokeDisclosure = graphql(`
  mutation RevokeDisclosure($input: RevokeDisclosureInput!) {
    revokeDisclosure(input: $input) {
      disclosure {
        ...ToldOrAsked
      }
    }
  }
`);

export const ScheduleMyRound = graphql(`
  mutation ScheduleMyRound($input: ScheduleInterviewInput!) {
    scheduleInterview(input: $input) {
      interview {
        ...MyInterview
      }
    }
  }
`);

export const RescheduleMyRound = graphql(`
  mutation RescheduleMyRound($input: RescheduleInterviewInput!) {
    rescheduleInterview(input: $input) {
      interview {
        ...MyInterview
      }
    }
  }
`);

export const CancelMyRound = graphql(`
  mutation CancelMyRound($input: CancelInterviewInput!) {
    cancelInterview(input: $input) {
      interview {
        ...MyInterview
      }
    }
  }
`);
