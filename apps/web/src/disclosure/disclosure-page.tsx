import { useMutation, useQuery } from '@apollo/client/react';
import { Button, Select } from '@mantine/core';
import { IconBuilding, IconCalendar, IconHelp, IconUser } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TaskPage } from '../look/task-page';
import type { ToldOrAskedFragment, DisclosurePageQuery } from '../gql/graphql';
import { Asked } from '../look/asked';
import { useDates } from '../look/dates';
import { givenName } from '../look/names';
import { useNow } from '../look/now';
import { PageTitle } from '../look/page';
import { Clock, Words } from '../look/parts';
import { TroubleNote } from '../look/trouble';
import { DecideDisclosure, DisclosurePageDocument, RevokeDisclosure } from './documents';
import './elsewhere.css';
import { useReaderName } from './reader-name';

const find = ({ node }: DisclosurePageQuery) => (node?.__typename === 'Disclosure' ? node : null);
const day = 24 * 3_600_000;

export function DisclosurePage({ id }: { id: string }) {
  const result = useQuery(DisclosurePageDocument, { variables: { id } });
  return (
    <Asked result={result} find={find}>
      {(disclosure) => <Decision disclosure={disclosure} />}
    </Asked>
  );
}

/** One company, one sentence, one yes or no, of the same weight. Leaving without either decides nothing. */
function Decision({ disclosure }: { disclosure: ToldOrAskedFragment }) {
  const { t } = useTranslation();
  const dates = useDates();
  const now = useNow();
  const navigate = useNavigate();
  const reader = useReaderName();
  const [days, setDays] = useState('30');
  const [decide, deciding] = useMutation(DecideDisclosure);
  const [revoke, revoking] = useMutation(RevokeDisclosure);
  const { id, state, clientCompany, wording, reason, requestedAt, requestedBy, expiresAt } = disclosure;
  const client = clientCompany.name;
  const name = requestedBy ? givenName(requestedBy.name) : reader;
  const open = state === 'REQUESTED';
  const leave = () => void navigate({ to: '/me/processes' });
  const until = new Date(now + Number(days) * day).toISOString();
  const say = (grant: boolean) =>
    void decide({ variables: { input: { disclosureId: id, grant, expiresAt: grant ? until : null } } })
      .then(leave)
      .catch(() => undefined);
  const icon = { size: 20, stroke: 1.6, className: 'icon', 'aria-hidden': true };
  const fact = (Icon: typeof IconUser, label: string, words: string) => (
    <div>
      <dt>
        <Icon {...icon} />
        <span className="unseen">{label}</span>
      </dt>
      <dd>{words}</dd>
    </div>
  );
  return (
    <TaskPage
      place={client}
      back={leave}
      state={!open && <Clock state={state === 'GRANTED' ? 'done' : 'dropped'}>{t(`elsewhere.state.${state}`)}</Clock>}
      acts={
        open ? (
          <>
            <Button size="lg" variant="default" className="equal" loading={deciding.loading} onClick={() => say(false)}>
              {t('act.notNow')}
            </Button>
            <Button size="lg" className="equal" loading={deciding.loading} onClick={() => say(true)}>
              {t('elsewhere.share')}
            </Button>
          </>
        ) : (
          <>
            <Button size="lg" variant="default" className="equal" onClick={leave}>
              {t('act.back')}
            </Button>
            {state === 'GRANTED' && (
              <Button
                size="lg"
                variant="default"
                className="equal"
                loading={revoking.loading}
                onClick={() => void revoke({ variables: { input: { disclosureId: id } } }).catch(() => undefined)}
              >
                {t('elsewhere.takeBack')}
              </Button>
            )}
          </>
        )
      }
    >
      <PageTitle>{open ? t('elsewhere.shareWith', { client }) : t('elsewhere.whatReads', { client })}</PageTitle>
      <section className="section" aria-labelledby="exactly">
        <h2 className="h3" id="exactly">
          {state === 'GRANTED' ? t('elsewhere.clientReads', { client }) : t('elsewhere.clientWouldRead', { client })}
        </h2>
        <div className="card card-body exact-words">
          <Words className={open || state === 'GRANTED' ? '' : 'was'}>{wording ?? ''}</Words>
        </div>
      </section>
      <dl className="facts ask-facts">
        {fact(IconUser, t('elsewhere.who'), t('elsewhere.asks', { name, at: dates.dayTime(requestedAt) }))}
        {fact(IconHelp, t('elsewhere.why'), t(`elsewhere.reasons.${reason}`))}
        {fact(IconBuilding, t('elsewhere.onlyWho'), t('elsewhere.onlyThis', { client }))}
        {!open &&
          state === 'GRANTED' &&
          expiresAt &&
          fact(IconCalendar, t('elsewhere.untilWhen'), t('elsewhere.untilDay', { at: dates.dayTime(expiresAt) }))}
      </dl>
      {open && (
        <Select
          className="task-words"
          size="md"
          label={t('elsewhere.untilWhen')}
          description={t('elsewhere.untilHelp')}
          data={['3', '7', '14', '30'].map((value) => ({
            value,
            label: t('elsewhere.days', { count: Number(value), day: dates.day(new Date(now + Number(value) * day).toISOString()) }),
          }))}
          allowDeselect={false}
          value={days}
          onChange={(value) => value && setDays(value)}
        />
      )}
      <p className="meta share-note">{open ? t('elsewhere.noIsNo', { name, client }) : t(`elsewhere.stands.${state}`, { client, name })}</p>
      <TroubleNote error={deciding.error ?? revoking.error} />
    </TaskPage>
  );
}
