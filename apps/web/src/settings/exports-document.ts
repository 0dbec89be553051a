import { graphql } from '../gql';
import type { ExportWordsFragment } from '../gql/graphql';

export const ExportWords = graphql(`
  fragment ExportWords on BulkExport {
    id
    list
    state
    endedBecause
    records
    total
    size
    url
    requestedAt
    expiresAt
    requestedBy
    apiClient {
      id
      name
    }
  }
`);

export const ExportsDocument = graphql(`
  query Exports {
    bulkExports(first: 10) {
      nodes {
        ...ExportWords
      }
    }
  }
`);

export const CancelExportDocument = graphql(`
  mutation CancelBulkExport($input: CancelBulkExportInput!) {
    cancelBulkExport(input: $input) {
      bulkExport {
        ...ExportWords
      }
    }
  }
`);

export type FoundExport = ExportWordsFragment;
