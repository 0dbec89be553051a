import type { DebriefTopic, InterviewPageQuery, ScorecardWordsFragment } from '../gql/graphql';

type Interview = Extract<NonNullable<InterviewPageQuery['node']>, { __typename: 'Interview' }>;
export type Answer = NonNullable<Interview['debrief']>['answers'][number];
export type Gap = Interview['ratingGaps'][number];

export interface Pair {
  key: string;
  topic: DebriefTopic;
  answers: Answer[];
  rating?: number;
  gap?: Gap;
}

/**
 * The rows of the comparison, in the order the candidate was asked: a topic each, both sides level.
 * Topics that nobody rates hold words only and come last, beside the scorecard's own words.
 */
export function pairs(
  interview: Pick<Interview, 'debrief' | 'debriefPrompts' | 'ratingGaps'>,
  scorecard: ScorecardWordsFragment | undefined,
): { rated: Pair[]; wordsOnly: Answer[] } {
  const answers = interview.debrief?.submittedAt ? interview.debrief.answers : [];
  const topics = [
    ...new Set([
      ...interview.debriefPrompts.filter(({ rated }) => rated).map(({ topic }) => topic),
      ...(scorecard?.ratings.map(({ topic }) => topic) ?? []),
    ]),
  ];
  const rated = topics
    .map((topic) => ({
      key: topic,
      topic,
      answers: answers.filter(({ prompt }) => prompt.topic === topic && prompt.rated),
      rating: scorecard?.ratings.find((given) => given.topic === topic)?.rating,
      gap: interview.ratingGaps.find((gap) => gap.topic === topic),
    }))
    .filter((pair) => pair.answers.length > 0 || pair.rating !== undefined);
  return { rated, wordsOnly: answers.filter(({ prompt }) => !prompt.rated) };
}
