import { useMutation } from '@apollo/client/react';
import { Textarea } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MyProcessFragment } from '../gql/graphql';
import { TroubleNote } from '../look/trouble';
import { UpdateOtherProcess } from './documents';

/** The candidate's own notes: kept while they type, shown to nobody at no level. */
export function ProcessNotes({ process }: { process: MyProcessFragment }) {
  const { t } = useTranslation();
  const [notes, setNotes] = useState(process.notes ?? '');
  const [update, { loading, error }] = useMutation(UpdateOtherProcess);
  const keep = useDebouncedCallback(
    (words: string) =>
      void update({ variables: { input: { otherProcessId: process.id, notes: words.trim() || null } } }).catch(() => undefined),
    { delay: 700, flushOnUnmount: true },
  );
  const kept = (process.notes ?? '') === notes.trim();
  return (
    <section className="section" aria-labelledby="notes">
      <div className="section-title">
        <h2 id="notes">{t('elsewhere.notes')}</h2>
        <output className="meta">{loading ? t('account.saving') : kept ? notes && t('debrief.saved') : ''}</output>
      </div>
      <Textarea
        aria-labelledby="notes"
        aria-describedby="notes-who"
        size="md"
        autosize
        minRows={3}
        maxLength={4000}
        value={notes}
        onChange={(event) => {
          setNotes(event.currentTarget.value);
          keep(event.currentTarget.value);
        }}
        onBlur={() => keep.flush()}
      />
      <p className="meta notes-who" id="notes-who">
        {t('elsewhere.notesHelp')}
      </p>
      <TroubleNote error={error} />
    </section>
  );
}
