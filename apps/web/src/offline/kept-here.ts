/**
 * What this phone keeps of a person besides the session: words in progress, and what they saw last, so that it is there without a line.
 * All of it belongs to one person, and none stays behind for the next one at this machine.
 */
const drafts = ['nextround.debrief.', 'nextround.asked.', 'nextround.wording.', 'nextround.letter.'];
const seen = ['nextround.open.', 'nextround.last-seen'];

function forgetAll(prefixes: readonly string[]): void {
  for (const store of [localStorage, sessionStorage])
    for (const key of Object.keys(store)) if (prefixes.some((prefix) => key.startsWith(prefix))) store.removeItem(key);
}

export const forgetWhatIsKept = () => forgetAll([...drafts, ...seen]);
