import { useMutation } from '@apollo/client/react';
import { PasswordInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import { Dialog } from '../look/dialog';
import { SentForm } from '../look/sent-form';
import { useSending } from '../look/use-sending';
import { renewTo } from './session';
import { sureStore } from './sure';

const ConfirmPassword = graphql(`
  mutation ConfirmPassword($input: ConfirmPasswordInput!) {
    confirmPassword(input: $input) {
      accessToken
    }
  }
`);

/** Over whatever was about to happen: the password once more, and it goes on; or it does not, and everything stands as it was typed. */
export function ConfirmPasswordDialog() {
  const { t } = useTranslation();
  const [password, type] = useState('');
  const [confirm] = useMutation(ConfirmPassword, { fetchPolicy: 'no-cache' });
  const sending = useSending(() => undefined, { at: ['password'] });
  const send = async () => {
    const answer = await sending.send(confirm({ variables: { input: { password } } }));
    if (!answer?.data) return;
    renewTo(answer.data.confirmPassword.accessToken);
    sureStore.settle(true);
  };
  const close = () => sureStore.settle(false);
  return (
    <Dialog opened close={close} title={t('access.confirmTitle')}>
      <SentForm lead={t('access.confirmLead')} sending={sending} act={t('access.confirm')} submit={send} close={close} disabled={!password}>
        <PasswordInput
          size="md"
          label={t('access.password')}
          autoComplete="current-password"
          data-autofocus
          error={sending.wrong['password'] && t('access.passwordOther')}
          visibilityToggleButtonProps={{ 'aria-label': t('access.showPassword'), tabIndex: 0 }}
          value={password}
          onChange={(event) => type(event.currentTarget.value)}
        />
      </SentForm>
    </Dialog>
  );
}
