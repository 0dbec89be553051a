import { Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { timesOfDay, type WallTime } from './wall-time';
import './when-field.css';

interface Props {
  label: string;
  value: WallTime;
  onChange: (value: WallTime) => void;
  help?: string;
  error?: string;
}

/** A day and a time of day. A browser's own time field would follow its own clock of twelve hours; ours has twenty-four. */
export function WhenField({ label, value, onChange, help, error }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className="when">
      <legend>{label}</legend>
      {help && <p className="meta">{help}</p>}
      <div>
        <TextInput
          type="date"
          aria-label={t('when.day', { of: label })}
          value={value.day}
          error={error !== undefined}
          onChange={(event) => onChange({ ...value, day: event.currentTarget.value })}
        />
        <Select
          aria-label={t('when.time', { of: label })}
          data={timesOfDay(value.time)}
          value={value.time}
          allowDeselect={false}
          searchable
          onChange={(time) => time && onChange({ ...value, time })}
        />
      </div>
      {error && (
        <p className="when-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
