import { Args, ID, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Role } from '@nextround/tenancy';
import {
  Connection,
  follow,
  json,
  node,
  Node,
  page,
  patiently,
  Planned,
  PlanOf,
  raw,
  sql,
  value,
  type Order,
  type Row,
  type Sql,
  type Viewer,
} from '@nextround/planner';
import { Can } from '@nextround/access';
import { AuditTrailArgs, ChangesArgs, FollowArgs } from './journal.args.js';
import { AuditEntry, AuditVerification, Change, ChangeKind, FieldChange, FollowedEntry } from './journal.entity.js';
import { cursorAt, endOfFeed, followedEntries, followedTypes, inTurn, isFollowed, kindOf, publicIdOf } from './feed.js';
import './journal.policy.js';
import { asShown, prefixOfField, roleOf } from './references.js';

/** The newest entry is what an auditor looks for; a follower reads from the oldest. */
const newest = (entry: Row<AuditEntry>): Order => ({ by: [entry.seq], desc: true });

@Resolver()
export class JournalQueries {
  @Can('journal.read')
  @PlanOf()
  @Query(() => Connection(AuditEntry), {
    description: 'The audit trail, newest first. Admins and auditors read all of it; candidates what concerns themselves.',
  })
  auditTrail(@Args() _: AuditTrailArgs) {
    return page<never, AuditEntry>(
      () => AuditEntry,
      () => raw('true'),
      newest,
    );
  }

  @Can('journal.verify')
  @PlanOf()
  @Query(() => AuditVerification, {
    description: 'Checks the whole chain now: every entry in its place, hashed as it was written, up to the head.',
  })
  auditVerification() {
    return json(
      (
        _,
        viewer,
      ) => sql`(select json_build_object('intact', c.broken is null and c.entries = c.head, 'entries', c.entries, 'headHash', c.hash,
        'firstBrokenSeq', coalesce(c.broken, case when c.entries <> c.head then c.entries + 1 end))
      from (select count(v.seq)::int as entries, min(v.at) filter (where not v.fits) as broken,
          (select h.seq::int from journal_heads h where h.agency_id = ${viewer.agencyId}) as head,
          (select encode(h.hash, 'hex') from journal_heads h where h.agency_id = ${viewer.agencyId}) as hash
        from (select j.seq, (row_number() over line)::int as at,
            j.seq = row_number() over line
            and j.hash = sha256(convert_to(journal_text(coalesce(lag(j.hash) over line, sha256(uuid_send(${viewer.agencyId}))), j), 'UTF8'))
            and (w.seq is null or sha256(w.salt || convert_to(w.detail, 'UTF8')) = j.words_hash) as fits
          from journal j left join journal_words w on w.agency_id = ${viewer.agencyId} and w.seq = j.seq where j.agency_id = ${viewer.agencyId} window line as (order by j.seq)) v) c)`,
    );
  }

  @Can('changes.read')
  @PlanOf()
  @Query(() => Connection(Change), {
    description:
      'The change feed, oldest first. Follow it by passing the last cursor as `after`: nothing is missed, nothing comes twice, whatever commits meanwhile. A record that leaves your sight, in whatever way, comes as DELETED; one that enters it comes with its node. What only time changes in a record, such as SCHEDULED into AWAITING_FEEDBACK, follows from its own dates and comes by no line. CURSOR_EXPIRED: your role, scopes or sight are others than when the cursor was made, or this installation was restored from a backup; start again with `feedCursor`.',
  })
  changes(@Args() _: ChangesArgs) {
    return patiently(
      page<never, FollowedEntry>(
        () => FollowedEntry,
        (_parent, entry, { role }) => isFollowed(entry, role),
        inTurn,
        followedEntries,
      ),
    );
  }
}

@Resolver()
export class FeedQueries {
  @Can('changes.read')
  @PlanOf()
  @Query(() => String, {
    description:
      'The cursor behind everything that has happened until now. Read it first, then pull every list to its end, then follow `changes` from it: whatever is written meanwhile, your copy ends as what is there.',
  })
  feedCursor() {
    return value((_, viewer) => endOfFeed(viewer.agencyId));
  }
}

@Resolver()
export class JournalSubscriptions {
  @Can('changes.read')
  @PlanOf()
  @Subscription(() => Change, {
    description:
      'The change feed, pushed as it grows: from now on, or from `after` on, where an earlier follower stopped. Ends where you may follow no longer, and can be taken up again by the cursor of the last change.',
  })
  journal(@Args() _: FollowArgs) {
    return follow('changes', ({ agencyId }) => endOfFeed(agencyId));
  }
}

@Resolver(() => AuditEntry)
export class AuditEntryFields {
  @Planned(() => Role, { description: 'As what they did it.' })
  actorRole() {
    return value<AuditEntry>(roleOf);
  }

  @Planned(() => String, {
    description:
      'Who did it, by the name they have now; `Nextround` for the system itself and for somebody at the door, whose action says what they came with.',
  })
  actor() {
    return value<AuditEntry>(actorOf);
  }

  @Planned(() => String, {
    nullable: true,
    description: 'The person an applicant tracking system said it acted for, by the name they have now; null where it said nothing.',
  })
  onBehalfOf() {
    return value<AuditEntry>(
      (entry, viewer) => sql`(select m.name from memberships m where m.agency_id = ${viewer.agencyId} and m.id = ${entry.onBehalfOfId})`,
    );
  }

  @Planned(() => Node, { nullable: true, description: 'The record it was done to; null where it is gone or not in your sight.' })
  subject() {
    return node<AuditEntry>((entry) => ({ type: entry.nodeType, id: entry.nodeId }));
  }

  @Planned(() => ID, { description: 'The id of the record it was done to.' })
  subjectId() {
    return value<AuditEntry>(publicIdOf);
  }

  @Planned(() => [FieldChange], { description: 'What changed, field by field.' })
  changes() {
    return json<AuditEntry>(
      (entry, viewer) => sql`(select coalesce(json_agg(json_build_object('field', f.name,
        'before', ${asShown(raw('v.before'), raw('v.prefix'))}, 'after', ${asShown(raw('v.after'), raw('v.prefix'))}) order by f.name), '[]')
      from unnest(${entry.fields}) f (name) left join journal_words w on w.agency_id = ${viewer.agencyId} and w.seq = ${entry.seq}
      cross join lateral (select w.detail::jsonb -> f.name ->> 0 as before, w.detail::jsonb -> f.name ->> 1 as after, ${prefixOfField(raw('f.name'))} as prefix) v)`,
    );
  }

  @Planned(() => String, { description: 'Its hash, in hex: it covers the entry before it.' })
  hash() {
    return value<AuditEntry>((entry) => sql`encode(${entry.entryHash}, 'hex')`);
  }
}

@Resolver(() => Change)
export class ChangeFields {
  @Planned(() => String, { description: 'Where this change stands. Pass it as `after` to go on behind it.' })
  cursor() {
    return value<AuditEntry>((entry, viewer) => cursorAt(entry, viewer.agencyId));
  }

  @Planned(() => ChangeKind, { description: 'How to take it. DELETED also where the record is no longer in your sight.' })
  kind() {
    return value<FollowedEntry>(kindOf);
  }

  @Planned(() => ID, { description: 'The id of the record.' })
  nodeId() {
    return value<AuditEntry>(publicIdOf);
  }

  @Planned(() => String, { description: 'Its type, by its name in this schema.' })
  nodeType() {
    return value<AuditEntry>((entry) => entry.nodeType);
  }

  @Planned(() => String, { description: 'Who did it, by the name they have now; `Nextround` for the system itself.' })
  actor() {
    return value<AuditEntry>(actorOf);
  }

  @Planned(() => Boolean, { description: 'Whether you did it yourself, on whatever device.' })
  byYou() {
    return value<AuditEntry>((entry, viewer) => sql`coalesce(${entry.actorId} = ${viewer.memberId}, false)`);
  }

  @Planned(() => Node, { nullable: true, description: 'The record as it stands now; null where it is gone or not in your sight.' })
  node() {
    return node<FollowedEntry>((entry) => ({ type: entry.nodeType, id: entry.nodeId, types: followedTypes(), there: entry.inSight }));
  }
}

const actorOf = (entry: Row<AuditEntry>, viewer: Viewer): Sql =>
  // By the link of a debrief only its own candidate acts, who need not be a member.
  sql`coalesce((select m.name from memberships m where m.agency_id = ${viewer.agencyId} and m.id = ${entry.actorId}),
    (select k.name from api_clients k where k.agency_id = ${viewer.agencyId} and k.id = ${entry.actorId}),
    (select c.name from candidates c where c.agency_id = ${viewer.agencyId} and c.id = ${entry.candidateId} and ${entry.actorRole} = 'LINK'),
    case ${entry.actorRole} when 'API_CLIENT' then 'An applicant tracking system' else 'Nextround' end)`;
