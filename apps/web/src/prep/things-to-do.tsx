import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Ring } from '../look/parts';
import type { DraftItem } from './pack-draft';

const most = 50;
let rows = 0;

interface Props {
  items: readonly DraftItem[];
  done: ReadonlySet<string>;
  candidate: string;
  change: (items: DraftItem[], typing?: boolean) => void;
}

/** What to do before, in order: typed, moved and taken away by keyboard as by pointer. */
export function ThingsToDo({ items, done, candidate, change }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLOListElement>(null);
  const [focus, aim] = useState<{ key: string; on: string }>();
  const [said, say] = useState('');
  useEffect(() => {
    if (focus) list.current?.querySelector<HTMLElement>(`[data-key="${focus.key}"] [data-on="${focus.on}"]`)?.focus();
  }, [focus]);
  const add = (at: number) => {
    if (items.length >= most) return;
    const row = { key: `new-${(rows += 1)}`, text: '' };
    change([...items.slice(0, at), row, ...items.slice(at)], true);
    aim({ key: row.key, on: 'text' });
  };
  const move = (from: number, by: 1 | -1) => {
    const to = from + by;
    const item = items[from];
    if (!item || to < 0 || to >= items.length) return;
    const others = items.filter((_, i) => i !== from);
    change([...others.slice(0, to), item, ...others.slice(to)]);
    aim({ key: item.key, on: by === 1 ? 'down' : 'up' });
    say(t('packEditor.movedTo', { place: to + 1, of: items.length }));
  };
  const remove = (at: number) => {
    const item = items[at];
    change(items.filter((_, i) => i !== at));
    const next = items[at + 1] ?? items[at - 1];
    aim(next && { key: next.key, on: 'text' });
    say(t('packEditor.removed', { text: item?.text ?? '' }));
  };
  const onKey = (event: KeyboardEvent, at: number) => {
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      move(at, event.key === 'ArrowDown' ? 1 : -1);
      aim({ key: items[at]?.key ?? '', on: 'text' });
    } else if (event.key === 'Enter') {
      event.preventDefault();
      add(at + 1);
    }
  };
  return (
    <>
      {items.length > 0 && (
        <ol className="things" ref={list}>
          {items.map((item, i) => (
            <li key={item.key} data-key={item.key}>
              <TextInput
                data-on="text"
                aria-label={t('packEditor.thing', { place: i + 1 })}
                value={item.text}
                maxLength={300}
                autoComplete="off"
                rightSection={done.has(item.text.trim()) ? <Ring state="done" /> : undefined}
                onChange={(event) => {
                  const text = event.currentTarget.value;
                  change(
                    items.map((other) => (other.key === item.key ? { ...other, text } : other)),
                    true,
                  );
                }}
                onKeyDown={(event) => onKey(event, i)}
              />
              {done.has(item.text.trim()) && <span className="unseen">{t('packEditor.ticked', { name: candidate })}</span>}
              <span className="things-acts">
                <ActionIcon
                  data-on="up"
                  variant="subtle"
                  color="gray"
                  aria-disabled={i === 0}
                  onClick={() => move(i, -1)}
                  aria-label={t('packEditor.up', { place: i + 1 })}
                >
                  <IconArrowUp size={18} stroke={1.6} aria-hidden />
                </ActionIcon>
                <ActionIcon
                  data-on="down"
                  variant="subtle"
                  color="gray"
                  aria-disabled={i === items.length - 1}
                  onClick={() => move(i, 1)}
                  aria-label={t('packEditor.down', { place: i + 1 })}
                >
                  <IconArrowDown size={18} stroke={1.6} aria-hidden />
                </ActionIcon>
                <ActionIcon variant="subtle" color="gray" onClick={() => remove(i)} aria-label={t('packEditor.remove', { place: i + 1 })}>
                  <IconX size={18} stroke={1.6} aria-hidden />
                </ActionIcon>
              </span>
            </li>
          ))}
        </ol>
      )}
      {items.length < most && (
        <Button variant="default" leftSection={<IconPlus size={16} stroke={1.8} />} onClick={() => add(items.length)}>
          {t('packEditor.add')}
        </Button>
      )}
      <output className="unseen">{said}</output>
    </>
  );
}
