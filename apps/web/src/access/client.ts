import { ApolloClient, HttpLink, InMemoryCache, type FieldPolicy } from '@apollo/client';
import { authorisedFetch } from './authorised-fetch';

interface Page {
  nodes: readonly unknown[];
}

/** A keyset list: the next page joins the pages before it; a first page starts again. */
const pages = (...keyArgs: string[]): FieldPolicy<Page> => ({
  keyArgs,
  merge: (known, incoming, { args }) => (args?.after && known ? { ...incoming, nodes: [...known.nodes, ...incoming.nodes] } : incoming),
});

export const client = new ApolloClient({
  link: new HttpLink({ uri: '/graphql', fetch: authorisedFetch }),
  cache: new InMemoryCache({
    possibleTypes: { Process: ['Application'] },
    typePolicies: {
      Query: { fields: { candidates: pages('search'), interviews: pages('filter'), auditTrail: pages('filter') } },
      Candidate: { fields: { applications: pages() } },
      AuditEntry: { keyFields: ['seq'] },
      DebriefPrompt: { fields: { question: { keyArgs: ['language'] } } },
    },
  }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
});
