import { useMutation } from '@apollo/client/react';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDownload, IconUserOff } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { Dialog } from '../look/dialog';
import { SentForm } from '../look/sent-form';
import { TroubleNote } from '../look/trouble';
import { offerUndo } from '../look/undo';
import { useSending } from '../look/use-sending';
import { EraseCandidate } from './documents';
import { useDownload } from './download-all';

/** What a person may ask of the agency: everything it keeps about them, or that it forgets them. */
export function TheirData({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  const can = useMay();
  const [erasing, erase] = useDisclosure(false);
  const { download, loading, error } = useDownload(id);
  if (!can('data-export.request')) return null;
  return (
    <section className="card card-body form" aria-labelledby="their-data">
      <h2 className="h3" id="their-data">
        {t('erase.data')}
      </h2>
      <TroubleNote error={error} />
      <Button variant="default" loading={loading} leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />} onClick={download}>
        {t('erase.handOut')}
      </Button>
      {can('candidate.erase') && (
        <Button variant="default" leftSection={<IconUserOff size={16} stroke={1.6} aria-hidden />} onClick={erase.open}>
          {t('erase.open')}
        </Button>
      )}
      {erasing && <EraseDialog id={id} name={name} close={erase.close} />}
    </section>
  );
}

/** Nobody brings them back, so their name is typed first; and the reason stays when they are gone. */
function EraseDialog({ id, name, close }: { id: string; name: string; close: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [reason, explain] = useState('');
  const [typed, type] = useState('');
  const [erase, { client }] = useMutation(EraseCandidate);
  const sending = useSending(close);
  const sure = typed.trim() === name && reason.trim().length > 2;
  const send = async () => {
    if (!sure || !(await sending.send(erase({ variables: { input: { candidateId: id, reason: reason.trim() } } })))) return;
    offerUndo(t('erase.done'));
    await navigate({ to: '/candidates', search: {} });
    client.cache.evict({ id: `Candidate:${id}` });
    client.cache.evict({ fieldName: 'candidates' });
    client.cache.gc();
  };
  return (
    <Dialog opened close={close} title={t('erase.title', { name })}>
      <SentForm lead={t('erase.lead', { name })} sending={sending} act={t('erase.act')} submit={send} close={close} disabled={!sure} quiet>
        <Textarea
          label={t('erase.reason')}
          description={t('erase.reasonHelp')}
          data-autofocus
          autosize
          minRows={2}
          maxLength={500}
          required
          value={reason}
          onChange={(event) => explain(event.currentTarget.value)}
        />
        <TextInput
          label={t('erase.type', { name })}
          autoComplete="off"
          required
          value={typed}
          onChange={(event) => type(event.currentTarget.value)}
        />
      </SentForm>
    </Dialog>
  );
}
