import { useMutation } from '@apollo/client/react';
import { Button, Drawer, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import type { MyProcessFragment, ProcessStage } from '../gql/graphql';
import { Conflict, otherTrouble, useBase } from '../look/conflict';
import { useDates } from '../look/dates';
import { useOnTop } from '../look/dialog';
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
const fields = ['companyName', 'role', 'stage', 'nextStepAt', 'offerDeadline', 'notes'];

function Fields({ close, process }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const reader = useReaderName();
  const zone = useViewer()?.timeZone ?? 'UTC';
  const [track, tracking] = useMutation(TrackOtherProcess, { update: (cache) => cache.evict({ fieldName: 'otherProcesses' }) });
  const [update, updating] = useMutation(UpdateOtherProcess);
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
  const save = async (expectedVersion: number) => {
    try {
      if (process) {
        await update({ variables: { input: { ...wordsOf(form.values), otherProcessId: process.id, expectedVersion } } });
        close();
        return;
      }
      const { data } = await track({ variables: { input: { ...wordsOf(form.values), notes: form.values.notes.trim() || null } } });
      close();
      if (data) await navigate({ to: '/me/processes/$id', params: { id: data.trackOtherProcess.otherProcess.id } });
    } catch (failure) {
      if (!(await base.meet(failure))) form.setErrors(fieldErrors(troubleOf(failure)));
    }
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
    <form className="form" onSubmit={form.onSubmit(() => void save(base.version))} noValidate>
      <p className="note">{t('elsewhere.onlyYoursLong', { recruiter: reader })}</p>
      <TroubleNote error={otherTrouble(tracking.error ?? updating.error)} except={fields} />
      {base.met && process && (
        <Conflict
          sides={labels.map((label, i) => ({ label: t(label), mine: saidOf(wordsOf(form.values))[i], theirs: saidOf(process)[i] }))}
          loading={updating.loading}
          keepMine={() => void save(base.stand())}
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
