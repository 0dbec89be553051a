/** The four states of a clock, plus the two quiet ones. Shape first, weight second, colour third. */
export type ClockState = 'overdue' | 'due' | 'waiting' | 'done' | 'planned' | 'dropped';
export const clockColor = (state: ClockState) => ({
  mark: `var(--nr-${state}-mark)`,
  text: `var(--nr-${state}-text)`,
  soft: `var(--nr-${state}-soft)`,
  line: `var(--nr-${state}-line)`,
});
