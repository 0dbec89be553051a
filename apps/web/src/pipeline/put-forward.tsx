import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import { Dialog } from '../look/dialog';
import { SentForm } from '../look/sent-form';
import { useSending } from '../look/use-sending';

const JobsDocument = graphql(`
  query Jobs($after: String) {
    jobs(first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        status
        clientCompany {
          id
          name
        }
      }
    }
  }
`);

const SubmitApplicationDocument = graphql(`
  mutation SubmitApplication($input: SubmitApplicationInput!) {
    submitApplication(input: $input) {
      application {
        ...ApplicationCard
      }
    }
  }
`);

interface Props {
  candidateId: string;
  name: string;
  /** Jobs they stand at already. */
  taken: readonly string[];
}

export function PutForward(props: Props) {
  const { t } = useTranslation();
  const [opened, dialog] = useDisclosure(false);
  return (
    <>
      <Button onClick={dialog.open}>{t('putForward.act')}</Button>
      <Dialog opened={opened} close={dialog.close} title={t('putForward.title', { name: props.name })}>
        <Fields {...props} close={dialog.close} />
      </Dialog>
    </>
  );
}

function Fields({ candidateId, name, taken, close }: Props & { close: () => void }) {
  const { t } = useTranslation();
  const [jobId, choose] = useState<string | null>(null);
  const [missing, miss] = useState(false);
  const { data, error: unread } = useQuery(JobsDocument);
  const [submit] = useMutation(SubmitApplicationDocument, { refetchQueries: 'active' });
  const sending = useSending(close, { at: ['jobId'] });
  const open = (data?.jobs.nodes ?? []).filter(({ id, status }) => status === 'OPEN' && !taken.includes(id));
  const clients = [...new Set(open.map(({ clientCompany }) => clientCompany.name))].sort();
  return (
    <SentForm
      sending={{ ...sending, error: sending.error ?? unread }}
      act={t('putForward.act')}
      submit={() => {
        miss(!jobId);
        if (jobId) void sending.send(submit({ variables: { input: { candidateId, jobId } } }));
      }}
      close={close}
    >
      {data && open.length === 0 && <p className="ink-2">{t('putForward.none', { name })}</p>}
      <Select
        label={t('putForward.job')}
        data-autofocus
        openOnFocus={false}
        searchable
        nothingFoundMessage={t('putForward.noneFound')}
        data={clients.map((group) => ({
          group,
          items: open.filter(({ clientCompany }) => clientCompany.name === group).map(({ id, title }) => ({ value: id, label: title })),
        }))}
        value={jobId}
        onChange={choose}
        error={sending.wrong.jobId ?? (missing && !jobId ? t('putForward.jobMissing') : undefined)}
      />
      <p className="note">{t('putForward.note')}</p>
    </SentForm>
  );
}
