import { useMutation } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TroubleNote } from '../look/trouble';
import { ReadImportDocument } from './documents';
import type { StepProps } from './import-page';
import { StepCard } from './step';

const encodings = ['UTF-8', 'windows-1252', 'ISO-8859-1', 'ISO-8859-2', 'windows-1250', 'windows-1251', 'UTF-16LE'];
const separators = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

/** Whether the letters and columns came out right: what was guessed stands there to be corrected. */
export function FileStep({ found, again, go }: StepProps) {
  const { t } = useTranslation();
  const [read, reading] = useMutation(ReadImportDocument);
  const anew = (how: { encoding?: string; separator?: string }) =>
    void read({ variables: { input: { importId: found.id, ...how } } })
      .then(again)
      .catch(() => undefined);
  return (
    <StepCard
      title={t('imports.file.title')}
      lead={t('imports.file.lead')}
      acts={<Button onClick={() => go('map')}>{t('imports.file.next')}</Button>}
    >
      <div className="import-fields">
        <Select
          label={t('imports.file.encoding')}
          description={t('imports.file.guessed')}
          data={[...new Set([found.encoding, ...encodings])]}
          value={found.encoding}
          allowDeselect={false}
          disabled={reading.loading}
          onChange={(encoding) => encoding && anew({ encoding })}
        />
        <Select
          label={t('imports.file.separator')}
          description={t('imports.file.guessed')}
          data={Object.entries(separators).map(([value, name]) => ({ value, label: t(`imports.file.${name}`) }))}
          value={found.separator}
          allowDeselect={false}
          disabled={reading.loading}
          onChange={(separator) => separator && anew({ separator })}
        />
      </div>
      <TroubleNote error={reading.error} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keys */}
      <section className="scroll-x import-sample" tabIndex={0} aria-label={t('imports.file.sample')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('imports.heading')}</th>
              <th scope="col">{t('imports.sample')}</th>
            </tr>
          </thead>
          <tbody>
            {found.columns?.map(({ heading, sample }, at) => (
              <tr key={at}>
                <td className="strong">{heading || t('imports.noHeading', { n: at + 1 })}</td>
                <td className="import-cell">{sample ?? <span className="meta">{t('imports.noSample')}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </StepCard>
  );
}
