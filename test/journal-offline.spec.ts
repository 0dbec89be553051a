import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { CompactSign, exportJWK, generateKeyPair, type JSONWebKeySet } from 'jose';
import { Keys } from '@nextround/access';
import { cast, openHouse, type Agency, type House } from '@nextround/cast';
import { Tenancy } from '@nextround/tenancy';
import { exportJournal, journalCommand } from '../apps/cli/journal.command.js';
import { CHECKPOINT, verifyJournal } from '../apps/cli/verify-journal.js';
import { verification } from './support-journal.js';
import { behindTheWalls, uuidOf } from './support-walls.js';

type Line = Record<string, any>;

describe('a journal taken out of the house', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  let lines: string[];
  let jwks: JSONWebKeySet;
  let folder: string;
  const taken = async (agency: Agency) => {
    const agencyId = uuidOf(agency.id);
    const all: string[] = [];
    for await (const line of exportJournal({ tenancy: house.app.get(Tenancy), keys: house.app.get(Keys), agencyId })) all.push(line);
    return all;
  };

  beforeAll(async () => {
    house = await openHouse();
    ({ harbor, kite } = await cast(house));
    await harbor.recruiter.do(
      'updateCandidate',
      { candidateId: harbor.other.id, headline: 'Zürich, „quoted“ — and 中文\u2028here' },
      'candidate { id }',
    );
    lines = await taken(harbor);
    jwks = (await (await fetch(`${house.url}/.well-known/jwks.json`)).json()) as JSONWebKeySet;
    folder = await mkdtemp(join(tmpdir(), 'nextround-journal-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await house.close();
  });

  /** The export with one line made into something else. */
  const with_ = (at: number, change: (line: Line) => Line | string): string[] =>
    lines.map((line, i) => {
      if (i !== at) return line;
      const changed = change(JSON.parse(line) as Line);
      return typeof changed === 'string' ? changed : JSON.stringify(changed);
    });
  const k = 12;

  test('verifies without database or network, by the key of the installation', async () => {
    const { entries, headHash } = await verification(harbor.auditor);
    expect(lines).toHaveLength(entries + 2);
    expect((JSON.parse(lines.at(-2)!) as Line)['hash']).toBe(headHash);
    expect(await verifyJournal(lines, jwks)).toEqual({ intact: true, entries, proven: true });
    expect(await verifyJournal(lines)).toEqual({ intact: true, entries, proven: false });
    expect(lines.join('\n')).not.toContain('Kite');
  });

  test('names the first entry that is not as it was written, whatever was done to the file', async () => {
    const last = lines.length - 2;
    const tricks: [string, string[], number | null][] = [
      ['an action changed', with_(k, (e) => ({ ...e, action: 'candidate.list' })), k],
      ['an actor changed', with_(k, (e) => ({ ...e, actorId: null })), k],
      ['a time changed', with_(k, (e) => ({ ...e, at: '2026-01-01T00:00:00.000Z' })), k],
      ['the words changed', with_(k, (e) => ({ ...e, detail: `${e['detail']} ` })), k],
      ['the salt changed', with_(k, (e) => ({ ...e, salt: '00' })), k],
      ['half of the words erased', with_(k, (e) => ({ ...e, salt: null })), k],
      ['the hash changed', with_(k, (e) => ({ ...e, hash: e['wordsHash'] })), k],
      ['taken out', lines.filter((_, i) => i !== k), k],
      ['written twice', [...lines.slice(0, k + 1), ...lines.slice(k)], k + 1],
      ['slipped in', [...lines.slice(0, k), lines[k]!.replace('candidate', 'interview'), ...lines.slice(k)], k],
      ['swapped with the next', lines.map((line, i) => lines[i === k ? k + 1 : i === k + 1 ? k : i]!), k],
      ['the end cut off', lines.slice(0, -4), last - 2],
      ['the end cut off before the checkpoint', [...lines.slice(0, -4), lines.at(-1)!], last - 2],
      ['the checkpoint of another agency', [...lines.slice(0, -1), (await taken(kite)).at(-1)!], last],
      [
        'the checkpoint altered',
        with_(lines.length - 1, (e) => ({ checkpoint: `${(e['checkpoint'] as string).slice(0, -6)}AAAAAA` })),
        last,
      ],
      ['something after the checkpoint', [...lines, lines[1]!], last + 1],
      ['a line that is none', with_(k, () => '{"seq":'), k],
      ['a line break inside a part', with_(k, (e) => ({ ...e, requestId: `${e['requestId']}\n${e['kind']}` })), k],
      ['the agency changed', with_(0, (e) => ({ ...e, agencyId: uuidOf(kite.id) })), null],
      ['the beginning changed', with_(0, (e) => ({ ...e, first: '00' })), null],
      ['no header', lines.slice(1), null],
      ['nothing', [], null],
    ];
    for (const [what, file, seq] of tricks) {
      const verdict = await verifyJournal(file, jwks);
      expect([what, verdict]).toEqual([what, { intact: false, seq, problem: expect.any(String) }]);
    }
  });

  test('a journal rewritten from end to end and signed by another key is found out by the key kept elsewhere', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const { hash } = JSON.parse(lines[k]!) as Line;
    const point = { agencyId: uuidOf(harbor.id), seq: k, hash, at: new Date().toISOString() };
    const jws = await new CompactSign(Buffer.from(JSON.stringify(point)))
      .setProtectedHeader({ alg: 'ES256', kid: 'own', typ: CHECKPOINT })
      .sign(privateKey);
    const shorter = [
      JSON.stringify({ ...(JSON.parse(lines[0]!) as Line), keys: [{ ...(await exportJWK(publicKey)), kid: 'own', alg: 'ES256' }] }),
      ...lines.slice(1, k + 1),
      JSON.stringify({ checkpoint: jws }),
    ];
    expect(await verifyJournal(shorter)).toEqual({ intact: true, entries: k, proven: false });
    expect(await verifyJournal(shorter, jwks)).toMatchObject({ intact: false, problem: 'the checkpoint’s signature does not hold' });
  });

  test('an access token is no checkpoint, and a checkpoint is no access token', async () => {
    expect(await verifyJournal([...lines.slice(0, -1), JSON.stringify({ checkpoint: harbor.admin.token })], jwks)).toMatchObject({
      intact: false,
    });
    const response = await fetch(`${house.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${(JSON.parse(lines.at(-1)!) as Line)['checkpoint']}` },
      body: JSON.stringify({ query: '{ viewer { name } }' }),
    });
    expect(await response.text()).toContain('UNAUTHENTICATED');
  });

  test('words erased in the house are not in the next export, which verifies all the same', async () => {
    await behindTheWalls(house, 'delete from journal_words where agency_id = $1 and seq = $2', [uuidOf(harbor.id), k]);
    const after = await taken(harbor);
    expect(JSON.parse(after[k]!)).toMatchObject({ seq: k, salt: null, detail: null });
    expect(await verifyJournal(after, jwks)).toMatchObject({ intact: true, entries: lines.length - 2 });
  });

  test('the command writes a file for its owner alone, verifies it, and ends with 1 where it was touched', async () => {
    const said: string[] = [];
    const log = console.log;
    console.log = (line: string) => void said.push(line);
    const run = async (...words: string[]) => {
      process.exitCode = 0;
      const program = new Command().exitOverride();
      journalCommand(program, async () => ({ tenancy: house.app.get(Tenancy), keys: house.app.get(Keys), close: async () => undefined }));
      await program.parseAsync(['node', 'nextround', 'journal', ...words]);
      return process.exitCode;
    };
    try {
      const [file, keys] = [join(folder, 'harbor.ndjson'), join(folder, 'jwks.json')];
      await writeFile(keys, JSON.stringify(jwks));
      await run('export', '--agency', harbor.slug, '--out', file);
      expect((await stat(file)).mode & 0o777).toBe(0o600);
      expect(await run('verify', file, '--jwks', keys)).toBe(0);
      expect(said).toEqual([`intact: ${lines.length - 2} entries`]);
      expect(await run('verify', file)).toBe(0);
      expect(said.at(-1)).toContain('Give --jwks');
      await writeFile(file, (await readFile(file, 'utf8')).replace('"action":"candidate.add"', '"action":"candidate.list"'));
      expect(await run('verify', file, '--jwks', keys)).toBe(1);
      expect(said.at(-1)).toMatch(/^broken at entry \d+: it does not fit its hash/);
      await expect(run('export', '--agency', 'nobody', '--out', file)).rejects.toThrow('does not exist');
    } finally {
      console.log = log;
      process.exitCode = 0;
    }
  });
});
