import type { Opened } from './doors';

const prefix = 'nextround.open.';
const days = 7 * 86_400_000;

interface Kept extends Opened {
  readonly at: number;
}

/** The debrief that is in hand, as the server last told it: it opens without a line. Only on this phone, until it is handed over. */
export function keptDebrief(key: string): Opened | undefined {
  forgetOld();
  const kept = localStorage.getItem(prefix + key);
  return kept ? (JSON.parse(kept) as Kept) : undefined;
}

export const keepDebrief = (key: string, opened: Opened) =>
  localStorage.setItem(prefix + key, JSON.stringify({ ...opened, at: Date.now() } satisfies Kept));

export const forgetDebrief = (key: string) => localStorage.removeItem(prefix + key);

/** What a link opens ends with the link. */
function forgetOld(): void {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(prefix) && (JSON.parse(localStorage.getItem(key)!) as Kept).at < Date.now() - days) localStorage.removeItem(key);
  }
}
