import { graphql } from '../gql';
import type { ImportFieldsFragment } from '../gql/graphql';

export const ImportFieldsDocument = graphql(`
  fragment ImportFields on CandidateImport {
    id
    fileName
    madeBy
    state
    stoppedBecause
    total
    done
    counts {
      added
      updated
      unchanged
      duplicates
      refused
    }
    dryRun {
      added
      updated
      unchanged
      duplicates
      refused
    }
    takenBack
    kept
    createdAt
    startedAt
    endedAt
    undoneAt
    keptUntil
  }
`);

export const ImportsDocument = graphql(`
  query Imports($after: String) {
    candidateImports(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ImportFields
      }
    }
  }
`);

export const ImportDocument = graphql(`
  query Import($id: ID!, $language: Language!, $after: String) {
    node(id: $id) {
      __typename
      id
      ... on CandidateImport {
        ...ImportFields
        encoding
        separator
        columns {
          heading
          field
          leftOut
          sample
        }
        firstPeople {
          name
          email
          phone
          headline
          location
        }
        refusals(first: 50, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            line
            field
            message(language: $language)
          }
        }
        keptCandidates(first: 50) {
          nodes {
            id
            name
          }
        }
      }
    }
  }
`);

export const ReadImportDocument = graphql(`
  mutation ReadImport($input: ReadCandidateImportInput!) {
    readCandidateImport(input: $input) {
      candidateImport {
        id
      }
    }
  }
`);

export const MapImportDocument = graphql(`
  mutation MapImport($input: MapCandidateImportInput!) {
    mapCandidateImport(input: $input) {
      candidateImport {
        id
      }
    }
  }
`);

export const CheckImportDocument = graphql(`
  mutation CheckImport($input: CheckCandidateImportInput!) {
    checkCandidateImport(input: $input) {
      candidateImport {
        ...ImportFields
      }
    }
  }
`);

export const StartImportDocument = graphql(`
  mutation StartImport($input: StartCandidateImportInput!) {
    startCandidateImport(input: $input) {
      candidateImport {
        ...ImportFields
      }
    }
  }
`);

export const CancelImportDocument = graphql(`
  mutation CancelImport($input: CancelCandidateImportInput!) {
    cancelCandidateImport(input: $input) {
      candidateImport {
        ...ImportFields
      }
    }
  }
`);

export const ResumeImportDocument = graphql(`
  mutation ResumeImport($input: ResumeCandidateImportInput!) {
    resumeCandidateImport(input: $input) {
      candidateImport {
        ...ImportFields
      }
    }
  }
`);

export const UndoImportDocument = graphql(`
  mutation UndoImport($input: UndoCandidateImportInput!) {
    undoCandidateImport(input: $input) {
      candidateImport {
        ...ImportFields
      }
    }
  }
`);

export type Import = ImportFieldsFragment;

/** Whether it changes by itself: what the page asks about again and again. */
export const isMoving = ({ state }: Pick<Import, 'state'>): boolean => ['CHECKING', 'WAITING', 'RUNNING', 'UNDOING'].includes(state);
