import { Field, ID, ObjectType, Resolver } from '@nestjs/graphql';
import { Role } from '@nextround/tenancy';
import { constant, json, many, one, Planned, sql, value, ViewType } from '@nextround/planner';
import { abilitiesOf, abilityTable } from './abilities.js';
import { Agency } from './agency.entity.js';
import { Invitation } from './invitation.entity.js';
import { Member } from './member.entity.js';
import { Language, QuietHours, TimeZone } from './scalars.js';
import { scopeOfAbility } from './scopes.js';
import { Session } from './session.entity.js';

@ObjectType({ description: 'One agency that the viewer belongs to.' })
export class Membership {
  @Field(() => ID, { description: 'The id of the member this person is there.' }) id: string;
  @Field({ description: 'What the agency is called.' }) agencyName: string;
  @Field({ description: 'Its short name: what `switchAgency` takes.' }) agencySlug: string;
  @Field(() => Role, { description: 'As what the person acts there.' }) role: Role;
  @Field({ description: 'Whether it is the one signed in to now.' }) current: boolean;
}

@ObjectType({ description: 'One thing that may be done, and by whom: a line of `abilities.txt`.' })
export class Ability {
  @Field({ description: 'Its name, such as `debrief.submit`; the journal calls what is done by it the same.' }) name: string;
  @Field(() => [Role], { description: 'The roles that may.' }) roles: Role[];
  @Field(() => String, { nullable: true, description: 'The scope an API client needs for it; null where it needs none, or never may.' })
  scope: string | null;
}

/** Who asks. A view of their own membership. */
@ViewType(() => Member, 'Who is asking, as what, and what they may do.')
export class Viewer {
  @Field(() => Role, { description: 'As what you act.' }) role: Role;
  @Field({ description: 'Your name.' }) name: string;
  @Field({ description: 'The address you sign in with.' }) email: string;
  @Field(() => Language, { description: 'The language you are addressed in.' }) language: Language;
  @Field(() => TimeZone, { description: 'Where your clock stands.' }) timeZone: string;
  @Field(() => QuietHours, { description: 'When you are not to be told anything.' }) quietHours: QuietHours;
}

@Resolver(() => Viewer)
export class ViewerFields {
  @Planned(() => ID, { description: 'The id of the member you are.' })
  id() {
    return value<Member>((me) => sql`${constant('member_')} || ${me.id}::text`);
  }

  @Planned(() => Agency, { description: 'The agency you act for.' })
  agency() {
    return one<Member, Agency>(
      () => Agency,
      (me, agency) => sql`${agency.id} = ${me.agencyId}`,
    );
  }

  @Planned(() => Member, { nullable: true, description: 'You as a member of the agency; null for a candidate.' })
  member() {
    return one<Member, Member>(
      () => Member,
      (me, member) => sql`${member.id} = ${me.id} and ${me.candidateId} is null`,
    );
  }

  @Planned(() => [String], {
    description: 'Everything your role may do, by the names in `abilities.txt`: ask this, and no rule has to be written twice.',
  })
  abilities() {
    return value((_, viewer) => constantList(abilitiesOf(viewer.role)));
  }

  @Planned(() => [Membership], { description: 'Every agency you belong to, with one sign-in.' })
  memberships() {
    return json(
      (
        _,
        viewer,
      ) => sql`(select coalesce(json_agg(json_build_object('id', 'member_' || m.id, 'agencyName', a.name, 'agencySlug', a.slug, 'role', m.role, 'current', m.agency_id = ${viewer.agencyId}) order by a.name), '[]')
      from memberships m join agencies a on a.agency_id = m.agency_id where m.identity_id = ${viewer.identityId} and m.removed_at is null)`,
    );
  }

  @Planned(() => [Session], { description: 'Your sessions that stand, the latest used first.' })
  sessions() {
    return many<Member, Session>(
      () => Session,
      (me, session) => sql`${session.membershipId} = ${me.id} and ${session.endedAt} is null and ${session.expiresAt} > now()`,
      (session) => ({ by: [session.lastUsedAt, session.id], desc: true }),
    );
  }
}

@Resolver(() => Session)
export class SessionFields {
  @Planned(() => Boolean, { description: 'Whether it is the session this request comes from.' })
  current() {
    return value<Session>((session, viewer) => sql`${session.id} = ${viewer.sessionId}`);
  }
}

@Resolver(() => Agency)
export class AgencyFields {
  @Planned(() => [Member], { description: 'Everybody who works here now, by name. Candidates are not among them.' })
  members() {
    return many<Agency, Member>(
      () => Member,
      (_, member) => sql`${member.role} <> 'CANDIDATE' and ${member.removedAt} is null`,
      (member) => ({ by: [member.name, member.id] }),
    );
  }

  @Planned(() => [Invitation], { description: 'The invitations that still work, the one sent last first. Candidates see none of them.' })
  invitations() {
    return many<Agency, Invitation>(
      () => Invitation,
      (_, invitation) => sql`${invitation.acceptedAt} is null and ${invitation.revokedAt} is null and ${invitation.expiresAt} > now()`,
      (invitation) => ({ by: [invitation.id], desc: true }),
    );
  }

  @Planned(() => [Ability], { description: 'Who may do what, by name: the whole table of this installation.' })
  abilities() {
    return json(
      () =>
        sql`${constant(JSON.stringify(abilityTable().map(([name, roles]) => ({ name, roles, scope: scopeOfAbility(name) ?? null }))))}::json`,
    );
  }
}

const constantList = (items: string[]) => sql`array[${items.map((item) => constant(item)).reduce((all, item) => sql`${all}, ${item}`)}]`;
