import { ApolloClient, HttpLink, InMemoryCache, type FieldPolicy } from '@apollo/client';
import { authorisedFetch } from './authorised-fetch';
import { doneOnce } from './done-once';
import { sure } from './sure';

interface Page {
  nodes: readonly { readonly __ref?: string }[];
  pageInfo?: unknown;
}

/** The lists that somebody has read on in: a first page would take the rest from under their eyes. */
export const readOnIn = new Set<string>();

/** A keyset list: the next page joins the pages before it; a first page starts again. */
const pages = (...keyArgs: string[]): FieldPolicy<Page> => ({
  keyArgs,
  merge: (known, incoming, { args, fieldName }) => {
    const next = args?.after && known;
    readOnIn[next ? 'add' : 'delete'](fieldName);
    return next ? { ...incoming, nodes: [...known.nodes, ...incoming.nodes] } : incoming;
  },
});

/** A list that only grows at its beginning: what was read of it before stays behind a first page that reaches it. */
const growing = (...keyArgs: string[]): FieldPolicy<Page> => ({
  keyArgs,
  merge: (known, incoming, { args }) => {
    if (args?.after && known) return { ...incoming, nodes: [...known.nodes, ...incoming.nodes] };
    const last = incoming.nodes.at(-1)?.__ref;
    const reached = last && known ? known.nodes.findIndex(({ __ref }) => __ref === last) : -1;
    return known && reached >= 0
      ? { ...known, ...incoming, nodes: [...incoming.nodes, ...known.nodes.slice(reached + 1)], pageInfo: known.pageInfo }
      : incoming;
  },
});

export const client = new ApolloClient({
  link: sure.concat(doneOnce).concat(new HttpLink({ uri: '/graphql', fetch: authorisedFetch })),
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
        'CandidateImport',
      ],
    },
    typePolicies: {
      Query: {
        fields: {
          candidates: pages('search'),
          interviews: pages('filter'),
          auditTrail: growing('filter'),
          today: pages('mine', 'kinds'),
          clientCompanies: pages(),
          applications: pages('filter', 'orderBy'),
          jobs: pages(),
          candidateImports: pages(),
        },
      },
      Candidate: { fields: { applications: pages('filter') } },
      ClientCompany: { fields: { jobs: pages() } },
      JobInterviewStage: { fields: { applications: pages('filter', 'orderBy') } },
      CandidateImport: { fields: { refusals: pages() } },
      Job: { fields: { applications: pages('filter') } },
      // Parts of somebody's record without an id of their own: what one query asked of them stays beside what another did.
      Thread: { merge: true, fields: { messages: growing() } },
      NotificationPreferences: { merge: true },
      Viewer: { fields: { inbox: growing(), calendarFeed: { merge: true } } },
      TodayItem: { keyFields: ['key'] },
      AuditEntry: { keyFields: ['seq'] },
      DebriefPrompt: { fields: { question: { keyArgs: ['language'] } } },
    },
  }),
  defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
});
