import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import passport from 'passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { v7 as uuid } from 'uuid';
import type { Actor } from '@nextround/tenancy';
import { Keys } from './keys.service.js';

const ISSUER = 'nextround';
/** How long an access token is good, in seconds. The session behind it is asked at every request all the same. */
export const ACCESS_SECONDS = 600;

interface Claims {
  sub: string;
  sid: string;
  agency: string;
  role: Actor['role'];
  sight: Actor['sight'];
  candidate: string | null;
  identity: string;
  exp?: number;
}

/** Access tokens (RFC 9068): who they are for is a claim, which the database confirms or corrects with every statement. */
@Injectable()
export class Tokens extends PassportStrategy(Strategy, 'access-token') {
  constructor(private readonly keys: Keys) {
    super({
      jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),
      secretOrKeyProvider: (_request: unknown, token: string, done: (error: Error | null, key?: string) => void) => {
        keyOf(keys, token).then((pem) => (pem ? done(null, pem) : done(new Error('unknown key'))), done);
      },
      algorithms: ['ES256'],
      issuer: ISSUER,
      audience: ISSUER,
      jsonWebTokenOptions: { clockTolerance: 30 },
    });
  }

  /** A token without an end is none of ours (RFC 9068), whoever signed it. */
  validate(claims: Claims): Actor | false {
    if (!claims.exp) return false;
    return {
      agencyId: claims.agency,
      role: claims.role,
      sight: claims.sight,
      memberId: claims.sub,
      candidateId: claims.candidate,
      identityId: claims.identity,
      sessionId: claims.sid,
    };
  }

  issue(actor: Actor): Promise<string> {
    const claims = {
      sub: actor.memberId,
      sid: actor.sessionId,
      agency: actor.agencyId,
      role: actor.role,
      sight: actor.sight,
      candidate: actor.candidateId,
      identity: actor.identityId,
    };
    return this.keys.sign({ ...claims, iss: ISSUER, aud: ISSUER, client_id: 'nextround', jti: uuid() }, ACCESS_SECONDS);
  }

  /** The actor an HTTP request claims to be; null where it brings no token, or none that holds. */
  actorOf(request: { headers: Record<string, unknown> }): Promise<Actor | null> {
    if (!request.headers['authorization']) return Promise.resolve(null);
    return new Promise((resolve) => {
      const settle = (_error: unknown, actor: Actor | false | null) => resolve(actor || null);
      (
        passport.authenticate('access-token', { session: false }, settle) as (request: unknown, response: unknown, next: () => void) => void
      )(request, {}, () => resolve(null));
    });
  }
}

/** The key by the token's `kid`, from our own table alone; only tokens of our own kind. */
async function keyOf(keys: Keys, token: string): Promise<string | undefined> {
  try {
    const header = JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('utf8')) as { kid?: string; typ?: string };
    return header.typ === 'at+jwt' && typeof header.kid === 'string' ? await keys.publicPem(header.kid) : undefined;
  } catch {
    return undefined;
  }
}
