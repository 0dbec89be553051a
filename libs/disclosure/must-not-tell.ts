import { asSystem, BadInput, rows } from '@nextround/tenancy';
import { ClientCompany } from '@nextround/pipeline';
import { Disclosure, DisclosureState } from './disclosure.entity.js';
import { namedIn, sameName } from './names.js';
import { ProcessUpdate, SharingLevel } from './process-update.entity.js';

/**
 * Holds what is about to leave for a hiring company against what it may be told. Whoever writes knows other companies from what was
 * shared with them, also where it was withdrawn since: those names are refused, and a name never shared is no secret this could tell.
 * @param path of the words in the input, for the error
 * @throws BadInput, rule `disclosure`, where the text names another process without a granted FULL disclosure to exactly this company
 */
export async function mustNotTell(text: string, candidateId: string, clientCompanyId: string, path = 'input.body'): Promise<void> {
  const { company, names, told } = await asSystem('disclosure.check', async () => ({
    company: await rows(ClientCompany).get(clientCompanyId),
    names: await namesShared(candidateId),
    told: await namesTold(candidateId, clientCompanyId),
  }));
  const secret = names.filter((name) => ![company.name, ...told].some((open) => sameName(open, name)));
  refuse(
    text,
    secret,
    path,
    (word) =>
      `“${word}” names another process of this candidate, and ${company.name} may not be told of it. Take it out, or ask the candidate for a disclosure first.`,
  );
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
  const others = await asSystem('disclosure.check', () => namesShared(update.candidateId));
  const open = level === SharingLevel.FULL && update.companyName !== null ? [update.companyName] : [];
  const role = level !== SharingLevel.FULL && update.role !== null ? [update.role] : [];
  const secret = [...others.filter((name) => !open.some((own) => sameName(own, name))), ...role];
  refuse(wording, secret, 'input.wording', (word) => `“${word}” tells more than ${level}. Take it out, or ask for FULL.`);
}

function refuse(text: string, secret: readonly string[], path: string, sentence: (word: string) => string): void {
  for (const name of secret) {
    const word = namedIn(text, name);
    if (word !== undefined) throw BadInput.at(path, 'disclosure', sentence(word));
  }
}

/** The companies that the candidate ever named to their recruiter. */
const namesShared = async (candidateId: string): Promise<string[]> =>
  (await rows(ProcessUpdate).find({ candidateId, level: SharingLevel.FULL })).map((update) => update.companyName!);

/** The companies that this company may be told of by name. */
async function namesTold(candidateId: string, clientCompanyId: string): Promise<string[]> {
  const granted = await rows(Disclosure).find({ candidateId, clientCompanyId, level: SharingLevel.FULL, state: DisclosureState.GRANTED });
  const id = granted.filter((disclosure) => disclosure.isGranted).map((disclosure) => disclosure.processUpdateId);
  return id.length === 0 ? [] : (await rows(ProcessUpdate).find({ id, withdrawnAt: null })).map((update) => update.companyName!);
}
