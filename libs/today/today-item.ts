import { Field, registerEnumType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { FoundType } from '@nextround/planner';

export enum TodayKind {
  NEW_DEBRIEF = 'NEW_DEBRIEF',
  DEBRIEF_MISSING = 'DEBRIEF_MISSING',
  FEEDBACK_TO_RELEASE = 'FEEDBACK_TO_RELEASE',
  FEEDBACK_OVERDUE = 'FEEDBACK_OVERDUE',
  THANK_YOU_CLOSING = 'THANK_YOU_CLOSING',
  PREP_MISSING = 'PREP_MISSING',
  OFFER_COLLISION = 'OFFER_COLLISION',
  DISCLOSURE_DECIDED = 'DISCLOSURE_DECIDED',
  UNREAD_MESSAGE = 'UNREAD_MESSAGE',
  NO_NEWS_DUE = 'NO_NEWS_DUE',
}
registerEnumType(TodayKind, {
  name: 'TodayKind',
  description: 'Why something is in the recruiter’s day.',
  valuesMap: {
    NEW_DEBRIEF: { description: 'A debrief was handed over, or revised. Due since then.' },
    DEBRIEF_MISSING: { description: 'A day after the interview there is no debrief, and both nudges are spent. Due since its end.' },
    FEEDBACK_TO_RELEASE: {
      description:
        'The hiring side has spoken, and the candidate has read nothing of it yet: due a day after. Or a rejection without a way to improve: due with its step.',
    },
    FEEDBACK_OVERDUE: {
      description: 'The hiring side has not answered in time. Due with the step of the response clock that is open now.',
    },
    THANK_YOU_CLOSING: { description: 'Less than six hours are left for a thank-you. Due with its step.' },
    PREP_MISSING: { description: 'A round begins within 48 hours, and no prep pack is published. Due with the round.' },
    OFFER_COLLISION: {
      description: 'Another offer has to be answered before our next round, or before we expect an answer. Due with that offer.',
    },
    DISCLOSURE_DECIDED: { description: 'The candidate has decided what a company may be told. Due since then.' },
    UNREAD_MESSAGE: { description: 'The candidate has written. Due since the oldest message that is not read.' },
    NO_NEWS_DUE: { description: 'The candidate has heard nothing for three days. Due with its step.' },
  },
});

/** What `today.sql.ts` finds, with these columns. */
@FoundType('today_items', 'Something that waits for the recruiter. It leaves by itself once its reason is gone.')
export class TodayItem {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @Field({ description: 'Names the item: what `settleTodayItem` and `snoozeTodayItem` take. No id of the API.' })
  @PrimaryColumn('text')
  key: string;

  @Field(() => TodayKind, { description: 'Why it is here.' })
  @Column('text')
  kind: TodayKind;

  @Field({ description: 'Since when, or by when: the oldest promise comes first.' })
  @Column('timestamptz', { name: 'due_at' })
  dueAt: Date;

  @Column('uuid', { name: 'candidate_id' })
  candidateId: string;

  /** The round it is about, where it is about one. */
  @Column('uuid', { name: 'interview_id', nullable: true })
  interviewId: string | null;

  @Column('text', { name: 'subject_type' })
  subjectType: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId: string;
}
