import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import type { QuestionFragment } from '../gql/graphql';
import { addTo } from '../access/cached';
import { TroubleNote } from '../look/trouble';
import { MyQuestion } from './my-question';

const PrepareQuestionDocument = graphql(`
  mutation PrepareQuestion($input: PrepareQuestionInput!) {
    prepareQuestion(input: $input) {
      preparedQuestion {
        ...Question
      }
    }
  }
`);

interface Props {
  interview: { id: string; questions: readonly QuestionFragment[] };
}

/** What the candidate wants to ask, written before; ticked off and answered afterwards. Nobody else reads it. */
export function MyQuestions({ interview }: Props) {
  const { t } = useTranslation();
  const [prepare, { loading, error }] = useMutation(PrepareQuestionDocument, {
    update: (cache, { data }) => {
      const added = data?.prepareQuestion.preparedQuestion;
      if (added) addTo(cache, interview.id, 'questions', { ...added, __typename: 'PreparedQuestion' });
    },
  });
  const form = useForm({ initialValues: { text: '' } });
  const submit = form.onSubmit(async ({ text }) => {
    if (!text.trim()) return;
    await prepare({ variables: { input: { interviewId: interview.id, text: text.trim() } } });
    form.reset();
  });
  return (
    <section className="section" aria-labelledby="questions">
      <div className="section-title">
        <h2 id="questions">{t('questions.title')}</h2>
        <span className="meta">{t('questions.onlyYou')}</span>
      </div>
      <div className="card">
        {interview.questions.length > 0 && (
          <ul className="rows">
            {interview.questions.map((question) => (
              <li key={question.id}>
                <MyQuestion question={question} />
              </li>
            ))}
          </ul>
        )}
        <form className="add-line" onSubmit={(event) => void Promise.resolve(submit(event)).catch(() => undefined)}>
          <TextInput size="lg" label={t('questions.new')} autoComplete="off" {...form.getInputProps('text')} />
          <Button type="submit" size="lg" variant="default" loading={loading}>
            {t('questions.add')}
          </Button>
        </form>
      </div>
      <TroubleNote error={error} />
    </section>
  );
}
