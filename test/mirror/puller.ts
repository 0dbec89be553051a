import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Made } from '../support-clients.js';

const MAIN = join(import.meta.dirname, '../../examples/ats-puller/dist/main.js');

export type Row = Record<string, string | number | null>;

/** The example as an integrator runs it: a process of its own, with a file. It may be killed at any instant. */
export class Puller {
  /** Everything it said. */
  log = '';
  private readonly folder = mkdtempSync(join(tmpdir(), 'nextround-mirror-'));
  private readonly kept = join(this.folder, 'kept');
  private child: ChildProcess | undefined;

  constructor(
    private readonly url: string,
    private readonly client: Made,
  ) {}

  start(): void {
    if (!existsSync(MAIN)) throw new Error('The example is not built: npm run build:examples.');
    mkdirSync(this.kept, { recursive: true });
    const { clientId, clientSecret } = this.client;
    const env = { NEXTROUND: this.url, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, MIRROR: join(this.kept, 'mirror.sqlite') };
    this.child = spawn(process.execPath, [MAIN], { env: { PATH: process.env['PATH'], ...env } });
    for (const stream of [this.child.stdout!, this.child.stderr!])
      stream.setEncoding('utf8').on('data', (text: string) => (this.log += text));
  }

  get runs(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** @returns the exit code; null for who was killed */
  async end(signal?: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    if (this.runs) {
      const gone = once(this.child!, 'exit');
      if (signal) this.child!.kill(signal);
      await gone;
    }
    return this.child!.exitCode;
  }

  /** Whether it died in the middle of a transaction, which whoever opens the file next takes back. */
  get diedWriting(): boolean {
    return existsSync(join(this.kept, 'mirror.sqlite-journal'));
  }

  /** Every byte that is in its files now, the journal of a transaction among them. */
  bytes(): Buffer {
    return Buffer.concat(readdirSync(this.kept).map((name) => readFileSync(join(this.kept, name))));
  }

  /** What a query finds in the mirror as it stands. Where nobody runs it asks a copy, so that what was begun is not taken back by us. */
  rows(text: string): Row[] {
    const asked = this.runs ? this.kept : join(this.folder, 'copy');
    if (!this.runs) cpSync(this.kept, asked, { recursive: true });
    const db = new DatabaseSync(join(asked, 'mirror.sqlite'), { timeout: 10_000 });
    try {
      return db.prepare(text).all() as Row[];
    } finally {
      db.close();
      if (!this.runs) rmSync(asked, { recursive: true, force: true });
    }
  }

  /** Whether it is past its first pull. */
  get isFollowing(): boolean {
    return (
      this.rows(`select 1 from sqlite_schema where name = 'place'`).length > 0 &&
      this.rows('select 1 from place where list is null').length > 0
    );
  }

  async dismiss(): Promise<void> {
    if (this.child) await this.end('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}
