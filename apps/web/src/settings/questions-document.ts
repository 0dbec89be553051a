import { graphql } from '../gql';
import type { PromptWordsFragment } from '../gql/graphql';

export const PromptWords = graphql(`
  fragment PromptWords on DebriefPrompt {
    id
    topic
    question
    questionEn
    questionDe
    rated
    onlyKinds
    defaultAudience
    position
    retiredAt
    version
  }
`);

export const QuestionsDocument = graphql(`
  query DebriefQuestions {
    agency {
      id
      debriefPrompts {
        ...PromptWords
      }
      retiredPrompts {
        ...PromptWords
      }
    }
  }
`);

export const AddPromptDocument = graphql(`
  mutation AddDebriefPrompt($input: AddDebriefPromptInput!) {
    addDebriefPrompt(input: $input) {
      debriefPrompt {
        id
      }
    }
  }
`);

export const UpdatePromptDocument = graphql(`
  mutation UpdateDebriefPrompt($input: UpdateDebriefPromptInput!) {
    updateDebriefPrompt(input: $input) {
      debriefPrompt {
        ...PromptWords
      }
    }
  }
`);

export type FoundPrompt = PromptWordsFragment;
