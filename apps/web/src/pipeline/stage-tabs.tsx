import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from './board-document';

interface Props {
  columns: readonly { column: Stage; count: number }[];
  chosen?: string;
  choose: (stage: string) => void;
}

/** On a phone one stage at a time. Arrow keys walk the tabs, as they do everywhere. */
export function StageTabs({ columns, chosen, choose }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const tabs = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
  useEffect(() => {
    tabs()
      .find((tab) => tab.ariaSelected === 'true')
      ?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [chosen]);
  const walk = (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const at = columns.findIndex(({ column }) => column.id === chosen);
    const next = by && columns[at + by];
    if (!next) return;
    event.preventDefault();
    choose(next.column.id);
    tabs()[at + by]?.focus();
  };
  return (
    <div className="stage-tabs" role="tablist" tabIndex={-1} aria-label={t('board.stages')} ref={list} onKeyDown={walk}>
      {columns.map(({ column, count }) => (
        <button
          key={column.id}
          type="button"
          role="tab"
          aria-selected={column.id === chosen}
          tabIndex={column.id === chosen ? 0 : -1}
          onClick={() => choose(column.id)}
        >
          {column.name} <span className="num">{count}</span>
        </button>
      ))}
    </div>
  );
}
