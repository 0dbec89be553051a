import { useTranslation } from 'react-i18next';
import { useChangedBy } from '../live/news';
import { Conflict } from '../look/conflict';
import { standing } from './standing';
import type { Moves } from './use-moves';

/** Somebody else moved it first: where it was put beside where it stands now, and the choice. */
export function MoveConflict({ clash: { card, to }, move, leave }: Pick<Moves, 'move' | 'leave'> & { clash: NonNullable<Moves['clash']> }) {
  const { t } = useTranslation();
  const changedBy = useChangedBy(card.id);
  return (
    <Conflict
      who={changedBy}
      sides={[{ label: card.candidate.name, mine: to.name, theirs: standing(card, t) }]}
      keepMine={() => move(card, to)}
      takeTheirs={leave}
    />
  );
}
