type Act = (id: string) => Promise<void>;
const acts = new Map<string, Act[]>();

/**
 * What follows from a fact, told by a room above the one it happens in: run in the same transaction, at once, in the order of
 * telling. It commits or vanishes with its cause. A room that needs the outside world asks for it with `later`.
 * @param fact named in the past tense, such as `interview.changed`
 */
export const whenever = (fact: string, act: Act): void => void acts.set(fact, [...(acts.get(fact) ?? []), act]);

/** Tells the rooms above that something happened to the record `id`. */
export async function happened(fact: string, id: string): Promise<void> {
  for (const act of acts.get(fact) ?? []) await act(id);
}
