import { Button, CloseButton, Popover, TextInput } from '@mantine/core';
import { IconBookmark, IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeptViews } from './kept-views';
import { isNarrowed, type PipelineSearch } from './search';

/** Filters kept under a name, to go back to them; and the one that is set now, to be kept. */
export function KeptViewsMenu({ memberId, search }: { memberId: string; search: PipelineSearch }) {
  const { t } = useTranslation();
  const { views, keep, forget } = useKeptViews(memberId);
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  return (
    <span className="filter">
      <Popover opened={opened} onChange={setOpened} position="bottom-start" width={280} trapFocus returnFocus>
        <Popover.Target>
          <button type="button" className="filter-open" onClick={() => setOpened(!opened)}>
            <IconBookmark size={15} stroke={1.6} aria-hidden />
            {t('board.views')}
            <IconChevronDown size={14} stroke={1.6} aria-hidden />
          </button>
        </Popover.Target>
        <Popover.Dropdown>
          <div className="form">
            {views.length > 0 ? (
              <ul className="kept-views" aria-label={t('board.views')}>
                {views.map((view) => (
                  <li key={view.name}>
                    <Link to="/pipeline" search={view.search} className="link ellipsis" onClick={() => setOpened(false)}>
                      {view.name}
                    </Link>
                    <CloseButton size="sm" aria-label={t('board.forget', { name: view.name })} onClick={() => forget(view.name)} />
                  </li>
                ))}
              </ul>
            ) : (
              <p className="meta">{t('board.noViews')}</p>
            )}
            {isNarrowed(search) && (
              <form
                className="form"
                onSubmit={(event) => {
                  event.preventDefault();
                  if (!name.trim()) return;
                  keep(name.trim(), search);
                  setName('');
                  setOpened(false);
                }}
              >
                <TextInput
                  label={t('board.keepAs')}
                  data-autofocus
                  autoComplete="off"
                  maxLength={60}
                  value={name}
                  onChange={(event) => setName(event.currentTarget.value)}
                />
                <Button type="submit" variant="default" disabled={!name.trim()}>
                  {t('board.keep')}
                </Button>
              </form>
            )}
          </div>
        </Popover.Dropdown>
      </Popover>
    </span>
  );
}
