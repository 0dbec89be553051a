import { Field, ObjectType, registerEnumType, Resolver } from '@nestjs/graphql';
import { json, Planned, sql, type Row, type Sql, type Viewer } from '@nextround/planner';
import { Application } from '@nextround/pipeline';

export enum Party {
  AGENCY = 'AGENCY',
  CLIENT = 'CLIENT',
  CANDIDATE = 'CANDIDATE',
  NOBODY = 'NOBODY',
}
registerEnumType(Party, {
  name: 'Party',
  description: 'Who is to act next.',
  valuesMap: {
    AGENCY: { description: 'The agency: a step of the clock is due, feedback is to be released, a round to be booked.' },
    CLIENT: { description: 'The hiring side: an answer, a choice or an offer is theirs.' },
    CANDIDATE: { description: 'The candidate: an offer waits for their answer, or a round for their debrief.' },
    NOBODY: { description: 'Nobody: the next round is booked, or it is over.' },
  },
});

@ObjectType({ description: 'Who is to act next on an application, told from what is in your sight.' })
export class WhoseMove {
  @Field(() => Party, { description: 'Who.' }) party: Party;
  @Field({ description: 'Since when it is theirs.' }) since: Date;
  @Field(() => Date, {
    nullable: true,
    description: 'Until when it is to be done, or when the next round begins; null where no date was set.',
  })
  by: Date | null;
}

/**
 * Whose move an application is, as rows of `party`, `since` and `by`, of which the first holds. What is late or in our hands comes before
 * what others owe us, and both before what is merely planned; where the clock has nothing to say, the stage does.
 */
function moves(a: Row<Application>, viewer: Viewer): Sql {
  const agency = sql`${viewer.agencyId}`;
  // A debrief that nobody asks for any more is nobody's move: the day forgets it after two weeks, too.
  const steps = sql`(select
      min(s.due_at) filter (where s.state = 'SCHEDULED' and s.owner <> 'CANDIDATE' and s.kind <> 'FEEDBACK_EXPECTED' and s.due_at <= moment()) as owed,
      min(s.due_at) filter (where s.state = 'SCHEDULED' and s.owner <> 'CANDIDATE' and s.kind <> 'NO_NEWS_UPDATE' and s.due_at > moment()) as asked,
      min(s.due_at) filter (where s.state = 'SCHEDULED' and s.kind = 'DEBRIEF' and s.due_at between moment() - interval '14 days' and moment()) as unwritten,
      max(s.done_at) filter (where s.state = 'DONE' and s.kind = 'FEEDBACK_EXPECTED') as answered,
      min(s.done_at) filter (where s.state = 'DONE' and s.kind = 'FEEDBACK_EXPECTED' and not exists (select from released_feedback f
        where f.agency_id = ${agency} and f.interview_id = s.interview_id)) as unreleased
    from follow_up_steps s where s.agency_id = ${agency} and s.application_id = ${a.id}) s`;
  const rounds = sql`(select min(i.ends_at) filter (where i.ends_at <= moment()) as silent, min(i.starts_at) filter (where i.ends_at > moment()) as next
    from interviews i where i.agency_id = ${agency} and i.application_id = ${a.id} and i.status = 'SCHEDULED') i`;
  const offers = sql`(select min(o.created_at) filter (where o.state = 'MADE') as made, min(o.answer_by) filter (where o.state = 'MADE') as answer_by,
      max(o.decided_at) filter (where o.state = 'ACCEPTED') as accepted
    from offers o where o.agency_id = ${agency} and o.application_id = ${a.id}) o`;
  const stage = sql`(select case when t.kind in ('AGENCY_SHORTLIST', 'INTERVIEW') then 'AGENCY' else 'CLIENT' end as party
    from stages t where t.agency_id = ${agency} and t.id = ${a.stageId}) t`;
  return sql`(select m.party, m.since, m.by from ${steps} cross join ${rounds} cross join ${offers} cross join ${stage} cross join lateral (values
      (1, s.owed is not null, 'AGENCY', s.owed, s.owed),
      (2, s.unreleased is not null, 'AGENCY', s.unreleased, s.unreleased + interval '1 day'),
      (3, ${a.status} <> 'ACTIVE', 'NOBODY', ${a.closedAt}, null),
      (4, o.made is not null, 'CANDIDATE', o.made, o.answer_by),
      (5, s.unwritten is not null, 'CANDIDATE', s.unwritten, null),
      (6, i.silent is not null, 'CLIENT', i.silent, s.asked),
      (7, i.next is not null, 'NOBODY', ${a.stageSince}, i.next),
      (8, o.accepted is not null, 'AGENCY', o.accepted, null),
      (9, true, t.party, greatest(${a.stageSince}, s.answered), null)
    ) m (place, holds, party, since, by) where m.holds order by m.place limit 1) m`;
}

/** Whether the next move of an application is this party's. */
export const isMoveOf = (application: Row<Application>, party: Sql, viewer: Viewer): Sql =>
  sql`(select m.party from ${moves(application, viewer)}) = ${party}`;

@Resolver(() => Application)
export class WhoseMoveFields {
  @Planned(() => WhoseMove, { description: 'Who is to act next.' })
  whoseMove() {
    const instant = (at: Sql) => sql`to_char(${at} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
    return json<Application>(
      (application, viewer) =>
        sql`(select json_build_object('party', m.party, 'since', ${instant(sql`m.since`)}, 'by', ${instant(sql`m.by`)}) from ${moves(application, viewer)})`,
    );
  }
}
