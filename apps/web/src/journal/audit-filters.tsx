import { Autocomplete, Button, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterChip } from '../look/filter-chip';
import { nodeName } from './node-name';

export interface AuditSearch {
  action?: string;
  from?: string;
  to?: string;
  subject?: string;
}

export function AuditFilters({ search, actions, children }: { search: AuditSearch; actions: string[]; children: ReactNode }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const set = (change: AuditSearch) =>
    void navigate({
      to: '/audit',
      search: Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value)),
      replace: true,
    });
  const period = search.from || search.to ? `${search.from ?? '…'} – ${search.to ?? '…'}` : undefined;
  return (
    <div className="tools">
      <FilterChip name={t('audit.act')} value={search.action} any={t('audit.anyAct')} clear={() => set({ action: undefined })}>
        {(close) => <ActChoice value={search.action ?? ''} actions={actions} apply={(action) => (set({ action }), close())} />}
      </FilterChip>
      <FilterChip name={t('audit.period')} value={period} any={t('audit.anyTime')} clear={() => set({ from: undefined, to: undefined })}>
        {() => (
          <div className="form">
            <TextInput
              type="date"
              label={t('audit.from')}
              value={search.from ?? ''}
              onChange={(event) => set({ from: event.currentTarget.value })}
            />
            <TextInput
              type="date"
              label={t('audit.to')}
              value={search.to ?? ''}
              onChange={(event) => set({ to: event.currentTarget.value })}
            />
          </div>
        )}
      </FilterChip>
      {search.subject && (
        <FilterChip name={t('audit.about')} value={nodeName(search.subject, t)} any="" clear={() => set({ subject: undefined })} />
      )}
      <output className="count num">{children}</output>
    </div>
  );
}

function ActChoice({ value, actions, apply }: { value: string; actions: string[]; apply: (action: string) => void }) {
  const { t } = useTranslation();
  const [typed, type] = useState(value);
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        apply(typed.trim());
      }}
    >
      <Autocomplete
        label={t('audit.act')}
        description={t('audit.actHelp')}
        data={actions}
        value={typed}
        onChange={type}
        comboboxProps={{ withinPortal: false }}
        data-autofocus
      />
      <Button type="submit">{t('audit.show')}</Button>
    </form>
  );
}
