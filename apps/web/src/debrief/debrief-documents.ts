import { graphql } from '../gql';
import type { DebriefInHandFragment } from '../gql/graphql';

export const DebriefWords = graphql(`
  fragment DebriefWords on Debrief {
    id
    submittedAt
    revision
    version
    answers {
      prompt {
        id
      }
      rating
      text
      audience
    }
  }
`);

export const AskedThere = graphql(`
  fragment AskedThere on Interview {
    id
    askedQuestionsSharedAt
    askedQuestions {
      id
      text
    }
  }
`);

/** A debrief and what it is written with: all that the link of a mail opens, too. */
export const DebriefInHandFields = graphql(`
  fragment DebriefInHand on Interview {
    id
    startsAt
    endsAt
    status
    debriefPrompts {
      id
      topic
      rated
      defaultAudience
      question(language: $language)
    }
    debrief {
      ...DebriefWords
    }
    ...AskedThere
  }
`);

export const DebriefPageDocument = graphql(`
  query DebriefPage($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      ... on Interview {
        ...DebriefInHand
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
          ... on OtherProcess {
            id
            companyName
            role
          }
        }
      }
    }
  }
`);

export const DebriefInHandDocument = graphql(`
  query DebriefInHand($id: ID!, $language: Language!) {
    node(id: $id) {
      __typename
      ... on Interview {
        ...DebriefInHand
      }
    }
  }
`);

export const OpenDebriefLink = graphql(`
  mutation OpenDebriefLink($input: OpenDebriefLinkInput!) {
    openDebriefLink(input: $input) {
      accessToken
      language
      firstName
      agencyName
      companyName
      interview {
        id
      }
    }
  }
`);

// The way back to the interview ties a first draft to it in the cache.
export const SaveDebrief = graphql(`
  mutation SaveDebrief($input: SaveDebriefInput!) {
    saveDebrief(input: $input) {
      debrief {
        ...DebriefWords
        interview {
          id
          debrief {
            id
          }
        }
      }
    }
  }
`);

export const SubmitDebrief = graphql(`
  mutation SubmitDebrief($input: SubmitDebriefInput!) {
    submitDebrief(input: $input) {
      debrief {
        ...DebriefWords
        interview {
          id
          debrief {
            id
          }
        }
      }
    }
  }
`);

export const NoteAskedQuestion = graphql(`
  mutation NoteAskedQuestion($input: NoteAskedQuestionInput!) {
    noteAskedQuestion(input: $input) {
      askedQuestion {
        id
        text
      }
    }
  }
`);

export const ForgetAskedQuestion = graphql(`
  mutation ForgetAskedQuestion($input: ForgetAskedQuestionInput!) {
    forgetAskedQuestion(input: $input) {
      interview {
        ...AskedThere
      }
    }
  }
`);

export const ShareAskedQuestions = graphql(`
  mutation ShareAskedQuestions($input: ShareAskedQuestionsInput!) {
    shareAskedQuestions(input: $input) {
      interview {
        ...AskedThere
      }
    }
  }
`);

export type DebriefInterview = DebriefInHandFragment;
export type Prompt = DebriefInterview['debriefPrompts'][number];
