import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import {
  actor,
  BadInput,
  Conflict,
  member,
  Role,
  rows,
  scope,
  system,
  Tenancy,
  TooLate,
  Unauthenticated,
  type Actor,
} from '@nextround/tenancy';
import { later } from '@nextround/jobs';
import type { AcceptInvitationInput, InviteMemberInput } from './access.inputs.js';
import { Agency } from './agency.entity.js';
import { Identities, normalised } from './identities.service.js';
import { Invitation } from './invitation.entity.js';
import { Member } from './member.entity.js';
import type { Language } from './scalars.js';
import { Secret } from './secret.js';
import { Sessions, type Device, type SignedIn } from './sessions.service.js';

const WEEK = 7 * 86_400_000;

export interface Sent {
  email: string;
  expiresAt: string;
  url: string;
}

@Injectable()
export class Invitations {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly identities: Identities,
    private readonly sessions: Sessions,
    private readonly secret: Secret,
    private readonly publicUrl: URL,
  ) {}

  async inviteMember(input: InviteMemberInput): Promise<Sent> {
    if (![Role.ADMIN, Role.RECRUITER, Role.AUDITOR].includes(input.role))
      throw BadInput.at('input.role', 'role', 'A member is an ADMIN, a RECRUITER or an AUDITOR.');
    const { language } = (await rows(Agency).one({ id: actor().agencyId }))!;
    return this.send({ email: input.email, name: input.name, role: input.role, candidateId: null, language });
  }

  /** Invites a candidate to their own page. @throws BadInput where the candidate has no e-mail address */
  async inviteCandidate(candidateId: string): Promise<Sent> {
    const {
      rows: [candidate],
    } = await scope().client.query<{ name: string; email: string | null; language: Language }>(
      'select name, email, language from candidates where agency_id = $1 and id = $2',
      [actor().agencyId, candidateId],
    );
    if (!candidate)
      throw new BadInput([
        { path: 'input.candidateId', rule: 'exists', message: 'This candidate does not exist, or is not in your sight.' },
      ]);
    if (!candidate.email)
      throw BadInput.at('input.candidateId', 'email', 'This candidate has no e-mail address yet. Add one, then invite.');
    return this.send({ email: candidate.email, name: candidate.name, role: Role.CANDIDATE, candidateId, language: candidate.language });
  }

  async revoke(id: string): Promise<string> {
    const invitation = await rows(Invitation).get(id);
    if (invitation.acceptedAt) throw new TooLate('This invitation was used already.');
    await rows(Invitation).update({ id }, { revokedAt: new Date() });
    return id;
  }

  /** @throws Unauthenticated for a link that was never ours, was used, was taken back, or is too old */
  async accept({ token, password }: AcceptInvitationInput, device: Device): Promise<SignedIn> {
    const named = this.secret.readToken('invitation', token);
    const invitation =
      named && (await this.tenancy.door({ agency_id: named.agencyId, door: named.id }, () => rows(Invitation).one({ id: named.id })));
    if (!invitation || !named || !stands(invitation)) throw new Unauthenticated('This invitation no longer works. Ask for a new one.');
    const identityId = await this.identities.proveOrCreate(invitation.email, password);
    if (!identityId) throw new Unauthenticated('You already sign in to Nextround with this address. Use that password.');
    const joining: Actor = { ...system(named.agencyId), memberId: uuid(), identityId };
    const id = await this.tenancy.write(joining, { action: 'invitation.accept', requestId: device.requestId }, () =>
      this.join(joining, invitation),
    );
    return this.sessions.open({ agencyId: named.agencyId, id }, device);
  }

  /** The link of an invitation: made from its id and the installation's secret, so nothing of it is stored. */
  url({ agencyId, id }: Pick<Invitation, 'agencyId' | 'id'>): string {
    return new URL(`/invitation/${this.secret.token('invitation', agencyId, id)}`, this.publicUrl).href;
  }

  private async send(to: Pick<Invitation, 'email' | 'name' | 'role' | 'candidateId' | 'language'>): Promise<Sent> {
    const email = normalised(to.email);
    if (await rows(Member).one({ email, removedAt: null })) throw new Conflict(`${email} already belongs to this agency.`);
    await rows(Invitation).update({ email, acceptedAt: null, revokedAt: null }, { revokedAt: new Date() });
    const expiresAt = new Date(Date.now() + WEEK);
    const id = await rows(Invitation).insert({ ...to, email, invitedBy: member(), expiresAt });
    await later('invitation.sent', { invitationId: id });
    return { email, expiresAt: expiresAt.toISOString(), url: this.url({ agencyId: actor().agencyId, id }) };
  }

  private async join(joining: Actor, { id, name, email, role, candidateId, language }: Invitation): Promise<string> {
    const used = await rows(Invitation).update({ id, acceptedAt: null, revokedAt: null }, { acceptedAt: new Date() });
    if (!used) throw new Unauthenticated('This invitation no longer works. Ask for a new one.');
    const known = await rows(Member).one({ identityId: joining.identityId! });
    const place = { role, candidateId, name, email, language, removedAt: null, ...(candidateId ? await clockOf(candidateId) : {}) };
    if (known && !known.removedAt) throw new Conflict(`${email} already belongs to this agency.`);
    if (known) {
      await rows(Member).update({ id: known.id }, place);
      return known.id;
    }
    const { timeZone } = (await rows(Agency).one({ id: joining.agencyId }))!;
    return rows(Member).insert({ timeZone, ...place, id: joining.memberId!, identityId: joining.identityId! });
  }
}

const stands = (invitation: Invitation): boolean => !invitation.acceptedAt && !invitation.revokedAt && invitation.expiresAt > new Date();

/** What a candidate's own record says of them counts for their sign-in too: they have one clock. */
async function clockOf(candidateId: string): Promise<Pick<Member, 'language' | 'timeZone' | 'quietHours'>> {
  const { client, actor: joining } = scope();
  const { rows: found } = await client.query<Pick<Member, 'language' | 'timeZone' | 'quietHours'>>(
    'select language, time_zone as "timeZone", quiet_hours as "quietHours" from candidates where agency_id = $1 and id = $2',
    [joining.agencyId, candidateId],
  );
  return found[0]!;
}
