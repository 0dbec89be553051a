import { useTranslation } from 'react-i18next';
import { useDates } from '../look/dates';
import { useNow } from '../look/now';
import { Clock } from '../look/parts';
import { seen } from './kinds';
import type { Item } from './today-document';

interface Props {
  item: Item;
  on: boolean;
  picked: boolean;
  focus: () => void;
  open: () => void;
  pick: () => void;
}

/** Verb first, then whom it is about; one clock at the right. */
export function QueueRow({ item, on, picked, focus, open, pick }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const dates = useDates();
  const { icon: Icon, title, rest, state, part, chip, chipNarrow } = seen(item, now, dates.dayTime, t);
  return (
    <li className="queue-row" data-on={on || undefined} data-picked={picked || undefined}>
      <label className="queue-pick">
        <input type="checkbox" checked={picked} onChange={pick} aria-label={t('today.pick', { title, name: item.candidate.name })} />
        <Icon size={20} stroke={1.6} className="icon" aria-hidden />
      </label>
      <button
        type="button"
        className="queue-open"
        data-row
        data-key={item.key}
        onFocus={focus}
        onClick={open}
        aria-current={on || undefined}
      >
        <span className="row-title">{title}</span>
        <span className="queue-who">
          <b>{item.candidate.name}</b>
          {rest}
        </span>
      </button>
      <span className="queue-clock" title={t('today.due', { at: dates.dayTime(item.dueAt) })}>
        <Clock state={state} part={part}>
          <span className="wide-only">{chip}</span>
          <span className="narrow-only">{chipNarrow}</span>
        </Clock>
      </span>
    </li>
  );
}
