import { graphql } from '../gql';

/** Whom and what one may look for, in one read: people by the server, the agency's own short lists whole. */
export const PaletteDocument = graphql(`
  query Palette($search: String!) {
    candidates(search: $search, first: 6) {
      nodes {
        id
        name
        headline
      }
    }
    jobs(first: 100) {
      nodes {
        id
        title
        clientCompany {
          id
          name
        }
      }
    }
    clientCompanies(first: 100) {
      nodes {
        id
        name
      }
    }
  }
`);
