import { useMutation } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../look/dialog';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
import { AddStageDocument, type FoundStage, stageKinds, StagesDocument, UpdateStageDocument } from './stages-document';

/** One stage, or a new one. What a stage is for is said once, when it begins. */
export function StageDialog({ stage, close }: { stage: FoundStage | 'new' | undefined; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog opened={stage !== undefined} close={close} title={stage && stage !== 'new' ? stage.name : t('stages.add')}>
      {stage && <Fields stage={stage === 'new' ? undefined : stage} close={close} />}
    </Dialog>
  );
}

function Fields({ stage, close }: { stage?: FoundStage; close: () => void }) {
  const { t } = useTranslation();
  const anew = { refetchQueries: [StagesDocument], awaitRefetchQueries: true };
  const [add, adding] = useMutation(AddStageDocument, anew);
  const [update, updating] = useMutation(UpdateStageDocument, anew);
  const form = useForm({
    initialValues: { name: stage?.name ?? '', kind: stage?.kind ?? 'INTERVIEW' },
    validate: { name: (value) => (value.trim() ? null : t('stages.nameMissing')) },
  });
  const done = async (work: Promise<unknown>) => {
    try {
      await work;
      close();
    } catch (failure) {
      form.setErrors(fieldErrors(troubleOf(failure)));
    }
  };
  const submit = form.onSubmit(({ name, kind }) =>
    done(
      stage
        ? update({ variables: { input: { stageId: stage.id, name: name.trim(), expectedVersion: stage.version } } })
        : add({ variables: { input: { name: name.trim(), kind } } }),
    ),
  );
  return (
    <form className="form" onSubmit={submit} noValidate>
      <TroubleNote error={adding.error ?? updating.error} except={['name']} />
      <TextInput label={t('stages.name')} data-autofocus autoComplete="off" {...form.getInputProps('name')} />
      {stage ? (
        <p className="meta">{t(`stageKind.${stage.kind}`)}</p>
      ) : (
        <Select
          label={t('stages.kind')}
          data={stageKinds.map((value) => ({ value, label: t(`stageKind.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('kind')}
        />
      )}
      <div className="form-acts">
        <Button type="submit" loading={adding.loading || updating.loading}>
          {t(stage ? 'settings.keep' : 'stages.add')}
        </Button>
        {stage && (
          <Button variant="default" onClick={() => void done(update({ variables: { input: { stageId: stage.id, retired: true } } }))}>
            {t('settings.retire')}
          </Button>
        )}
      </div>
      {stage && <p className="meta">{t('stages.retireMeans')}</p>}
    </form>
  );
}
