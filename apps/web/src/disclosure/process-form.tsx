import { useMutation } from '@apollo/client/react';
import { Button, Drawer, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import type { MyProcessFragment, ProcessStage } from '../gql/graphql';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
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
  return (
    <Drawer
      opened={props.opened}
      onClose={props.close}
      position="right"
      title={props.process ? t('elsewhere.edit') : t('elsewhere.track')}
      size={phone ? '100%' : 440}
      closeButtonProps={{ 'aria-label': t('act.close') }}
    >
      <Fields {...props} />
    </Drawer>
  );
}

const fields = ['companyName', 'role', 'stage', 'nextStepAt', 'offerDeadline', 'notes'];

function Fields({ close, process }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const reader = useReaderName();
  const zone = useViewer()?.timeZone ?? 'UTC';
  const [track, tracking] = useMutation(TrackOtherProcess, { update: (cache) => cache.evict({ fieldName: 'otherProcesses' }) });
  const [update, updating] = useMutation(UpdateOtherProcess);
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
  const submit = form.onSubmit(async ({ companyName, role, stage, nextStepAt, offerDeadline, notes }) => {
    const words = {
      companyName: companyName.trim(),
      role: role.trim() || null,
      stage,
      nextStepAt: instant(nextStepAt),
      offerDeadline: instant(offerDeadline),
    };
    try {
      if (process) {
        await update({ variables: { input: { ...words, otherProcessId: process.id, expectedVersion: process.version } } });
        close();
        return;
      }
      const { data } = await track({ variables: { input: { ...words, notes: notes.trim() || null } } });
      close();
      if (data) await navigate({ to: '/me/processes/$id', params: { id: data.trackOtherProcess.otherProcess.id } });
    } catch (failure) {
      form.setErrors(fieldErrors(troubleOf(failure)));
    }
  });
  const problem = (field: string) => {
    const words = form.errors[field];
    return typeof words === 'string' ? words : undefined;
  };
  return (
    <form className="form" onSubmit={submit} noValidate>
      <p className="note">{t('elsewhere.onlyYoursLong', { recruiter: reader })}</p>
      <TroubleNote error={tracking.error ?? updating.error} except={fields} />
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
      <div className="form-acts">
        <Button type="submit" loading={tracking.loading || updating.loading}>
          {process ? t('elsewhere.keep') : t('elsewhere.track')}
        </Button>
        <Button variant="subtle" onClick={close}>
          {t('act.cancel')}
        </Button>
      </div>
    </form>
  );
}
