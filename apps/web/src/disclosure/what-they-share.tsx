import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconBuilding, IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import type { ApplicationCardFragment, ToldOrAskedFragment, TheySharedFragment } from '../gql/graphql';
import { lasting, useDates } from '../look/dates';
import { givenName } from '../look/names';
import { useNow } from '../look/now';
import { Clock, Words } from '../look/parts';
import type { ClockState } from '../look/clock-state';
import { AskToTell } from './ask-to-tell';
import { SharedWords } from './shared-words';
import './elsewhere.css';
import './what-they-share.css';

interface Props {
  candidate: { id: string; name: string };
  updates: readonly TheySharedFragment[];
  applications: readonly ApplicationCardFragment[];
}

/** What the candidate chose to tell the agency of other processes, the latest first, and which companies may hear of it. */
export function WhatTheyShare({ candidate, updates, applications }: Props) {
  const { t } = useTranslation();
  const name = givenName(candidate.name);
  if (updates.length === 0) return null;
  return (
    <section className="card" id="shared" aria-labelledby="shared-title">
      <header className="card-body">
        <h2 id="shared-title">{t('tellCompany.title', { name })}</h2>
        <p className="note">
          <IconEye size={16} stroke={1.6} aria-hidden className="icon" />
          {t('tellCompany.whoReads', { name })}
        </p>
      </header>
      {updates.length === 0 && <p className="ink-2 card-body rounds">{t('tellCompany.nothing', { name })}</p>}
      {updates.map((update) => (
        <Update key={update.id} update={update} candidate={candidate} applications={applications} />
      ))}
    </section>
  );
}

function Update({ update, candidate, applications }: Omit<Props, 'updates'> & { update: TheySharedFragment }) {
  const { t } = useTranslation();
  const can = useMay();
  const dates = useDates();
  const [asking, ask] = useDisclosure(false);
  const collision = collisionOf(update, applications);
  return (
    <article className="shared-update">
      <SharedWords name={givenName(candidate.name)} update={update} when={dates.dayTime(update.sharedAt)} />
      {update.offerDeadline && <Deadline at={update.offerDeadline} />}
      {collision && (
        <p className="shared-collision">
          {t('tellCompany.collision', {
            round: collision.round,
            client: collision.client,
            at: dates.dayTime(collision.startsAt),
            after: lasting(Date.parse(collision.startsAt) - Date.parse(update.offerDeadline ?? ''), t, true),
          })}
        </p>
      )}
      {update.disclosures.length > 0 && (
        <ul className="shared-told">
          {update.disclosures.map((disclosure) => (
            <Told key={disclosure.id} disclosure={disclosure} name={givenName(candidate.name)} />
          ))}
        </ul>
      )}
      {can('disclosure.request') && (
        <Button variant="default" onClick={ask.open}>
          {t('tellCompany.ask')}
        </Button>
      )}
      <AskToTell opened={asking} close={ask.close} update={update} candidate={candidate} collides={collision !== undefined} />
    </article>
  );
}

function Deadline({ at }: { at: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const left = Date.parse(at) - useNow();
  const week = 7 * 86_400_000;
  return (
    <div>
      <Clock state={left < 0 ? 'overdue' : 'due'} part={Math.min(1, Math.max(0, 1 - left / week))}>
        {left < 0
          ? t('tellCompany.deadlineOver', { since: lasting(-left, t, true) })
          : t('tellCompany.deadline', { at: dates.dayTime(at), left: lasting(left, t, true) })}
      </Clock>
    </div>
  );
}

/** The first round of ours that is held only after the offer elsewhere has to be answered. */
function collisionOf({ offerDeadline }: TheySharedFragment, applications: readonly ApplicationCardFragment[]) {
  if (!offerDeadline || Date.parse(offerDeadline) < Date.now()) return undefined;
  return applications
    .filter(({ status }) => status === 'ACTIVE')
    .flatMap(({ interviews, job }) => interviews.map((interview) => ({ ...interview, client: job.clientCompany.name })))
    .filter(({ status, startsAt }) => status === 'SCHEDULED' && Date.parse(startsAt) > Date.parse(offerDeadline))
    .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))[0];
}

const clocks: Record<ToldOrAskedFragment['state'], ClockState> = {
  REQUESTED: 'waiting',
  GRANTED: 'done',
  DECLINED: 'dropped',
  EXPIRED: 'dropped',
  REVOKED: 'dropped',
};

/** One company and one wording: whether it may be told, by when, in exactly which words. */
function Told({ disclosure, name }: { disclosure: ToldOrAskedFragment; name: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const { state, clientCompany, requestedAt, decidedAt, expiresAt, revokedAt, requestedBy, wording } = disclosure;
  const at =
    { REQUESTED: requestedAt, GRANTED: expiresAt, DECLINED: decidedAt, EXPIRED: expiresAt, REVOKED: revokedAt }[state] ?? requestedAt;
  return (
    <li>
      <div className="row-top">
        <span className="strong shared-company">
          <IconBuilding size={16} stroke={1.6} className="icon" aria-hidden />
          {clientCompany.name}
        </span>
        <Clock state={clocks[state]}>{t(`tellCompany.state.${state}`, { name, at: dates.dayTime(at) })}</Clock>
      </div>
      {wording && <Words>{wording}</Words>}
      <p className="meta">
        {t(`tellCompany.means.${state}`, { name, client: clientCompany.name })}{' '}
        {t('tellCompany.askedBy', {
          who: requestedBy?.name ?? '',
          at: dates.dayTime(requestedAt),
          reason: t(`tellCompany.reason.${disclosure.reason}`),
        })}
      </p>
    </li>
  );
}
