/**
 * What this phone keeps of a person besides the session: words in progress, and what they saw last, so that it is there without a line.
 * All of it belongs to one person, and none stays behind for the next one at this machine.
 */
const drafts = ['nextround.debrief.', 'nextround.asked.', 'nextround.wording.', 'nextround.letter.'];
const seen = ['nextround.open.', 'nextround.last-seen'];
const whose = 'nextround.person';

function forgetAll(prefixes: readonly string[]): void {
  for (const store of [localStorage, sessionStorage])
    for (const key of Object.keys(store)) if (prefixes.some((prefix) => key.startsWith(prefix))) store.removeItem(key);
}

export const forgetWhatIsKept = () => forgetAll([...drafts, ...seen, whose]);

/** Somebody signs in. A lapsed session leaves what is kept for whoever comes back; somebody else does not find it. */
export function belongsTo(person: string): void {
  const before = localStorage.getItem(whose);
  if (before && before !== person) forgetWhatIsKept();
  localStorage.setItem(whose, person);
}

/** What was begun or done here and has not left. Of a debrief, passing over a question is not to be sent. */
export const waitingHere = (): number =>
  [localStorage, sessionStorage].reduce((sum, store) => sum + Object.keys(store).filter((key) => waits(key, store.getItem(key))).length, 0);

const waits = (key: string, kept: string | null) =>
  drafts.some((prefix) => key.startsWith(prefix)) && !(kept ?? '').startsWith('{"waiting":[],');
