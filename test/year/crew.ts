import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';

interface Hand {
  readonly name: string;
  readonly process: ChildProcess;
}

/** A worker that was killed, and when: in real time. */
interface Death {
  readonly name: string;
  readonly at: Date;
}

/** Worker processes as in production, until they are killed. */
export class Crew {
  /** Everything they said. */
  log = '';
  readonly deaths: Death[] = [];
  private readonly hands: Hand[] = [];
  private hiring: Promise<unknown> = Promise.resolve();
  private hired = 0;

  /** @param environment of a worker, which says to the mail server what it is called */
  constructor(private readonly environment: (name: string) => NodeJS.ProcessEnv) {}

  async hire(): Promise<void> {
    const name = `worker-${++this.hired}`;
    const worker = spawn(process.execPath, ['dist/apps/worker/main.js'], {
      env: { PATH: process.env['PATH'], ...this.environment(name) },
    });
    for (const stream of [worker.stdout, worker.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (this.log += text));
    await new Promise<void>((ready, failed) => {
      worker.stdout.on('data', (text: string) => text.includes('at work') && ready());
      worker.once('exit', () => failed(new Error(`A worker ended before it began:\n${this.log.slice(-2000)}`)));
    });
    this.hands.push({ name, process: worker });
  }

  /** Whoever of them lives, in the order in which they came. */
  get names(): string[] {
    return this.hands.map(({ name }) => name);
  }

  /** kill -9. The others go on at once, and another comes to take its place. */
  async kill(name: string): Promise<void> {
    const at = this.hands.findIndex((hand) => hand.name === name);
    if (at < 0) return;
    const [{ process: worker }] = this.hands.splice(at, 1) as [Hand];
    const gone = once(worker, 'exit');
    worker.kill('SIGKILL');
    this.deaths.push({ name, at: new Date() });
    await gone;
    this.hiring = Promise.all([this.hiring, this.hire()]);
  }

  /** Once everybody's place is taken. */
  async complete(): Promise<void> {
    await this.hiring;
  }

  async dismiss(): Promise<void> {
    await this.hiring;
    await Promise.all(
      this.hands.splice(0).map(async ({ process: worker }) => {
        const gone = once(worker, 'exit');
        worker.kill('SIGTERM');
        await gone;
      }),
    );
  }
}
