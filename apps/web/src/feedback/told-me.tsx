import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import type { ReleasedFragment } from '../gql/graphql';
import type { MyInterviewFound } from '../interviews/me-interview-document';
import { useDates } from '../look/dates';
import { givenName } from '../look/names';
import { Clock, Words } from '../look/parts';
import { TroubleNote } from '../look/trouble';
import { GapDrawing } from './gap-cell';

const AcknowledgeFeedbackDocument = graphql(`
  mutation AcknowledgeFeedback($input: AcknowledgeFeedbackInput!) {
    acknowledgeFeedback(input: $input) {
      releasedFeedback {
        ...Released
      }
    }
  }
`);

/** What the recruiter released, latest first, and the receipt that tells them it was read. */
export function ToldMe({ interview, client }: { interview: MyInterviewFound; client: string }) {
  const { t } = useTranslation();
  const latestFirst = [...interview.releasedFeedback].sort((a, b) => (a.releasedAt < b.releasedAt ? 1 : -1));
  return (
    <section aria-labelledby="told" style={{ marginBottom: 20 }}>
      <div className="section-title">
        <h2 id="told">{t('told.title', { client })}</h2>
      </div>
      <div className="card">
        {latestFirst.map((feedback) => (
          <Feedback key={feedback.id} feedback={feedback} client={client} />
        ))}
      </div>
    </section>
  );
}

function Feedback({ feedback, client }: { feedback: ReleasedFragment; client: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const [acknowledge, { loading, error }] = useMutation(AcknowledgeFeedbackDocument, {
    variables: { input: { releasedFeedbackId: feedback.id } },
  });
  const name = givenName(feedback.releasedBy.name);
  return (
    <article className="told-me">
      <Words>{feedback.message}</Words>
      {feedback.rejectReason && (
        <div>
          <h3 className="told-label">{t('told.reason')}</h3>
          <p>{t(`rejectReason.${feedback.rejectReason}`)}</p>
        </div>
      )}
      {feedback.howToImprove && (
        <div>
          <h3 className="told-label">{t('release.howToImprove')}</h3>
          <Words>{feedback.howToImprove}</Words>
        </div>
      )}
      {feedback.gaps.length > 0 && (
        <div>
          <h3 className="told-label">{t('told.gaps', { client })}</h3>
          <dl className="gaps">
            {feedback.gaps.map((gap) => (
              <div key={gap.topic}>
                <dt>{t(`topic.${gap.topic}`)}</dt>
                <dd>
                  <GapDrawing gap={gap} name={t('told.you')} client={client} />
                </dd>
              </div>
            ))}
          </dl>
          <p className="meta gap-key" aria-hidden>
            <span>
              <i />
              {t('told.you')}
            </span>
            <span>
              <i />
              {client}
            </span>
          </p>
        </div>
      )}
      <p className="meta">{t('told.by', { name: feedback.releasedBy.name, at: dates.dayTime(feedback.releasedAt) })}</p>
      {feedback.readAt ? (
        <Clock state="done">{t('told.readAt', { at: dates.dayTime(feedback.readAt) })}</Clock>
      ) : (
        <Button size="lg" fullWidth loading={loading} onClick={() => void acknowledge().catch(() => undefined)}>
          {t('told.acknowledge', { name })}
        </Button>
      )}
      <TroubleNote error={error} />
    </article>
  );
}
