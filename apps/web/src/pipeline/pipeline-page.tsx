import { SegmentedControl, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useViewer } from '../access/viewer';
import { ButtonLink } from '../look/button-link';
import { useNow } from '../look/now';
import { PageTitle } from '../look/page';
import { useShortcuts } from '../look/shortcuts';
import { KeptViewsMenu } from './kept-views-menu';
import { usePipelineChoices } from './pipeline-choices';
import { PipelineBoard } from './pipeline-board';
import { PipelineFilters } from './pipeline-filters';
import { PipelineList } from './pipeline-list';
import { filterOf, isNarrowed, type PipelineSearch, without } from './search';
import '../look/table.css';
import './pipeline.css';

/** Everything that runs, by stage or in a row: whose move it is, and since when. */
export function PipelinePage({ search }: { search: PipelineSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const viewer = useViewer();
  const field = useRef<HTMLInputElement>(null);
  const choices = usePipelineChoices();
  const now = useNow();
  const set = (change: PipelineSearch) => void navigate({ to: '/pipeline', search: without({ ...search, ...change }), replace: true });
  const seek = useDebouncedCallback((q: string) => set({ q: q.trim() || undefined }), 250);
  useShortcuts({ search: () => field.current?.focus() });
  if (!viewer) return null;
  const filter = filterOf(search, viewer.id, now);
  const tools = (count?: number) => (
    <PipelineFilters search={search} choices={choices} set={set}>
      <output className="count num">{count === undefined ? '' : t('board.applications', { count })}</output>
    </PipelineFilters>
  );
  const nobody = <Nobody narrowed={isNarrowed(search)} clear={() => set({ ...search, ...nothing })} />;
  const View = search.view === 'list' ? PipelineList : PipelineBoard;
  return (
    <div className="page page-wide">
      <header className="page-head pipeline-head">
        <div>
          <PageTitle>{t('places.pipeline')}</PageTitle>
        </div>
        <TextInput
          ref={field}
          key={search.q ? undefined : 'empty'}
          aria-label={t('board.search')}
          placeholder={t('board.search')}
          leftSection={<IconSearch size={16} stroke={1.6} />}
          defaultValue={search.q ?? ''}
          onChange={(event) => seek(event.currentTarget.value)}
          className="seek seek-small"
        />
        <KeptViewsMenu memberId={viewer.id} search={search} />
        <SegmentedControl
          aria-label={t('board.view')}
          data={[
            { value: 'board', label: t('board.asBoard') },
            { value: 'list', label: t('board.asList') },
          ]}
          value={search.view ?? 'board'}
          onChange={(view) => set({ view: view === 'list' ? 'list' : undefined })}
        />
      </header>
      <View filter={filter} search={search} set={set} tools={tools} nobody={nobody} />
    </div>
  );
}

/** What both ways to see it are given. */
export interface ViewProps {
  filter: ReturnType<typeof filterOf>;
  search: PipelineSearch;
  set: (change: PipelineSearch) => void;
  tools: (count?: number) => ReactNode;
  nobody: ReactNode;
}

const nothing: PipelineSearch = {
  ...{ company: undefined, job: undefined, of: undefined, stage: undefined, status: undefined },
  ...{ move: undefined, silent: undefined, q: undefined },
};

/** Nobody is there: since nobody was put forward yet, or since nobody fits. */
function Nobody({ narrowed, clear }: { narrowed: boolean; clear: () => void }) {
  const { t } = useTranslation();
  const can = useMay();
  return (
    <div className="card empty">
      <p className="strong">{t(narrowed ? 'board.noneFit' : 'board.none')}</p>
      {narrowed ? (
        <button type="button" className="link" onClick={clear}>
          {t('board.clear')}
        </button>
      ) : (
        <>
          <p className="ink-2">{t('board.noneNext')}</p>
          <div className="form-acts">
            {can('import.run') && <ButtonLink to="/imports">{t('board.import')}</ButtonLink>}
            {can('candidate.add') && (
              <ButtonLink to="/candidates" search={{}} variant="default">
                {t('board.byHand')}
              </ButtonLink>
            )}
          </div>
        </>
      )}
    </div>
  );
}
