import { BadInput } from '@nextround/tenancy';
import type { Candidate } from '@nextround/pipeline';

const words = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);

/** What stays when somebody is erased must not bring them back. @throws BadInput that says what to leave out */
export function mustNotName({ name, email, phone }: Candidate, reason: string): void {
  const said = new Set(words(reason));
  const part = name.split(/[^\p{L}\p{M}\p{N}]+/u).find((word) => word.length > 2 && said.has(words(word)[0]!));
  const named = part ?? [email, phone].find((address) => address && reason.toLowerCase().includes(address.toLowerCase()));
  if (named) throw BadInput.at('input.reason', 'nameless', `Leave out “${named}”: the reason stays when the person is gone.`);
}
