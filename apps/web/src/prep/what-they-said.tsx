import { Chip, SegmentedControl, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Expectation } from '../gql/graphql';
import { ThingsToDo } from './things-to-do';
import type { PackInHand } from './use-pack';

export const expectations: Expectation[] = ['TECHNICAL_ABILITY', 'PROBLEM_SOLVING', 'TEAMWORK', 'CULTURE', 'COMMUNICATION'];

/** What the hiring side told, in four fields. Nothing here has a button to save. */
export function WhatTheySaid({
  pack,
  client,
  candidate,
  done,
}: {
  pack: PackInHand;
  client: string;
  candidate: string;
  done: ReadonlySet<string>;
}) {
  const { t } = useTranslation();
  const { draft, desk } = pack;
  return (
    <>
      <section className="card card-body form" aria-labelledby="pack-said">
        <h2 className="h3" id="pack-said">
          {t('packEditor.said', { client })}
        </h2>
        <Textarea
          label={t('packEditor.whatToPrepare')}
          description={t('packEditor.whatToPrepareHelp', { name: candidate })}
          autosize
          minRows={3}
          maxLength={4000}
          value={draft.whatToPrepare}
          onChange={(event) => desk.write({ whatToPrepare: event.currentTarget.value }, true)}
        />
        <fieldset>
          <legend className="group-label">{t('packEditor.expectations')}</legend>
          <Chip.Group
            multiple
            value={[...draft.expectations]}
            onChange={(chosen) => desk.write({ expectations: expectations.filter((expectation) => chosen.includes(expectation)) })}
          >
            <div className="chips">
              {expectations.map((expectation) => (
                <Chip key={expectation} value={expectation} variant="outline" radius="md">
                  {t(`expectation.${expectation}`)}
                </Chip>
              ))}
            </div>
          </Chip.Group>
        </fieldset>
        <fieldset>
          <legend className="group-label">{t('packEditor.bringLaptop')}</legend>
          <SegmentedControl
            fullWidth
            value={draft.bringLaptop === null ? 'unknown' : draft.bringLaptop ? 'yes' : 'no'}
            onChange={(value) => desk.write({ bringLaptop: value === 'unknown' ? null : value === 'yes' })}
            data={[
              { value: 'unknown', label: t('packEditor.laptopUnknown') },
              { value: 'yes', label: t('packEditor.laptopYes') },
              { value: 'no', label: t('packEditor.laptopNo') },
            ]}
          />
        </fieldset>
      </section>
      <section className="card card-body form" aria-labelledby="pack-things">
        <div>
          <h2 className="h3" id="pack-things">
            {t('packEditor.items')}
          </h2>
          <p className="meta">{t('packEditor.itemsHelp', { name: candidate })}</p>
        </div>
        <ThingsToDo items={draft.items} done={done} candidate={candidate} change={(items, typing) => desk.write({ items }, typing)} />
      </section>
    </>
  );
}
