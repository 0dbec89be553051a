import { IconDots } from '@tabler/icons-react';
import type { Card } from './board-document';
import type { Shown } from './next-move';

interface Props {
  card: Card;
  t: Shown['t'];
  /** Opens what can be done with it, beside the button that asks. */
  ask: (card: Card, beside: HTMLElement) => void;
}

export const AskButton = ({ card, t, ask }: Props) => (
  <button
    type="button"
    className="tile-menu"
    aria-haspopup="menu"
    aria-label={t('board.menu', { name: card.candidate.name })}
    onClick={(event) => ask(card, event.currentTarget)}
  >
    <IconDots size={16} stroke={1.8} aria-hidden />
  </button>
);
