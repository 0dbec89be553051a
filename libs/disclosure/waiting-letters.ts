import { asSystem, rows, whenever } from '@nextround/tenancy';
import { PostedLetter, unpost } from '@nextround/mail';
import { HiringContact } from '@nextround/pipeline';
import { toldTooMuch } from './must-not-tell.js';

/** Takes back the agency's letters about a candidate that have not left, and tell what may be told no more. */
export function takeBackLetters(candidateId: string): Promise<void> {
  return asSystem('disclosure.take-back', async () => {
    const waiting = await rows(PostedLetter).find({ candidateId, fromAgency: true, sentAt: null, takenBackAt: null });
    for (const letter of waiting) if (await tellsTooMuch(letter)) await unpost(letter.id);
  });
}

/** A yes may run out by its date while a letter waits for the morning: nobody acts then, so each is read again as it leaves. */
whenever('letter.came-due', async (id) => {
  const letter = await rows(PostedLetter).one({ id, fromAgency: true });
  if (letter && (await tellsTooMuch(letter))) await unpost(id);
});

/** Whether any company whose contact has this address may not be told what the letter says. */
async function tellsTooMuch({ subject, body, candidateId, toAddress }: PostedLetter): Promise<boolean> {
  const readers = await rows(HiringContact).find({ email: toAddress });
  const companies = readers.length > 0 ? readers.map((reader) => reader.clientCompanyId) : [undefined];
  for (const company of companies) if ((await toldTooMuch(`${subject}\n${body}`, candidateId, company)) !== undefined) return true;
  return false;
}
