import { useMutation } from '@apollo/client/react';
import { ActionIcon, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconChevronDown, IconChevronUp, IconPhone, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Ladder } from '../follow-up/ladder';
import { StepAct } from '../follow-up/step-act';
import { ButtonLink } from '../look/button-link';
import { datesIn, placeOf, useDates } from '../look/dates';
import { givenName } from '../look/names';
import { useNow } from '../look/now';
import { Clock, Face, Words } from '../look/parts';
import { offerUndo } from '../look/undo';
import { nextAsk, roundOf, seen, stepsOf } from './kinds';
import { ReadThreadDocument, type Item } from './today-document';
import { WriteTo } from './write-to';

interface Props {
  item: Item;
  place: string;
  previous?: () => void;
  next?: () => void;
  close?: () => void;
  settle: () => void;
  snooze: () => void;
  /** The reason is gone: out of the list, and on to the next. */
  gone: () => void;
  /** A reminder went out: the row comes back tomorrow where nothing came of it. */
  reminded: (takeBack?: () => Promise<unknown>) => void;
}

/** Everything needed to see to one thing without leaving the day. */
export function ItemPanel(props: Props) {
  const { item, place, previous, next, close, settle, snooze } = props;
  const { t } = useTranslation();
  const now = useNow();
  const dates = useDates();
  const row = seen(item, now, dates.dayTime, t);
  const round = roundOf(item);
  const { candidate } = item;
  const icon = { size: 18, stroke: 1.6, 'aria-hidden': true };
  const wait = (
    <Button variant="default" onClick={snooze}>
      {t('today.snooze')}
    </Button>
  );
  const later = (
    <>
      <Button variant="default" onClick={settle}>
        {t('today.settle')}
      </Button>
      {wait}
    </>
  );
  return (
    <div className="panel-in">
      <div className="panel-bar">
        <span className="meta num">{place}</span>
        <span className="panel-ways">
          <ActionIcon variant="subtle" color="gray" disabled={!previous} onClick={previous} aria-label={t('today.previous')}>
            <IconChevronUp {...icon} />
          </ActionIcon>
          <ActionIcon variant="subtle" color="gray" disabled={!next} onClick={next} aria-label={t('today.next')}>
            <IconChevronDown {...icon} />
          </ActionIcon>
          {close && (
            <ActionIcon variant="subtle" color="gray" onClick={close} aria-label={t('act.close')}>
              <IconX {...icon} />
            </ActionIcon>
          )}
        </span>
      </div>
      <div className="panel-body">
        <div>
          <Clock state={row.state} part={row.part} big>
            {row.chip}
          </Clock>
        </div>
        <h2 tabIndex={-1}>{row.title}</h2>
        <div className="panel-person">
          <Face name={candidate.name} size={34} />
          <div>
            <Link to="/candidates/$id" params={{ id: candidate.id }} className="plain strong">
              {candidate.name}
            </Link>
            <p className="meta">{row.rest.replace(/^ · /, '')}</p>
          </div>
          {candidate.phone && (
            <ActionIcon
              component="a"
              href={`tel:${candidate.phone}`}
              variant="default"
              size="lg"
              aria-label={t('today.call', { name: candidate.name, number: candidate.phone })}
            >
              <IconPhone {...icon} />
            </ActionIcon>
          )}
        </div>
        <Body {...props} later={later} wait={wait} />
        <dl className="panel-facts">
          {round && (
            <Fact name={t('today.theRound')}>
              <Link to="/interviews/$id" params={{ id: round.id }} className="link">
                {dates.day(round.startsAt)}, {t(`interviewKind.${round.kind}`)}
              </Link>
            </Fact>
          )}
          <Fact name={t('today.theirTime', { name: givenName(candidate.name) })}>
            {t('candidate.localTime', {
              time: datesIn(candidate.timeZone, t).time(new Date(now).toISOString()),
              place: placeOf(candidate.timeZone),
            })}
          </Fact>
          <Fact name={t('today.dueSince')}>{dates.dayTime(item.dueAt)}</Fact>
        </dl>
      </div>
    </div>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="num">{children}</dd>
    </div>
  );
}

function Body({ item, later, wait, gone, reminded, settle }: Props & { later: ReactNode; wait: ReactNode }) {
  const { t } = useTranslation();
  const dates = useDates();
  const now = useNow();
  const [readThread] = useMutation(ReadThreadDocument, { refetchQueries: ['Today'] });
  const { subject, candidate } = item;
  const round = roundOf(item);
  const { primary } = seen(item, now, dates.dayTime, t);
  const name = givenName(candidate.name);
  if (subject.__typename === 'FollowUpStep' && primary === 'step') {
    const steps = stepsOf(item);
    const ladder = item.kind === 'FEEDBACK_OVERDUE' && <Ladder steps={steps} />;
    if (nextAsk(item))
      return (
        <>
          {ladder}
          <p className="ink-2">{t('today.askedNext')}</p>
          <div className="step-acts">
            {round && (
              <ButtonLink data-primary to="/interviews/$id" params={{ id: round.id }} search={{ act: 'record' }}>
                {t('scorecard.record')}
              </ButtonLink>
            )}
            {later}
          </div>
        </>
      );
    return (
      <>
        {ladder}
        <StepAct key={subject.id} step={{ id: subject.id, kind: subject.stepKind }} candidate={candidate} done={gone}>
          {wait}
        </StepAct>
      </>
    );
  }
  if (primary === 'remind')
    return (
      <WriteTo key={item.key} item={item} written={(takeBack) => reminded(takeBack)}>
        {later}
      </WriteTo>
    );
  if (primary === 'reply' || primary === 'call')
    return (
      <>
        {subject.__typename === 'Message' && <Words>{subject.body}</Words>}
        {subject.__typename === 'ProcessUpdate' && (
          <>
            <p className="ink-2">
              {t('today.offer', {
                name,
                company: subject.companyName ?? t('today.anotherCompany'),
                at: subject.offerDeadline ? dates.dayTime(subject.offerDeadline) : '',
              })}
            </p>
            {subject.note && <Words>{subject.note}</Words>}
          </>
        )}
        <WriteTo
          key={item.key}
          item={item}
          written={(takeBack) => {
            if (primary === 'reply') void readThread({ variables: { input: { candidateId: candidate.id } } });
            offerUndo(t('clock.messaged', { to: name }), takeBack);
            gone();
          }}
        >
          {later}
        </WriteTo>
      </>
    );
  if (subject.__typename === 'Disclosure')
    return (
      <>
        <p className="ink-2">{t(`today.decision.${subject.decision}`, { name, client: subject.clientCompany.name })}</p>
        {subject.wording && <Words>{subject.wording}</Words>}
        <div className="step-acts">
          <Button data-primary onClick={settle}>
            {t('today.acknowledge')}
          </Button>
          {later}
        </div>
      </>
    );
  return (
    <>
      <p className="ink-2">{t(`today.why.${item.kind as 'NEW_DEBRIEF'}`, { name })}</p>
      <div className="step-acts">
        {round && primary === 'prepare' && (
          <ButtonLink data-primary to="/interviews/$id/prep" params={{ id: round.id }}>
            {t('today.primary.prepare')}
          </ButtonLink>
        )}
        {round && primary !== 'prepare' && (
          <ButtonLink data-primary to="/interviews/$id" params={{ id: round.id }} search={primary === 'release' ? { act: 'release' } : {}}>
            {t(`today.primary.${primary as 'read'}`)}
          </ButtonLink>
        )}
        {later}
      </div>
    </>
  );
}
