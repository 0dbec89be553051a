import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { lasting } from '../look/dates';
import { BoardCard } from './board-card';
import type { Card, Stage } from './board-document';
import type { Shown } from './next-move';

interface Props {
  stage: Stage;
  cards: readonly Card[];
  count: number;
  shown: Shown;
  ask?: (card: Card, beside: HTMLElement) => void;
  /** Takes a card that was dragged here; without it nothing is dragged. */
  take?: (id: string) => void;
  more?: () => Promise<unknown>;
}

/** One stage: what stands in it, how much of it there is, and how long it usually stands. */
export function BoardColumn({ stage, cards, count, shown, ask, take, more }: Props) {
  const { t } = shown;
  const title = useId();
  const [over, setOver] = useState(false);
  const [loading, load] = useState(false);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging is an extra: the menu and the keys move, too
    <section
      className="column"
      aria-labelledby={title}
      data-column={stage.id}
      data-over={over || undefined}
      onDragOver={(event) => {
        if (!take) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take?.(event.dataTransfer.getData('text/plain'));
      }}
    >
      <header className="column-head">
        <h2 id={title} className="ellipsis">
          {stage.name}
        </h2>
        <span className="num" aria-label={t('board.count', { count })}>
          {count}
        </span>
        {stage.medianHours != null && (
          <span className="column-median num">
            {t('board.median', {
              time: lasting(stage.medianHours * 3_600_000, t, true)
                .split(' ')
                .slice(0, 2)
                .join(' '),
            })}
          </span>
        )}
      </header>
      {cards.length > 0 ? (
        <ul className="tiles">
          {cards.map((card) => (
            <BoardCard key={card.id} card={card} shown={shown} ask={ask} drags={take !== undefined} />
          ))}
        </ul>
      ) : (
        <p className="column-none">{t('board.nobody')}</p>
      )}
      {more && (
        <Button
          variant="default"
          loading={loading}
          onClick={() => {
            load(true);
            void more().finally(() => load(false));
          }}
        >
          {t('board.more', { count: Math.min(50, count - cards.length) })}
        </Button>
      )}
    </section>
  );
}
