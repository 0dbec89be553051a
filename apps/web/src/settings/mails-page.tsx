import { useMutation, useQuery } from '@apollo/client/react';
import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import { graphql } from '../gql';
import type { Language, MailSettingsQuery } from '../gql/graphql';
import { Asked } from '../look/asked';
import { Conflict, otherTrouble, useBase } from '../look/conflict';
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
      {(agency) => (
        <SettingsPage title={t('settings.mails')} lead={t('mails.lead')}>
          <Footer agency={agency} />
        </SettingsPage>
      )}
    </Asked>
  );
}

function Footer({ agency }: { agency: MailSettingsQuery['agency'] }) {
  const { t } = useTranslation();
  const kept = agency.mailFooter ?? '';
  const [footer, type] = useState(kept);
  const [stood, stand] = useState(kept);
  const take = (now: MailSettingsQuery['agency']) => {
    type(now.mailFooter ?? '');
    stand(now.mailFooter ?? '');
  };
  const base = useBase(agency, footer === stood ? take : undefined);
  const [keep, { data, error, loading }] = useMutation(KeepFooterDocument);
  const wrong = error ? fieldErrors(troubleOf(error)).mailFooter : undefined;
  const save = (expectedVersion: number) =>
    void keep({ variables: { input: { mailFooter: footer.trim() || null, expectedVersion } } }).then(
      ({ data: done }) => done && take(done.updateAgency.agency),
      base.meet,
    );
  return (
    <div className="stack">
      <form
        className="card card-body form"
        onSubmit={(event) => {
          event.preventDefault();
          save(base.version);
        }}
      >
        {base.met && (
          <Conflict
            sides={[{ label: t('mails.footer'), mine: footer.trim(), theirs: kept }]}
            loading={loading}
            keepMine={() => save(base.stand())}
            takeTheirs={() => {
              base.stand();
              take(agency);
            }}
            editAgain={() => base.stand()}
          />
        )}
        <TroubleNote error={otherTrouble(error)} except={['mailFooter']} />
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
