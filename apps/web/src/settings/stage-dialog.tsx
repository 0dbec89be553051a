import { useMutation } from '@apollo/client/react';
import { Button, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useChangedBy } from '../live/news';
import { Conflict, useBase } from '../look/conflict';
import { Dialog } from '../look/dialog';
import { SentForm } from '../look/sent-form';
import { useSending } from '../look/use-sending';
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
  const [add] = useMutation(AddStageDocument, anew);
  const [update] = useMutation(UpdateStageDocument, anew);
  const base = useBase(stage ?? { version: 0 });
  const changedBy = useChangedBy(stage?.id ?? '');
  const form = useForm({
    initialValues: { name: stage?.name ?? '', kind: stage?.kind ?? 'INTERVIEW' },
    validate: { name: (value) => (value.trim() ? null : t('stages.nameMissing')) },
  });
  const sending = useSending(close, { form, meet: base.meet });
  const name = form.values.name.trim();
  const rename = (stageId: string, expectedVersion: number) =>
    sending.send(update({ variables: { input: { stageId, name, expectedVersion } } }));
  const submit = form.onSubmit(({ kind }) =>
    stage ? rename(stage.id, base.version) : sending.send(add({ variables: { input: { name, kind } } })),
  );
  return (
    <SentForm
      sending={sending}
      act={t(stage ? 'settings.keep' : 'stages.add')}
      submit={submit}
      close={close}
      more={
        stage && (
          <Button
            variant="default"
            disabled={sending.loading}
            onClick={() => void sending.send(update({ variables: { input: { stageId: stage.id, retired: true } } }))}
          >
            {t('settings.retire')}
          </Button>
        )
      }
    >
      {base.met && stage && (
        <Conflict
          who={changedBy}
          sides={[{ label: t('stages.name'), mine: name, theirs: stage.name }]}
          loading={sending.loading}
          keepMine={() => void rename(stage.id, base.stand())}
          takeTheirs={close}
          editAgain={() => base.stand()}
        />
      )}
      <TextInput label={t('stages.name')} data-autofocus autoComplete="off" {...form.getInputProps('name')} />
      {stage ? (
        <p className="meta">
          {t(`stageKind.${stage.kind}`)} · {t('stages.retireMeans')}
        </p>
      ) : (
        <Select
          label={t('stages.kind')}
          data={stageKinds.map((value) => ({ value, label: t(`stageKind.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('kind')}
        />
      )}
    </SentForm>
  );
}
