/** A letter as it stands in the fields. */
export interface Letter {
  to: string;
  subject: string;
  body: string;
}

// What is typed stays on this machine until it is sent, or whoever typed it signs out (outbox.ts knows the prefix).
const key = (stepId: string, version: string) => `nextround.letter.${stepId}.${version}`;

export function keptLetter(stepId: string, version: string): Letter | undefined {
  const kept = localStorage.getItem(key(stepId, version));
  return kept ? (JSON.parse(kept) as Letter) : undefined;
}

export const keepLetter = (stepId: string, version: string, letter: Letter) =>
  localStorage.setItem(key(stepId, version), JSON.stringify(letter));

export const forgetLetter = (stepId: string, version: string) => localStorage.removeItem(key(stepId, version));

export function forgetLetters(stepId: string): void {
  for (const kept of Object.keys(localStorage)) if (kept.startsWith(key(stepId, ''))) localStorage.removeItem(kept);
}
