import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { House } from '@nextround/cast';

/** A worker in a process of its own, as an installation runs it: it can be killed. */
export interface WorkerProcess {
  readonly child: ChildProcess;
  /** What it wrote, for when something is wrong. */
  said(): string;
  /** As when a machine loses power: nothing is said good-bye to. */
  kill(): Promise<void>;
  /** As when it is stopped in order. @returns the exit code */
  stop(): Promise<number | null>;
}

const environmentOf = (house: House, smtpUrl: string, clockFile: string): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  NODE_ENV: 'test',
  APP_DATABASE_URL: house.database.appUrl,
  NEXTROUND_SECRET: 'a secret of the tests, long enough for everybody',
  PUBLIC_URL: 'http://nextround.test',
  SMTP_URL: smtpUrl,
  NEXTROUND_CLOCK: clockFile,
  POOL_SIZE: '8',
});

/** @param clockFile holds the milliseconds that its clock stands ahead */
export async function startWorker(house: House, smtpUrl: string, clockFile: string): Promise<WorkerProcess> {
  const child = spawn(process.execPath, ['dist/apps/worker/main.js'], { env: environmentOf(house, smtpUrl, clockFile), stdio: 'pipe' });
  let text = '';
  child.stderr.on('data', (chunk) => (text += String(chunk)));
  const gone = once(child, 'exit');
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (chunk) => {
      text += String(chunk);
      if (text.includes('at work')) ready();
    });
    child.once('exit', (code) => failed(new Error(`The worker ended with ${code}. Was it built?\n${text}`)));
  });
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    await gone;
    return child.exitCode;
  };
  return { child, said: () => text, kill: async () => void (await end('SIGKILL')), stop: () => end('SIGTERM') };
}

/** Runs one of the operator's commands. */
export async function command(
  house: House,
  smtpUrl: string,
  clockFile: string,
  ...args: string[]
): Promise<{ code: number | null; text: string }> {
  const child = spawn(process.execPath, ['dist/apps/cli/main.js', ...args], {
    env: environmentOf(house, smtpUrl, clockFile),
    stdio: 'pipe',
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (text += String(chunk)));
  await once(child, 'exit');
  return { code: child.exitCode, text };
}
