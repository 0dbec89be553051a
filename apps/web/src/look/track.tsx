import type { TablerIcon } from '@tabler/icons-react';
import { useId } from 'react';
import './track.css';

interface Option<Value extends string> {
  value: Value;
  label: string;
  icon?: TablerIcon;
}

interface Props<Value extends string> {
  legend: string;
  value: Value;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
  small?: boolean;
}

/** Two or three ways beside each other, of which one is chosen: radios, so that arrow keys walk them. */
export function Track<Value extends string>({ legend, value, options, onChange, small }: Props<Value>) {
  const name = useId();
  return (
    <fieldset className="track" data-small={small || undefined}>
      <legend className="unseen">{legend}</legend>
      <div>
        {options.map(({ value: own, label, icon: Icon }) => (
          <label key={own} data-on={own === value || undefined}>
            <input type="radio" name={name} value={own} checked={own === value} onChange={() => onChange(own)} />
            {Icon && <Icon size={18} stroke={1.6} aria-hidden />}
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
