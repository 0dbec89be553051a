import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '@nextround/tenancy';
import { changed, one, Payload, PlanOf, sql } from '@nextround/planner';
import { Can, Open } from './abilities.js';
import {
  AcceptInvitationInput,
  ChangeMemberRoleInput,
  ConfirmPasswordInput,
  EndSessionInput,
  InviteCandidateInput,
  InviteMemberInput,
  RegisterAgencyInput,
  RemoveMemberInput,
  RevokeInvitationInput,
  SignInInput,
  SwitchAgencyInput,
  UpdateAgencyInput,
  UpdateProfileInput,
} from './access.inputs.js';
import { Agencies } from './agencies.service.js';
import { Agency } from './agency.entity.js';
import { Invitation } from './invitation.entity.js';
import { Invitations } from './invitations.service.js';
import { Member } from './member.entity.js';
import { Members } from './members.service.js';
import {
  ConfirmPasswordPayload,
  InvitationPayload,
  ProfilePayload,
  RegisterAgencyPayload,
  RevokeInvitationPayload,
  SignInPayload,
  SignOutPayload,
} from './payloads.js';
import { Session } from './session.entity.js';
import { Sessions, type Confirmed, type Device, type SignedIn } from './sessions.service.js';
import { Viewer } from './viewer.js';

/** What GraphQL hands a resolver of this API. */
export interface Context {
  actor: Actor | null;
  readonly requestId: string;
  readonly req: FastifyRequest;
  readonly reply: FastifyReply;
  /** The refresh token that leaves with the answer. */
  carried?: string;
}

@Resolver()
export class AccessQueries {
  @Can('viewer.read')
  @PlanOf()
  @Query(() => Viewer, { description: 'Who is asking.' })
  viewer() {
    return one<never, Member>(
      () => Member,
      (_, me, viewer) => sql`${me.id} = ${viewer.memberId}`,
    );
  }

  @Can('agency.read')
  @PlanOf()
  @Query(() => Agency, { description: 'The agency you act for.' })
  agency() {
    return one<never, Agency>(
      () => Agency,
      (_, agency, viewer) => sql`${agency.id} = ${viewer.agencyId}`,
    );
  }
}

@Resolver()
export class AccessMutations {
  constructor(
    private readonly agencies: Agencies,
    private readonly sessions: Sessions,
    private readonly invitations: Invitations,
    private readonly members: Members,
  ) {}

  @Open('an agency begins with somebody who has none')
  @Mutation(() => RegisterAgencyPayload, { description: 'Open an agency, and sign its first admin in.' })
  async registerAgency(@Args('input') input: RegisterAgencyInput, @Context() context: Context) {
    const signedIn = await this.agencies.register(input, device(context));
    return { ...welcome(signedIn, context), agency: signedIn.actor.agencyId };
  }

  @Open('signing in is how one stops being nobody', { afresh: true })
  @Mutation(() => SignInPayload, { description: 'Sign in. UNAUTHENTICATED says the same for an unknown address as for a wrong password.' })
  async signIn(@Args('input') { email, password, agency }: SignInInput, @Context() context: Context) {
    return welcome(await this.sessions.signIn(email, password, agency ?? undefined, device(context)), context);
  }

  @Open('the cookie is the proof', { afresh: true })
  @Mutation(() => SignInPayload, {
    description: 'A new access token for the cookie’s refresh token, which is spent by it. A token spent twice ends its session.',
  })
  async refreshSession(@Context() context: Context) {
    return welcome(await this.sessions.refresh(context.req.cookies[COOKIE], device(context)), context);
  }

  @Open('leaving needs no permission', { afresh: true })
  @Mutation(() => SignOutPayload, { description: 'End this session, here and at once.' })
  async signOut(@Context() context: Context) {
    await this.sessions.signOut(context.req.cookies[COOKIE], context.actor, device(context));
    void context.reply.clearCookie(COOKIE, cookie());
    context.actor = null;
    return { signedOut: true };
  }

  @Can('session.switch', { alone: true, afresh: true })
  @Mutation(() => SignInPayload, { description: 'Go on in another of your agencies.' })
  async switchAgency(@Args('input') { agency }: SwitchAgencyInput, @Context() context: Context) {
    return welcome(await this.sessions.switchAgency(context.actor!, agency, device(context)), context);
  }

  @Can('session.confirm', { alone: true, afresh: true })
  @Mutation(() => ConfirmPasswordPayload, {
    description:
      'Show your password once more. For five minutes what is dangerous may be done then, which is refused as FORBIDDEN with `reason: FRESH_SIGN_IN` before.',
  })
  async confirmPassword(@Args('input') { password }: ConfirmPasswordInput, @Context() context: Context) {
    return goOn(await this.sessions.confirm(context.actor!, password, device(context)), context);
  }

  @Open('the link is the proof')
  @Mutation(() => SignInPayload, { description: 'Join an agency by the link of an invitation. The link works once.' })
  async acceptInvitation(@Args('input') input: AcceptInvitationInput, @Context() context: Context) {
    return welcome(await this.invitations.accept(input, device(context)), context);
  }

  @Can('session.end')
  @Mutation(() => Payload(Session), { description: 'End one of your sessions; its device is signed out at its next request.' })
  async endSession(@Args('input') { sessionId }: EndSessionInput) {
    return changed(Session, await this.sessions.end(sessionId));
  }

  @Can('member.invite')
  @Mutation(() => InvitationPayload, { description: 'Invite a colleague: mails a link that works once, for seven days.' })
  inviteMember(@Args('input') input: InviteMemberInput) {
    return this.invitations.inviteMember(input);
  }

  @Can('candidate.invite')
  @Mutation(() => InvitationPayload, {
    description: 'Invite a candidate to a page of their own: mails a link that works once, for seven days.',
  })
  inviteCandidate(@Args('input') { candidateId }: InviteCandidateInput) {
    return this.invitations.inviteCandidate(candidateId);
  }

  @Can('invitation.revoke')
  @Mutation(() => RevokeInvitationPayload, { description: 'Take an invitation back.' })
  async revokeInvitation(@Args('input') { invitationId }: RevokeInvitationInput) {
    return changed(Invitation, await this.invitations.revoke(invitationId));
  }

  @Can('member.change-role')
  @Mutation(() => Payload(Member), { description: 'Give a member another role, from their next request on.' })
  async changeMemberRole(@Args('input') input: ChangeMemberRoleInput) {
    return changed(Member, await this.members.changeRole(input));
  }

  @Can('member.remove')
  @Mutation(() => Payload(Member), { description: 'Remove a member. Their sessions end at once; what they did stays.' })
  async removeMember(@Args('input') { memberId }: RemoveMemberInput) {
    return changed(Member, await this.members.remove(memberId));
  }

  @Can('profile.update')
  @Mutation(() => ProfilePayload, { description: 'Change what you say of yourself.' })
  async updateProfile(@Args('input') input: UpdateProfileInput) {
    return changed(Viewer, await this.members.updateProfile(input));
  }

  @Can('agency.update')
  @Mutation(() => Payload(Agency), { description: 'Change the agency’s settings.' })
  async updateAgency(@Args('input') input: UpdateAgencyInput) {
    return changed(Agency, await this.agencies.update(input));
  }
}

const COOKIE = '__Host-nextround';

const device = ({ req, requestId }: Context): Device => ({
  userAgent: req.headers['user-agent'] ?? 'unknown',
  address: req.ip,
  requestId,
});

/** `__Host-` binds the cookie to this origin; browsers take `Secure` from localhost too. */
const cookie = () => ({ path: '/', httpOnly: true, secure: true, sameSite: 'strict' }) as const;

/** Goes on as whoever signed in. */
function welcome(signedIn: SignedIn, context: Context) {
  carry(context, signedIn.refreshToken);
  return goOn(signedIn, context);
}

function goOn({ actor, accessToken, expiresAt }: Confirmed, context: Context) {
  context.actor = actor;
  return { accessToken, expiresAt, viewer: actor.memberId };
}

/** Puts the refresh token where no script reads it. */
export function carry(context: Context, refreshToken: string): void {
  context.carried = refreshToken;
  void context.reply.setCookie(COOKIE, refreshToken, { ...cookie(), maxAge: 30 * 86_400 });
}
