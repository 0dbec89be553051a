import { useTranslation } from 'react-i18next';
import type { ScorecardWordsFragment } from '../gql/graphql';
import { useDates } from '../look/dates';
import { Words } from '../look/parts';
import { RecommendationWords, Verdict } from './four-words';

/** The scorecard word for word, as it came. */
export function Original({ card }: { card: ScorecardWordsFragment }) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <>
      <header>
        <h3>{t('release.original')}</h3>
        <p className="meta">{t('release.originalBy', { name: card.interviewer, at: dates.dayTime(card.submittedAt) })}</p>
      </header>
      <RecommendationWords value={card.overallRecommendation} />
      {card.ratings.length > 0 && (
        <dl className="fact-pairs">
          {card.ratings.map(({ topic, rating }) => (
            <div key={topic}>
              <dt className="ink-2">{t(`topic.${topic}`)}</dt>
              <dd>
                <Verdict value={rating} tone="hiring" />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {card.strengths && (
        <div>
          <h4 className="beside-label">{t('scorecard.strengths')}</h4>
          <Words>{card.strengths}</Words>
        </div>
      )}
      {card.concerns && (
        <div>
          <h4 className="beside-label">{t('scorecard.concerns')}</h4>
          <Words>{card.concerns}</Words>
        </div>
      )}
    </>
  );
}
