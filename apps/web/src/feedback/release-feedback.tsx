import { useMutation } from '@apollo/client/react';
import { Button, Select, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMediaQuery } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import type { RejectReasonKind } from '../gql/graphql';
import type { InterviewFound } from '../interviews/interview-document';
import { Dialog } from '../look/dialog';
import { givenName } from '../look/names';
import { TroubleNote } from '../look/trouble';
import { useSending } from '../look/use-sending';
import { Original } from './original';
import { rejectReasons } from './reject-reasons';
import { forgetWording, keepWording, keptWording } from './wording';
import './forms.css';

const ReleaseFeedbackDocument = graphql(`
  mutation ReleaseFeedback($input: ReleaseFeedbackInput!) {
    releaseFeedback(input: $input) {
      releasedFeedback {
        ...Released
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

export function ReleaseFeedback(props: Props) {
  const { t } = useTranslation();
  const phone = useMediaQuery('(max-width: 47.99em)');
  const name = props.interview.candidate.name;
  return (
    <Dialog opened={props.opened} close={props.close} size={920} fullScreen={phone} title={t('release.title', { name })}>
      <Fields {...props} />
    </Dialog>
  );
}

function Fields({ close, interview, client }: Props) {
  const { t } = useTranslation();
  const name = givenName(interview.candidate.name);
  const cards = [...interview.scorecards].sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1));
  const [release] = useMutation(ReleaseFeedbackDocument, { refetchQueries: 'active', awaitRefetchQueries: true });
  const form = useForm({
    initialValues: {
      scorecardId: cards[0]?.id ?? '',
      rejectReason: null as RejectReasonKind | null,
      howToImprove: '',
      message: '',
      ...keptWording(interview.id),
    },
    validate: { message: (value) => (value.trim() ? null : t('release.messageMissing')) },
    onValuesChange: ({ message, howToImprove }) => keepWording(interview.id, { message, howToImprove }),
  });
  const sending = useSending(close, { form });
  const card = cards.find(({ id }) => id === form.values.scorecardId) ?? cards[0];
  if (!card) return null;
  const submit = form.onSubmit(async ({ message, rejectReason, howToImprove }) => {
    const input = { scorecardId: card.id, message: message.trim(), rejectReason, howToImprove: howToImprove.trim() || null };
    if (await sending.send(release({ variables: { input } }))) forgetWording(interview.id);
  });
  return (
    <form className="release" onSubmit={submit} noValidate>
      <section className="release-original" aria-label={t('release.original')}>
        {cards.length > 1 && (
          <Select
            label={t('release.which')}
            data={cards.map(({ id, interviewer }) => ({ value: id, label: interviewer }))}
            allowDeselect={false}
            {...form.getInputProps('scorecardId')}
          />
        )}
        <Original card={card} />
        <p className="note">{t('release.onlyYou', { name, client })}</p>
      </section>
      <section className="form" aria-label={t('release.wording')}>
        <TroubleNote error={sending.error} except={sending.told} />
        <Textarea
          label={t('release.message', { name })}
          description={t('release.messageHelp')}
          autosize
          minRows={5}
          data-autofocus
          {...form.getInputProps('message')}
        />
        <Textarea
          label={t('release.howToImprove')}
          description={t('release.howToImproveHelp')}
          autosize
          minRows={2}
          {...form.getInputProps('howToImprove')}
        />
        <Select
          label={t('release.reason')}
          description={t('release.reasonHelp')}
          data={rejectReasons(t)}
          clearable
          {...form.getInputProps('rejectReason')}
        />
        <div className="form-acts">
          <Button type="submit" loading={sending.loading}>
            {t('release.send', { name })}
          </Button>
          <Button variant="default" onClick={close}>
            {t('act.notNow')}
          </Button>
        </div>
        <p className="meta">{t('release.final', { name })}</p>
      </section>
    </form>
  );
}
