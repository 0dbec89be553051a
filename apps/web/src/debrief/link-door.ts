import { ApolloClient, HttpLink, InMemoryCache } from '@apollo/client';
import { reach } from '../access/reach';
import type { OpenDebriefLinkMutation } from '../gql/graphql';
import { OpenDebriefLink } from './debrief-documents';

export type OpenedLink = OpenDebriefLinkMutation['openDebriefLink'];

const refused = (text: string) =>
  text.includes('UNAUTHENTICATED') &&
  (JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] }).errors?.some(
    ({ extensions }) => extensions?.code === 'UNAUTHENTICATED',
  ) === true;

/**
 * What the link of a mail opens: one debrief, with a token and a memory of its own. Cookies stay out of it, so that whoever is signed
 * in at this machine is neither asked nor changed; closing the tab forgets it.
 */
export class LinkDoor {
  private bearer: string | null = null;

  readonly client = new ApolloClient({
    link: new HttpLink({ uri: '/graphql', fetch: (input, init) => this.fetch(input, init) }),
    cache: new InMemoryCache({ typePolicies: { DebriefPrompt: { fields: { question: { keyArgs: ['language'] } } } } }),
    defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
  });

  constructor(private readonly token: string) {}

  /** @throws CombinedGraphQLErrors UNAUTHENTICATED where the link opens nothing any more, NOT_YET before the end */
  async open(): Promise<OpenedLink> {
    this.bearer = null;
    const { data } = await this.client.mutate({ mutation: OpenDebriefLink, variables: { input: { token: this.token } } });
    this.bearer = data!.openDebriefLink.accessToken;
    return data!.openDebriefLink;
  }

  /** What the link gives is good for ten minutes; writing may take longer, so the link is shown once more. */
  private async fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const carried = this.bearer;
    const call = () => {
      const headers = new Headers(init?.headers);
      if (this.bearer) headers.set('authorization', `Bearer ${this.bearer}`);
      return reach(input, { ...init, headers, credentials: 'omit' });
    };
    const first = await call();
    const text = await first.text();
    if (carried && refused(text)) {
      const opened = this.bearer !== carried || (await this.open().then(Boolean, () => false));
      if (opened) return call();
    }
    return new Response(text, { status: first.status, headers: first.headers });
  }
}
