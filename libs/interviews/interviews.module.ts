import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller.js';
import { CalendarMutations, ViewerCalendarFields } from './calendars.resolver.js';
import { Calendars } from './calendars.service.js';
import { ApplicationInterviewFields, InterviewFields, OtherProcessInterviewFields } from './interviews.fields.js';
import './interview.letters.js';
import { InterviewMutations, InterviewQueries } from './interviews.resolver.js';
import { Interviews } from './interviews.service.js';

@Module({
  controllers: [CalendarController],
  providers: [
    Calendars,
    CalendarMutations,
    ViewerCalendarFields,
    Interviews,
    InterviewQueries,
    InterviewMutations,
    InterviewFields,
    ApplicationInterviewFields,
    OtherProcessInterviewFields,
  ],
})
export class InterviewsModule {}
