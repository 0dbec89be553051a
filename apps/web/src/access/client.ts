import { ApolloClient, HttpLink, InMemoryCache, type FieldPolicy } from '@apollo/client';
import { authorisedFetch } from './authorised-fetch';
import { doneOnce } from './done-once';

interface Page {
  nodes: readonly unknown[];
}

/** A keyset list: the next page joins the pages before it; a first page starts again. */
const pages = (...keyArgs: string[]): FieldPolicy<Page> => ({
  keyArgs,
  merge: (known, incoming, { args }) => (args?.after && known ? { ...incoming, nodes: [...known.nodes, ...incoming.nodes] } : incoming),
});

export const client = new ApolloClient({
  link: doneOnce.concat(new HttpLink({ uri: '/graphql', fetch: authorisedFetch })),
  cache: new InMemoryCache({
    possibleTypes: {
      Process: ['Application', 'OtherProcess'],
      // Of all nodes, those that a list of several kinds leads to.
      Node: [
        'Interview',
        'Candidate',
        'ReleasedFeedback',
        'ProcessUpdate',
        'Disclosure',
        'Message',
        'FollowUpStep',
        'Debrief',
        'Scorecard',
        'OtherProcess',
        'ClientCompany',
      ],
    },
    typePolicies: {
      Query: {
        fields: {
          candidates: pages('search'),
          interviews: pages('filter'),
          auditTrail: pages('filter'),
          today: pages('mine', 'kinds'),
          clientCompanies: pages(),
        },
      },
      Candidate: { fields: { applications: pages('filter') } },
      ClientCompany: { fields: { jobs: pages() } },
      Job: { fields: { applications: pages('filter') } },
      // Parts of somebody's record without an id of their own: what one query asked of them stays beside what another did.
      Thread: { merge: true, fields: { messages: pages() } },
      NotificationPreferences: { merge: true },
      Viewer: { fields: { inbox: pages(), calendarFeed: { merge: true } } },
      TodayItem: { keyFields: ['key'] },
      AuditEntry: { keyFields: ['seq'] },
      DebriefPrompt: { fields: { question: { keyArgs: ['language'] } } },
    },
  }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
});
