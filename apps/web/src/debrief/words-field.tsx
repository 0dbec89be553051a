import { type ReactNode, useId } from 'react';

interface Props {
  label: ReactNode;
  value: string;
  maxLength: number;
  rows: number;
  onChange: (words: string) => void;
  /** Ctrl or Command with Enter. */
  onDone: () => void;
}

/** Grows with what is written in it. */
export function WordsField({ label, value, maxLength, rows, onChange, onDone }: Props) {
  const id = useId();
  return (
    <div className="task-words" style={{ '--rows': rows } as object}>
      <label className="task-label" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        value={value}
        maxLength={maxLength}
        rows={rows}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onDone();
        }}
      />
    </div>
  );
}
