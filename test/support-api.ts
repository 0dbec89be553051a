import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { House } from '@nextround/cast';

/** An API in a process of its own, over the database of a house: it can be killed. */
export interface ApiProcess {
  readonly url: string;
  /** As when a machine loses power. */
  kill(): Promise<void>;
  /** As when it is stopped in order. @returns the exit code */
  stop(): Promise<number | null>;
}

/** @param settings of the installation, beside what it needs */
export async function startApi(house: House, settings: Record<string, string> = {}): Promise<ApiProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, ['dist/apps/api/main.js'], {
    env: {
      PATH: process.env['PATH'],
      APP_DATABASE_URL: house.database.appUrl,
      NEXTROUND_SECRET: 'a secret of the tests, long enough for everybody',
      PUBLIC_URL: 'http://nextround.test',
      PORT: String(port),
      HOST: '127.0.0.1',
      POOL_SIZE: '6',
      ...settings,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const gone = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  while (
    !(await fetch(`${url}/health/ready`).then(
      (r) => r.ok,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`The API ended with ${child.exitCode}. Was it built?\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    await gone;
    return child.exitCode;
  };
  return { url, kill: async () => void (await end('SIGKILL')), stop: () => end('SIGTERM') };
}

function freePort(): Promise<number> {
  return new Promise((done, failed) => {
    const server = createServer();
    server.once('error', failed).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => done(port));
    });
  });
}
