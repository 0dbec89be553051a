import { useMutation, useQuery } from '@apollo/client/react';
import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import { graphql } from '../gql';
import type { Language } from '../gql/graphql';
import { Asked } from '../look/asked';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
import { SettingsPage } from './settings-page';

const MailsDocument = graphql(`
  query MailSettings {
    agency {
      id
      mailFooter
      version
    }
  }
`);

const PreviewDocument = graphql(`
  query MailPreview($language: Language!, $footer: String) {
    agency {
      id
      mailPreview(language: $language, footer: $footer)
    }
  }
`);

const KeepFooterDocument = graphql(`
  mutation KeepMailFooter($input: UpdateAgencyInput!) {
    updateAgency(input: $input) {
      agency {
        id
        mailFooter
        version
      }
    }
  }
`);

/** What every mail of the agency says below, and how a mail looks with it, before one leaves. */
export function MailsPage() {
  const { t } = useTranslation();
  const result = useQuery(MailsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <Asked result={result} find={({ agency }) => agency}>
      {({ mailFooter, version }) => (
        <SettingsPage title={t('settings.mails')} lead={t('mails.lead')}>
          <Footer key={version} kept={mailFooter ?? ''} version={version} />
        </SettingsPage>
      )}
    </Asked>
  );
}

function Footer({ kept, version }: { kept: string; version: number }) {
  const { t } = useTranslation();
  const [footer, type] = useState(kept);
  const [keep, { data, error, loading }] = useMutation(KeepFooterDocument);
  const wrong = error ? fieldErrors(troubleOf(error)).mailFooter : undefined;
  return (
    <div className="stack">
      <form
        className="card card-body form"
        onSubmit={(event) => {
          event.preventDefault();
          void keep({ variables: { input: { mailFooter: footer.trim() || null, expectedVersion: version } } }).catch(() => undefined);
        }}
      >
        <TroubleNote error={error} except={['mailFooter']} />
        <Textarea
          label={t('mails.footer')}
          description={t('mails.footerHelp')}
          autosize
          minRows={3}
          maxLength={1000}
          value={footer}
          error={wrong}
          onChange={(event) => type(event.currentTarget.value)}
        />
        <div className="form-acts">
          <Button type="submit" loading={loading} disabled={footer.trim() === kept}>
            {t('mails.keep')}
          </Button>
          <output className="meta">{data && footer.trim() === kept ? t('debrief.saved') : ''}</output>
        </div>
      </form>
      <Preview footer={footer} />
    </div>
  );
}

function Preview({ footer }: { footer: string }) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [language, speak] = useState<Language>(viewer?.language ?? 'EN');
  const [typed] = useDebouncedValue(footer, 300);
  const { data, previousData, error } = useQuery(PreviewDocument, {
    variables: { language, footer: typed.trim() || null },
    fetchPolicy: 'no-cache',
  });
  const mail = (data ?? previousData)?.agency.mailPreview;
  return (
    <section className="stack" aria-labelledby="preview">
      <div className="row-top">
        <h2 className="h3" id="preview">
          {t('mails.preview')}
        </h2>
        <SegmentedControl
          aria-label={t('account.language')}
          data={[
            { value: 'EN', label: 'English' },
            { value: 'DE', label: 'Deutsch' },
          ]}
          value={language}
          onChange={(value) => speak(value as Language)}
        />
      </div>
      <TroubleNote error={error} />
      {/* No script of a mail runs here, and no link of it leads anywhere. */}
      {mail && <iframe className="mail-preview" title={t('mails.preview')} sandbox="" srcDoc={mail} />}
    </section>
  );
}
