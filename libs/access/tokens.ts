import type { KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { LRUCache } from 'lru-cache';
import passport from 'passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { v7 as uuid } from 'uuid';
import { ON_BEHALF_OF, Role, type Actor } from '@nextround/tenancy';
import { Keys } from './keys.service.js';
import { scopesOf } from './scopes.js';

const ISSUER = 'nextround';
/** How long an access token is good, in seconds. The session behind it is asked at every request all the same. */
export const ACCESS_SECONDS = 600;

/** For how long a signature is not checked again, in milliseconds. */
const REMEMBERED = 60_000;

/** Whoever acts by a link alone has neither membership nor session. */
const nobodySignedIn = { memberId: null, identityId: null, sessionId: null };

export interface Proven {
  readonly actor: Actor;
  /** When the token ends, in milliseconds of the epoch. */
  readonly until: number;
}

interface Claims {
  sub: string;
  sid: string;
  agency: string;
  role: Actor['role'];
  sight: Actor['sight'];
  candidate: string | null;
  identity: string;
  /** When the password was last shown, in seconds of the epoch (RFC 9068). */
  auth_time?: number;
  /** The interview whose debrief is all that this token opens; there is no session behind it then. */
  only?: string;
  exp?: number;
}

/** What the token of an API client says; there is no session behind it, but the client itself. */
interface ClientClaims {
  agency: string;
  client: string;
  company: string | null;
  scope: string;
  exp?: number;
}

/** An API client as a token names it. */
export interface TokenHolder {
  readonly agencyId: string;
  readonly id: string;
  readonly clientCompanyId: string | null;
}

/** Access tokens (RFC 9068): who they are for is a claim, which the database confirms or corrects with every statement. */
@Injectable()
export class Tokens extends PassportStrategy(Strategy, 'access-token') {
  /** Signatures that were checked a moment ago. What a token may still do is asked with every statement all the same. */
  private readonly proven = new LRUCache<string, Proven>({ max: 5000 });
  private readonly told: ((client: Actor) => void)[] = [];
  private generation = 0;

  constructor(
    private readonly keys: Keys,
    @Inject(URL) publicUrl: URL,
  ) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      // The key itself, which passport-jwt passes on as it is; its types know only texts.
      secretOrKeyProvider: (_request: unknown, token: string, done: (error: Error | null, key?: string) => void) => {
        keyOf(keys, token).then((key) => (key ? done(null, key as never) : done(new Error('unknown key'))), done);
      },
      algorithms: ['ES256'],
      // A client finds out who issues its tokens by an address.
      issuer: [ISSUER, publicUrl.origin],
      audience: ISSUER,
      jsonWebTokenOptions: { clockTolerance: 30 },
    });
  }

  /** A token without an end is none of ours (RFC 9068), whoever signed it. */
  validate(claims: Claims | ClientClaims): Proven | false {
    if ('client' in claims) return claims.exp ? { actor: actorOfClient(claims), until: claims.exp * 1000 } : false;
    if (!claims.exp || (!claims.sid && !claims.only)) return false;
    const actor: Actor = {
      agencyId: claims.agency,
      role: claims.role,
      sight: claims.sight,
      memberId: claims.sub,
      candidateId: claims.candidate,
      identityId: claims.identity,
      sessionId: claims.sid,
      ...(claims.auth_time ? { provenAt: new Date(claims.auth_time * 1000) } : {}),
      ...(claims.only ? { ...nobodySignedIn, only: claims.only } : {}),
    };
    return { actor, until: claims.exp * 1000 };
  }

  issue(actor: Actor): Promise<string> {
    const claims = {
      sub: actor.memberId ?? actor.candidateId,
      sid: actor.sessionId,
      agency: actor.agencyId,
      role: actor.role,
      sight: actor.sight,
      candidate: actor.candidateId,
      identity: actor.identityId,
      ...(actor.provenAt ? { auth_time: Math.floor(actor.provenAt.getTime() / 1000) } : {}),
      ...(actor.only ? { only: actor.only } : {}),
    };
    return this.keys.sign({ ...claims, iss: ISSUER, aud: ISSUER, client_id: 'nextround', jti: uuid() }, ACCESS_SECONDS);
  }

  /** @param clientId what the client calls itself towards the issuer, which is an address */
  issueToClient(clientId: string, holder: TokenHolder, scopes: readonly string[], issuer: string, seconds: number): Promise<string> {
    const claims: ClientClaims = { agency: holder.agencyId, client: holder.id, company: holder.clientCompanyId, scope: scopes.join(' ') };
    return this.keys.sign({ ...claims, sub: clientId, client_id: clientId, iss: issuer, aud: ISSUER, jti: uuid() }, seconds);
  }

  /** The actor an HTTP request claims to be; null where it brings no token, or none that holds. */
  async actorOf(request: { headers: Record<string, unknown> }): Promise<Actor | null> {
    return (await this.prove(request))?.actor ?? null;
  }

  /** The same, with how long its token is good. */
  async prove(request: { headers: Record<string, unknown> }): Promise<Proven | null> {
    const proven = await this.bearerOf(request);
    if (!proven?.actor.client) return proven;
    this.told.forEach((tell) => tell(proven.actor));
    const onBehalfOf = request.headers[ON_BEHALF_OF.toLowerCase()];
    const client = typeof onBehalfOf === 'string' ? { ...proven.actor.client, onBehalfOf } : proven.actor.client;
    return { ...proven, actor: { ...proven.actor, client } };
  }

  /** Told by whoever wants to hear of every request that bears a client's token. */
  whenClientComes(tell: (client: Actor) => void): void {
    this.told.push(tell);
  }

  private async bearerOf(request: { headers: Record<string, unknown> }): Promise<Proven | null> {
    const shown = request.headers['authorization'];
    if (typeof shown !== 'string') return null;
    if (this.generation !== this.keys.generation) this.proven.clear();
    this.generation = this.keys.generation;
    const known = this.proven.get(shown);
    if (known) return known;
    const proven = await new Promise<Proven | null>((resolve) => {
      const settle = (_error: unknown, found: Proven | false | null) => resolve(found || null);
      (
        passport.authenticate('access-token', { session: false }, settle) as (request: unknown, response: unknown, next: () => void) => void
      )(request, {}, () => resolve(null));
    });
    if (proven) this.proven.set(shown, proven, { ttl: Math.max(1, Math.min(REMEMBERED, proven.until - Date.now())) });
    return proven;
  }
}

/** The key by the token's `kid`, from our own table alone; only tokens of our own kind. */
async function keyOf(keys: Keys, token: string): Promise<KeyObject | undefined> {
  try {
    const header = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('utf8')) as { kid?: string; typ?: string };
    return header.typ === 'at+jwt' && typeof header.kid === 'string' ? await keys.publicKey(header.kid) : undefined;
  } catch {
    return undefined;
  }
}

/** What writes includes what reads, in the token as in the client. */
const actorOfClient = ({ agency, client, company, scope }: ClientClaims): Actor => ({
  agencyId: agency,
  role: Role.API_CLIENT,
  sight: 'ALL',
  candidateId: null,
  ...nobodySignedIn,
  client: { id: client, scopes: scopesOf(scope.split(' ')), companyId: company },
});
