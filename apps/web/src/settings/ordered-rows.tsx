import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

interface Item {
  id: string;
  /** What a reader calls it. */
  name: string;
}

/** Things in an order that somebody gives them: one step up or down at a time, by hand or by key, and said aloud. */
export function OrderedRows<T extends Item>({
  label,
  items,
  move,
  children,
}: {
  label: string;
  items: T[];
  /** @param place counted from 1, among these */
  move: (item: T, place: number) => Promise<unknown>;
  children: (item: T) => ReactNode;
}) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const [said, say] = useState('');
  const moving = async (item: T, place: number, way: 'up' | 'down') => {
    await move(item, place);
    say(t('settings.movedTo', { name: item.name, place }));
    const row = list.current?.querySelector(`[data-id="${item.id}"]`);
    // At an end the way on is closed; the focus stays with the thing that moved.
    (
      row?.querySelector<HTMLElement>(`[data-way="${way}"]:not(:disabled)`) ?? row?.querySelector<HTMLElement>('[data-way]:not(:disabled)')
    )?.focus();
  };
  return (
    <section className="card" aria-label={label}>
      <ul className="setting-rows setting-order" ref={list}>
        {items.map((item, i) => (
          <li key={item.id} data-id={item.id}>
            <div className="who">
              <span className="meta setting-place" aria-hidden>
                {i + 1}
              </span>
              <div>{children(item)}</div>
            </div>
            <div className="setting-acts">
              {(['up', 'down'] as const).map((way) => (
                <ActionIcon
                  key={way}
                  data-way={way}
                  variant="default"
                  size="var(--nr-step, 34px)"
                  disabled={way === 'up' ? i === 0 : i === items.length - 1}
                  aria-label={t(`settings.${way}`, { name: item.name })}
                  onClick={() => void moving(item, way === 'up' ? i : i + 2, way).catch(() => undefined)}
                >
                  {way === 'up' ? <IconArrowUp size={16} stroke={1.6} /> : <IconArrowDown size={16} stroke={1.6} />}
                </ActionIcon>
              ))}
            </div>
          </li>
        ))}
      </ul>
      <output className="unseen">{said}</output>
    </section>
  );
}
