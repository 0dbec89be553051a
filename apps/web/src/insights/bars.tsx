import type { ReactNode } from 'react';

export interface Bar {
  key: string;
  label: ReactNode;
  /** The bar ends here; without it there is too little to draw. */
  value?: number | null;
  /** A thin line goes on to here. */
  reach?: number | null;
  words: string;
}

/** Bars with their numbers beside them: one ink, told apart by length, a thin line and words. The drawing repeats what the words say. */
export function Bars({ bars, most, mark, caption }: { bars: readonly Bar[]; most: number; mark?: number; caption?: string }) {
  const part = (value: number) => `${Math.min(100, (100 * value) / (most || 1))}%`;
  return (
    <div className="bars">
      <ol>
        {bars.map(({ key, label, value, reach, words }) => (
          <li key={key}>
            <span className="bar-label">{label}</span>
            <svg className="bar" width="100%" height="20" aria-hidden>
              <line x1="0" y1="19.5" x2="100%" y2="19.5" className="bar-ground" />
              {value != null && <rect x="0" y="3" width={part(value)} height="13" rx="3" className="bar-fill" />}
              {value != null && reach != null && reach > value && (
                <>
                  <line x1={part(value)} y1="9.5" x2={part(reach)} y2="9.5" className="bar-reach" />
                  <line x1={part(reach)} y1="4.5" x2={part(reach)} y2="14.5" className="bar-reach" />
                </>
              )}
              {mark !== undefined && <line x1={part(mark)} y1="0" x2={part(mark)} y2="20" className="bar-mark" />}
            </svg>
            <span className="bar-words num">{words}</span>
          </li>
        ))}
      </ol>
      {caption && <p className="meta">{caption}</p>}
    </div>
  );
}
