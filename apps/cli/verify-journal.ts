import { createHash } from 'node:crypto';
import { compactVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { z } from 'zod';

/** The type that a checkpoint's signature names: no access token, and never good as one. */
export const CHECKPOINT = 'journal-checkpoint+jws';

const hex = z.string().regex(/^([0-9a-f]{2})+$/);
const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
/** No part of what is hashed may hold a line break: the lines would no longer tell one part from the next. */
const part = z.string().regex(/^[^\n]*$/);

const Header = z.strictObject({
  journal: z.literal(1),
  agencyId: uuid,
  first: hex,
  exportedAt: z.string(),
  keys: z.array(z.looseObject({ kid: z.string() })),
});
const Entry = z.strictObject({
  seq: z.number().int(),
  at: part,
  actorRole: part,
  actorId: uuid.nullable(),
  onBehalfOf: uuid.nullable(),
  action: part,
  requestId: part,
  kind: part,
  nodeType: part,
  nodeId: uuid,
  candidateId: uuid.nullable(),
  awayFrom: uuid.nullable(),
  sight: part,
  fields: z.array(part.regex(/^[^,]*$/)),
  wordsHash: hex,
  hash: hex,
  salt: hex.nullable(),
  detail: z.string().nullable(),
});
const Last = z.strictObject({ checkpoint: z.string() });
const Checkpoint = z.looseObject({ agencyId: uuid, seq: z.number().int(), hash: hex, at: z.string() });

export type JournalHeader = z.infer<typeof Header>;
export type JournalEntry = z.infer<typeof Entry>;

export type Verdict =
  /** `proven`: whether the checkpoint was signed by a key given from outside, rather than by one that the file itself names. */
  | { readonly intact: true; readonly entries: number; readonly proven: boolean }
  /** `seq`: the first entry that is not as it was written; null where it is the header that is not. */
  | { readonly intact: false; readonly seq: number | null; readonly problem: string };

/**
 * Checks an exported journal by itself: no database, no network. Every hash is made again as the database's `journal_text` made it.
 * @param lines of the file, header first, checkpoint last
 * @param jwks the installation's public keys, kept elsewhere: without them the file vouches for its own signature
 */
export async function verifyJournal(lines: AsyncIterable<string> | Iterable<string>, jwks?: JSONWebKeySet): Promise<Verdict> {
  let header: JournalHeader | undefined;
  let seq = 0;
  let hash = '';
  let last: string | undefined;
  const broken = (problem: string, at: number | null = seq + 1): Verdict => ({ intact: false, seq: at, problem });
  for await (const line of lines) {
    if (line === '') continue;
    if (last !== undefined) return broken('something follows the checkpoint');
    const read = parsed(line);
    if (!header) {
      const begun = Header.safeParse(read);
      if (!begun.success) return broken('this file does not begin as a journal does', null);
      header = begun.data;
      hash = beginning(header.agencyId);
      if (header.first !== hash) return broken('the header’s first hash is not the one of its agency', null);
      continue;
    }
    const end = Last.safeParse(read);
    if (end.success) {
      last = end.data.checkpoint;
      continue;
    }
    const entry = Entry.safeParse(read);
    if (!entry.success) return broken('its line is not an entry');
    const problem = problemOf(entry.data, header.agencyId, seq + 1, hash);
    if (problem) return broken(problem);
    ({ seq, hash } = entry.data);
  }
  if (!header) return broken('this file is empty', null);
  if (last === undefined) return broken('the file ends without a checkpoint: its end was cut off');
  const point = await signed(last, jwks ?? ({ keys: header.keys } as JSONWebKeySet));
  if (!point) return broken('the checkpoint’s signature does not hold', seq);
  if (point.agencyId !== header.agencyId) return broken('the checkpoint is of another agency', seq);
  if (point.seq > seq) return broken(`it is missing: the checkpoint was made at entry ${point.seq}`);
  if (point.seq < seq) return broken('it came after the checkpoint', point.seq + 1);
  if (point.hash !== hash) return broken('its hash is not the one the checkpoint was signed for', seq);
  return { intact: true, entries: seq, proven: jwks !== undefined };
}

/** The hash a chain begins from: of the agency's uuid, as its sixteen bytes. */
export const beginning = (agencyId: string): string => sha256(Buffer.from(agencyId.replaceAll('-', ''), 'hex'));

function problemOf(entry: JournalEntry, agencyId: string, seq: number, previous: string): string | undefined {
  if (entry.seq > seq) return `it is missing: entry ${entry.seq} stands in its place`;
  if (entry.seq < seq) return `entry ${entry.seq} stands in its place`;
  if ((entry.salt === null) !== (entry.detail === null)) return 'its words and their salt are erased together or not at all';
  if (entry.detail !== null && sha256(Buffer.concat([Buffer.from(entry.salt!, 'hex'), Buffer.from(entry.detail)])) !== entry.wordsHash)
    return 'its words are not the ones it was written with';
  if (sha256(Buffer.from(hashed(entry, agencyId, previous))) !== entry.hash) return 'it does not fit its hash and the entry before it';
  return undefined;
}

/** The text of `journal_text` in migrations/0001. */
const hashed = (entry: JournalEntry, agencyId: string, previous: string): string =>
  [
    previous,
    agencyId,
    entry.seq,
    entry.at,
    entry.actorRole,
    entry.actorId ?? '-',
    entry.onBehalfOf ?? '-',
    entry.action,
    entry.requestId,
    entry.kind,
    entry.nodeType,
    entry.nodeId,
    entry.candidateId ?? '-',
    entry.awayFrom ?? '-',
    entry.sight,
    entry.fields.join(','),
    entry.wordsHash,
  ].join('\n');

async function signed(jws: string, jwks: JSONWebKeySet): Promise<z.infer<typeof Checkpoint> | undefined> {
  try {
    const { payload, protectedHeader } = await compactVerify(jws, createLocalJWKSet(jwks), { algorithms: ['ES256'] });
    if (protectedHeader.typ !== CHECKPOINT) return undefined;
    return Checkpoint.safeParse(parsed(Buffer.from(payload).toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
