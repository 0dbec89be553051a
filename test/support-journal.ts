import type { House, Person } from '@nextround/cast';
import { behindTheWalls, connected } from './support-walls.js';

/** Does one mutation as an honest client does: asked to come back in a moment, it comes back. @returns the answer's request id too */
export async function insist(house: House, person: Person, mutation: string, input: Record<string, unknown>, selection: string) {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { ${selection} } }`;
  for (let tries = 0; ; tries++) {
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${person.token}` },
      body: JSON.stringify({ query, variables: { input } }),
    });
    const { data, errors } = (await response.json()) as { data: any; errors?: { extensions: { code: string; retryAfter?: number } }[] };
    if (!errors) return { ...data[mutation], requestId: response.headers.get('x-request-id') };
    const { code } = errors[0]!.extensions;
    if (tries === 5 || !['RATE_LIMITED', 'CONFLICT'].includes(code)) throw new Error(JSON.stringify(errors));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** What the API says of the chain. */
export const verification = async (auditor: Person) =>
  (await auditor.ask('{ auditVerification { intact entries headHash firstBrokenSeq } }')).auditVerification as {
    intact: boolean;
    entries: number;
    headHash: string;
    firstBrokenSeq: number | null;
  };

/** Tampers with the journal as a superuser, past every trigger and key; looks; and puts everything back. */
export async function tampered<T>(house: House, statements: string[], look: () => Promise<T>): Promise<T> {
  const tables = ['journal', 'journal_words', 'journal_heads'];
  return connected(house.database.adminUrl, async (client) => {
    await client.query(`set session_replication_role = 'replica'`);
    for (const table of tables) await client.query(`create table saved_${table} as select * from ${table}`);
    try {
      for (const text of statements) await client.query(text);
      return await look();
    } finally {
      for (const table of tables) {
        await client.query(`delete from ${table}`);
        await client.query(`insert into ${table} select * from saved_${table}`);
        await client.query(`drop table saved_${table}`);
      }
    }
  });
}

/** Every text that stands in the journal, of every column. */
export async function journalTexts(house: House): Promise<string> {
  const rows = await behindTheWalls(
    house,
    'select to_jsonb(j)::text || to_jsonb(w)::text || w.detail as text from journal j left join journal_words w using (agency_id, seq)',
  );
  return rows.map((row) => String(row['text'])).join('\n');
}
