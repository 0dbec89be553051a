import { useMutation, useQuery } from '@apollo/client/react';
import { SegmentedControl, Select, Textarea } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DisclosureReason, Language, SharingLevel, TheySharedFragment } from '../gql/graphql';
import { phrasesIn } from '../i18n/i18n';
import { Dialog } from '../look/dialog';
import { givenName } from '../look/names';
import { AgencySpeaksDocument } from '../prep/ask-client';
import { SentForm } from '../look/sent-form';
import { TroubleNote } from '../look/trouble';
import { useSending } from '../look/use-sending';
import { toldOf } from './told';
import { RequestDisclosureDocument, WhoCouldBeToldDocument } from './what-they-share-document';

const ladder = ['EXISTS', 'STAGE', 'FULL'] as const;
type Level = (typeof ladder)[number];
const upTo = (level: SharingLevel) => ladder.slice(0, ladder.indexOf(level as Level) + 1);
const reasons: DisclosureReason[] = ['ASKED_BY_CLIENT', 'SCHEDULING_CONFLICT', 'OFFER_RECEIVED'];

interface Props {
  opened: boolean;
  close: () => void;
  update: TheySharedFragment;
  candidate: { id: string; name: string };
  collides: boolean;
}

/** Asks the candidate whether one company may be told. The words that are shown are the words that are sent. */
export function AskToTell(props: Props) {
  const { t } = useTranslation();
  return (
    <Dialog
      opened={props.opened}
      close={props.close}
      size="lg"
      title={t('tellCompany.askTitle', { name: givenName(props.candidate.name) })}
    >
      <Choice {...props} />
    </Dialog>
  );
}

function Choice(props: Props) {
  const { t } = useTranslation();
  const { data, error } = useQuery(WhoCouldBeToldDocument, { variables: { id: props.candidate.id }, fetchPolicy: 'network-only' });
  const speaks = useQuery(AgencySpeaksDocument, { fetchPolicy: 'cache-first' }).data?.agency;
  const phrases = usePhrases(speaks?.language);
  if (error) return <TroubleNote error={error} />;
  if (data?.node?.__typename !== 'Candidate' || !speaks || !phrases) return null;
  const asked = new Set(
    props.update.disclosures
      .filter(({ state }) => state === 'REQUESTED' || state === 'GRANTED')
      .map(({ clientCompany }) => clientCompany.id),
  );
  const companies = new Map(data.node.applications.nodes.map(({ job }) => [job.clientCompany.id, job.clientCompany.name]));
  const open = [...companies].filter(([id]) => !asked.has(id)).map(([value, label]) => ({ value, label }));
  const name = givenName(props.candidate.name);
  if (open.length === 0)
    return <p>{companies.size > 0 ? t('tellCompany.allAsked', { name }) : t('tellCompany.nowhere', { name: props.candidate.name })}</p>;
  const day = (at: string) =>
    new Intl.DateTimeFormat(speaks.language === 'DE' ? 'de-DE' : 'en-GB', { dateStyle: 'long', timeZone: speaks.timeZone }).format(
      new Date(at),
    );
  return <Fields {...props} companies={open} usual={(level) => toldOf(props.candidate.name, { ...props.update, level }, day, phrases)} />;
}

function usePhrases(language: Language | undefined): TFunction | undefined {
  const [phrases, know] = useState<TFunction>();
  useEffect(() => {
    let here = true;
    if (language) void phrasesIn(language).then((found) => here && know(() => found));
    return () => {
      here = false;
    };
  }, [language]);
  return phrases;
}

interface FieldsProps extends Props {
  companies: { value: string; label: string }[];
  usual: (level: Level) => string;
}

function Fields({ close, update, candidate, collides, companies, usual }: FieldsProps) {
  const { t } = useTranslation();
  const name = givenName(candidate.name);
  const levels = upTo(update.level);
  const [companyId, choose] = useState(companies[0]?.value ?? '');
  const [reason, give] = useState<DisclosureReason>(
    update.stage === 'OFFER' ? 'OFFER_RECEIVED' : collides ? 'SCHEDULING_CONFLICT' : 'ASKED_BY_CLIENT',
  );
  const [level, reach] = useState<Level>(levels[0] ?? 'EXISTS');
  const [own, write] = useState<string>();
  const [request] = useMutation(RequestDisclosureDocument);
  const { wrong: refused, ...sending } = useSending(close, { at: ['wording', 'level', 'clientCompanyId'] });
  const company = companies.find(({ value }) => value === companyId)?.label ?? '';
  const wording = own ?? usual(level);
  const send = () => {
    const input = { processUpdateId: update.id, clientCompanyId: companyId, reason, level, wording: wording.trim() };
    void sending.send(request({ variables: { input } }));
  };
  return (
    <SentForm
      sending={sending}
      act={t('tellCompany.send', { name })}
      submit={send}
      close={close}
      not={t('act.notNow')}
      disabled={wording.trim() === ''}
    >
      <Select
        label={t('tellCompany.company')}
        data={companies}
        value={companyId}
        onChange={(value) => value && choose(value)}
        allowDeselect={false}
        error={refused.clientCompanyId}
        data-autofocus
      />
      <Select
        label={t('tellCompany.why')}
        data={reasons.map((value) => ({ value, label: t(`tellCompany.reason.${value}`) }))}
        value={reason}
        onChange={(value) => value && give(value as DisclosureReason)}
        allowDeselect={false}
      />
      <fieldset>
        <legend className="tell-label">{t('tellCompany.howMuch', { name })}</legend>
        <SegmentedControl
          fullWidth
          value={level}
          onChange={(value) => {
            reach(value as Level);
            write(undefined);
          }}
          data={levels.map((value) => ({ value, label: t(`tellCompany.level.${value}`) }))}
        />
        {refused.level && <p className="meta">{refused.level}</p>}
      </fieldset>
      <Textarea
        label={t('tellCompany.exactly', { client: company })}
        description={t('tellCompany.exactlyHelp', { name })}
        autosize
        minRows={2}
        maxLength={1000}
        value={wording}
        onChange={(event) => write(event.currentTarget.value)}
        error={refused.wording}
        classNames={{ input: 'words' }}
      />
      <p className="note">{t('tellCompany.untilThen', { name, client: company })}</p>
    </SentForm>
  );
}
