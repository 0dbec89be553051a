import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import { WithdrawProcessUpdate } from '../disclosure/documents';
import { useReaderName } from '../disclosure/reader-name';
import { SharedWords } from '../disclosure/shared-words';
import type { MyPrivacyQuery } from '../gql/graphql';
import { useDates } from '../look/dates';
import { TroubleNote } from '../look/trouble';
import { MyPrivacyDocument } from './documents';

/** What the recruiter reads now of what runs elsewhere, word for word, each with the way to take it back. */
export function SharedOfMine({ processes }: { processes: MyPrivacyQuery['otherProcesses']['nodes'] }) {
  const { t } = useTranslation();
  const dates = useDates();
  const recruiter = useReaderName();
  const name = useViewer()?.candidate?.name ?? '';
  const [withdraw, { error, loading }] = useMutation(WithdrawProcessUpdate, {
    refetchQueries: [MyPrivacyDocument],
    awaitRefetchQueries: true,
  });
  const shared = processes.flatMap(({ companyName, updates }) =>
    updates.filter(({ withdrawnAt }) => !withdrawnAt).map((update) => ({ companyName, update })),
  );
  return (
    <section className="section" aria-labelledby="shared-of-mine">
      <div className="section-title">
        <h2 id="shared-of-mine">{t('privacy.shared', { recruiter })}</h2>
      </div>
      <div className="card">
        {shared.length === 0 && <p className="ink-2 card-body">{t('privacy.sharedNothing', { recruiter })}</p>}
        {shared.map(({ companyName, update }) => (
          <div key={update.id} className="shared">
            <SharedWords name={name} update={update} when={dates.dayTime(update.sharedAt)} />
            <Button
              variant="default"
              loading={loading}
              aria-label={t('privacy.takeBackOf', { company: companyName, at: dates.dayTime(update.sharedAt) })}
              onClick={() => void withdraw({ variables: { input: { processUpdateId: update.id } } }).catch(() => undefined)}
            >
              {t('elsewhere.takeBack')}
            </Button>
          </div>
        ))}
      </div>
      <TroubleNote error={error} />
    </section>
  );
}
