import { useMutation } from '@apollo/client/react';
import { Autocomplete, Drawer, Select, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import type { DebriefTopic, Recommendation, RejectReasonKind } from '../gql/graphql';
import type { InterviewFound } from '../interviews/interview-document';
import { SentForm } from '../look/sent-form';
import { useSending } from '../look/use-sending';
import type { Rating } from './four-words';
import { Rate } from './rate';
import { Recommend } from './recommend';
import { rejectReasons } from './reject-reasons';
import './forms.css';

const RecordScorecardDocument = graphql(`
  mutation RecordScorecard($input: RecordScorecardInput!) {
    recordScorecard(input: $input) {
      scorecard {
        ...ScorecardWords
      }
    }
  }
`);

interface Props {
  opened: boolean;
  close: () => void;
  interview: InterviewFound;
  client: string;
}

export function RecordScorecard(props: Props) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  return (
    <Drawer
      opened={props.opened}
      onClose={props.close}
      title={t('scorecard.record')}
      size={phone ? '100%' : 440}
      closeButtonProps={{ 'aria-label': t('act.close') }}
    >
      <Fields {...props} />
    </Drawer>
  );
}

function Fields({ close, interview, client }: Props) {
  const { t } = useTranslation();
  const [record] = useMutation(RecordScorecardDocument, { refetchQueries: 'active', awaitRefetchQueries: true });
  const form = useForm({
    initialValues: {
      interviewer: interview.interviewers.length === 1 ? (interview.interviewers[0]?.name ?? '') : '',
      overallRecommendation: '' as Recommendation | '',
      ratings: {} as Partial<Record<DebriefTopic, Rating>>,
      strengths: '',
      concerns: '',
      rejectReason: null as RejectReasonKind | null,
    },
    validate: {
      interviewer: (value) => (value.trim() ? null : t('scorecard.interviewerMissing')),
      overallRecommendation: (value) => (value ? null : t('scorecard.recommendationMissing')),
    },
  });
  const sending = useSending(close, { form });
  const topics = [...new Set(interview.debriefPrompts.filter(({ rated }) => rated).map(({ topic }) => topic))];
  const against = form.values.overallRecommendation === 'NO' || form.values.overallRecommendation === 'DEFINITELY_NO';
  const submit = form.onSubmit(({ interviewer, overallRecommendation, ratings, strengths, concerns, rejectReason }) => {
    if (!overallRecommendation) return;
    const input = {
      interviewId: interview.id,
      interviewer: interviewer.trim(),
      overallRecommendation,
      ratings: topics.flatMap((topic) => (ratings[topic] ? [{ topic, rating: ratings[topic] }] : [])),
      strengths: strengths.trim() || null,
      concerns: concerns.trim() || null,
      rejectReason: against ? rejectReason : null,
    };
    void sending.send(record({ variables: { input } }));
  });
  return (
    <SentForm sending={sending} act={t('scorecard.keep')} submit={submit} close={close}>
      <p className="note">{t('scorecard.verbatim', { client })}</p>
      <Autocomplete
        label={t('scorecard.interviewer')}
        data-autofocus
        openOnFocus={false}
        data={interview.interviewers.map(({ name }) => name)}
        {...form.getInputProps('interviewer')}
      />
      <Recommend
        value={form.values.overallRecommendation}
        onChange={(value) => form.setFieldValue('overallRecommendation', value)}
        error={form.errors.overallRecommendation}
      />
      {topics.length > 0 && (
        <section aria-label={t('scorecard.byTopic')}>
          <h3 className="group-title">{t('scorecard.byTopic')}</h3>
          {topics.map((topic) => (
            <Rate
              key={topic}
              label={t(`topic.${topic}`)}
              value={form.values.ratings[topic]}
              onChange={(rating) => form.setFieldValue('ratings', { ...form.values.ratings, [topic]: rating })}
            />
          ))}
        </section>
      )}
      <Textarea label={t('scorecard.strengths')} autosize minRows={2} {...form.getInputProps('strengths')} />
      <Textarea label={t('scorecard.concerns')} autosize minRows={2} {...form.getInputProps('concerns')} />
      {against && (
        <Select
          label={t('scorecard.rejectReason')}
          description={t('scorecard.rejectReasonHelp')}
          data={rejectReasons(t)}
          clearable
          {...form.getInputProps('rejectReason')}
        />
      )}
    </SentForm>
  );
}
