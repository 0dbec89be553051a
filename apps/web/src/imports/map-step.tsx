import { useMutation } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImportField } from '../gql/graphql';
import { TroubleNote } from '../look/trouble';
import { CheckImportDocument, MapImportDocument } from './documents';
import type { StepProps } from './import-page';
import { StepCard } from './step';

/** In the order in which somebody looks for them. */
const fields = [
  ['NAME', 'FIRST_NAME', 'MIDDLE_NAME', 'LAST_NAME'],
  ['EMAIL', 'MOBILE', 'PHONE', 'HOME_PHONE', 'WORK_PHONE', 'AREA_CODE', 'LOCAL_PHONE'],
  ['TITLE', 'COMPANY', 'CITY', 'STATE', 'ADDRESS', 'TIME_ZONE'],
  ['SOURCE', 'ORIGIN', 'REMOTE_ID', 'ID'],
] as const satisfies readonly (readonly ImportField[])[];
const groups = ['name', 'reach', 'about', 'origin'] as const;
const names: readonly ImportField[] = ['NAME', 'FIRST_NAME', 'LAST_NAME'];
const nothing = 'nothing';

/** What each column means, with what stands in it; and how the first people would come into the book. */
export function MapStep({ found, again, go }: StepProps) {
  const { t } = useTranslation();
  const [map, mapping] = useMutation(MapImportDocument);
  const [check, checking] = useMutation(CheckImportDocument);
  const columns = found.columns ?? [];
  const named = columns.some(({ field }) => field && names.includes(field));
  const say = (at: number, field: ImportField | null) =>
    void map({ variables: { input: { importId: found.id, fields: columns.map((column, i) => (i === at ? field : column.field)) } } })
      .then(again)
      .catch(() => undefined);
  const choices = [
    { value: nothing, label: t('imports.map.leaveOut') },
    ...groups.map((group, i) => ({
      group: t(`imports.map.${group}`),
      items: fields[i]!.map((value) => ({ value, label: t(`imports.field.${value}`) })),
    })),
  ];
  return (
    <StepCard
      title={t('imports.map.title')}
      lead={t('imports.map.lead')}
      acts={
        <>
          <Button
            disabled={!named || mapping.loading}
            loading={checking.loading}
            onClick={() =>
              void check({ variables: { input: { importId: found.id } } })
                .then(() => go('check'))
                .catch(() => undefined)
            }
          >
            {t('imports.map.next')}
          </Button>
          <Button variant="subtle" onClick={() => go('file')}>
            {t('act.back')}
          </Button>
        </>
      }
    >
      <ul className="import-columns">
        {columns.map(({ heading, field, leftOut, sample }, at) => {
          const name = heading || t('imports.noHeading', { n: at + 1 });
          return (
            <li key={at}>
              <div>
                <div className="row-title">{name}</div>
                <div className="meta import-cell">{sample ?? t('imports.noSample')}</div>
              </div>
              <div>
                <Select
                  aria-label={t('imports.map.means', { heading: name })}
                  data={choices}
                  value={field ?? nothing}
                  allowDeselect={false}
                  searchable
                  nothingFoundMessage={t('imports.map.noField')}
                  onChange={(value) => value && say(at, value === nothing ? null : (value as ImportField))}
                />
                {leftOut && !field && <p className="meta">{t('imports.map.onPurpose')}</p>}
              </div>
            </li>
          );
        })}
      </ul>
      {!named && (
        <p className="trouble" role="alert">
          {t('imports.map.nameNeeded')}
        </p>
      )}
      <TroubleNote error={mapping.error ?? checking.error} />
      {named && found.firstPeople && found.firstPeople.length > 0 && (
        <section className="import-people" aria-labelledby="first-people">
          <h3 id="first-people">{t('imports.map.first')}</h3>
          <ul>
            {found.firstPeople.map((person, at) => (
              <li key={at}>
                <span className="row-title">{person.name}</span>
                <span className="meta">
                  {[person.email, person.phone, person.headline, person.location].filter(Boolean).join(' · ') || t('imports.map.nameOnly')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </StepCard>
  );
}
