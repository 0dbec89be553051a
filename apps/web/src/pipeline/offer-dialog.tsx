import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import { Dialog } from '../look/dialog';
import { useDates } from '../look/dates';
import { givenName } from '../look/names';
import { useNow } from '../look/now';
import { daysOn } from '../look/quiet';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
import { offerUndo } from '../look/undo';
import { instantAt, type WallTime, wallTimeOf } from '../look/wall-time';
import { WhenField } from '../look/when-field';
import type { Decided } from './use-decision';

const MakeOfferDocument = graphql(`
  mutation MakeOffer($input: MakeOfferInput!) {
    makeOffer(input: $input) {
      offer {
        id
        madeAt
        state
      }
    }
  }
`);

/** What the client offers, and until when the candidate is to answer. */
export function OfferDialog({ of, close }: { of: Decided; close: () => void }) {
  const { t } = useTranslation();
  const { timeZone } = useDates();
  const today = wallTimeOf(new Date(useNow()), timeZone).day;
  const [salary, setSalary] = useState('');
  const [answerBy, setAnswerBy] = useState<WallTime>({ day: daysOn(today, 7), time: '18:00' });
  const [make, { loading, error }] = useMutation(MakeOfferDocument, { refetchQueries: 'active', awaitRefetchQueries: true });
  const { applicationId, name, job } = of;
  return (
    <Dialog opened close={close} title={t('offer.title', { name })}>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const until = answerBy.day ? instantAt(answerBy, timeZone) : null;
          make({ variables: { input: { applicationId, salary: salary.trim() || null, answerBy: until } } }).then(
            () => (close(), offerUndo(t('offer.done', { name }))),
            () => undefined,
          );
        }}
      >
        <p className="ink-2">{t('offer.lead', { name: givenName(name), job: job.title, client: job.clientCompany.name })}</p>
        <TroubleNote error={error} except={['answerBy']} />
        <TextInput
          label={t('offer.salary')}
          description={t('offer.salaryHelp')}
          data-autofocus
          autoComplete="off"
          maxLength={200}
          value={salary}
          onChange={(event) => setSalary(event.currentTarget.value)}
        />
        <WhenField
          label={t('offer.answerBy')}
          value={answerBy}
          onChange={setAnswerBy}
          error={error ? fieldErrors(troubleOf(error)).answerBy : undefined}
        />
        <div className="form-acts">
          <Button type="submit" loading={loading}>
            {t('offer.act')}
          </Button>
          <Button variant="subtle" onClick={close}>
            {t('act.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
