import { useMutation } from '@apollo/client/react';
import { Button, MultiSelect, Select, Switch, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { InterviewKind } from '../gql/graphql';
import { interviewKinds } from '../interviews/kinds';
import { useChangedBy } from '../live/news';
import { Conflict, useBase } from '../look/conflict';
import { Dialog } from '../look/dialog';
import { SentForm } from '../look/sent-form';
import { useSending } from '../look/use-sending';
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

/** What the fields are called, in their order. */
const labels = [
  'questionSet.inEnglish',
  'questionSet.inGerman',
  'questionSet.alsoRated',
  'questionSet.audience',
  'questionSet.onlyAfter',
] as const;

const valuesOf = (prompt?: FoundPrompt) => ({
  questionEn: prompt?.questionEn ?? '',
  questionDe: prompt?.questionDe ?? '',
  rated: prompt?.rated ?? false,
  defaultAudience: prompt?.defaultAudience ?? ('RECRUITER' as const),
  onlyKinds: prompt?.onlyKinds ?? ([] as InterviewKind[]),
});

function Fields({ prompt, close }: { prompt?: FoundPrompt; close: () => void }) {
  const { t } = useTranslation();
  const anew = { refetchQueries: [QuestionsDocument], awaitRefetchQueries: true };
  const [add] = useMutation(AddPromptDocument, anew);
  const [update] = useMutation(UpdatePromptDocument, anew);
  const base = useBase(prompt ?? { version: 0 });
  const changedBy = useChangedBy(prompt?.id ?? '');
  const form = useForm({
    initialValues: valuesOf(prompt),
    validate: {
      questionEn: (value, { questionDe }) => (value.trim() || questionDe.trim() ? null : t('questionSet.missing')),
    },
  });
  const sending = useSending(close, { form, meet: base.meet });
  const { questionEn, questionDe, onlyKinds, ...rest } = form.values;
  const words = {
    ...rest,
    questionEn: questionEn.trim() || null,
    questionDe: questionDe.trim() || null,
    onlyKinds: onlyKinds.length > 0 ? onlyKinds : null,
  };
  const change = (promptId: string, expectedVersion: number) =>
    sending.send(update({ variables: { input: { ...words, promptId, expectedVersion } } }));
  const saidOf = (values: typeof form.values) => [
    values.questionEn.trim(),
    values.questionDe.trim(),
    t(values.rated ? 'questionSet.rated' : 'questionSet.words'),
    t(`audienceName.${values.defaultAudience}`),
    values.onlyKinds.map((kind) => t(`interviewKind.${kind}`)).join(', ') || t('questionSet.everyRound'),
  ];
  return (
    <SentForm
      sending={sending}
      act={t(prompt ? 'settings.keep' : 'questionSet.add')}
      submit={form.onSubmit(() => (prompt ? change(prompt.id, base.version) : sending.send(add({ variables: { input: words } }))))}
      close={close}
      more={
        prompt && (
          <Button
            variant="default"
            disabled={sending.loading}
            onClick={() => void sending.send(update({ variables: { input: { promptId: prompt.id, retired: true } } }))}
          >
            {t('settings.retireQuestion')}
          </Button>
        )
      }
    >
      {base.met && prompt && (
        <Conflict
          who={changedBy}
          sides={labels.map((label, i) => ({ label: t(label), mine: saidOf(form.values)[i], theirs: saidOf(valuesOf(prompt))[i] }))}
          loading={sending.loading}
          keepMine={() => void change(prompt.id, base.stand())}
          takeTheirs={close}
          editAgain={() => base.stand()}
        />
      )}
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
    </SentForm>
  );
}
