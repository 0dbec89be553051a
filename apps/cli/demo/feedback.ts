import { v7 as uuid } from 'uuid';
import type { DebriefTopic } from '@nextround/debrief';
import { ReleasedFeedback, Scorecard } from '@nextround/feedback';
import { Interview, InterviewStatus } from '@nextround/interviews';
import { rows } from '@nextround/tenancy';
import type { Person, Standing } from './agency.js';
import type { Meeting } from './rounds.js';
import type { ScorecardWords } from './shape.js';

const MINUTE = 60_000;

/** What the hiring side said of a round, and what of it reached the candidate. */
export function addScorecards(standing: Standing, { self, recruiter: who }: Person, meeting: Meeting, cards: ScorecardWords[]): void {
  const { book, calendar, deeds } = standing;
  const candidateId = self.candidateId!;
  for (const { by, after, overall, ratings: given, released, relayed, strengths, concerns, reject } of cards) {
    const id = uuid();
    const seat = meeting.key.length + meeting.round;
    const submittedAt = calendar.atWork(calendar.hours(meeting.endsAt, after), book.timeZone, seat);
    const ratings = (Object.entries(given ?? {}) as [DebriefTopic, number][]).map(([topic, rating]) => ({ topic, rating }));
    deeds.push({
      at: submittedAt,
      who,
      action: 'scorecard.record',
      work: async () => {
        await rows(Scorecard).insert({
          id,
          interviewId: meeting.id,
          candidateId,
          interviewer: by,
          submittedById: relayed ? who.memberId : null,
          overallRecommendation: overall,
          ratings,
          strengths: strengths ?? null,
          concerns: concerns ?? null,
          rejectReason: reject ?? null,
          submittedAt,
        });
        await rows(Interview).update({ id: meeting.id }, { state: InterviewStatus.COMPLETE });
      },
    });
    if (!released) continue;
    const feedbackId = uuid();
    const wanted = calendar.atWork(calendar.hours(meeting.endsAt, released.after), book.timeZone, seat + 5);
    const releasedAt = new Date(Math.max(wanted.getTime(), submittedAt.getTime() + MINUTE));
    deeds.push({
      at: releasedAt,
      who,
      action: 'feedback.release',
      work: () =>
        rows(ReleasedFeedback).insert({
          id: feedbackId,
          interviewId: meeting.id,
          scorecardId: id,
          candidateId,
          message: released.message,
          rejectReason: reject ?? null,
          howToImprove: released.howToImprove ?? null,
          ratings,
          releasedById: who.memberId!,
          releasedAt,
        }),
    });
    if (released.read === undefined) continue;
    const readAt = new Date(Math.max(calendar.past(calendar.hours(releasedAt, released.read)).getTime(), releasedAt.getTime() + MINUTE));
    deeds.push({
      at: readAt,
      who: self,
      action: 'feedback.acknowledge',
      work: () => rows(ReleasedFeedback).update({ id: feedbackId }, { readAt }),
    });
  }
}
