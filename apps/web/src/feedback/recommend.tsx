import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recommendation } from '../gql/graphql';
import { Meter } from '../look/parts';

const choices: [Recommendation, number][] = [
  ['STRONG_YES', 4],
  ['YES', 3],
  ['NO', 2],
  ['DEFINITELY_NO', 1],
  ['NO_DECISION', 0],
];

export function Recommend({
  value,
  onChange,
  error,
}: {
  value: Recommendation | '';
  onChange: (value: Recommendation) => void;
  error?: ReactNode;
}) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset aria-describedby={error ? `${name}-error` : undefined}>
      <legend className="group-title">{t('scorecard.recommendation')}</legend>
      <div className="recommend">
        {choices.map(([choice, strength]) => (
          <label key={choice} data-on={value === choice || undefined}>
            <input type="radio" name={name} value={choice} checked={value === choice} onChange={() => onChange(choice)} />
            <span style={{ visibility: strength ? undefined : 'hidden', display: 'inline-flex' }}>
              <Meter value={strength} tone="hiring" />
            </span>
            {t(`recommendation.${choice}`)}
          </label>
        ))}
      </div>
      {error && (
        <p id={`${name}-error`} role="alert" style={{ color: 'var(--nr-overdue-text)', marginTop: 6, fontSize: 12 }}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
