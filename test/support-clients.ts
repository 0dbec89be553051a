import * as oauth from 'oauth4webapi';
import type { House, Person } from '@nextround/cast';

/** What `createApiClient` shows once. */
export interface Made {
  readonly apiClient: { id: string };
  readonly clientId: string;
  readonly clientSecret: string;
}

export const letIn = (admin: Person, input: Record<string, unknown>): Promise<Made> =>
  admin.do<Made>('createApiClient', { name: 'Greenhouse', ...input }, 'apiClient { id } clientId clientSecret');

/** What `/oauth/token` answers, as it came. */
export interface TokenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    error?: string;
    error_description?: string;
    access_token?: string;
    token_type?: string;
    expires_in?: number;
    scope?: string;
  };
}

export async function askForToken(
  house: House,
  body: string | URLSearchParams,
  headers: Record<string, string> = {},
): Promise<TokenAnswer> {
  const response = await fetch(`${house.url}/oauth/token`, { method: 'POST', body, headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as TokenAnswer['body'] };
}

/** A token by a client's secret. */
export const withSecret = (
  house: House,
  made: Pick<Made, 'clientId' | 'clientSecret'>,
  more: Record<string, string> = {},
): Promise<TokenAnswer> =>
  askForToken(
    house,
    new URLSearchParams({ grant_type: 'client_credentials', client_id: made.clientId, client_secret: made.clientSecret, ...more }),
  );

/** The client side of OAuth as a certified library does it, which finds this house by the name that it goes by. */
export class CertifiedClient {
  private constructor(
    readonly server: oauth.AuthorizationServer,
    private readonly options: object,
  ) {}

  static async of(house: House, issuer = 'http://nextround.test'): Promise<CertifiedClient> {
    const options = {
      [oauth.customFetch]: (url: string, init: RequestInit) => fetch(url.replace(issuer, house.url), init),
      [oauth.allowInsecureRequests]: true,
    };
    const found = await oauth.discoveryRequest(new URL(issuer), { algorithm: 'oauth2', ...options } as never);
    return new CertifiedClient(await oauth.processDiscoveryResponse(new URL(issuer), found), options);
  }

  async token(clientId: string, proof: oauth.ClientAuth, parameters: Record<string, string> = {}): Promise<oauth.TokenEndpointResponse> {
    const client = { client_id: clientId };
    const response = await oauth.clientCredentialsGrantRequest(this.server, client, proof, parameters, this.options);
    return oauth.processClientCredentialsResponse(this.server, client, response);
  }

  /** What a resource server would make of a token, by RFC 9068. */
  claimsOf(token: string): Promise<oauth.JWTAccessTokenClaims> {
    const request = new Request('http://nextround.test/graphql', { headers: { authorization: `Bearer ${token}` } });
    return oauth.validateJwtAccessToken(this.server, request, 'nextround', this.options);
  }
}
