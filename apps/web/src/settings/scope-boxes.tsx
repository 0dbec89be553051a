import type { ReactNode } from 'react';
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { scopes } from './clients-document';

/** Which scopes a system has: each by its name and by what it means. */
export function ScopeBoxes({ value, onChange, error }: { value: string[]; onChange: (value: string[]) => void; error?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group label={t('clients.scopes')} description={t('clients.scopesHelp')} value={value} onChange={onChange} error={error}>
      <div className="scope-boxes">
        {scopes.map((scope) => (
          <Checkbox
            key={scope}
            value={scope}
            label={<span className="mono">{scope}</span>}
            description={t(`scope.${scope.replace(/[:-]/g, '_') as 'candidates_read'}`)}
          />
        ))}
      </div>
    </Checkbox.Group>
  );
}
