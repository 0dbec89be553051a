import { asSystem, rows } from '@nextround/tenancy';
import { AskedQuestion } from './asked-question.entity.js';
import { CompanyQuestion } from './company-question.entity.js';

/** From so many candidates on, nobody can say whose a question was. The table refuses fewer, too. */
const ENOUGH = 3;

/**
 * Makes what others read of a company's questions anew: the words of those who agreed, from three candidates on, without them.
 * Nextround does it itself. It sees no question that was not handed on, and nobody else writes these rows.
 */
export async function pool(clientCompanyId: string | null): Promise<void> {
  if (!clientCompanyId) return;
  await asSystem('question.pool', async () => {
    const shared = await rows(AskedQuestion).find({ clientCompanyId });
    const candidates = new Set(shared.map((question) => question.candidateId)).size;
    // In the order of their words, in the journal as well: any other would tell something of those who were asked.
    const wanted = candidates < ENOUGH ? [] : [...new Set(shared.map(({ text }) => text))].sort();
    const standing = await rows(CompanyQuestion).find({ clientCompanyId });
    const gone = standing.filter(({ text }) => !wanted.includes(text)).map(({ text }) => text);
    if (gone.length > 0) await rows(CompanyQuestion).delete({ clientCompanyId, text: gone });
    await rows(CompanyQuestion).upsert(wanted.map((text) => ({ clientCompanyId, text, candidates })));
  });
}
