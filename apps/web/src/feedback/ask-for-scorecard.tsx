import { useMutation, useQuery } from '@apollo/client/react';
import { Select, Skeleton, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { graphql } from '../gql';
import type { ClockFragment } from '../gql/graphql';
import { Dialog } from '../look/dialog';
import { givenName } from '../look/names';
import { SentForm } from '../look/sent-form';
import { offerUndo } from '../look/undo';
import { useSending } from '../look/use-sending';

const RequestScorecardDocument = graphql(`
  mutation RequestScorecard($input: RequestScorecardInput!) {
    requestScorecard(input: $input) {
      interview {
        ...Clock
      }
    }
  }
`);

const AddContactDocument = graphql(`
  mutation AddContactToAsk($input: AddHiringContactInput!) {
    addHiringContact(input: $input) {
      hiringContact {
        ...Contact
      }
    }
  }
`);

const ContactsDocument = graphql(`
  query ContactsToAsk($id: ID!) {
    node(id: $id) {
      __typename
      ... on ClientCompany {
        id
        contacts {
          ...Contact
        }
      }
    }
  }
`);

interface Props {
  opened: boolean;
  close: () => void;
  interview: ClockFragment;
  candidate: string;
  company: { id: string; name: string };
}

const somebodyElse = 'new';

/** Mails somebody at the company a link that needs no account. */
export function AskForScorecard(props: Props) {
  const { t } = useTranslation();
  return (
    <Dialog opened={props.opened} close={props.close} title={t('askScorecard.title')}>
      <Fields {...props} />
    </Dialog>
  );
}

const arrive = (field: HTMLInputElement | null) => field?.focus();

function Fields({ close, interview, candidate, company }: Props) {
  const { t } = useTranslation();
  const can = useMay();
  const { data } = useQuery(ContactsDocument, { variables: { id: company.id } });
  const [request] = useMutation(RequestScorecardDocument, { refetchQueries: 'active' });
  const [add] = useMutation(AddContactDocument, { refetchQueries: [ContactsDocument] });
  const known = data?.node?.__typename === 'ClientCompany' ? data.node.contacts : undefined;
  const reachable = (known ?? []).filter(({ email }) => email);
  const instead = interview.feedbackRequests.findLast(({ state }) => state === 'NOT_ME')?.askInstead ?? '';
  const form = useForm({
    initialValues: { contactId: null as string | null, name: instead, email: '', title: '' },
    validate: {
      name: (value, { contactId }) => ((contactId ?? first) !== somebodyElse || value.trim() ? null : t('scorecard.interviewerMissing')),
      email: (value, { contactId }) =>
        (contactId ?? first) !== somebodyElse || /^\S+@\S+$/.test(value.trim()) ? null : t('access.emailWrong'),
    },
  });
  const first = instead || reachable.length === 0 ? somebodyElse : (reachable[0]?.id ?? somebodyElse);
  const sending = useSending(close, { form });
  if (!known) return <Skeleton className="late" h={160} radius="lg" />;
  const chosen = form.values.contactId ?? first;
  const newOne = chosen === somebodyElse;
  const ask = async ({ name, email, title }: typeof form.values) => {
    const input = { clientCompanyId: company.id, name: name.trim(), email: email.trim(), title: title.trim() || null };
    const added = newOne ? await add({ variables: { input } }) : undefined;
    const contactId = added?.data?.addHiringContact.hiringContact.id ?? chosen;
    await request({ variables: { input: { interviewId: interview.id, contactId } } });
    offerUndo(t('askScorecard.sent', { name: givenName(reachable.find(({ id }) => id === contactId)?.name ?? name) }));
  };
  const asked = interview.feedbackRequests.find(
    ({ contact, state }) => contact.id === chosen && (state === 'OPEN' || state === 'PROMISED'),
  );
  return (
    <SentForm
      lead={t('askScorecard.what', { name: givenName(candidate), company: company.name })}
      sending={sending}
      act={t('askScorecard.act')}
      submit={form.onSubmit((values) => sending.send(ask(values)))}
      close={close}
    >
      <Select
        label={t('askScorecard.whom', { company: company.name })}
        // The people are asked for first: by then the dialog has chosen where the focus is.
        ref={arrive}
        openOnFocus={false}
        allowDeselect={false}
        data={[
          ...reachable.map(({ id, name, title }) => ({ value: id, label: title ? `${name}, ${title}` : name })),
          ...(can('contact.add') ? [{ value: somebodyElse, label: t('askScorecard.else') }] : []),
        ]}
        value={chosen}
        onChange={(value) => form.setFieldValue('contactId', value)}
        error={form.errors.contactId}
      />
      {newOne && (
        <>
          <TextInput label={t('askScorecard.name')} autoComplete="off" {...form.getInputProps('name')} />
          <TextInput label={t('access.email')} type="email" autoComplete="off" {...form.getInputProps('email')} />
          <TextInput label={t('askScorecard.position')} autoComplete="off" {...form.getInputProps('title')} />
        </>
      )}
      {asked && <p className="note">{t('askScorecard.again', { name: givenName(asked.contact.name) })}</p>}
    </SentForm>
  );
}
