import { useMutation } from '@apollo/client/react';
import { Button, Menu, TextInput } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { graphql } from '../gql';
import { useChangedBy } from '../live/news';
import { useDates } from '../look/dates';
import { Conflict, useBase } from '../look/conflict';
import { Dialog } from '../look/dialog';
import { daysOn } from '../look/quiet';
import { SentForm } from '../look/sent-form';
import { useSending } from '../look/use-sending';
import { instantAt, wallTimeOf } from '../look/wall-time';
import { WhenField } from '../look/when-field';
import type { InterviewFound } from './interview-document';
import { spanOf, type When, WhenFields } from './round-form';

const RescheduleDocument = graphql(`
  mutation Reschedule($input: RescheduleInterviewInput!) {
    rescheduleInterview(input: $input) {
      interview {
        ...InterviewState
      }
    }
  }
`);
const CancelDocument = graphql(`
  mutation CancelInterview($input: CancelInterviewInput!) {
    cancelInterview(input: $input) {
      interview {
        ...InterviewState
      }
    }
  }
`);
const HoldDocument = graphql(`
  mutation HoldInterview($input: HoldInterviewInput!) {
    holdInterview(input: $input) {
      interview {
        ...InterviewState
      }
    }
  }
`);
const NoShowDocument = graphql(`
  mutation MarkNoShow($input: MarkNoShowInput!) {
    markNoShow(input: $input) {
      interview {
        ...InterviewState
      }
    }
  }
`);
const PromiseDocument = graphql(`
  mutation PromiseFeedback($input: PromiseFeedbackInput!) {
    promiseFeedback(input: $input) {
      interview {
        id
        feedbackPromisedAt
        ...Clock
      }
    }
  }
`);

type Change = 'move' | 'hold' | 'cancel' | 'noShow' | 'promise';

interface Props {
  interview: InterviewFound;
  candidate: string;
  client: string;
  now: number;
}

/** What can happen to a round that nobody planned: it moves, it waits, it is called off, it did not happen; or an answer is promised. */
export function ChangeRound(props: Props) {
  const { t } = useTranslation();
  const can = useMay();
  const [change, choose] = useState<Change>();
  const { status, startsAt, endsAt } = props.interview;
  const over = status === 'CANCELLED' || status === 'NO_SHOW' || status === 'COMPLETE';
  const [began, ended] = [Date.parse(startsAt) <= props.now, Date.parse(endsAt) <= props.now];
  const choices: Change[] = [];
  if (ended && !over && can('feedback.promise')) choices.push('promise');
  if (status !== 'COMPLETE' && status !== 'CANCELLED' && can('interview.reschedule')) choices.push('move');
  if (!over && status !== 'ON_HOLD' && !ended && can('interview.hold')) choices.push('hold');
  if (!over && !ended && can('interview.cancel')) choices.push('cancel');
  if (!over && began && can('interview.no-show')) choices.push('noShow');
  if (choices.length === 0) return null;
  return (
    <>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={14} stroke={1.8} aria-hidden />}>
            {t('round.change')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {choices.map((choice) => (
            <Menu.Item key={choice} onClick={() => choose(choice)}>
              {t(`round.${choice}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Dialog
        opened={change !== undefined}
        close={() => choose(undefined)}
        size={change === 'move' ? 560 : 440}
        title={change && t(`round.${change}`)}
      >
        {change === 'move' && <Move {...props} close={() => choose(undefined)} />}
        {change === 'promise' && <Promised {...props} close={() => choose(undefined)} />}
        {(change === 'hold' || change === 'cancel' || change === 'noShow') && (
          <End {...props} change={change} close={() => choose(undefined)} />
        )}
      </Dialog>
    </>
  );
}

interface Doing extends Props {
  close: () => void;
}

function Move({ interview, close, candidate }: Doing) {
  const { t } = useTranslation();
  const minutes = String(Math.round((Date.parse(interview.endsAt) - Date.parse(interview.startsAt)) / 60_000));
  const [when, setWhen] = useState<When>(() => ({
    ...wallTimeOf(interview.startsAt, interview.timeZone),
    minutes,
    timeZone: interview.timeZone,
  }));
  const dates = useDates();
  const rangeOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }) => dates.range(startsAt, endsAt);
  const base = useBase(interview);
  const changedBy = useChangedBy(interview.id);
  const [move] = useMutation(RescheduleDocument, { refetchQueries: 'active' });
  const sending = useSending(close, { at: ['startsAt'], meet: base.meet });
  const send = (expectedVersion: number) =>
    void sending.send(move({ variables: { input: { interviewId: interview.id, ...spanOf(when), expectedVersion } } }));
  return (
    <SentForm sending={sending} act={t('round.moveAct')} submit={() => when.day && send(base.version)} close={close}>
      {base.met && (
        <Conflict
          who={changedBy}
          sides={[
            { label: t('interview.when'), mine: rangeOf(spanOf(when)), theirs: rangeOf(interview) },
            { label: t('conflict.state'), mine: t('interviewStatus.SCHEDULED'), theirs: t(`interviewStatus.${interview.status}`) },
          ]}
          loading={sending.loading}
          keepMine={() => send(base.stand())}
          takeTheirs={close}
          editAgain={() => base.stand()}
        />
      )}
      <WhenFields
        value={when}
        onChange={setWhen}
        zoneFixed
        error={sending.wrong.startsAt ?? (when.day ? undefined : t('round.dayMissing'))}
      />
      <p className="note">{t('round.moveNote', { name: candidate })}</p>
    </SentForm>
  );
}

function Promised({ interview, close, client, now }: Doing) {
  const { t } = useTranslation();
  const zone = useDates().timeZone;
  const [by, set] = useState(() =>
    interview.feedbackPromisedAt
      ? wallTimeOf(interview.feedbackPromisedAt, zone)
      : { day: daysOn(wallTimeOf(new Date(now), zone).day, 2), time: '17:00' },
  );
  const [promise] = useMutation(PromiseDocument, { refetchQueries: 'active' });
  const sending = useSending(close, { at: ['promisedAt'] });
  const send = () =>
    by.day && void sending.send(promise({ variables: { input: { interviewId: interview.id, promisedAt: instantAt(by, zone) } } }));
  return (
    <SentForm lead={t('round.promiseLead', { client })} sending={sending} act={t('round.promiseAct')} submit={send} close={close}>
      <WhenField label={t('round.promiseBy')} value={by} onChange={set} error={sending.wrong.promisedAt} />
    </SentForm>
  );
}

function End({ interview, close, candidate, client, change }: Doing & { change: 'hold' | 'cancel' | 'noShow' }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const options = { refetchQueries: 'active' as const };
  const [cancel] = useMutation(CancelDocument, options);
  const [hold] = useMutation(HoldDocument, options);
  const [miss] = useMutation(NoShowDocument, options);
  const sending = useSending(close);
  const input = { interviewId: interview.id };
  const act = {
    cancel: () => sending.send(cancel({ variables: { input: { ...input, reason: reason.trim() || null } } })),
    hold: () => sending.send(hold({ variables: { input } })),
    noShow: () => sending.send(miss({ variables: { input } })),
  };
  return (
    <SentForm
      lead={t(`round.${change}Lead`, { name: candidate, client })}
      sending={sending}
      act={t(`round.${change}Act`)}
      submit={act[change]}
      close={close}
    >
      {change === 'cancel' && (
        <TextInput label={t('clock.reason')} data-autofocus value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      )}
    </SentForm>
  );
}
