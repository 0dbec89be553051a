import { useMutation } from '@apollo/client/react';
import { Button, MultiSelect, Select, Switch, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { InterviewKind } from '../gql/graphql';
import { interviewKinds } from '../interviews/kinds';
import { Dialog } from '../look/dialog';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
import { AddPromptDocument, type FoundPrompt, QuestionsDocument, UpdatePromptDocument } from './questions-document';

const audiences = ['PRIVATE', 'RECRUITER', 'CLIENT'] as const;

/** One question, or a new one. Whoever reads the answer is a start: the candidate decides each time. */
export function QuestionDialog({ prompt, close }: { prompt: FoundPrompt | 'new' | undefined; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog
      opened={prompt !== undefined}
      close={close}
      title={prompt && prompt !== 'new' ? t(`topic.${prompt.topic}`) : t('questionSet.add')}
    >
      {prompt && <Fields prompt={prompt === 'new' ? undefined : prompt} close={close} />}
    </Dialog>
  );
}

function Fields({ prompt, close }: { prompt?: FoundPrompt; close: () => void }) {
  const { t } = useTranslation();
  const anew = { refetchQueries: [QuestionsDocument], awaitRefetchQueries: true };
  const [add, adding] = useMutation(AddPromptDocument, anew);
  const [update, updating] = useMutation(UpdatePromptDocument, anew);
  const form = useForm({
    initialValues: {
      questionEn: prompt?.questionEn ?? '',
      questionDe: prompt?.questionDe ?? '',
      rated: prompt?.rated ?? false,
      defaultAudience: prompt?.defaultAudience ?? ('RECRUITER' as const),
      onlyKinds: prompt?.onlyKinds ?? ([] as InterviewKind[]),
    },
    validate: {
      questionEn: (value, { questionDe }) => (value.trim() || questionDe.trim() ? null : t('questionSet.missing')),
    },
  });
  const done = async (work: Promise<unknown>) => {
    try {
      await work;
      close();
    } catch (failure) {
      form.setErrors(fieldErrors(troubleOf(failure)));
    }
  };
  const submit = form.onSubmit(({ questionEn, questionDe, onlyKinds, ...rest }) => {
    const words = {
      ...rest,
      questionEn: questionEn.trim() || null,
      questionDe: questionDe.trim() || null,
      onlyKinds: onlyKinds.length > 0 ? onlyKinds : null,
    };
    return done(
      prompt
        ? update({ variables: { input: { ...words, promptId: prompt.id, expectedVersion: prompt.version } } })
        : add({ variables: { input: words } }),
    );
  });
  return (
    <form className="form" onSubmit={submit} noValidate>
      <TroubleNote error={adding.error ?? updating.error} except={['questionEn', 'questionDe']} />
      <Textarea label={t('questionSet.inEnglish')} autosize minRows={2} data-autofocus {...form.getInputProps('questionEn')} />
      <Textarea label={t('questionSet.inGerman')} autosize minRows={2} {...form.getInputProps('questionDe')} />
      <Switch label={t('questionSet.alsoRated')} {...form.getInputProps('rated', { type: 'checkbox' })} />
      <Select
        label={t('questionSet.audience')}
        description={t('questionSet.audienceHelp')}
        data={audiences.map((value) => ({ value, label: t(`audienceName.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('defaultAudience')}
      />
      <MultiSelect
        label={t('questionSet.onlyAfter')}
        placeholder={form.values.onlyKinds.length === 0 ? t('questionSet.everyRound') : undefined}
        data={interviewKinds.map((value) => ({ value, label: t(`interviewKind.${value}`) }))}
        {...form.getInputProps('onlyKinds')}
      />
      <div className="form-acts">
        <Button type="submit" loading={adding.loading || updating.loading}>
          {t(prompt ? 'settings.keep' : 'questionSet.add')}
        </Button>
        {prompt && (
          <Button variant="default" onClick={() => void done(update({ variables: { input: { promptId: prompt.id, retired: true } } }))}>
            {t('settings.retireQuestion')}
          </Button>
        )}
      </div>
    </form>
  );
}
