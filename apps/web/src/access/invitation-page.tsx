import { useMutation } from '@apollo/client/react';
import { Button, PasswordInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import { homeOf } from '../look/destinations';
import { SkipLink } from '../look/skip-link';
import { PageTitle } from '../look/page';
import { Wordmark } from '../look/parts';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
import { BetweenRounds } from './between-rounds';
import { LanguageSwitch } from './language-switch';
import { enter } from './viewer';
import './sign-in.css';

const AcceptInvitation = graphql(`
  mutation AcceptInvitation($input: AcceptInvitationInput!) {
    acceptInvitation(input: $input) {
      accessToken
      expiresAt
      viewer {
        ...ViewerFields
      }
    }
  }
`);

const shortest = 15;

/** Whoever holds the link chooses a password. Nothing about the agency or the person shows before that. */
export function InvitationPage({ token }: { token: string }) {
  const { t } = useTranslation();
  const router = useRouter();
  const [accept, { loading, error }] = useMutation(AcceptInvitation);
  const form = useForm({
    initialValues: { password: '' },
    validate: { password: (value) => (value.length >= shortest ? null : t('access.passwordShort', { count: shortest - value.length })) },
  });
  const submit = form.onSubmit(async ({ password }) => {
    try {
      const { data } = await accept({ variables: { input: { token, password } } });
      if (data) router.history.push(homeOf(await enter(data.acceptInvitation)));
    } catch (failure) {
      form.setErrors(fieldErrors(troubleOf(failure)));
    }
  });
  return (
    <div className="door">
      <SkipLink />
      <div className="door-side">
        <header>
          <Wordmark height={26} />
        </header>
        <main id="main" tabIndex={-1}>
          <PageTitle>{t('access.welcome')}</PageTitle>
          <p className="door-lead">{t('access.welcomeLead')}</p>
          <form className="form" onSubmit={submit} noValidate>
            {error &&
              (['NOT_FOUND', 'TOO_LATE', 'UNAUTHENTICATED'].includes(troubleOf(error).code) ? (
                <p role="alert" className="trouble">
                  {t('access.linkOver')}
                </p>
              ) : (
                <TroubleNote error={error} except={['password']} />
              ))}
            <PasswordInput
              size="md"
              label={t('access.newPassword')}
              description={t('access.newPasswordHelp', { shortest })}
              autoComplete="new-password"
              visibilityToggleButtonProps={{ 'aria-label': t('access.showPassword'), tabIndex: 0 }}
              {...form.getInputProps('password')}
            />
            <Button type="submit" size="lg" loading={loading} fullWidth>
              {t('access.comeIn')}
            </Button>
          </form>
        </main>
        <footer className="door-foot">
          <span>{t('access.linkOnce')}</span>
          <LanguageSwitch />
        </footer>
      </div>
      <BetweenRounds />
    </div>
  );
}
