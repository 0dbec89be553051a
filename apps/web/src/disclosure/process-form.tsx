import { useMutation } from '@apollo/client/react';
import { Drawer, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import type { MyProcessFragment, ProcessStage } from '../gql/graphql';
import { Conflict, useBase } from '../look/conflict';
import { useDates } from '../look/dates';
import { useOnTop } from '../look/dialog';
import { SentForm } from '../look/sent-form';
import { useSending } from '../look/use-sending';
import { instantAt, wallTimeOf, type WallTime } from '../look/wall-time';
import { WhenField } from '../look/when-field';
import { TrackOtherProcess, UpdateOtherProcess } from './documents';
import { stages } from './process';
import { useReaderName } from './reader-name';

interface Props {
  opened: boolean;
  close: () => void;
  process?: MyProcessFragment;
}

export function ProcessForm(props: Props) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  const onTop = useOnTop(props.opened);
  return (
    <Drawer
      opened={props.opened}
      onClose={props.close}
      closeOnEscape={onTop}
      position="right"
      title={props.process ? t('elsewhere.edit') : t('elsewhere.track')}
      size={phone ? '100%' : 440}
      closeButtonProps={{ 'aria-label': t('act.close') }}
    >
      <Fields {...props} />
    </Drawer>
  );
}

/** What the fields are called, in their order. */
const labels = ['elsewhere.company', 'elsewhere.role', 'elsewhere.stage', 'elsewhere.nextStep', 'elsewhere.deadline'] as const;

function Fields({ close, process }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const reader = useReaderName();
  const zone = useViewer()?.timeZone ?? 'UTC';
  const [track] = useMutation(TrackOtherProcess, { update: (cache) => cache.evict({ fieldName: 'otherProcesses' }) });
  const [update] = useMutation(UpdateOtherProcess);
  const dates = useDates();
  const base = useBase(process ?? { version: 0 });
  const wall = (at: string | null | undefined, time: string): WallTime => (at ? wallTimeOf(at, zone) : { day: '', time });
  const instant = (value: WallTime) => (value.day ? instantAt(value, zone) : null);
  const form = useForm({
    initialValues: {
      companyName: process?.companyName ?? '',
      role: process?.role ?? '',
      stage: process?.stage ?? ('INTERVIEWING' as ProcessStage),
      nextStepAt: wall(process?.nextStepAt, '10:00'),
      offerDeadline: wall(process?.offerDeadline, '18:00'),
      notes: '',
    },
    validate: { companyName: (value) => (value.trim() ? null : t('elsewhere.companyMissing')) },
  });
  const wordsOf = ({ companyName, role, stage, nextStepAt, offerDeadline }: typeof form.values) => ({
    companyName: companyName.trim(),
    role: role.trim() || null,
    stage,
    nextStepAt: instant(nextStepAt),
    offerDeadline: instant(offerDeadline),
  });
  const sending = useSending(close, { form, meet: base.meet });
  const change = (otherProcessId: string, expectedVersion: number) =>
    sending.send(update({ variables: { input: { ...wordsOf(form.values), otherProcessId, expectedVersion } } }));
  const begin = async () => {
    const input = { ...wordsOf(form.values), notes: form.values.notes.trim() || null };
    const tracked = await sending.send(track({ variables: { input } }));
    if (tracked?.data) await navigate({ to: '/me/processes/$id', params: { id: tracked.data.trackOtherProcess.otherProcess.id } });
  };
  const saidOf = (words: Omit<ReturnType<typeof wordsOf>, 'role'> & { role?: string | null }) => [
    words.companyName,
    words.role,
    t(`processStage.${words.stage}`),
    words.nextStepAt && dates.dayTime(words.nextStepAt),
    words.offerDeadline && dates.dayTime(words.offerDeadline),
  ];
  const problem = (field: string) => {
    const words = form.errors[field];
    return typeof words === 'string' ? words : undefined;
  };
  return (
    <SentForm
      sending={sending}
      act={t(process ? 'elsewhere.keep' : 'elsewhere.track')}
      submit={form.onSubmit(() => (process ? change(process.id, base.version) : begin()))}
      close={close}
    >
      <p className="note">{t('elsewhere.onlyYoursLong', { recruiter: reader })}</p>
      {base.met && process && (
        <Conflict
          sides={labels.map((label, i) => ({ label: t(label), mine: saidOf(wordsOf(form.values))[i], theirs: saidOf(process)[i] }))}
          loading={sending.loading}
          keepMine={() => void change(process.id, base.stand())}
          takeTheirs={close}
          editAgain={() => base.stand()}
        />
      )}
      <TextInput label={t('elsewhere.company')} data-autofocus autoComplete="off" {...form.getInputProps('companyName')} />
      <TextInput label={t('elsewhere.role')} autoComplete="off" {...form.getInputProps('role')} />
      <Select
        label={t('elsewhere.stage')}
        data={stages.map((value) => ({ value, label: t(`processStage.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('stage')}
      />
      <WhenField
        label={t('elsewhere.nextStep')}
        value={form.values.nextStepAt}
        onChange={(value) => form.setFieldValue('nextStepAt', value)}
        error={problem('nextStepAt')}
      />
      <WhenField
        label={t('elsewhere.deadline')}
        help={t('elsewhere.deadlineHelp')}
        value={form.values.offerDeadline}
        onChange={(value) => form.setFieldValue('offerDeadline', value)}
        error={problem('offerDeadline')}
      />
      {!process && (
        <Textarea
          label={t('elsewhere.notes')}
          description={t('elsewhere.notesHelp')}
          autosize
          minRows={2}
          {...form.getInputProps('notes')}
        />
      )}
    </SentForm>
  );
}
