import { Resolver } from '@nestjs/graphql';
import { json, many, one, Planned, raw, sql, value, type Row, type Sql, type Viewer } from '@nextround/planner';
import { Private, PrivateMatter } from '@nextround/access';
import { Interview, Interviewer, InterviewFormat, InterviewKind } from '@nextround/interviews';
import { HiringContact } from '@nextround/pipeline';
import { AskedQuestion } from './asked-question.entity.js';
import { carriedOver } from './carried-over.js';
import { PrepItem } from './prep-item.entity.js';
import { CarryOver, PrepPack } from './prep-pack.entity.js';

/** Something of the pack's interview. */
const ofInterview = (column: string) =>
  value<PrepPack>(
    (pack, viewer) =>
      sql`(select i.${raw(column)} from interviews i where i.agency_id = ${viewer.agencyId} and i.id = ${pack.interviewId})`,
  );

const tickedAt = (item: Row<PrepItem>, viewer: Viewer): Sql =>
  sql`(select t.ticked_at from prep_ticks t where t.agency_id = ${viewer.agencyId} and t.prep_item_id = ${item.id})`;

@Resolver(() => PrepPack)
export class PrepPackFields {
  @Planned(() => Interview, { description: 'For which interview.' })
  interview() {
    return one<PrepPack, Interview>(
      () => Interview,
      (pack, interview) => sql`${interview.id} = ${pack.interviewId}`,
    );
  }

  @Planned(() => InterviewFormat, { description: 'How people meet, as the interview says.' })
  format() {
    return ofInterview('format');
  }

  @Planned(() => InterviewKind, { description: 'What it is about, as the interview says.' })
  kind() {
    return ofInterview('kind');
  }

  @Planned(() => [Interviewer], { description: 'Who holds it, as the interview says.' })
  interviewers() {
    return json<PrepPack>(
      (pack, viewer) =>
        sql`(select i.interviewers::json from interviews i where i.agency_id = ${viewer.agencyId} and i.id = ${pack.interviewId})`,
    );
  }

  @Planned(() => [PrepItem], { description: 'What to do before, in order.' })
  items() {
    return many<PrepPack, PrepItem>(
      () => PrepItem,
      (pack, item) => sql`${item.prepPackId} = ${pack.id}`,
      (item) => ({ by: [item.position, item.id] }),
    );
  }

  @Planned(() => Date, { nullable: true, description: 'When the candidate first opened it; null while they have not.' })
  openedAt() {
    return value<PrepPack>(
      (pack, viewer) =>
        sql`(select o.opened_at from prep_openings o where o.agency_id = ${viewer.agencyId} and o.prep_pack_id = ${pack.id})`,
    );
  }

  @Planned(() => [String], {
    description:
      'What nobody has told us yet, in the order it is asked for: `setting` (no place for a meeting at a place, no link for one by video, no number for one by phone), `interviewers`, `whatToPrepare`, `expectations`, `bringLaptop` (not asked where people meet by phone). The type of a round is never missing: no interview is booked without its kind.',
  })
  missing() {
    return value<PrepPack>(
      (
        pack,
        viewer,
      ) => sql`(select prep_missing(i.format, i.location, i.video_url, c.phone, i.interviewers, ${pack.whatToPrepare}, ${pack.expectations}, ${pack.bringLaptop})
        from interviews i join candidates c on c.agency_id = ${viewer.agencyId} and c.id = i.candidate_id where i.agency_id = ${viewer.agencyId} and i.id = ${pack.interviewId})`,
    );
  }

  @Private(PrivateMatter.DEBRIEF, PrivateMatter.FEEDBACK)
  @Planned(() => [CarryOver], {
    description:
      'What earlier rounds of this process taught, source by source and the latest round first, with your own eyes: candidates read their own copy of their answers and their own questions, recruiters what was published and released. After it, what was asked before at that company.',
  })
  carriedOver() {
    return json<PrepPack>((pack, viewer) => carriedOver(pack, viewer));
  }

  @Planned(() => HiringContact, { nullable: true, description: 'Who was last asked for what is missing; null for the candidate.' })
  detailsAskedOf() {
    return one<PrepPack, HiringContact>(
      () => HiringContact,
      (pack, contact) => sql`${contact.id} = ${pack.detailsAskedOfId}`,
    );
  }
}

@Resolver(() => PrepItem)
export class PrepItemFields {
  @Planned(() => Boolean, { description: 'Whether it is done.' })
  done() {
    return value<PrepItem>((item, viewer) => sql`${tickedAt(item, viewer)} is not null`);
  }

  @Planned(() => Date, { nullable: true, description: 'When the candidate ticked it.' })
  doneAt() {
    return value<PrepItem>(tickedAt);
  }
}

@Resolver(() => Interview)
export class InterviewPrepFields {
  @Planned(() => PrepPack, { nullable: true, description: 'How to get ready for it; for the candidate once it is published.' })
  prepPack() {
    return one<Interview, PrepPack>(
      () => PrepPack,
      (interview, pack) => sql`${pack.interviewId} = ${interview.id}`,
    );
  }

  @Planned(() => [AskedQuestion], { description: 'What the candidate was asked there, as they noted it. Nobody else reads them.' })
  askedQuestions() {
    return many<Interview, AskedQuestion>(
      () => AskedQuestion,
      (interview, question) => sql`${question.interviewId} = ${interview.id}`,
      (question) => ({ by: [question.notedAt, question.id] }),
    );
  }

  @Planned(() => Date, {
    nullable: true,
    description: 'Since when the candidate lets others read what they were asked there; null where they do not. Theirs alone to know.',
  })
  askedQuestionsSharedAt() {
    return value<Interview>(
      (interview, viewer) =>
        sql`(select k.given_at from question_consents k where k.agency_id = ${viewer.agencyId} and k.interview_id = ${interview.id} and k.withdrawn_at is null)`,
    );
  }
}
