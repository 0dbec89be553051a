import { graphql } from '../gql';

export const StepFields = graphql(`
  fragment Step on FollowUpStep {
    id
    kind
    owner
    state
    basis
    dueAt
    notifyAt
    doneAt
    channel
  }
`);

export const ContactFields = graphql(`
  fragment Contact on HiringContact {
    id
    name
    title
    email
  }
`);

export const AskedFields = graphql(`
  fragment Asked on FeedbackRequest {
    id
    state
    sentAt
    expiresAt
    promisedFor
    answeredAt
    notMeAt
    askInstead
    contact {
      id
      name
      title
    }
  }
`);

/** The response clock of one round, and whom the agency asked about it. */
export const ClockFields = graphql(`
  fragment Clock on Interview {
    id
    endsAt
    timeZone
    followUps {
      ...Step
    }
    feedbackRequests {
      ...Asked
    }
  }
`);
