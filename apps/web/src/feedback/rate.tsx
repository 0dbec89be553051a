import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Rating, ratings } from './four-words';

interface Props {
  label: string;
  value: Rating | undefined;
  onChange: (value: Rating | undefined) => void;
}

/** Four squares and a word, one line a topic. Choosing the chosen square again takes the rating back. */
export function Rate({ label, value, onChange }: Props) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className="rate">
      <legend>{label}</legend>
      <span className="rate-squares">
        {ratings.map((rating) => (
          <label key={rating} data-on={(value !== undefined && rating <= value) || undefined} title={t(`fourWords.${rating}`)}>
            <input
              type="radio"
              name={name}
              checked={value === rating}
              onChange={() => onChange(rating)}
              onClick={() => value === rating && onChange(undefined)}
            />
            <span className="unseen">{t(`fourWords.${rating}`)}</span>
          </label>
        ))}
      </span>
      <span className="rate-word" aria-hidden>
        {value === undefined ? t('scorecard.noRating') : t(`fourWords.${value}`)}
      </span>
    </fieldset>
  );
}
