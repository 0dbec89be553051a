import { useMutation } from '@apollo/client/react';
import { Button, Textarea } from '@mantine/core';
import { IconAlertCircle, IconLock } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DebriefTopic, Recommendation, RejectReasonKind } from '../gql/graphql';
import { Meter } from '../look/parts';
import { TroubleNote } from '../look/trouble';
import type { Rating } from './four-words';
import { Rate } from './rate';
import { AnswerFeedbackRequestDocument, type Request } from './request-document';
import './forms.css';

const verdicts: [Recommendation, Rating][] = [
  ['STRONG_YES', 4],
  ['YES', 3],
  ['NO', 2],
  ['DEFINITELY_NO', 1],
];
/** What the hiring side can judge; the candidate answers to the same. */
const topics: DebriefTopic[] = ['ROLE_TECHNICAL', 'ROLE_CULTURAL', 'OWN_PERFORMANCE'];
const reasons: RejectReasonKind[] = ['TECHNICAL_ABILITY', 'COMMUNICATION', 'TEAM_FIT', 'COMPENSATION', 'POSITION_CLOSED', 'OTHER'];

interface Answer {
  verdict?: Recommendation;
  ratings: Partial<Record<DebriefTopic, Rating>>;
  strengths: string;
  concerns: string;
  reason?: RejectReasonKind;
}
const nothing: Answer = { ratings: {}, strengths: '', concerns: '' };
/** Kept in this tab, so that a call in between costs no words. The link itself is not kept. */
const kept = (name: string): Answer => JSON.parse(sessionStorage.getItem(name) ?? 'null') ?? nothing;

export function RequestForm({ token, request, done }: { token: string; request: Request; done: () => void }) {
  const { t } = useTranslation();
  const place = `nextround.request.${request.heldAt}.${request.round}`;
  const [answer, setAnswer] = useState<Answer>(() => kept(place));
  const [missing, miss] = useState(false);
  const first = useRef<HTMLInputElement>(null);
  const [send, { loading, error }] = useMutation(AnswerFeedbackRequestDocument);
  const set = (part: Partial<Answer>) => setAnswer((before) => ({ ...before, ...part }));
  useEffect(() => sessionStorage.setItem(place, JSON.stringify(answer)), [answer, place]);
  const { verdict, ratings, strengths, concerns, reason } = answer;
  const against = verdict === 'NO' || verdict === 'DEFINITELY_NO';
  const submit = async () => {
    miss(!verdict);
    if (!verdict) return first.current?.focus();
    await send({
      variables: {
        input: {
          token,
          overallRecommendation: verdict,
          ratings: topics.flatMap((topic) => (ratings[topic] ? [{ topic, rating: ratings[topic] }] : [])),
          strengths: strengths.trim() || null,
          concerns: concerns.trim() || null,
          rejectReason: against ? (reason ?? null) : null,
        },
      },
    });
    sessionStorage.removeItem(place);
    done();
  };
  return (
    <form
      className="request-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit().catch(() => undefined);
      }}
    >
      <fieldset className="answers" aria-describedby={missing && !verdict ? 'verdict-missing' : undefined}>
        <legend className="unseen">{t('request.verdict', { name: request.firstName })}</legend>
        {verdicts.map(([value, rating], i) => (
          <label key={value} className="answer" data-on={value === verdict || undefined}>
            <input
              ref={i === 0 ? first : undefined}
              type="radio"
              name="verdict"
              checked={value === verdict}
              onChange={() => set({ verdict: value })}
            />
            <Meter value={rating} tone="hiring" />
            {t(`fourWords.${rating}`)}
          </label>
        ))}
        {missing && !verdict && (
          <p className="request-missing" id="verdict-missing" role="alert">
            <IconAlertCircle size={18} stroke={1.6} aria-hidden />
            {t('request.verdictMissing')}
          </p>
        )}
      </fieldset>
      <section aria-labelledby="request-topics">
        <h2 className="request-part" id="request-topics">
          {t('scorecard.byTopic')} <span>{t('debrief.optional')}</span>
        </h2>
        {topics.map((topic) => (
          <Rate
            key={topic}
            label={t(`request.topic.${topic as 'ROLE_TECHNICAL'}`)}
            value={ratings[topic]}
            onChange={(rating) => set({ ratings: { ...ratings, [topic]: rating } })}
          />
        ))}
      </section>
      <Textarea
        label={t('request.strengths')}
        autosize
        minRows={2}
        value={strengths}
        onChange={(event) => set({ strengths: event.currentTarget.value })}
      />
      <Textarea
        label={t('request.concerns')}
        autosize
        minRows={2}
        value={concerns}
        onChange={(event) => set({ concerns: event.currentTarget.value })}
      />
      {against && (
        <fieldset>
          <legend className="request-part">
            {t('request.reason')} <span>{t('debrief.optional')}</span>
          </legend>
          <div className="request-chips">
            {reasons.map((kind) => (
              <label key={kind} data-on={kind === reason || undefined}>
                <input
                  type="radio"
                  name="reason"
                  checked={kind === reason}
                  onChange={() => set({ reason: kind })}
                  onClick={() => kind === reason && set({ reason: undefined })}
                />
                {t(`rejectReason.${kind}`)}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <p className="note">
        <IconLock size={16} stroke={1.6} aria-hidden className="icon" />
        {t('request.reader', { recruiter: request.recruiterName, name: request.firstName })}
      </p>
      <TroubleNote error={error} />
      <Button type="submit" size="lg" fullWidth loading={loading}>
        {t('request.send', { recruiter: request.recruiterName })}
      </Button>
    </form>
  );
}
