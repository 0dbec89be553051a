import { useTranslation } from 'react-i18next';
import type { InterviewStateFragment } from '../gql/graphql';
import { useDates } from '../look/dates';
import { useNow } from '../look/now';
import { Clock } from '../look/parts';
import { whoseMove } from './whose-move';

export function MoveChip({ interview, candidate, client }: { interview: InterviewStateFragment; candidate: string; client: string }) {
  const { t } = useTranslation();
  const now = useNow();
  const { dayTime } = useDates();
  const { state, words, sentence } = whoseMove(interview, { candidate, client }, now, dayTime, t);
  return (
    <span title={sentence} className="move-chip">
      <Clock state={state}>{words}</Clock>
    </span>
  );
}
