import { graphql } from '../gql';
import type { StageWordsFragment } from '../gql/graphql';

export const StageWords = graphql(`
  fragment StageWords on JobInterviewStage {
    id
    name
    kind
    stageOrder
    retiredAt
    version
  }
`);

export const StagesDocument = graphql(`
  query Stages {
    agency {
      id
      stages {
        ...StageWords
      }
      retiredStages {
        ...StageWords
      }
    }
  }
`);

export const AddStageDocument = graphql(`
  mutation AddStage($input: AddStageInput!) {
    addStage(input: $input) {
      jobInterviewStage {
        id
      }
    }
  }
`);

export const UpdateStageDocument = graphql(`
  mutation UpdateStage($input: UpdateStageInput!) {
    updateStage(input: $input) {
      jobInterviewStage {
        ...StageWords
      }
    }
  }
`);

export type FoundStage = StageWordsFragment;
export const stageKinds = ['AGENCY_SHORTLIST', 'AGENCY_SUBMISSION', 'HIRER_SHORTLIST', 'INTERVIEW', 'OFFER', 'SUCCESSFUL'] as const;
