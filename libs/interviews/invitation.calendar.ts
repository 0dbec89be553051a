import { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { clock } from '@nextround/tenancy';
import type { CalendarPart, Receiver } from '@nextround/mail';
import { InterviewStatus, type Interview } from './interview.entity.js';

/** What names an interview in every calendar, whatever becomes of it. */
export const calendarUid = (interviewId: string): string => `interview-${interviewId}@nextround`;

/**
 * An interview for the calendar of whoever goes there: in instants of UTC, since every calendar knows those. A later `sequence`
 * replaces an earlier one of the same interview.
 */
export function calendarOf(
  interview: Interview,
  receiver: Receiver,
  { title, sequence, url, text }: { title: string; sequence: number; url: string; text: string },
): CalendarPart {
  const gone = interview.state === InterviewStatus.CANCELLED || interview.state === InterviewStatus.ON_HOLD;
  const method = gone ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST;
  const calendar = new ICalCalendar({ method, prodId: { company: 'Nextround', product: 'Nextround', language: receiver.language } });
  calendar.createEvent({
    id: calendarUid(interview.id),
    sequence,
    stamp: clock.now(),
    start: interview.startsAt,
    end: interview.endsAt,
    summary: title,
    description: text,
    location: interview.location ?? interview.videoUrl,
    url,
    status: gone ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: receiver.agency.name, email: receiver.agency.address },
    attendees: [
      {
        name: receiver.name,
        email: receiver.address,
        role: ICalAttendeeRole.REQ,
        status: ICalAttendeeStatus.ACCEPTED,
        rsvp: false,
      },
    ],
  });
  return { method: gone ? 'CANCEL' : 'REQUEST', text: calendar.toString() };
}
