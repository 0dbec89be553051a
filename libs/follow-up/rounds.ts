import { rows } from '@nextround/tenancy';
import { FeedbackRequest, Scorecard } from '@nextround/feedback';

/** The interview a scorecard is about. The hiring side, by its link, does not read scorecards, its own neither: it sees what it was asked. */
export async function roundOfScorecard(id: string): Promise<string> {
  const { interviewId } = (await rows(Scorecard).one({ id })) ?? (await rows(FeedbackRequest).one({ scorecardId: id }))!;
  return interviewId;
}
