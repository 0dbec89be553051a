// A palette is a combobox with a list of choices in groups; HTML has no elements for that.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { IconArrowRight, IconBolt, IconSearch, type TablerIcon } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Viewer } from '../access/viewer';
import { Dialog } from './dialog';
import { Keycaps } from './keycaps';
import { useFinds } from './palette-finds';
import { shortcuts } from './shortcut-list';
import type { answersNow } from './shortcuts';

export interface PaletteItem {
  key: string;
  label: string;
  meta?: string;
  icon: TablerIcon;
  keys?: (typeof shortcuts)[number];
  act: () => void;
}

/** What moves within a list is done in the list; and the palette does not offer itself. */
const elsewhere = ['palette', 'search', 'send', 'nextRow', 'previousRow', 'openRow'];

/**
 * Go somewhere, find somebody, do what the open page can do: all by typing. What it offers is what the shortcuts answer to right now.
 * @param answers as they were before it opened over the page
 */
export function Palette({
  viewer,
  answers,
  close,
}: {
  viewer: Viewer;
  answers: ReturnType<typeof answersNow>;
  close: (returnFocus?: boolean) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const finds = useFinds(viewer, typed);
  const words = typed.trim().toLocaleLowerCase();
  const offered = shortcuts.flatMap((keys): (PaletteItem & { go: boolean })[] => {
    const act = answers.get(keys.act);
    const label = t(`keys.act.${keys.act}`);
    if (!act || elsewhere.includes(keys.act) || !label.toLocaleLowerCase().includes(words)) return [];
    const go = keys.group === 'go';
    return [{ key: keys.act, label, icon: go ? IconArrowRight : IconBolt, keys, act, go }];
  });
  const groups = [
    { name: t('palette.here'), items: offered.filter(({ go }) => !go) },
    { name: t('palette.people'), items: finds.people },
    { name: t('palette.jobs'), items: finds.jobs },
    { name: t('palette.companies'), items: finds.companies },
    { name: t('keys.group.go'), items: offered.filter(({ go }) => go) },
  ].filter(({ items }) => items.length > 0);
  const all = groups.flatMap(({ items }) => items);
  const here = Math.min(at, all.length - 1);
  useEffect(() => list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' }), [here]);
  // What is chosen says where the focus goes.
  const choose = (item: PaletteItem) => {
    close(false);
    item.act();
  };
  const move = (by: number) => setAt((here + by + all.length) % Math.max(1, all.length));
  return (
    <Dialog
      opened
      close={() => close()}
      className="palette"
      size={600}
      centered={false}
      yOffset="12dvh"
      withCloseButton={false}
      aria-label={t('palette.title')}
      returnFocus={false}
    >
      <div className="palette-field">
        <IconSearch size={20} stroke={1.6} aria-hidden />
        <input
          data-autofocus
          role="combobox"
          aria-expanded
          aria-controls={id}
          aria-activedescendant={all[here] && `${id}-${all[here].key}`}
          aria-label={t('palette.title')}
          placeholder={t('palette.placeholder')}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') move(1);
            else if (event.key === 'ArrowUp') move(-1);
            else if (event.key === 'Enter' && !event.nativeEvent.isComposing && all[here]) choose(all[here]);
            else return;
            event.preventDefault();
          }}
        />
      </div>
      <div id={id} ref={list} role="listbox" aria-label={t('palette.title')} className="palette-list">
        {groups.map(({ name, items }) => (
          <div key={name} role="group" aria-label={name}>
            <h3 aria-hidden>{name}</h3>
            {items.map((item) => {
              const index = all.indexOf(item);
              const Icon = item.icon;
              return (
                <button
                  key={item.key}
                  type="button"
                  id={`${id}-${item.key}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === here}
                  className="palette-item"
                  onPointerMove={() => setAt(index)}
                  onClick={() => choose(item)}
                >
                  <Icon size={18} stroke={1.6} aria-hidden />
                  <span className="ellipsis">
                    {item.label}
                    {item.meta && <span className="meta">{item.meta}</span>}
                  </span>
                  {item.keys && <Keycaps of={item.keys} />}
                </button>
              );
            })}
          </div>
        ))}
      </div>
      <output className="palette-none" hidden={all.length > 0}>
        {all.length === 0 && t('palette.none', { words: typed.trim() })}
      </output>
    </Dialog>
  );
}
