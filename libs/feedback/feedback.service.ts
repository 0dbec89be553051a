import { Injectable } from '@nestjs/common';
import { clock, doer, happened, member, rows } from '@nextround/tenancy';
import { Interview, InterviewStatus } from '@nextround/interviews';
import type { RecordScorecardInput, ReleaseFeedbackInput } from './feedback.inputs.js';
import { ReleasedFeedback } from './released-feedback.entity.js';
import { Scorecard } from './scorecard.entity.js';

@Injectable()
export class Feedback {
  /** Keeps what the hiring side said as it was said. With it, the interview is complete. */
  async record({ interviewId, ratings, ...input }: RecordScorecardInput): Promise<string> {
    const interview = await rows(Interview).get(interviewId);
    interview.mustHaveEnded();
    const id = await rows(Scorecard).insert({
      ...input,
      interviewId,
      candidateId: interview.candidateId,
      ratings: (ratings ?? []).map(({ topic, rating }) => ({ topic, rating })),
      submittedById: doer(),
    });
    if (interview.state !== InterviewStatus.COMPLETE)
      await rows(Interview).update({ id: interviewId }, { state: InterviewStatus.COMPLETE });
    await happened('scorecard.recorded', id);
    return id;
  }

  /** Gives the candidate what helps them, in the recruiter's words. The scorecard itself stays where it is. */
  async release({ scorecardId, ...input }: ReleaseFeedbackInput): Promise<string> {
    const { interviewId, candidateId, ratings } = await rows(Scorecard).get(scorecardId);
    const id = await rows(ReleasedFeedback).insert({ ...input, scorecardId, interviewId, candidateId, ratings, releasedById: member() });
    await happened('feedback.released', id);
    return id;
  }

  /** Reading twice is no mistake: the first time counts. */
  async acknowledge(id: string): Promise<string> {
    await rows(ReleasedFeedback).get(id);
    await rows(ReleasedFeedback).update({ id, readAt: null }, { readAt: clock.now() });
    return id;
  }
}
