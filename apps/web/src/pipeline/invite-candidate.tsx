import { useMutation } from '@apollo/client/react';
import { Button, CopyButton, Modal, TextInput } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import { useDates } from '../look/dates';
import { TroubleNote } from '../look/trouble';

const InviteCandidateDocument = graphql(`
  mutation InviteCandidate($input: InviteCandidateInput!) {
    inviteCandidate(input: $input) {
      email
      expiresAt
      url
    }
  }
`);

/** Mails the link and shows it once: where mail is slow, the recruiter can pass it on by hand. */
export function InviteCandidate({ candidateId, name }: { candidateId: string; name: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const [invite, { data, error, loading, reset }] = useMutation(InviteCandidateDocument, { variables: { input: { candidateId } } });
  const sent = data?.inviteCandidate;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconMail size={16} stroke={1.6} />}
        loading={loading}
        onClick={() => void invite().catch(() => undefined)}
      >
        {t('invite.act')}
      </Button>
      <Modal
        opened={Boolean(sent ?? error)}
        onClose={reset}
        title={t('invite.title', { name })}
        closeButtonProps={{ 'aria-label': t('act.close') }}
      >
        {sent ? (
          <div className="form">
            <p>{t('invite.sent', { email: sent.email, until: dates.dayTime(sent.expiresAt) })}</p>
            <TextInput
              label={t('invite.link')}
              description={t('invite.once')}
              value={sent.url}
              readOnly
              onFocus={(event) => event.currentTarget.select()}
            />
            <div className="form-acts">
              <CopyButton value={sent.url}>
                {({ copied, copy }) => (
                  <Button variant="default" onClick={copy}>
                    {copied ? t('invite.copied') : t('invite.copy')}
                  </Button>
                )}
              </CopyButton>
              <Button onClick={reset}>{t('act.done')}</Button>
            </div>
          </div>
        ) : (
          <TroubleNote error={error} />
        )}
      </Modal>
    </>
  );
}
