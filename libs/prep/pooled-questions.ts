import { asSystem, scope } from '@nextround/tenancy';

/**
 * Makes what others read of a company's questions anew: the words of those who agreed, from three candidates on, without them.
 * Nextround does it itself. It sees no question that was not handed on, and nobody else writes these rows.
 */
export async function pool(clientCompanyId: string | null): Promise<void> {
  if (!clientCompanyId) return;
  await asSystem('question.pool', async () => {
    const { client, actor } = scope();
    await client.query({ name: 'pool-questions', text: POOL, values: [actor.agencyId, clientCompanyId] });
  });
}

const POOL = `with shared as (select candidate_id, text from asked_questions where agency_id = $1 and client_company_id = $2),
  behind as (select count(distinct candidate_id)::int as candidates from shared),
  wanted as (select distinct s.text, b.candidates from shared s, behind b where b.candidates >= 3),
  gone as (delete from company_questions q where q.agency_id = $1 and q.client_company_id = $2 and not exists (select 1 from wanted w where w.text = q.text))
  insert into company_questions (agency_id, client_company_id, text, candidates) select $1, $2, text, candidates from wanted order by text
  on conflict (agency_id, client_company_id, text) do update set candidates = excluded.candidates`;
