import { useMutation } from '@apollo/client/react';
import { Button, Radio, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { SentInvitation } from '../access/sent-invitation';
import { Dialog } from '../look/dialog';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
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
  const [invite, { data, loading, error }] = useMutation(InviteMemberDocument, { refetchQueries: [MembersDocument] });
  const form = useForm({
    initialValues: { name: '', email: '', role: 'RECRUITER' as MemberRole },
    validate: {
      name: (value) => (value.trim() ? null : t('candidates.nameMissing')),
      email: (value) => (/^\S+@\S+$/.test(value.trim()) ? null : t('access.emailWrong')),
    },
  });
  if (data) return <SentInvitation sent={data.inviteMember} done={close} />;
  const submit = form.onSubmit(async ({ name, email, role }) => {
    try {
      await invite({ variables: { input: { name: name.trim(), email: email.trim(), role } } });
    } catch (failure) {
      form.setErrors(fieldErrors(troubleOf(failure)));
    }
  });
  return (
    <form className="form" onSubmit={submit} noValidate>
      <TroubleNote error={error} except={['name', 'email', 'role']} />
      <TextInput label={t('candidates.fullName')} data-autofocus autoComplete="off" {...form.getInputProps('name')} />
      <TextInput label={t('access.email')} type="email" autoComplete="off" {...form.getInputProps('email')} />
      <Radio.Group label={t('members.asWhat')} {...form.getInputProps('role')}>
        <div className="form">
          {memberRoles.map((role) => (
            <Radio key={role} value={role} label={t(`role.${role}`)} description={t(`members.means.${role}`)} />
          ))}
        </div>
      </Radio.Group>
      <div className="form-acts">
        <Button type="submit" loading={loading}>
          {t('members.sendInvitation')}
        </Button>
        <Button variant="subtle" onClick={close}>
          {t('act.cancel')}
        </Button>
      </div>
    </form>
  );
}
