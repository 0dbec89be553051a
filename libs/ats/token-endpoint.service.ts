import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { nobody, rows, Tenancy } from '@nextround/tenancy';
import { digestOf, isScope, scopesOf, Tokens, Tries } from '@nextround/access';
import { ApiClient } from './api-client.entity.js';
import { Assertion } from './assertion.entity.js';
import { parseClientId } from './client-id.js';
import { ASSERTION_ALGORITHMS } from './public-keys.js';
import { TokenRefusal, type Proof, type TokenRequest } from './token-request.js';

/** How long a client's token is good, in seconds. Whether the client still stands is asked with every statement all the same. */
const SECONDS = 3600;
/** How many tries may fail for one client from one address before the next one has to wait: no address shuts a client out anywhere else. */
const FREE = 50;
/** For how long an assertion may be good at most, in seconds, and by how much clocks may differ. */
const ASSERTION_SECONDS = 600;
const LEEWAY = 30;

/** What a token endpoint answers (RFC 6749, section 5.1). */
export interface Granted {
  access_token: string;
  token_type: 'Bearer';
  expires_in: number;
  scope: string;
}

const tooSoon = (seconds: number) => new TokenRefusal('temporarily_unavailable', 'Too many tries failed from this address.', seconds);
const unproven = () => new TokenRefusal('invalid_client', 'This client is not known here, or did not prove to be it.');

/** OAuth 2.0 client credentials (RFC 6749, 4.4), with tokens as of RFC 9068. */
@Injectable()
export class TokenEndpoint {
  private readonly tries = new Tries(FREE);

  constructor(
    private readonly tenancy: Tenancy,
    private readonly tokens: Tokens,
    private readonly publicUrl: URL,
  ) {}

  /**
   * A token for a client that proves to be it.
   * @param address where the request comes from: how often it may fail is counted
   * @throws TokenRefusal in the same words and time for an unknown client, a revoked one, and one that did not prove to be it
   */
  async grant(request: TokenRequest, address: string, requestId: string): Promise<Granted> {
    const client = await this.tries.of(`${address} ${request.proof.clientId}`, tooSoon, () => this.proven(request.proof, requestId));
    if (!client) throw unproven();
    const scopes = granted(client, request.scopes);
    const token = await this.tokens.issueToClient(request.proof.clientId, client, scopes, this.issuer, SECONDS);
    return { access_token: token, token_type: 'Bearer', expires_in: SECONDS, scope: scopes.join(' ') };
  }

  get issuer(): string {
    return this.publicUrl.origin;
  }

  /** An id that names nobody is looked up like any other. */
  private async proven(proof: Proof, requestId: string): Promise<ApiClient | undefined> {
    const { agencyId, id } = parseClientId(proof.clientId) ?? { agencyId: nobody.agencyId, id: nobody.agencyId };
    return this.tenancy.door({ agency_id: agencyId, door: id, action: 'api-client.token', request_id: requestId }, async () => {
      const client = await rows(ApiClient).one({ id, revokedAt: null });
      const holds = 'secret' in proof ? fits(client, proof.secret) : await this.signed(client, proof.clientId, proof.assertion);
      return holds ? client : undefined;
    });
  }

  /** Whether an assertion is signed by one of the client's keys, is for us, is short-lived, and was never shown before. */
  private async signed(client: ApiClient | undefined, clientId: string, assertion: string): Promise<boolean> {
    const keys = createLocalJWKSet({ keys: client?.publicKeys ?? [] });
    const wanted = {
      issuer: clientId,
      subject: clientId,
      audience: [this.issuer, `${this.issuer}/oauth/token`],
      algorithms: ASSERTION_ALGORITHMS,
      requiredClaims: ['exp', 'jti'],
      clockTolerance: LEEWAY,
    };
    const shown = await jwtVerify(assertion, keys, wanted).catch(() => undefined);
    const { exp = 0, jti } = shown?.payload ?? {};
    if (!client || typeof jti !== 'string' || exp > Date.now() / 1000 + ASSERTION_SECONDS + LEEWAY) return false;
    return Assertion.isNew(client.id, digestOf(jti), new Date((exp + LEEWAY) * 1000));
  }
}

const NONE = Buffer.alloc(32);

/** Whether a secret is one of the client's. Both are compared whatever the first one says, and where there is no client too. */
function fits(client: ApiClient | undefined, secret: string): boolean {
  const shown = digestOf(secret);
  const isPresent = timingSafeEqual(shown, client?.secretHash ?? NONE);
  const isPrevious = timingSafeEqual(shown, client?.previousHash ?? NONE);
  return isPresent || (isPrevious && (client?.previousSecretEndsAt?.getTime() ?? 0) > Date.now());
}

/** @throws TokenRefusal for a scope the client does not have: it is not left out in silence */
function granted(client: ApiClient, asked: readonly string[] | undefined): string[] {
  const beyond = asked?.find((scope) => !isScope(scope) || !client.scopes.includes(scope));
  if (beyond) throw new TokenRefusal('invalid_scope', 'This client does not have every scope it asks for.');
  return asked ? scopesOf(asked) : client.scopes;
}
