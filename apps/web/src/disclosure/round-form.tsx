import { useMutation } from '@apollo/client/react';
import { Drawer, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import type { InterviewFormat, InterviewKind, MyInterviewFragment } from '../gql/graphql';
import { interviewKinds } from '../interviews/kinds';
import { namesIn } from '../interviews/round-form';
import { lasting } from '../look/dates';
import { SentForm } from '../look/sent-form';
import { timeZones } from '../look/time-zones';
import { useSending } from '../look/use-sending';
import { instantAt, wallTimeOf } from '../look/wall-time';
import { WhenField } from '../look/when-field';
import { MyProcessPageDocument, RescheduleMyRound, ScheduleMyRound } from './documents';

interface Props {
  opened: boolean;
  close: () => void;
  processId: string;
  /** Given, it is moved; else a new one is planned. */
  round?: MyInterviewFragment;
}

export function RoundForm(props: Props) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  return (
    <Drawer
      opened={props.opened}
      onClose={props.close}
      position="right"
      title={props.round ? t('elsewhere.moveTitle') : t('elsewhere.addRound')}
      size={phone ? '100%' : 440}
      closeButtonProps={{ 'aria-label': t('act.close') }}
    >
      <Fields {...props} />
    </Drawer>
  );
}

const formats: InterviewFormat[] = ['VIDEO', 'PHONE', 'ONSITE'];
const minute = 60_000;
const lengths = [30, 45, 60, 90, 120, 180, 240];

function Fields({ close, processId, round }: Props) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [schedule] = useMutation(ScheduleMyRound, { refetchQueries: [MyProcessPageDocument], awaitRefetchQueries: true });
  const [reschedule] = useMutation(RescheduleMyRound);
  const zone = round?.timeZone ?? viewer?.timeZone ?? 'UTC';
  const length = round ? Math.round((Date.parse(round.endsAt) - Date.parse(round.startsAt)) / minute) : 60;
  const form = useForm({
    initialValues: {
      kind: (round?.kind ?? 'SCREENING') as InterviewKind,
      format: (round?.format ?? 'VIDEO') as InterviewFormat,
      when: round ? wallTimeOf(round.startsAt, zone) : { day: '', time: '10:00' },
      length: String(length),
      timeZone: zone,
      location: '',
      videoUrl: '',
      interviewer: '',
    },
    validate: { when: ({ day }) => (day ? null : t('elsewhere.dayMissing')) },
  });
  const { values } = form;
  const sending = useSending(close, { form, at: ['startsAt', 'endsAt'] });
  const submit = form.onSubmit(({ kind, format, when, length: minutes, timeZone, location, videoUrl, interviewer }) => {
    const startsAt = instantAt(when, timeZone);
    const endsAt = new Date(Date.parse(startsAt) + Number(minutes) * minute).toISOString();
    if (round) return sending.send(reschedule({ variables: { input: { interviewId: round.id, startsAt, endsAt } } }));
    const input = {
      otherProcessId: processId,
      kind,
      format,
      startsAt,
      endsAt,
      timeZone,
      location: format === 'ONSITE' ? location.trim() || null : null,
      videoUrl: format === 'VIDEO' ? videoUrl.trim() || null : null,
      interviewers: namesIn(interviewer),
    };
    return sending.send(schedule({ variables: { input } }));
  });
  const problem = form.errors.when ?? form.errors.startsAt ?? form.errors.endsAt;
  return (
    <SentForm sending={sending} act={t(round ? 'elsewhere.moveKeep' : 'elsewhere.addRound')} submit={submit} close={close}>
      {!round && (
        <>
          <Select
            label={t('elsewhere.kind')}
            data={interviewKinds.map((value) => ({ value, label: t(`interviewKind.${value}`) }))}
            allowDeselect={false}
            data-autofocus
            {...form.getInputProps('kind')}
          />
          <Select
            label={t('interview.format')}
            data={formats.map((value) => ({ value, label: t(`interviewFormat.${value}`) }))}
            allowDeselect={false}
            {...form.getInputProps('format')}
          />
        </>
      )}
      <WhenField
        label={t('elsewhere.begins')}
        value={values.when}
        onChange={(value) => form.setFieldValue('when', value)}
        error={typeof problem === 'string' ? problem : undefined}
      />
      <Select
        label={t('elsewhere.lasts')}
        data={[...new Set([...lengths, length])]
          .sort((a, b) => a - b)
          .map((minutes) => ({ value: String(minutes), label: lasting(minutes * minute, t) }))}
        allowDeselect={false}
        {...form.getInputProps('length')}
      />
      {!round && (
        <>
          <Select
            label={t('account.timeZone')}
            description={t('elsewhere.zoneHelp')}
            data={timeZones()}
            searchable
            allowDeselect={false}
            {...form.getInputProps('timeZone')}
          />
          {values.format === 'ONSITE' && <TextInput label={t('interview.place')} {...form.getInputProps('location')} />}
          {values.format === 'VIDEO' && (
            <TextInput label={t('elsewhere.link')} inputMode="url" placeholder="https://" {...form.getInputProps('videoUrl')} />
          )}
          <TextInput label={t('interview.with')} description={t('elsewhere.withHelp')} {...form.getInputProps('interviewer')} />
        </>
      )}
    </SentForm>
  );
}
