import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v4 as random, v7 as uuid } from 'uuid';
import {
  actor,
  BadInput,
  isUuid,
  member,
  NotFound,
  RateLimited,
  rows,
  scope,
  system,
  Tenancy,
  Unauthenticated,
  type Actor,
} from '@nextround/tenancy';
import { Identities, normalised } from './identities.service.js';
import { Member } from './member.entity.js';
import { digestOf, Secret } from './secret.js';
import { Session } from './session.entity.js';
import { ACCESS_SECONDS, Tokens } from './tokens.js';
import { Tries } from './tries.js';

const DAY = 86_400_000;
/** A session lives thirty days, and seven without being used (RFC 9700; ASVS 7.3). */
const ABSOLUTE = 30 * DAY;
const IDLE = 7 * DAY;
/** A lost answer makes an honest client show its last token again; for this long that is no theft. */
const GRACE = 10_000;
/** How many passwords may be wrong, of one person from one place, before the next one has to wait. */
const FREE = 5;

const tooSoon = (seconds: number) =>
  new RateLimited(`Too many passwords were wrong. Try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`, seconds);

export interface Confirmed {
  actor: Actor;
  accessToken: string;
  expiresAt: string;
}

export interface SignedIn extends Confirmed {
  refreshToken: string;
}

@Injectable()
export class Sessions {
  private readonly tries = new Tries(FREE);

  constructor(
    private readonly tenancy: Tenancy,
    private readonly identities: Identities,
    private readonly tokens: Tokens,
    private readonly secret: Secret,
  ) {}

  /** @throws Unauthenticated in the same words and time for an unknown address and for a wrong password */
  async signIn(email: string, password: string, agency: string | undefined, device: Device): Promise<SignedIn> {
    const address = normalised(email);
    const identityId = await this.tries.of(`${device.address} ${address}`, tooSoon, () => this.identities.prove(address, password));
    if (!identityId) throw new Unauthenticated('This e-mail address and password do not belong together.');
    return this.open(await this.membershipOf(identityId, agency), device);
  }

  /** Another agency of the same person, without a second password. */
  async switchAgency({ identityId, provenAt }: Actor, agency: string, device: Device): Promise<SignedIn> {
    return this.open(await this.membershipOf(identityId!, agency), device, provenAt ?? new Date(0));
  }

  /** The password once more, before what is dangerous. @returns the same session with a token that says so; @throws BadInput where it is another */
  async confirm(who: Actor, password: string, { requestId }: Device): Promise<Confirmed> {
    if (!(await this.tries.of(who.sessionId!, tooSoon, () => this.identities.confirm(who.identityId!, password))))
      throw BadInput.at('input.password', 'password', 'This is not the password that you sign in with.');
    const provenAt = new Date();
    await this.tenancy.write(who, { action: 'session.confirm', requestId }, () =>
      rows(Session).update({ id: who.sessionId! }, { provenAt }),
    );
    return this.confirmed({ ...who, provenAt });
  }

  /** Opens a session for a member: the sign-in is the first thing the journal hears of them. */
  async open(membership: Pick<Member, 'agencyId' | 'id'>, device: Device, provenAt = new Date()): Promise<SignedIn> {
    const sessionId = uuid();
    const secret = this.secret.token('refresh', sessionId, random());
    const who = await this.actorOf(membership.agencyId, { id: sessionId, membershipId: membership.id, provenAt });
    await this.tenancy.write({ ...who, sessionId: null }, { action: 'session.sign-in', requestId: device.requestId }, () =>
      rows(Session).insert({
        id: sessionId,
        membershipId: membership.id,
        userAgent: device.userAgent.slice(0, 200),
        provenAt,
        refreshHash: digestOf(secret),
        expiresAt: new Date(Date.now() + ABSOLUTE),
      }),
    );
    return this.signedIn(who, secret);
  }

  /**
   * A new access token for the cookie's refresh token, which is spent by it.
   * @throws Unauthenticated where it is unknown, expired, or was spent before: then the whole session ends
   */
  async refresh(token: string | undefined, { requestId }: Device): Promise<SignedIn> {
    const [agencyId, sessionId, secret] = (token ?? '').split('.');
    if (!secret || !isUuid(agencyId) || !isUuid(sessionId)) throw new Unauthenticated();
    const named = this.secret.readToken('refresh', secret);
    if (named?.agencyId !== sessionId) throw new Unauthenticated();
    const next = this.secret.token('refresh', sessionId!, this.successor(sessionId!, named!.id));
    const session = await this.tenancy.door(
      { agency_id: agencyId, door: sessionId, action: 'session.refresh', request_id: requestId },
      () => this.rotate(sessionId!, digestOf(secret), digestOf(next)),
    );
    if (!session) throw new Unauthenticated('This session is over. Sign in again.');
    return this.signedIn(await this.actorOf(agencyId!, session), next);
  }

  /** Ends the session of the cookie, and the one of the access token: whichever the request bears. */
  async signOut(token: string | undefined, claimed: Actor | null, { requestId }: Device): Promise<void> {
    const [agencyId, sessionId, secret] = (token ?? '').split('.');
    if (secret && this.secret.readToken('refresh', secret)?.agencyId === sessionId) await this.leave(agencyId!, sessionId!, requestId);
    if (claimed?.sessionId && claimed.sessionId !== sessionId) await this.leave(claimed.agencyId, claimed.sessionId, requestId);
  }

  private async leave(agencyId: string, sessionId: string, requestId: string): Promise<void> {
    if (!isUuid(agencyId)) return;
    await this.tenancy.door({ agency_id: agencyId, door: sessionId, action: 'session.sign-out', request_id: requestId }, () =>
      rows(Session).update({ id: sessionId, endedAt: null }, { endedAt: new Date(), endedBecause: 'SIGNED_OUT' }),
    );
  }

  /** @throws NotFound for a session of somebody else */
  async end(id: string): Promise<string> {
    const changed = await rows(Session).update({ id, membershipId: member() }, { endedAt: new Date(), endedBecause: 'ENDED' });
    if (!changed) throw new NotFound('This session');
    return id;
  }

  /** Ends every session of a member who is leaving. */
  async endAll(membershipId: string): Promise<void> {
    await rows(Session).update({ membershipId, endedAt: null }, { endedAt: new Date(), endedBecause: 'REMOVED' });
  }

  private async rotate(sessionId: string, shown: Buffer, next: Buffer): Promise<Session | undefined> {
    await scope().client.query('select 1 from sessions where agency_id = $1 and id = $2 for update', [actor().agencyId, sessionId]);
    const session = await rows(Session).one({ id: sessionId });
    const now = Date.now();
    if (!session || session.endedAt || session.expiresAt.getTime() < now || session.lastUsedAt.getTime() + IDLE < now) return undefined;
    if (same(session.refreshHash, shown)) {
      await rows(Session).update({ id: sessionId }, { refreshHash: next, previousHash: shown, lastUsedAt: new Date() });
      return session;
    }
    // Shown again because the answer was lost, or by ten tabs at once: everybody gets the one successor, and nobody is left behind.
    if (same(session.refreshHash, next) && now - session.lastUsedAt.getTime() < GRACE) return session;
    // Only we make tokens, so this one was good once, however long ago: somebody has a copy.
    await rows(Session).update({ id: sessionId }, { endedAt: new Date(), endedBecause: 'REUSED' });
    return undefined;
  }

  /** What follows a refresh token: always the same, and known to nobody without the installation's secret. */
  private successor(sessionId: string, id: string): string {
    const bytes = digestOf(this.secret.token('refresh-successor', sessionId, id));
    return random({ random: bytes.subarray(0, 16) });
  }

  private async membershipOf(identityId: string, slug: string | undefined): Promise<Pick<Member, 'agencyId' | 'id'>> {
    const found = await this.tenancy.door({ identity_id: identityId }, async () => {
      const { rows: memberships } = await scope().client.query<{ agency_id: string; id: string; slug: string; name: string }>(
        'select m.agency_id, m.id, a.slug, a.name from memberships m join agencies a using (agency_id) where m.identity_id = $1 and m.removed_at is null order by a.name',
        [identityId],
      );
      return memberships;
    });
    const chosen = slug ? found.filter((m) => m.slug === slug) : found;
    if (chosen.length === 0) throw new Unauthenticated('This e-mail address and password do not belong together.');
    if (chosen.length > 1)
      throw BadInput.at(
        'input.agency',
        'agency',
        `You belong to several agencies. Name one: ${chosen.map((m) => `${m.slug} (${m.name})`).join(', ')}.`,
      );
    return { agencyId: chosen[0]!.agency_id, id: chosen[0]!.id };
  }

  private async actorOf(
    agencyId: string,
    { id, membershipId, provenAt }: Pick<Session, 'id' | 'membershipId' | 'provenAt'>,
  ): Promise<Actor> {
    const {
      rows: [found],
    } = await this.tenancy.read<Pick<Member, 'role'> & { sight: Actor['sight']; candidate_id: string | null; identity_id: string }>(
      system(agencyId),
      { action: 'session.read', requestId: '-' },
      () => ({
        name: 'actor',
        text: `select m.role, m.candidate_id, m.identity_id, case m.role when 'RECRUITER' then a.recruiter_sight else 'ALL' end as sight
        from memberships m join agencies a on a.agency_id = $1 where m.agency_id = $1 and m.id = $2 and m.removed_at is null`,
        values: [agencyId, membershipId],
      }),
    );
    if (!found) throw new Unauthenticated();
    return {
      agencyId,
      role: found.role,
      sight: found.sight,
      memberId: membershipId,
      candidateId: found.candidate_id,
      identityId: found.identity_id,
      sessionId: id,
      provenAt,
    };
  }

  private async signedIn(who: Actor, secret: string): Promise<SignedIn> {
    return { ...(await this.confirmed(who)), refreshToken: `${who.agencyId}.${who.sessionId}.${secret}` };
  }

  private async confirmed(who: Actor): Promise<Confirmed> {
    const expiresAt = new Date(Date.now() + ACCESS_SECONDS * 1000).toISOString();
    return { actor: who, accessToken: await this.tokens.issue(who), expiresAt };
  }
}

/** What a request says of where it comes from. */
export interface Device {
  readonly userAgent: string;
  /** Where the request comes from. */
  readonly address: string;
  readonly requestId: string;
}

const same = (a: Buffer, b: Buffer): boolean => a.length === b.length && timingSafeEqual(a, b);
