import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cast, openHouse, PASSWORD, type House } from '@nextround/cast';
import { Worker } from '@nextround/jobs';

/** A block of commands, and what the document says it prints: nothing where nothing follows. */
interface Step {
  readonly commands: string;
  readonly prints: string;
}

const BLOCK = /^```sh\n([\s\S]*?)^```$(?:\n```(text|json)\n([\s\S]*?)^```$)?/gm;
/** JSON is folded in the document and comes in one line. */
const steps = (text: string): Step[] =>
  [...text.matchAll(BLOCK)].map(([, commands, language, printed = '']) => ({
    commands: commands!,
    prints: (language === 'json' ? printed.replaceAll(/\n\s*/g, '') : printed).trim(),
  }));

const ANYTHING: Record<string, string> = { '…': '.*?', '\n…': String.raw`(?:\n.*)*?` };
/** All that was printed, as a pattern: … is anything in its line, and in a line of its own any number of lines. */
const pattern = (prints: string): RegExp =>
  new RegExp(`^${prints.replaceAll(/\n…$|[…$()*+.?[\\\]^{|}]/gm, (found) => ANYTHING[found] ?? `\\${found}`)}$`);

describe('docs/api.md', () => {
  const BORDER = '=== the next block ===';
  let house: House;
  let folder: string;
  let environment: Record<string, string>;
  beforeAll(async () => {
    house = await openHouse();
    const { harbor } = await cast(house);
    await house.app.get(Worker).start();
    folder = await mkdtemp(join(tmpdir(), 'nextround-first-hour-'));
    environment = { NEXTROUND: house.url, ADMIN_EMAIL: harbor.admin.email, ADMIN_PASSWORD: PASSWORD, RECEIVER_PORT: await freePort() };
  });
  afterAll(async () => {
    await house.close();
    await rm(folder, { recursive: true });
  });

  const freePort = (): Promise<string> =>
    new Promise((resolve) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        server.close(() => resolve(String(port)));
      });
    });

  /** One shell from the first block to the last, as whoever reads it has. @returns what each block printed */
  async function run(blocks: readonly Step[]): Promise<string[]> {
    // What a block leaves running ends with the shell.
    const begin = ['set -euo pipefail', `trap 'kill $(jobs -p) 2>/dev/null || :' EXIT`];
    const script = [...begin, ...blocks.map(({ commands }) => `${commands}\necho; echo '${BORDER}'`)].join('\n');
    // A group of its own, so that what waits for something that never comes can be ended.
    const shell = spawn('bash', ['-c', script], { cwd: folder, env: { PATH: process.env['PATH'], ...environment }, detached: true });
    const late = setTimeout(() => process.kill(-shell.pid!, 'SIGKILL'), 60_000);
    let [printed, complaints] = ['', ''];
    shell.stdout.on('data', (data) => (printed += String(data)));
    shell.stderr.on('data', (data) => (complaints += String(data)));
    const code = await new Promise((resolve) => shell.once('close', resolve));
    clearTimeout(late);
    const outputs = printed.replaceAll('\r', '').split(BORDER);
    const last = blocks[outputs.length - 1];
    if (code !== 0) throw new Error(`This block failed:\n${last?.commands}\n${outputs.at(-1)}\n${complaints}`);
    return outputs.slice(0, -1).map((output) => output.trim());
  }

  /** Does what a document says. @throws where a command fails, or prints anything but what stands below it */
  async function follow(text: string): Promise<void> {
    const blocks = steps(text);
    expect(blocks).toHaveLength(text.split('```sh').length - 1);
    const printed = await run(blocks);
    blocks.forEach(({ commands, prints }, i) => {
      if (!pattern(prints).test(printed[i]!)) throw new Error(`${commands}\nprinted\n${printed[i]}\nand not\n${prints}`);
    });
  }

  test('every command, from the first to the last, does what it says and prints what stands below it', async () => {
    await follow(readFileSync('docs/api.md', 'utf8'));
  });

  test('a document that is wrong would not pass', async () => {
    await follow('```sh\nA=right\n```\n```sh\necho "all $A (1)"\necho\necho and more\n```\n```text\n… right (1)\n…\n```');
    for (const wrong of [
      'false\n```',
      'false | cat\n```',
      'echo "$NOBODY"\n```',
      'echo unsaid\n```',
      'echo right\n```\n```text\nwrong\n```',
      'echo right and more\n```\n```text\nright\n```',
      'echo \'{"a":2}\'\n```\n```json\n{"a":1}\n```',
      'curl -sS "$NEXTROUND/nowhere" | node -p "JSON.parse(require(\'fs\').readFileSync(0)).data.id"\n```',
    ])
      await expect(follow(`\`\`\`sh\n${wrong}\n`)).rejects.toThrow();
  });
});
