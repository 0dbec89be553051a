import { Button, Select, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { rejectReasons } from '../feedback/reject-reasons';
import { graphql } from '../gql';
import type { RejectReasonKind } from '../gql/graphql';
import { Dialog } from '../look/dialog';
import { givenName } from '../look/names';
import { TroubleNote } from '../look/trouble';
import { offerUndo } from '../look/undo';
import { type Decided, useDecision } from './use-decision';

const RejectApplicationDocument = graphql(`
  mutation RejectApplication($input: RejectApplicationInput!) {
    rejectApplication(input: $input) {
      application {
        ...Card
      }
    }
  }
`);

/** The hiring side said no. The reason is the agency's own; the candidate reads what is released, and nothing of this. */
export function RejectDialog({ of, close }: { of: Decided; close: () => void }) {
  const { t } = useTranslation();
  const { send, loading, error } = useDecision(RejectApplicationDocument, of);
  const { applicationId, name, job } = of;
  const form = useForm({
    initialValues: { reason: null as RejectReasonKind | null, explanation: '' },
    validate: { reason: (value) => (value ? null : t('reject.reasonMissing')) },
  });
  const submit = form.onSubmit(({ reason, explanation }) => {
    if (!reason) return;
    send((expectedVersion) => ({ input: { applicationId, reason, explanation: explanation.trim() || null, expectedVersion } })).then(
      () => (close(), offerUndo(t('reject.done', { name }))),
      () => undefined,
    );
  });
  return (
    <Dialog opened close={close} title={t('reject.title', { name })}>
      <form className="form" noValidate onSubmit={submit}>
        <p className="ink-2">{t('reject.lead', { name: givenName(name), job: job.title, client: job.clientCompany.name })}</p>
        <TroubleNote error={error} />
        <Select label={t('reject.reason')} data-autofocus data={rejectReasons(t)} {...form.getInputProps('reason')} />
        <Textarea
          label={t('reject.explanation')}
          description={t('reject.explanationHelp', { name: givenName(name) })}
          autosize
          minRows={2}
          maxLength={2000}
          {...form.getInputProps('explanation')}
        />
        <div className="form-acts">
          <Button type="submit" variant="default" loading={loading}>
            {t('reject.actNamed', { name: givenName(name) })}
          </Button>
          <Button variant="subtle" onClick={close}>
            {t('act.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
