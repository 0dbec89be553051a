import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import { homeOf } from '../look/destinations';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
import { enter } from './viewer';

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      accessToken
      expiresAt
      viewer {
        ...ViewerFields
      }
    }
  }
`);

/** Only a path of our own may follow a sign-in; anything else would let a link send people elsewhere. */
const ownPath = (next?: string) => (next && /^\/(?![/\\])/.test(next) ? next : undefined);

export function SignInForm({ next, showAgency }: { next?: string; showAgency: (agency: string | undefined) => void }) {
  const { t } = useTranslation();
  const router = useRouter();
  const [askAgency, setAskAgency] = useState(false);
  const agencyField = useRef<HTMLInputElement>(null);
  useEffect(() => agencyField.current?.focus(), [askAgency]);
  const [signIn, { loading, error }] = useMutation(SignIn);
  const form = useForm({
    initialValues: { email: '', password: '', agency: '' },
    validate: {
      email: (value) => (/^\S+@\S+$/.test(value.trim()) ? null : t('access.emailWrong')),
      password: (value) => (value ? null : t('access.passwordMissing')),
    },
  });
  const submit = form.onSubmit(async ({ email, password, agency }) => {
    try {
      const { data } = await signIn({ variables: { input: { email: email.trim(), password, agency: agency.trim() || null } } });
      if (!data) return;
      const viewer = await enter(data.signIn);
      router.history.push(ownPath(next) ?? homeOf(viewer));
    } catch (failure) {
      const wrong = fieldErrors(troubleOf(failure));
      if (wrong.agency) setAskAgency(true);
      form.setErrors(wrong);
    }
  });
  const onlyAgency = error && Object.keys(fieldErrors(troubleOf(error))).join() === 'agency';
  return (
    <form className="form" onSubmit={submit} noValidate>
      {error &&
        !onlyAgency &&
        (troubleOf(error).code === 'UNAUTHENTICATED' ? (
          <WrongPair />
        ) : (
          <TroubleNote error={error} except={['email', 'password', 'agency']} />
        ))}
      <TextInput
        size="md"
        label={t('access.email')}
        type="email"
        autoComplete="username"
        inputMode="email"
        {...form.getInputProps('email')}
      />
      <PasswordInput
        size="md"
        label={t('access.password')}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ 'aria-label': t('access.showPassword'), tabIndex: 0 }}
        {...form.getInputProps('password')}
      />
      {askAgency && (
        <TextInput
          size="md"
          label={t('access.agency')}
          description={t('access.agencyHelp')}
          autoCapitalize="none"
          ref={agencyField}
          {...form.getInputProps('agency')}
          onChange={(event) => {
            form.setFieldValue('agency', event.currentTarget.value);
            showAgency(event.currentTarget.value || undefined);
          }}
        />
      )}
      <Button type="submit" size="lg" loading={loading} fullWidth>
        {t('access.signIn')}
      </Button>
    </form>
  );
}

function WrongPair() {
  const { t } = useTranslation();
  return (
    <p role="alert" className="trouble">
      {t('access.wrongPair')}
    </p>
  );
}
