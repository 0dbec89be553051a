import { useMutation, useQuery } from '@apollo/client/react';
import { Button, SegmentedControl, Select } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { graphql } from '../gql';
import type { Language } from '../gql/graphql';
import { phrasesIn } from '../i18n/i18n';
import { Dialog } from '../look/dialog';
import { TroubleNote } from '../look/trouble';
import type { Missing } from './missing';
import { AskClientForDetails, type PreparedInterview } from './prep-editor-document';

/** What the agency writes to its companies in. */
export const AgencySpeaksDocument = graphql(`
  query AgencySpeaks {
    agency {
      id
      language
      timeZone
    }
  }
`);

interface Props {
  opened: boolean;
  close: () => void;
  interview: PreparedInterview;
  missing: Missing[];
}

export function AskClient(props: Props) {
  const { t } = useTranslation();
  const { name } = props.interview.process.job.clientCompany;
  return (
    <Dialog opened={props.opened} close={props.close} title={t('packEditor.ask', { client: name })} size="lg">
      <Fields {...props} />
    </Dialog>
  );
}

function Fields({ close, interview, missing }: Props) {
  const { t } = useTranslation();
  const { clientCompany } = interview.process.job;
  const reachable = clientCompany.contacts.filter(({ email }) => email);
  const before = interview.prepPack?.detailsAskedOf?.id;
  const [contactId, choose] = useState(reachable.find(({ id }) => id === before)?.id ?? reachable[0]?.id ?? null);
  const [chosen, speak] = useState<Language>();
  const usual = useQuery(AgencySpeaksDocument, { fetchPolicy: 'cache-first' }).data?.agency.language;
  const language = chosen ?? usual;
  const [ask, { loading, error }] = useMutation(AskClientForDetails);
  const contact = reachable.find(({ id }) => id === contactId);
  const send = async () => {
    if (!contactId) return;
    await ask({ variables: { input: { interviewId: interview.id, contactId, language } } }).then(close, () => undefined);
  };
  if (reachable.length === 0)
    return (
      <div className="form">
        <p>{t('packEditor.nobodyToAsk', { client: clientCompany.name })}</p>
        <Link to="/companies/$id" params={{ id: clientCompany.id }} className="link">
          {t('packEditor.addContact', { client: clientCompany.name })}
        </Link>
      </div>
    );
  return (
    <div className="form">
      <TroubleNote error={error} />
      <Select
        label={t('packEditor.whom')}
        data={reachable.map(({ id, name, title }) => ({ value: id, label: title ? `${name}, ${title}` : name }))}
        value={contactId}
        onChange={choose}
        allowDeselect={false}
        data-autofocus
      />
      <fieldset>
        <legend className="group-label">{t('packEditor.inLanguage')}</legend>
        <SegmentedControl
          value={language ?? 'EN'}
          onChange={(value) => speak(value as Language)}
          data={[
            { value: 'EN', label: t('languages.EN') },
            { value: 'DE', label: t('languages.DE') },
          ]}
        />
      </fieldset>
      {language && <Questions key={language} interview={interview} missing={missing} language={language} />}
      <p className="note">{t('packEditor.repliesToYou', { name: contact?.name ?? '', candidate: interview.candidate.name })}</p>
      <div className="form-acts">
        <Button loading={loading} onClick={() => void send()} disabled={!contactId}>
          {t('packEditor.send', { name: contact?.name ?? clientCompany.name })}
        </Button>
        <Button variant="default" onClick={close}>
          {t('act.notNow')}
        </Button>
      </div>
    </div>
  );
}

/** Exactly what is asked, in the language of the letter. */
function Questions({ interview, missing, language }: { interview: PreparedInterview; missing: Missing[]; language: Language }) {
  const { t } = useTranslation();
  const [say, speaks] = useState<TFunction>();
  useEffect(() => {
    let here = true;
    void phrasesIn(language).then((words) => here && speaks(() => words));
    return () => {
      here = false;
    };
  }, [language]);
  const who = interview.candidate.name;
  return (
    <section className="letter" aria-label={t('packEditor.questions')} lang={language.toLowerCase()}>
      {say && (
        <ol className="words">
          {missing.map((gap) => (
            <li key={gap}>
              {gap === 'setting' ? say(`packLetter.setting.${interview.format}`, { who }) : say(`packLetter.${gap}`, { who })}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
