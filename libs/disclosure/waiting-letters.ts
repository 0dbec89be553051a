import { asSystem, rows } from '@nextround/tenancy';
import { PostedLetter, unpost } from '@nextround/mail';
import { HiringContact } from '@nextround/pipeline';
import { toldTooMuch } from './must-not-tell.js';

/** Takes back the agency's letters about a candidate that have not left, and tell what may be told no more. */
export function takeBackLetters(candidateId: string): Promise<void> {
  return asSystem('disclosure.take-back', async () => {
    const waiting = await rows(PostedLetter).find({ candidateId, fromAgency: true, sentAt: null, takenBackAt: null });
    for (const { id, subject, body, toAddress } of waiting)
      if ((await toldTooMuch(`${subject}\n${body}`, candidateId, await companyOf(toAddress))) !== undefined) await unpost(id);
  });
}

/** Where the reader of a letter works. */
const companyOf = async (address: string): Promise<string | undefined> =>
  (await rows(HiringContact).one({ email: address }))?.clientCompanyId;
