import { Select } from '@mantine/core';
import { IconEarOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterChip } from '../look/filter-chip';
import type { Choices } from './pipeline-choices';
import { parties, type PipelineSearch, silence, statuses } from './search';

interface Props {
  search: PipelineSearch;
  choices: Choices;
  set: (change: PipelineSearch) => void;
  children: ReactNode;
}

/** What the pipeline is narrowed to: each filter says its name and its value, and stands in the address. */
export function PipelineFilters({ search, choices, set, children }: Props) {
  const { t } = useTranslation();
  const { company, job, of, stage, status, move, silent } = search;
  const jobs = choices.jobs.filter(({ clientCompany }) => !company || clientCompany.id === company);
  return (
    <div className="tools pipeline-tools">
      <OneOf
        name={t('board.company')}
        any={t('board.anyCompany')}
        value={company}
        options={choices.companies.map(({ id, name }) => ({ value: id, label: name }))}
        set={(value) => set({ company: value, job: undefined })}
      />
      <OneOf
        name={t('board.job')}
        any={t('board.anyJob')}
        value={job}
        options={jobs.map(({ id, title, clientCompany }) => ({
          value: id,
          label: company ? title : t('job.at', { job: title, client: clientCompany.name }),
        }))}
        set={(value) => set({ job: value })}
      />
      <OneOf
        name={t('board.of')}
        any={t('board.ofAll')}
        value={of}
        options={[{ value: 'mine', label: t('board.ofMine') }, ...choices.recruiters.map(({ id, name }) => ({ value: id, label: name }))]}
        set={(value) => set({ of: value })}
      />
      {search.view === 'list' && (
        <OneOf
          name={t('board.stage')}
          any={t('board.anyStage')}
          value={stage}
          options={choices.stages.map(({ id, name }) => ({ value: id, label: name }))}
          set={(value) => set({ stage: value })}
        />
      )}
      <OneOf
        name={t('board.status')}
        any={t('board.anyStatus')}
        value={status}
        options={[
          ...statuses.map((value) => ({ value, label: t(`applicationStatus.${value}`) })),
          { value: 'ALL', label: t('board.everyStatus') },
        ]}
        set={(value) => set({ status: value as PipelineSearch['status'] })}
      />
      <OneOf
        name={t('board.whoseMove')}
        any={t('board.anyones')}
        value={move}
        options={parties.map((value) => ({ value, label: t(`board.move.${value}`) }))}
        set={(value) => set({ move: value as PipelineSearch['move'] })}
      />
      <button
        type="button"
        className="filter filter-switch"
        aria-pressed={silent ?? false}
        data-on={silent}
        onClick={() => set({ silent: silent ? undefined : true })}
      >
        <span className="filter-open">
          <IconEarOff size={15} stroke={1.6} aria-hidden />
          {t('board.silent', { hours: silence })}
        </span>
      </button>
      {children}
    </div>
  );
}

interface OneOfProps {
  name: string;
  any: string;
  value?: string;
  options: { value: string; label: string }[];
  set: (value?: string) => void;
}

function OneOf({ name, any, value, options, set }: OneOfProps) {
  const { t } = useTranslation();
  const chosen = value && (options.find((option) => option.value === value)?.label ?? '…');
  return (
    <FilterChip name={name} value={chosen} any={any} clear={() => set(undefined)}>
      {(close) => (
        <Select
          label={name}
          data={options}
          value={value ?? null}
          onChange={(next) => (set(next ?? undefined), close())}
          searchable={options.length > 7}
          nothingFoundMessage={t('board.noSuch')}
          comboboxProps={{ withinPortal: false }}
          data-autofocus
        />
      )}
    </FilterChip>
  );
}
