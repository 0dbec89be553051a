import { IconCheck } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ratings } from '../feedback/four-words';
import { Meter } from '../look/parts';

export function FourAnswers({ value, label, onChange }: { value: number | null; label: string; onChange: (rating: number) => void }) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className="answers">
      <legend className="unseen">{label}</legend>
      {ratings.toReversed().map((rating) => (
        <label key={rating} className="answer" data-on={rating === value || undefined}>
          <input type="radio" name={name} value={rating} checked={rating === value} onChange={() => onChange(rating)} />
          <Meter value={rating} />
          {t(`fourWords.${rating}`)}
          {rating === value && <IconCheck size={22} stroke={2} aria-hidden />}
        </label>
      ))}
    </fieldset>
  );
}
