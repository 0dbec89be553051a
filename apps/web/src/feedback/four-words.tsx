import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Recommendation } from '../gql/graphql';
import { Meter } from '../look/parts';

/** A rating is a word; the squares only help the eye. */
export const ratings = [1, 2, 3, 4] as const;
export type Rating = (typeof ratings)[number];
export const isRating = (value: number | null | undefined): value is Rating => ratings.some((rating) => rating === value);

export function Verdict({
  value,
  tone,
  children,
}: {
  value: number | null | undefined;
  tone: 'candidate' | 'hiring';
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  if (!isRating(value)) return null;
  return (
    <p className="verdict">
      <Meter value={value} tone={tone} />
      {t(`fourWords.${value}`)}
      {children}
    </p>
  );
}

const strength: Record<Recommendation, number> = { DEFINITELY_NO: 1, NO: 2, YES: 3, STRONG_YES: 4, NO_DECISION: 0 };

export function RecommendationWords({ value }: { value: Recommendation }) {
  const { t } = useTranslation();
  return (
    <p className="verdict">
      {strength[value] > 0 && <Meter value={strength[value]} tone="hiring" />}
      {t(`recommendation.${value}`)}
    </p>
  );
}
