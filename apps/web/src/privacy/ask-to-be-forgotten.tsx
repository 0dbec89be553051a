import { useMutation } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import { Dialog } from '../look/dialog';
import { SentForm } from '../look/sent-form';
import { offerUndo } from '../look/undo';
import { useSending } from '../look/use-sending';
import { SendMessage } from '../messages/documents';

/** Being forgotten is the agency's to do: it is asked by a message, which stands in the thread. */
export function AskToBeForgotten() {
  const { t } = useTranslation();
  const agency = useViewer()?.agency.name ?? '';
  const [asking, ask] = useDisclosure(false);
  return (
    <section className="section card card-body form" aria-labelledby="be-forgotten">
      <h2 className="h3" id="be-forgotten">
        {t('privacy.forget')}
      </h2>
      <p className="ink-2">{t('privacy.forgetLead', { agency })}</p>
      <div>
        <Button variant="default" size="lg" onClick={ask.open}>
          {t('privacy.forgetAsk')}
        </Button>
      </div>
      {asking && <AskDialog agency={agency} close={ask.close} />}
    </section>
  );
}

function AskDialog({ agency, close }: { agency: string; close: () => void }) {
  const { t } = useTranslation();
  const [body, write] = useState(() => t('privacy.forgetWords'));
  const [send] = useMutation(SendMessage);
  const sending = useSending(close);
  return (
    <Dialog opened close={close} title={t('privacy.forgetTitle', { agency })}>
      <SentForm
        lead={t('privacy.forgetGone')}
        sending={sending}
        act={t('privacy.forgetSend')}
        submit={async () => {
          if (await sending.send(send({ variables: { input: { body: body.trim() } } }))) offerUndo(t('privacy.forgetSent', { agency }));
        }}
        close={close}
        disabled={!body.trim()}
      >
        <Textarea
          label={t('privacy.forgetMessage')}
          data-autofocus
          autosize
          minRows={3}
          maxLength={4000}
          required
          value={body}
          onChange={(event) => write(event.currentTarget.value)}
        />
      </SentForm>
    </Dialog>
  );
}
