/** What a new agency starts with, told by the rooms above: run in the transaction that opens it, as its first admin. */
type Opening = () => Promise<void>;
const openings: Opening[] = [];

export const whenAgencyOpens = (opening: Opening): void => void openings.push(opening);

export async function furnish(): Promise<void> {
  for (const opening of openings) await opening();
}
