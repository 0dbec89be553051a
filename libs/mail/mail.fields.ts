import { Args, Int, Resolver } from '@nestjs/graphql';
import { Role } from '@nextround/tenancy';
import { Agency, Member, Viewer, type Language } from '@nextround/access';
import {
  computed,
  Connection,
  constant,
  json,
  join,
  Node,
  node,
  page,
  PageArgs,
  Planned,
  raw,
  sql,
  value,
  type Plan,
  type Row,
  type Sql,
  type Viewer as Asking,
} from '@nextround/planner';
import { Notification } from './notification.entity.js';
import { MailPreviewArgs } from './mail.args.js';
import { GROUPS, NotificationPreferences } from './preferences.entity.js';
import { sampleMail } from './sample.js';

/** What was told to whoever asks, as the member or as the candidate they are. What is in sight is that already; this finds it by an index. */
const mine = (me: Row<Member>, notice: Row<Notification>, asking: Asking): Sql => {
  const own = asking.role === Role.CANDIDATE ? sql`${notice.candidateId} = ${me.candidateId}` : sql`${notice.memberId} = ${me.id}`;
  return sql`${own} and ${notice.toldAt} is not null`;
};

@Resolver(() => Viewer)
export class ViewerMailFields {
  @Planned(() => NotificationPreferences, { description: 'How you want to be told.' })
  notificationPreferences() {
    const columns: Record<string, string> = { followUps: 'follow_ups' };
    const pairs = GROUPS.map((group) => sql`${constant(group)}, coalesce(p.${raw(columns[group] ?? group)}, 'AT_ONCE')`);
    return json<Member>(
      (me, viewer) =>
        sql`(select json_build_object(${join(pairs, ', ')}) from (select 1) one left join notification_preferences p on p.agency_id = ${viewer.agencyId} and p.member_id = ${me.id})`,
    );
  }

  @Planned(() => Connection(Notification), { description: 'What you were told, latest first.' })
  inbox(@Args() _: PageArgs): Plan {
    return page<Member, Notification>(
      () => Notification,
      (me, notice, viewer) => mine(me, notice, viewer),
      (notice) => ({ by: [notice.toldAt, notice.id], desc: true }),
    );
  }

  @Planned(() => Int, { description: 'How much of your inbox you have not read.' })
  unreadNotifications() {
    return value<Member>((me, viewer) => {
      const own = viewer.role === Role.CANDIDATE ? sql`n.candidate_id = ${me.candidateId}` : sql`n.member_id = ${me.id}`;
      return sql`(select count(*)::int from notices n where n.agency_id = ${viewer.agencyId} and ${own} and n.told_at is not null and n.read_at is null)`;
    });
  }
}

@Resolver(() => Notification)
export class NotificationFields {
  @Planned(() => Date, { description: 'When you were told.' })
  at() {
    return value<Notification>((notice) => sql`${notice.toldAt}`);
  }

  @Planned(() => Node, { nullable: true, description: 'The record it leads to; null where it is gone or not in your sight.' })
  about() {
    return node<Notification>((notice) => ({ type: notice.aboutType, id: notice.aboutId }));
  }

  @Planned(() => String, { nullable: true, description: 'The candidate it is about, by name; null where it is about none.' })
  candidateName() {
    return value<Notification>(
      (notice, viewer) => sql`(select c.name from candidates c where c.agency_id = ${viewer.agencyId} and c.id = ${notice.subjectId})`,
    );
  }
}

@Resolver(() => Agency)
export class AgencyMailFields {
  @Planned(() => String, { description: 'What a mail in the agency’s name looks like, as HTML: an example, about nobody.' })
  mailPreview(@Args() _: MailPreviewArgs) {
    return computed<Agency, { name: string; footer: string | null; language: Language }, MailPreviewArgs>(
      (agency) => sql`json_build_object('name', ${agency.name}, 'footer', ${agency.mailFooter}, 'language', ${agency.language})`,
      ({ name, footer, language }, given) =>
        sampleMail(name, given.footer === undefined ? footer : given.footer, given.language ?? language),
    );
  }
}
