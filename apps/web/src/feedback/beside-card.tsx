import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScorecardWordsFragment } from '../gql/graphql';
import type { InterviewFound } from '../interviews/interview-document';
import { useDates } from '../look/dates';
import { givenName } from '../look/names';
import { Words } from '../look/parts';
import { pairs } from './beside';
import { CandidateAnswer } from './candidate-answer';
import { RecommendationWords, Verdict } from './four-words';
import { GapCell } from './gap-cell';
import './beside.css';

function Outcome({ card }: { card: ScorecardWordsFragment }) {
  const { t } = useTranslation();
  return (
    <div className="beside-outcome">
      <RecommendationWords value={card.overallRecommendation} />
      {card.rejectReason && <span className="meta">{t(`rejectReason.${card.rejectReason}`)}</span>}
    </div>
  );
}

/** The candidate's debrief beside the hiring side's scorecard, and between them how far apart the two are. */
export function BesideCard({ interview, client }: { interview: InterviewFound; client: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const name = givenName(interview.candidate.name);
  const cards = [...interview.scorecards].sort((a, b) => (a.submittedAt < b.submittedAt ? 1 : -1));
  const [chosen, choose] = useState<string>();
  const card = cards.find(({ id }) => id === chosen) ?? cards[0];
  const { rated, wordsOnly } = pairs(interview, card);
  const { debrief } = interview;
  const written = debrief?.submittedAt;
  return (
    <section className="card beside" aria-label={t('beside.title')}>
      <div className="beside-row beside-head">
        <div>
          <h2 className="h3">{t('beside.debrief', { name })}</h2>
          <p className="meta">
            {written ? t('beside.debriefRead', { at: dates.dayTime(written), count: debrief.revision }) : t('beside.notWritten')}
          </p>
        </div>
        <div className="beside-gap">
          <p className="meta">{t('beside.gap')}</p>
        </div>
        <div>
          <h2 className="h3">{t('beside.scorecard', { client })}</h2>
          <p className="meta">
            {card ? t('beside.scorecardRead', { at: dates.dayTime(card.submittedAt), name: card.interviewer }) : t('beside.noScorecard')}
          </p>
          {card && <Outcome card={card} />}
        </div>
      </div>
      {cards.length > 1 && (
        <div className="beside-choose">
          <SegmentedControl
            aria-label={t('beside.whose')}
            value={card?.id}
            onChange={choose}
            data={cards.map(({ id, interviewer }) => ({ value: id, label: interviewer }))}
          />
        </div>
      )}
      {!written && !card && (
        <div className="empty">
          <p className="strong">{t('beside.nothing', { name, client })}</p>
          <p className="ink-2">{t('beside.nothingNext')}</p>
        </div>
      )}
      {rated.map((pair) => (
        <div className="beside-row" key={pair.key}>
          <div data-empty={pair.answers.length === 0 || undefined}>
            {pair.answers.map((answer) => (
              <CandidateAnswer key={answer.prompt.id} answer={answer} client={client} />
            ))}
            {pair.answers.length === 0 && written && <p className="meta">{t('beside.notShared')}</p>}
          </div>
          <GapCell topic={pair.topic} gap={pair.gap} name={name} client={client} />
          <div data-empty={pair.rating === undefined || undefined}>
            <Verdict value={pair.rating} tone="hiring" />
            {pair.rating === undefined && card && <p className="meta">{t('beside.notRated')}</p>}
          </div>
        </div>
      ))}
      {(wordsOnly.length > 0 || card?.strengths || card?.concerns) && (
        <div className="beside-row">
          <div className="stack">
            {wordsOnly.length === 0 && <p className="meta">{t('beside.onlyShared', { name })}</p>}
            {wordsOnly.map((answer) => (
              <CandidateAnswer key={answer.prompt.id} answer={answer} client={client} titled />
            ))}
          </div>
          <div className="beside-gap" data-quiet>
            <p className="beside-topic">{t('beside.inWords')}</p>
          </div>
          <div className="stack">
            {card?.strengths && (
              <div>
                <h3 className="beside-label">{t('scorecard.strengths')}</h3>
                <Words>{card.strengths}</Words>
              </div>
            )}
            {card?.concerns && (
              <div>
                <h3 className="beside-label">{t('scorecard.concerns')}</h3>
                <Words>{card.concerns}</Words>
              </div>
            )}
          </div>
        </div>
      )}
    </section>
  );
}
