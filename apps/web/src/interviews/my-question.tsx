import { useMutation } from '@apollo/client/react';
import { Checkbox, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import type { QuestionFragment } from '../gql/graphql';
import { TroubleNote } from '../look/trouble';

export const Question = graphql(`
  fragment Question on PreparedQuestion {
    id
    text
    asked
    answer
  }
`);

const AnswerQuestionDocument = graphql(`
  mutation AnswerQuestion($input: AnswerQuestionInput!) {
    answerQuestion(input: $input) {
      preparedQuestion {
        ...Question
      }
    }
  }
`);

export function MyQuestion({ question }: { question: QuestionFragment }) {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState(question.answer ?? '');
  const [keep, { error }] = useMutation(AnswerQuestionDocument);
  const save = (asked: boolean) =>
    void keep({ variables: { input: { questionId: question.id, asked, answer: answer.trim() || null } } }).catch(() => undefined);
  return (
    <div className="row question">
      <div className="question-top">
        <span className="row-title">{question.text}</span>
        <Checkbox
          size="md"
          label={t('questions.asked')}
          aria-label={t('questions.askedThis', { question: question.text })}
          checked={question.asked}
          onChange={(event) => save(event.currentTarget.checked)}
        />
      </div>
      {question.asked && (
        <Textarea
          aria-label={t('questions.answerTo', { question: question.text })}
          placeholder={t('questions.answer')}
          value={answer}
          autosize
          minRows={1}
          size="md"
          onChange={(event) => setAnswer(event.currentTarget.value)}
          onBlur={() => answer !== (question.answer ?? '') && save(true)}
        />
      )}
      <TroubleNote error={error} />
    </div>
  );
}
