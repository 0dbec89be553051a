import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { NotificationKind as Kind } from './notification-kind.js';

export enum NotificationPreference {
  AT_ONCE = 'AT_ONCE',
  DAILY_DIGEST = 'DAILY_DIGEST',
  OFF = 'OFF',
}
registerEnumType(NotificationPreference, {
  name: 'NotificationPreference',
  description: 'How somebody wants to be told. The inbox holds everything, whatever is chosen.',
  valuesMap: {
    AT_ONCE: { description: 'By mail, at once; in quiet hours, at their end.' },
    DAILY_DIGEST: { description: 'By one mail a day, at 09:00 or when quiet hours end, where there is anything to tell.' },
    OFF: { description: 'In the inbox only.' },
  },
});

const usual = { default: NotificationPreference.AT_ONCE };

/** How a member wants to be told, by group. Where there is no row, everything comes at once. */
@Entity('notification_preferences')
@ObjectType({ description: 'How you want to be told, by what it is about. Everything at once where nothing was chosen.' })
export class NotificationPreferences {
  @PrimaryColumn('uuid', { name: 'agency_id' })
  agencyId: string;

  @PrimaryColumn('uuid', { name: 'member_id' })
  memberId: string;

  @Field(() => NotificationPreference, {
    description: 'Debriefs to write and preparation. Invitations, changes of date, and the request for a debrief always come at once.',
  })
  @Column('text', usual)
  interviews: NotificationPreference;

  @Field(() => NotificationPreference, { description: 'Thank-yous, feedback that is expected, follow-ups, escalations.' })
  @Column('text', { ...usual, name: 'follow_ups' })
  followUps: NotificationPreference;

  @Field(() => NotificationPreference, { description: 'Debriefs and scorecards that came in, feedback that was released.' })
  @Column('text', usual)
  feedback: NotificationPreference;

  @Field(() => NotificationPreference, { description: 'Messages.' })
  @Column('text', usual)
  messages: NotificationPreference;

  @Field(() => NotificationPreference, { description: 'What is shared of other processes, and who may be told.' })
  @Column('text', usual)
  sharing: NotificationPreference;
}

export type Group = 'interviews' | 'followUps' | 'feedback' | 'messages' | 'sharing';
export const GROUPS: readonly Group[] = ['interviews', 'followUps', 'feedback', 'messages', 'sharing'];

const GROUP_OF: Record<Kind, Group> = {
  INTERVIEW_SCHEDULED: 'interviews',
  INTERVIEW_RESCHEDULED: 'interviews',
  INTERVIEW_CANCELLED: 'interviews',
  DEBRIEF_DUE: 'interviews',
  DEBRIEF_NUDGE: 'interviews',
  PREP_PUBLISHED: 'interviews',
  THANK_YOU_DUE: 'followUps',
  FEEDBACK_EXPECTED: 'followUps',
  FOLLOW_UP_DUE: 'followUps',
  ESCALATION: 'followUps',
  NO_NEWS_DUE: 'followUps',
  REJECTION_FOLLOW_UP: 'followUps',
  DEBRIEF_RECEIVED: 'feedback',
  SCORECARD_RECEIVED: 'feedback',
  FEEDBACK_PROMISED: 'feedback',
  FEEDBACK_DECLINED: 'feedback',
  FEEDBACK_RELEASED: 'feedback',
  MESSAGE: 'messages',
  DISCLOSURE_REQUESTED: 'sharing',
  DISCLOSURE_DECIDED: 'sharing',
  PROCESS_UPDATE_SHARED: 'sharing',
  WEBHOOK_SWITCHED_OFF: 'sharing',
};
/** What cannot wait for tomorrow’s digest: it would come too late to be of use. */
const ALWAYS: readonly Kind[] = [
  Kind.DEBRIEF_DUE,
  Kind.INTERVIEW_SCHEDULED,
  Kind.INTERVIEW_RESCHEDULED,
  Kind.INTERVIEW_CANCELLED,
  Kind.WEBHOOK_SWITCHED_OFF,
];

/** How somebody with these preferences is told. @param preferences undefined where nothing was chosen, or nobody signs in */
export function channelOf(kind: Kind, urgent: boolean, preferences: NotificationPreferences | undefined): NotificationPreference {
  if (urgent || !preferences || ALWAYS.includes(kind)) return NotificationPreference.AT_ONCE;
  return preferences[GROUP_OF[kind]];
}
