import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { graphql } from '../gql';
import { Dialog } from '../look/dialog';
import { Face } from '../look/parts';
import { SentForm } from '../look/sent-form';
import { useSending } from '../look/use-sending';
import type { FoundCompany } from './company-document';

const AddContactDocument = graphql(`
  mutation AddCompanyContact($input: AddHiringContactInput!) {
    addHiringContact(input: $input) {
      hiringContact {
        ...ContactWords
        clientCompany {
          id
          contacts {
            ...ContactWords
          }
        }
      }
    }
  }
`);

/** The people there. Whoever has no address can be written down, and not asked. */
export function CompanyContacts({ company }: { company: FoundCompany }) {
  const { t } = useTranslation();
  const can = useMay();
  const [adding, add] = useDisclosure(false);
  return (
    <section className="card card-body stack" aria-labelledby="contacts">
      <h2 className="h3" id="contacts">
        {t('companies.contacts')}
      </h2>
      {company.contacts.length > 0 ? (
        <ul className="contacts">
          {company.contacts.map(({ id, name, title, email }) => (
            <li key={id}>
              <Face name={name} size={32} />
              <div>
                <div className="strong">{name}</div>
                {title && <div className="ink-2">{title}</div>}
                {email ? (
                  <a className="link" href={`mailto:${email}`}>
                    {email}
                  </a>
                ) : (
                  <div className="meta">{t('companies.noEmail')}</div>
                )}
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p className="ink-2">{t('companies.noContacts', { client: company.name })}</p>
      )}
      {can('contact.add') && (
        <Button variant="default" onClick={add.open}>
          {t('companies.addContact')}
        </Button>
      )}
      <AddContact opened={adding} close={add.close} company={company} />
    </section>
  );
}

function AddContact({ opened, close, company }: { opened: boolean; close: () => void; company: FoundCompany }) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} close={close} title={t('companies.addContactAt', { client: company.name })}>
      <Fields close={close} companyId={company.id} />
    </Dialog>
  );
}

function Fields({ close, companyId }: { close: () => void; companyId: string }) {
  const { t } = useTranslation();
  const [add] = useMutation(AddContactDocument);
  const form = useForm({
    initialValues: { name: '', title: '', email: '' },
    validate: {
      name: (value) => (value.trim() ? null : t('candidates.nameMissing')),
      email: (value) => (value.trim() === '' || /^\S+@\S+$/.test(value.trim()) ? null : t('access.emailWrong')),
    },
  });
  const sending = useSending(close, { form });
  const submit = form.onSubmit(({ name, title, email }) => {
    const input = { clientCompanyId: companyId, name: name.trim(), title: title.trim() || null, email: email.trim() || null };
    return sending.send(add({ variables: { input } }));
  });
  return (
    <SentForm sending={sending} act={t('companies.addContact')} submit={submit} close={close}>
      <TextInput label={t('candidates.fullName')} data-autofocus autoComplete="off" {...form.getInputProps('name')} />
      <TextInput label={t('companies.contactTitle')} autoComplete="off" {...form.getInputProps('title')} />
      <TextInput
        label={t('access.email')}
        description={t('companies.contactEmailHelp')}
        type="email"
        autoComplete="off"
        {...form.getInputProps('email')}
      />
    </SentForm>
  );
}
