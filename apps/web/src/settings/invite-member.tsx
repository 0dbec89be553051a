import { useMutation } from '@apollo/client/react';
import { Radio, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { SentInvitation } from '../access/sent-invitation';
import { Dialog } from '../look/dialog';
import { SentForm } from '../look/sent-form';
import { useSending } from '../look/use-sending';
import { InviteMemberDocument, type MemberRole, memberRoles, MembersDocument } from './members-document';

export function InviteMember({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog opened={opened} close={close} title={t('members.invite')}>
      <Fields close={close} />
    </Dialog>
  );
}

function Fields({ close }: { close: () => void }) {
  const { t } = useTranslation();
  const [invite, { data }] = useMutation(InviteMemberDocument, { refetchQueries: [MembersDocument] });
  const form = useForm({
    initialValues: { name: '', email: '', role: 'RECRUITER' as MemberRole },
    validate: {
      name: (value) => (value.trim() ? null : t('candidates.nameMissing')),
      email: (value) => (/^\S+@\S+$/.test(value.trim()) ? null : t('access.emailWrong')),
    },
  });
  // What was sent is told in the same place.
  const sending = useSending(() => undefined, { form });
  if (data) return <SentInvitation sent={data.inviteMember} done={close} />;
  const submit = form.onSubmit(({ name, email, role }) =>
    sending.send(invite({ variables: { input: { name: name.trim(), email: email.trim(), role } } })),
  );
  return (
    <SentForm sending={sending} act={t('members.sendInvitation')} submit={submit} close={close}>
      <TextInput label={t('candidates.fullName')} data-autofocus autoComplete="off" {...form.getInputProps('name')} />
      <TextInput label={t('access.email')} type="email" autoComplete="off" {...form.getInputProps('email')} />
      <Radio.Group label={t('members.asWhat')} {...form.getInputProps('role')}>
        <div className="form">
          {memberRoles.map((role) => (
            <Radio key={role} value={role} label={t(`role.${role}`)} description={t(`members.means.${role}`)} />
          ))}
        </div>
      </Radio.Group>
    </SentForm>
  );
}
