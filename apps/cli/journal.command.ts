import { createReadStream } from 'node:fs';
import { open as openFile, readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import type { JSONWebKeySet } from 'jose';
import type { Keys } from '@nextround/access';
import { system, type Tenancy } from '@nextround/tenancy';
import { agencyOf, type Opened } from './open.js';
import { beginning, CHECKPOINT, verifyJournal, type JournalEntry, type JournalHeader } from './verify-journal.js';

const PAGE = 500;

/**
 * An agency's journal as lines of JSON: a header, one line an entry with everything its hash covers, and a signed checkpoint.
 * The journal only grows, so pages read one after another up to the head of the beginning are one state of it.
 */
export async function* exportJournal(deps: { tenancy: Tenancy; keys: Keys; agencyId: string }): AsyncGenerator<string> {
  const { tenancy, keys, agencyId } = deps;
  const ask = async <R>(text: string, values: unknown[] = []): Promise<R[]> => {
    const errand = { action: 'journal.export', requestId: '-' };
    return (await tenancy.read<R>(system(agencyId), errand, () => ({ text, values: [agencyId, ...values] }))).rows;
  };
  const [head] = await ask<{ seq: number; hash: string }>(
    `select seq::int, encode(hash, 'hex') as hash from journal_heads where agency_id = $1`,
  );
  const header: JournalHeader = {
    journal: 1,
    agencyId,
    first: beginning(agencyId),
    exportedAt: new Date().toISOString(),
    keys: (await keys.jwks()).keys as JournalHeader['keys'],
  };
  yield JSON.stringify(header);
  for (let seq = 0; head && seq < head.seq;) {
    const entries: JournalEntry[] = await ask(ENTRIES, [seq, head.seq]);
    for (const entry of entries) yield JSON.stringify(entry);
    // A gap is for whoever verifies to name; here it must only not stop the rest.
    seq = entries.at(-1)?.seq ?? head.seq;
  }
  const point = { agencyId, seq: head?.seq ?? 0, hash: head?.hash ?? header.first, at: header.exportedAt };
  yield JSON.stringify({ checkpoint: await keys.attest(point, CHECKPOINT) });
}

const ENTRIES = `
  select j.seq::int as seq, to_char(j.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, j.actor_role as "actorRole",
    j.actor_id as "actorId", j.on_behalf_of as "onBehalfOf", j.action, j.request_id as "requestId", j.kind, j.node_type as "nodeType", j.node_id as "nodeId",
    j.candidate_id as "candidateId", j.away_from as "awayFrom", j.sight, j.fields, encode(j.words_hash, 'hex') as "wordsHash", encode(j.hash, 'hex') as hash,
    encode(w.salt, 'hex') as salt, w.detail
  from journal j left join journal_words w on w.agency_id = $1 and w.seq = j.seq
  where j.agency_id = $1 and j.seq > $2 and j.seq <= $3 order by j.seq limit ${PAGE}`;

/** Lines end with a line feed and nothing else: what people wrote may hold every other kind of line break. */
async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  if (rest !== '') yield rest;
}

/** `journal export` and `journal verify`. */
export function journalCommand(program: Command, open: () => Promise<Pick<Opened, 'tenancy' | 'keys' | 'close'>>): void {
  const journal = program.command('journal').description('An agency’s journal, taken out and checked.');

  journal
    .command('export')
    .description('Write an agency’s journal with a signed checkpoint: who keeps it can prove later that nothing before it changed.')
    .requiredOption('--agency <slug>', 'whose journal')
    .option('--out <file>', 'where to; standard output where nothing is said')
    .action(async ({ agency, out }: { agency: string; out?: string }) => {
      const { tenancy, keys, close } = await open();
      const file = out ? await openFile(out, 'w', 0o600) : undefined;
      try {
        const { agencyId } = await agencyOf(tenancy, agency);
        for await (const line of exportJournal({ tenancy, keys, agencyId })) {
          if (file) await file.write(`${line}\n`);
          else process.stdout.write(`${line}\n`);
        }
      } finally {
        await file?.close();
        await close();
      }
    });

  journal
    .command('verify <file>')
    .description('Check an exported journal: no database and no network is needed. Ends with 1 where anything is not as it was written.')
    .option('--jwks <file>', 'the installation’s public keys (/.well-known/jwks.json), kept elsewhere than the journal')
    .action(async (path: string, { jwks }: { jwks?: string }) => {
      const keys = jwks ? (JSON.parse(await readFile(jwks, 'utf8')) as JSONWebKeySet) : undefined;
      const verdict = await verifyJournal(linesOf(path), keys);
      if (verdict.intact) {
        console.log(`intact: ${verdict.entries} entries`);
        if (!verdict.proven)
          console.log('The checkpoint was signed by a key that the file itself names. Give --jwks to prove whose it is.');
      } else {
        console.log(verdict.seq === null ? `broken: ${verdict.problem}` : `broken at entry ${verdict.seq}: ${verdict.problem}`);
        process.exitCode = 1;
      }
    });
}
