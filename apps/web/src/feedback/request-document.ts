import { graphql } from '../gql';
import type { OpenFeedbackRequestMutation } from '../gql/graphql';

export const OpenFeedbackRequestDocument = graphql(`
  mutation OpenFeedbackRequest($input: OpenFeedbackRequestInput!) {
    openFeedbackRequest(input: $input) {
      firstName
      round
      kind
      format
      heldAt
      companyName
      agencyName
      recruiterName
      contactName
      language
      promisedFor
      expiresAt
    }
  }
`);

export const AnswerFeedbackRequestDocument = graphql(`
  mutation AnswerFeedbackRequest($input: AnswerFeedbackRequestInput!) {
    answerFeedbackRequest(input: $input) {
      answeredAt
    }
  }
`);

export const PromiseByLinkDocument = graphql(`
  mutation PromiseByLink($input: PromiseFeedbackByLinkInput!) {
    promiseFeedbackByLink(input: $input) {
      promisedFor
      expiresAt
    }
  }
`);

export const DeclineFeedbackRequestDocument = graphql(`
  mutation DeclineFeedbackRequest($input: DeclineFeedbackRequestInput!) {
    declineFeedbackRequest(input: $input) {
      declinedAt
    }
  }
`);

export type Request = OpenFeedbackRequestMutation['openFeedbackRequest'];
