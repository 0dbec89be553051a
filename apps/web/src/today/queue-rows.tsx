import { useTranslation } from 'react-i18next';
import { QueueRow } from './queue-row';
import type { Rows } from './use-queue';

interface Props {
  of: Rows;
  /** The row one is at. */
  on?: string;
  picked: readonly string[];
  focus: (key: string) => void;
  open: (key: string) => void;
  pick: (key: string) => void;
  unfold: (of: Rows) => void;
}

/** Those who wait for the same, and how many they are. */
export function QueueRows({ of, on, picked, focus, open, pick, unfold }: Props) {
  const { t } = useTranslation();
  const { group, all, rows } = of;
  return (
    <section className="queue" aria-labelledby={`group-${group}`}>
      <h2 className="queue-title" id={`group-${group}`}>
        {t(`today.group.${group}`)} <span className="num">{all.length}</span>
      </h2>
      <ul>
        {rows.map((item) => (
          <QueueRow
            key={item.key}
            item={item}
            on={item.key === on}
            picked={picked.includes(item.key)}
            focus={() => focus(item.key)}
            open={() => open(item.key)}
            pick={() => pick(item.key)}
          />
        ))}
      </ul>
      {all.length > rows.length && (
        <button type="button" className="link queue-more" onClick={() => unfold(of)}>
          {t('today.more', { count: all.length - rows.length })}
        </button>
      )}
    </section>
  );
}
