import { randomUUID } from 'node:crypto';
import { Inject, Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Logger as GraphileLogger, run, type Runner, type TaskList } from 'graphile-worker';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { DATA_SOURCE, patientPool, pool, type Errand } from '@nextround/tenancy';
import { errandOf, reasonOf } from './errand.js';
import type { JobPayload } from './later.js';
import { Presence } from './presence.js';
import { Queue } from './queue.js';

type Handler = (payload: JobPayload & { agencyId: string }, errand: Errand) => Promise<void>;

/** How often a worker looks for jobs of workers that died, in milliseconds. Missed twice in a row, a worker is gone. */
const ROUND = 1500;

/** How many jobs one process does at once. */
const HANDS = 4;

/** Runs what was asked for. Rooms that react register their handlers; several workers share the work. */
@Injectable()
export class Worker implements BeforeApplicationShutdown {
  /** Names this process among all: what it claims is free again once it is gone. */
  readonly name = randomUUID();
  private readonly log = new Logger('Worker');
  private readonly handlers = new Map<string, Handler>();
  private readonly companions: (() => void)[] = [];
  private presence: Presence | undefined;
  private connections: pg.Pool | undefined;
  private runner: Runner | undefined;
  private rounds: NodeJS.Timeout | undefined;
  private ending = false;

  constructor(
    @Inject(DATA_SOURCE) private readonly dataSource: DataSource,
    private readonly queue: Queue,
  ) {}

  /**
   * @param handler runs outside any transaction and opens its own, for its agency and with the errand it is given, so that the
   *   journal tells which job did it: sending a mail must not hold a transaction open
   */
  on(task: string, handler: Handler): void {
    this.handlers.set(task, handler);
  }

  /** @param begin what works beside the queue, with hands of its own: begun with it, once this process is known to live */
  beside(begin: () => void): void {
    this.companions.push(begin);
  }

  async start(): Promise<void> {
    this.presence = new Presence(pool(this.dataSource));
    await this.presence.hold(this.name);
    for (const begin of this.companions) begin();
    // One to listen on, one to look for jobs, and one for each job to be marked as done.
    this.connections = patientPool(this.dataSource, HANDS + 2);
    await this.run(this.connections);
    const round = async (): Promise<void> => {
      await this.queue.round().catch((error: unknown) => this.log.warn(`Looking for abandoned jobs failed: ${reasonOf(error)}`));
      if (!this.ending) this.rounds = setTimeout(() => void round(), ROUND);
    };
    void round();
  }

  /** What is under way is finished; nothing new is begun. */
  async beforeApplicationShutdown(): Promise<void> {
    this.ending = true;
    clearTimeout(this.rounds);
    await this.runner?.stop().catch(() => undefined);
    await this.connections?.end();
    this.presence?.close();
  }

  /** Works until told to stop. Where the queue itself fails, such as when PostgreSQL restarts, it begins anew. */
  private async run(connections: pg.Pool): Promise<void> {
    let poolId: string | undefined;
    const logger = new GraphileLogger(() => (level, message) => {
      if (level === 'error' || level === 'warning') this.log.warn(message.split('\n', 1)[0]!);
    });
    // Before it takes its first job it is known to live: jobs are locked in the name of graphile's pool.
    const known = {
      name: 'presence',
      version: '1',
      worker: {
        hooks: {
          startWorker: async (_: unknown, { worker }: { worker: { workerPool: { id: string } } }) => {
            poolId = worker.workerPool.id;
            await this.presence!.hold(poolId);
          },
        },
      },
    };
    this.runner = await run({
      pgPool: connections,
      taskList: this.tasks(),
      concurrency: HANDS,
      noHandleSignals: true,
      logger,
      pollInterval: 1000,
      // A job's end is written by graphile's batches, which bear that it cannot be written; what it does without them throws where
      // nobody listens, and ends the process.
      preset: { plugins: [known as never], worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    });
    void this.runner.promise
      .catch((error: unknown) => this.log.warn(`The queue failed: ${reasonOf(error)}`))
      .then(async () => {
        if (poolId) await this.presence?.release(poolId).catch(() => undefined);
        if (!this.ending) await this.again(connections);
      });
  }

  private async again(connections: pg.Pool): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    if (!this.ending) await this.run(connections).catch(() => this.again(connections));
  }

  private tasks(): TaskList {
    return Object.fromEntries(
      [...this.handlers].map(([task, handler]) => [
        task,
        async (payload: unknown, { job }: { job: { id: string } }) => {
          try {
            await handler(payload as JobPayload & { agencyId: string }, errandOf(task, job.id));
          } catch (error) {
            // The reason is kept with the job: without what a mail server or a statement said about people.
            throw new Error(reasonOf(error));
          }
        },
      ]),
    );
  }
}
