import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconMail } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SentInvitation } from '../access/sent-invitation';
import { graphql } from '../gql';
import { Dialog } from '../look/dialog';
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
      <Dialog opened={Boolean(sent ?? error)} close={reset} title={t('invite.title', { name })}>
        {sent ? <SentInvitation sent={sent} done={reset} /> : <TroubleNote error={error} />}
      </Dialog>
    </>
  );
}
