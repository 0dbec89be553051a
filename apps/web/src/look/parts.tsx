/** The drawn parts of the look. Styles: parts.css. */
import { type ReactNode } from 'react';
import { clockColor, type ClockState } from './clock-state';

/** The ring: one drawing for every state. Readable in greyscale, at 14 px, and by name. */
export function Ring({ state, part = 0.5, size = 16 }: { state: ClockState; part?: number; size?: number }) {
  const c = clockColor(state).mark;
  const r = 6.25,
    len = 2 * Math.PI * r;
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" aria-hidden style={{ flex: 'none', display: 'block' }}>
      {state === 'overdue' && (
        <>
          <circle cx="8" cy="8" r="7.25" fill={c} />
          <path d="M8 4.2v4.4" stroke="var(--nr-on-overdue)" strokeWidth="1.8" strokeLinecap="round" />
          <circle cx="8" cy="11.4" r="1.1" fill="var(--nr-on-overdue)" />
        </>
      )}
      {state === 'due' && (
        <>
          <circle cx="8" cy="8" r={r} stroke="var(--nr-due-line)" strokeWidth="2.5" />
          <circle cx="8" cy="8" r={r} stroke={c} strokeWidth="2.5" strokeDasharray={`${len * part} ${len}`} transform="rotate(-90 8 8)" />
        </>
      )}
      {state === 'waiting' && (
        <circle cx="8" cy="8" r={r} stroke={c} strokeWidth="2.3" strokeDasharray="4.4 2.145" transform="rotate(-110 8 8)" />
      )}
      {state === 'done' && (
        <>
          <circle cx="8" cy="8" r="6.75" stroke={c} strokeWidth="1.5" />
          <path d="m5.1 8.2 2 2 3.8-4.1" stroke={c} strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" />
        </>
      )}
      {state === 'planned' && <circle cx="8" cy="8" r="6.5" stroke={c} strokeWidth="1.5" />}
      {state === 'dropped' && (
        <>
          <circle cx="8" cy="8" r="6.5" stroke={c} strokeWidth="1.5" />
          <path d="M5.2 8h5.6" stroke={c} strokeWidth="1.5" strokeLinecap="round" />
        </>
      )}
    </svg>
  );
}
export function Clock({ state, part, children, big }: { state: ClockState; part?: number; children: ReactNode; big?: boolean }) {
  return (
    <span className={`clock clock-${state}${big ? ' clock-big' : ''}`}>
      <Ring state={state} part={part} size={big ? 16 : 14} />
      <span>{children}</span>
    </span>
  );
}
export function Meter({ value, tone = 'candidate' }: { value: number; tone?: 'candidate' | 'hiring' }) {
  return (
    <span className={`meter meter-${tone}`} aria-hidden>
      {[1, 2, 3, 4].map((n) => (
        <i key={n} data-on={n <= value || undefined} />
      ))}
    </span>
  );
}
/** Candidate = filled circle, hiring side = hollow square. `drawing` says in words what the picture shows. */
export function Gap({ candidate, hiring, label, drawing }: { candidate: number; hiring: number; label: string; drawing: string }) {
  const x = (n: number) => 10 + (n - 1) * 28,
    d = Math.abs(candidate - hiring);
  return (
    <div className="gap">
      <svg width="104" height="26" viewBox="0 0 104 26" role="img" aria-label={drawing}>
        <path d="M10 13H94" stroke="var(--nr-line-strong)" strokeWidth="1.5" />
        {[1, 2, 3, 4].map((n) => (
          <circle key={n} cx={x(n)} cy="13" r="2.2" fill="var(--nr-line-strong)" />
        ))}
        {d > 0 && (
          <path
            d={`M${x(candidate)} 13H${x(hiring)}`}
            stroke={d > 1 ? 'var(--nr-due-mark)' : 'var(--nr-control)'}
            strokeWidth={d > 1 ? 4 : 2.5}
          />
        )}
        {d === 0 ? (
          <>
            <rect
              x={x(hiring) - 8}
              y="5"
              width="16"
              height="16"
              rx="3.5"
              fill="var(--nr-surface)"
              stroke="var(--nr-ink)"
              strokeWidth="1.75"
            />
            <circle cx={x(candidate)} cy="13" r="4.5" fill="var(--nr-accent)" />
          </>
        ) : (
          <>
            <circle cx={x(candidate)} cy="13" r="6.5" fill="var(--nr-accent)" stroke="var(--nr-surface)" strokeWidth="1.5" />
            <rect
              x={x(hiring) - 6}
              y="7"
              width="12"
              height="12"
              rx="3"
              fill="var(--nr-surface)"
              stroke="var(--nr-ink)"
              strokeWidth="1.75"
            />
          </>
        )}
      </svg>
      <span className={d > 1 ? 'gap-far' : ''}>{label}</span>
    </div>
  );
}
export function Face({ name, size = 28 }: { name: string; size?: number }) {
  const parts = name.split(' ');
  return (
    <span className="face" style={{ width: size, height: size, fontSize: size * 0.38 }} aria-hidden>
      {[parts[0], parts.length > 1 ? parts.at(-1) : undefined].map((part) => part?.[0])}
    </span>
  );
}
export const Words = ({ children, className = '' }: { children: ReactNode; className?: string }) => (
  <p className={`words ${className}`}>{children}</p>
);

/** The mark: an open round, and the next one about to begin. Drawn on a 24 grid. */
export function Mark({ size = 24, ring = 'currentColor', dot = 'var(--nr-accent-text)' }: { size?: number; ring?: string; dot?: string }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden>
      <path d="M10.9 4.6A8.3 8.3 0 1 0 19.4 13.1" stroke={ring} strokeWidth="3" strokeLinecap="round" />
      <circle cx="18.2" cy="5.8" r="3.3" fill={dot} />
    </svg>
  );
}
/** The wordmark: monoline letters, the o of "round" is the mark. x-height 20, stem 4.2, 184 × 34. */
export function Wordmark({
  height = 22,
  ink = 'var(--nr-ink)',
  dot = 'var(--nr-accent-text)',
}: {
  height?: number;
  ink?: string;
  dot?: string;
}) {
  return (
    <svg
      height={height}
      viewBox="0 8 184 34"
      fill="none"
      role="img"
      aria-label="Nextround"
      stroke={ink}
      strokeWidth="4.2"
      style={{ display: 'block' }}
    >
      <path d="M2.1 40V19.6M2.1 29.6c0-5.2 3-8 7.5-8s7.1 2.8 7.1 8V40" />
      <path d="M24.4 29.9h16.2a8.1 8.1 0 1 0-2.4 5.7" />
      <path stroke="none" fill={ink} d="M45.2 19.6h5.3L63.6 40h-5.3zM58.3 19.6h5.3L50.5 40h-5.3z" />
      <path d="M71.2 13.4v19.4c0 3.6 1.6 5.1 4.4 5.1H79M66.4 21.6H79" />
      <path d="M85.4 40V19.6M85.4 29.8c0-5.4 2.6-8.2 8-8.2" />
      <path strokeLinecap="round" d="M103.4 21.7A8.3 8.3 0 1 0 112.8 31.3" />
      <circle cx="111.4" cy="23.1" r="3.6" fill={dot} stroke="none" />
      <path d="M121.1 19.6V30c0 5.2 2.6 8 7.1 8s7.5-2.8 7.5-8M135.7 40V19.6" />
      <path d="M143.5 40V19.6M143.5 29.6c0-5.2 3-8 7.5-8s7.1 2.8 7.1 8V40" />
      <path d="M181.6 29.8a8.2 8.2 0 1 0-16.4 0 8.2 8.2 0 0 0 16.4 0M181.6 9.5V40" />
    </svg>
  );
}
