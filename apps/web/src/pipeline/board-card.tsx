import { IconNotes } from '@tabler/icons-react';
import { memo } from 'react';
import { ApplicationLink } from './application-link';
import { AskButton } from './ask-button';
import type { Card } from './board-document';
import { age, isLate, NextMove, type Shown } from './next-move';

interface Props {
  card: Card;
  shown: Shown;
  /** Opens what can be done with it, beside the button that asks. */
  ask?: (card: Card, beside: HTMLElement) => void;
  drags: boolean;
}

/** One application on the board: who, for what, whose move it is and since when it stands here. */
export const BoardCard = memo(function BoardCard({ card, shown, ask, drags }: Props) {
  const { t, now, dates } = shown;
  const { candidate, job, nextInterview, latestDebrief } = card;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging is an extra: the menu and the keys move, too
    <li
      className="tile"
      data-tile={card.id}
      data-late={isLate(card, now) || undefined}
      draggable={drags}
      onDragStart={(event) => {
        event.dataTransfer.setData('text/plain', card.id);
        event.dataTransfer.effectAllowed = 'move';
      }}
    >
      <div className="tile-top">
        <ApplicationLink id={card.id} className="tile-name ellipsis">
          {candidate.name}
        </ApplicationLink>
        {ask && <AskButton card={card} t={t} ask={ask} />}
      </div>
      <p className="tile-line">
        <span className="ellipsis">{job.title}</span>
        {nextInterview && <span className="num">{t('board.round', { round: nextInterview.round })}</span>}
      </p>
      <p className="tile-line">
        <span className="ellipsis">{job.clientCompany.name}</span>
        <span className="tile-facts">
          {latestDebrief?.submittedAt && (
            <span title={t('board.debriefAt', { at: dates.dayTime(latestDebrief.submittedAt) })}>
              <IconNotes size={15} stroke={1.6} aria-hidden />
              <span className="unseen">{t('board.debriefAt', { at: dates.dayTime(latestDebrief.submittedAt) })}</span>
            </span>
          )}
          <span className="num" title={t('board.since', { at: dates.dayTime(card.stageSince) })}>
            <span className="unseen">{t('board.inStage')} </span>
            {age(Math.max(0, now - Date.parse(card.stageSince)), t)}
          </span>
        </span>
      </p>
      <NextMove card={card} shown={shown} />
    </li>
  );
});
