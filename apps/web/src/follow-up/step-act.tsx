import { useQuery } from '@apollo/client/react';
import { Button, Menu, SegmentedControl, Select, Skeleton, Textarea, TextInput } from '@mantine/core';
import { IconChevronDown, IconLock, IconMoon } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel, ContactFragment, Language, StepDraftQuery } from '../gql/graphql';
import { spoken } from '../i18n/i18n';
import { datesIn, placeOf } from '../look/dates';
import { givenName } from '../look/names';
import { useNow } from '../look/now';
import { type QuietHours, usualNight, wakes } from '../look/quiet';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
import { StepDraftDocument } from './draft-document';
import { Skip } from './skip';
import { type StepInHand, useStep } from './use-step';
import './follow-up.css';

const channels: Channel[] = ['PHONE', 'EMAIL', 'MESSAGE', 'LINKEDIN'];

type Found = Extract<NonNullable<StepDraftQuery['node']>, { __typename: 'FollowUpStep' }>;
interface Typed {
  subject?: string;
  body?: string;
}

/** The draft is made for one contact; for another, it greets that one. */
function greeting(text: string, from: ContactFragment | undefined, to: ContactFragment | undefined): string {
  if (!from || !to || from.id === to.id) return text;
  const [first = '', ...rest] = text.split('\n');
  const last = (name: string) => name.split(' ').at(-1) ?? name;
  const greeted = first
    .replace(from.name, to.name)
    .replace(new RegExp(`\\b${givenName(from.name)}\\b`), givenName(to.name))
    .replace(new RegExp(`\\b${last(from.name)}\\b`), last(to.name));
  return [greeted, ...rest].join('\n');
}

interface Props {
  step: StepInHand;
  candidate: { name: string; language: Language; timeZone: string; quietHours: QuietHours };
  done?: () => void;
  /** What else can be done here: stands beside the primary button. */
  children?: ReactNode;
}

/** One step of ours: its words, as they will leave, and every way to close it. */
export function StepAct({ step, candidate, done, children }: Props) {
  const { t } = useTranslation();
  const now = useNow();
  const toCandidate = step.kind === 'NO_NEWS_UPDATE';
  const [language, choose] = useState<Language>(toCandidate ? candidate.language : spoken());
  const [typed, type] = useState<Partial<Record<Language, Typed>>>({});
  const [contactId, setContact] = useState<string | null>(null);
  const [skipping, skip] = useState(false);
  const acts = useStep(step, done);
  const { data, error } = useQuery(StepDraftDocument, {
    variables: { id: step.id, language, channel: toCandidate ? 'MESSAGE' : 'EMAIL' },
    fetchPolicy: 'network-only',
  });
  const found: Found | undefined = data?.node?.__typename === 'FollowUpStep' ? data.node : undefined;
  if (!found) return error ? <TroubleNote error={error} /> : <Skeleton className="late" h={240} radius="lg" />;
  const { draft, interview } = found;
  const company = 'job' in interview.process ? interview.process.job.clientCompany : undefined;
  const contacts = (company?.contacts ?? []).filter(({ email }) => email);
  const meant = contacts.find(({ email }) => email === draft?.to) ?? contacts[0];
  const contact = contacts.find(({ id }) => id === contactId) ?? meant;
  const words = {
    subject: typed[language]?.subject ?? draft?.subject ?? '',
    body: typed[language]?.body ?? greeting(draft?.body ?? '', meant, contact),
  };
  const write = (part: Typed) => type({ ...typed, [language]: { ...typed[language], ...part } });
  const to = toCandidate ? givenName(candidate.name) : contact ? givenName(contact.name) : (company?.name ?? '');
  const awake = toCandidate ? wakes(now, candidate.timeZone, candidate.quietHours) : wakes(now, interview.timeZone, usualNight);
  const zone = toCandidate ? candidate.timeZone : interview.timeZone;
  const wrong = acts.error ? fieldErrors(troubleOf(acts.error)) : {};
  const sendable = draft !== null && words.body.trim() !== '' && (toCandidate || contact !== undefined);
  const send = () => {
    if (!sendable || acts.busy) return;
    acts
      .send(
        {
          body: words.body.trim(),
          language,
          ...(toCandidate ? {} : { subject: words.subject.trim(), contactId: contact?.id }),
        },
        to,
      )
      .catch(() => undefined);
  };
  const byKeys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
  };
  const byHand = step.kind !== 'FEEDBACK_EXPECTED';
  return (
    <div className="step-act">
      {draft && (
        <section className="draft" aria-label={t('clock.draft')}>
          <div className="draft-head">
            {toCandidate ? (
              <p className="draft-to">
                <span className="meta">{t('clock.to')}</span> <span className="strong">{candidate.name}</span>
              </p>
            ) : contacts.length > 0 ? (
              <Select
                label={t('clock.to')}
                size="xs"
                data={contacts.map(({ id, name, title }) => ({ value: id, label: title ? `${name}, ${title}` : name }))}
                value={contact?.id ?? null}
                allowDeselect={false}
                onChange={setContact}
                error={wrong.contactId}
              />
            ) : (
              <p className="note">{t('clock.nobody', { company: company?.name })}</p>
            )}
            {!toCandidate && (
              <TextInput
                label={t('clock.subject')}
                size="xs"
                value={words.subject}
                error={wrong.subject}
                onChange={(event) => write({ subject: event.currentTarget.value })}
              />
            )}
          </div>
          <Textarea
            aria-label={t('clock.words', { to })}
            classNames={{ input: 'draft-words words' }}
            autosize
            minRows={6}
            maxRows={18}
            value={words.body}
            error={wrong.body}
            onChange={(event) => write({ body: event.currentTarget.value })}
            onKeyDown={byKeys}
          />
          <div className="draft-foot">
            <SegmentedControl
              size="xs"
              aria-label={t('clock.language')}
              data={(['EN', 'DE'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
              value={language}
              onChange={(value) => choose(value as Language)}
            />
            {typed[language] && (
              <button type="button" className="link" onClick={() => type({ ...typed, [language]: undefined })}>
                {t('clock.asDrafted')}
              </button>
            )}
          </div>
        </section>
      )}
      {draft && !toCandidate && (
        <p className="note">
          <IconLock size={14} stroke={1.6} aria-hidden className="icon" />
          {t('clock.madeOf', { name: givenName(candidate.name), company: company?.name })}
        </p>
      )}
      <TroubleNote error={acts.error} except={['contactId', 'subject', 'body']} />
      <div className="step-acts">
        {draft && (
          <Button data-primary onClick={send} loading={acts.busy} disabled={!sendable}>
            {t('clock.send', { to })}
          </Button>
        )}
        {byHand && (
          <Menu position="top-start" withInitialFocusPlaceholder={false}>
            <Menu.Target>
              <Button
                variant="default"
                rightSection={<IconChevronDown size={14} stroke={1.8} aria-hidden />}
                data-primary={draft ? undefined : true}
              >
                {t('clock.elsewhere')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {channels.map((channel) => (
                <Menu.Item key={channel} onClick={() => void acts.complete(channel).catch(() => undefined)}>
                  {t(`clock.channel.${channel}`)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
        {byHand && (
          <Button variant="default" onClick={() => skip(true)}>
            {t('clock.skip')}
          </Button>
        )}
        {children}
      </div>
      {draft && (
        <p className="note">
          {awake && <IconMoon size={14} stroke={1.6} aria-hidden className="icon" />}
          {awake
            ? t('clock.later', { at: datesIn(zone, t).time(awake), place: placeOf(zone) })
            : toCandidate
              ? t('clock.messageLeaves')
              : t('clock.leaves')}
        </p>
      )}
      <Skip opened={skipping} close={() => skip(false)} skip={acts.skip} />
    </div>
  );
}
