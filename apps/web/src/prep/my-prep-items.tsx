import { useMutation } from '@apollo/client/react';
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { TroubleNote } from '../look/trouble';
import { CheckPrepItem, type MyPrepFound } from './my-prep-document';

type Item = NonNullable<MyPrepFound['prepPack']>['items'][number];

/** What to do before, ticked off as one goes; the recruiter sees how far one is. */
export function MyPrepItems({ items }: { items: readonly Item[] }) {
  const { t } = useTranslation();
  const [check, { error }] = useMutation(CheckPrepItem);
  const tick = ({ id }: Item, done: boolean) =>
    void check({
      variables: { input: { itemId: id, done } },
      // At once on the screen; put back where the server says no.
      optimisticResponse: {
        checkPrepItem: { __typename: 'PrepItemPayload', prepItem: { __typename: 'PrepItem', id, done, doneAt: null } },
      } as never,
    }).catch(() => undefined);
  return (
    <section className="section" aria-labelledby="items">
      <div className="section-title">
        <h2 id="items">{t('prep.items')}</h2>
        <span className="meta num">{t('prep.ticked', { done: items.filter(({ done }) => done).length, of: items.length })}</span>
      </div>
      <ul className="card rows prep-items">
        {items.map((item) => (
          <li key={item.id} className="row">
            <Checkbox size="md" label={item.text} checked={item.done} onChange={(event) => tick(item, event.currentTarget.checked)} />
          </li>
        ))}
      </ul>
      <TroubleNote error={error} />
    </section>
  );
}
