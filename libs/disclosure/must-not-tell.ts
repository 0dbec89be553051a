import { actor, asSystem, BadInput, Role, rows } from '@nextround/tenancy';
import { ClientCompany } from '@nextround/pipeline';
import { Disclosure, DisclosureState } from './disclosure.entity.js';
import { namedIn, quotedIn, sameName } from './names.js';
import { ProcessUpdate, SharingLevel } from './process-update.entity.js';

/**
 * Holds what is about to leave for a hiring company against what it may be told. Whoever writes knows other companies from what was
 * shared with them, also where it was withdrawn since: those names are refused, and a name never shared is no secret this could tell.
 * Refused too is the wording of a disclosure that is not granted.
 * @param path of the words in the input, for the error
 * @throws BadInput, rule `disclosure`, where the text names another process without a granted FULL disclosure to exactly this company
 */
export async function mustNotTell(text: string, candidateId: string, clientCompanyId: string, path = 'input.body'): Promise<void> {
  const { company, word } = await asSystem('disclosure.check', async () => ({
    company: await rows(ClientCompany).get(clientCompanyId),
    word: await toldTooMuch(text, candidateId, clientCompanyId),
  }));
  if (word === undefined) return;
  const sentence =
    actor().role === Role.CANDIDATE
      ? `“${word}” tells of another process of yours, and you have not granted that ${company.name} is told of it. Take it out, or write to them from your own mail program.`
      : `“${word}” tells of another process of this candidate, and ${company.name} may not be told of it. Take it out, or ask the candidate for a disclosure first.`;
  throw BadInput.at(path, 'disclosure', sentence);
}

/** What this company may be told now, word for word, the oldest yes first. Empty is a no. */
export async function grantedWording(candidateId: string, clientCompanyId: string): Promise<string[]> {
  const granted = await rows(Disclosure).find({ candidateId, clientCompanyId, state: DisclosureState.GRANTED });
  return granted
    .filter((disclosure) => disclosure.isGranted)
    .sort((a, b) => a.decidedAt!.getTime() - b.decidedAt!.getTime())
    .map((disclosure) => disclosure.wording);
}

/** A wording of one's own stays within its level: below FULL it names neither company nor role, and never another process. */
export async function mustStayWithin(wording: string, level: SharingLevel, update: ProcessUpdate): Promise<void> {
  const { candidateId } = update;
  const shared = await asSystem('disclosure.check', () => rows(ProcessUpdate).find({ candidateId, level: SharingLevel.FULL }));
  const open = level === SharingLevel.FULL && update.companyName !== null ? [update.companyName] : [];
  const role = level !== SharingLevel.FULL && update.role !== null ? [update.role] : [];
  const word = firstNamed(wording, [...without(namesOf(shared), open), ...role]);
  if (word !== undefined)
    throw BadInput.at('input.wording', 'disclosure', `“${word}” tells more than ${level}. Take it out, or ask for FULL.`);
}

/**
 * The words of a text that its reader may not be told; asked as Nextround itself, which sees what was shared, withdrawn or not.
 * @param clientCompanyId where the reader works; undefined where nobody knows: then they may be told nothing
 */
export async function toldTooMuch(text: string, candidateId: string, clientCompanyId: string | undefined): Promise<string | undefined> {
  const [shared, disclosures, company] = await Promise.all([
    rows(ProcessUpdate).find({ candidateId, level: SharingLevel.FULL }),
    rows(Disclosure).find({ candidateId }),
    clientCompanyId === undefined ? undefined : rows(ClientCompany).one({ id: clientCompanyId }),
  ]);
  const granted = disclosures.filter((d) => d.clientCompanyId === clientCompanyId && d.isGranted);
  const full = granted.filter((d) => d.level === SharingLevel.FULL).map((d) => d.processUpdateId);
  const told = namesOf(shared.filter((update) => full.includes(update.id)));
  const wordings = disclosures.map((d) => d.wording).filter((wording) => granted.every((d) => d.wording !== wording));
  return (
    firstNamed(text, without(namesOf(shared), company ? [company.name, ...told] : told)) ??
    wordings.find((wording) => quotedIn(text, wording))
  );
}

const namesOf = (updates: readonly ProcessUpdate[]): string[] => updates.map((update) => update.companyName!);
const without = (names: readonly string[], open: readonly string[]): string[] =>
  names.filter((name) => !open.some((known) => sameName(known, name)));

function firstNamed(text: string, names: readonly string[]): string | undefined {
  for (const name of names) {
    const word = namedIn(text, name);
    if (word !== undefined) return word;
  }
  return undefined;
}
