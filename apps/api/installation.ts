import { join } from 'node:path';
import { Destinations } from '@nextround/ats';
import { Mailer } from '@nextround/mail';
import { migrateJobs } from '@nextround/jobs';
import { clock, connect, embedded, type Environment, kept, migrate, reachable } from '@nextround/tenancy';
import { entities } from './entities.js';

/** Where an installation's database is, and what it signs with. */
export interface Installation {
  readonly ownerUrl: string | undefined;
  readonly appUrl: string;
  readonly secret: string;
  readonly isEmbedded: boolean;
  stop(): Promise<void>;
}

export const MIGRATIONS = join(import.meta.dirname, '../../migrations');

/** Finds the database that the settings name; where they name none, starts our own in the data folder. */
export async function install(env: Environment): Promise<Installation> {
  if (env.NEXTROUND_CLOCK) clock.follow(env.NEXTROUND_CLOCK);
  if (env.APP_DATABASE_URL) {
    if (!env.NEXTROUND_SECRET)
      throw new Error('With APP_DATABASE_URL, NEXTROUND_SECRET is needed: at least 32 random bytes, the same for every process.');
    return {
      ownerUrl: env.DATABASE_URL,
      appUrl: env.APP_DATABASE_URL,
      secret: env.NEXTROUND_SECRET,
      isEmbedded: false,
      stop: () => Promise.resolve(),
    };
  }
  if (env.DATABASE_URL)
    throw new Error('DATABASE_URL names the owner. APP_DATABASE_URL is needed too: the powerless role that everything runs as.');
  const folder = reachable(env.NEXTROUND_DATA);
  const cluster = await embedded(folder, { durable: true });
  await cluster.create('nextround').catch((error: { code?: string }) => {
    if (error.code !== '42P04') throw error;
  });
  return {
    ownerUrl: cluster.url('nextround'),
    appUrl: cluster.url('nextround', 'app'),
    secret: env.NEXTROUND_SECRET ?? (await kept(join(folder, 'nextround.key'))),
    isEmbedded: true,
    stop: () => cluster.stop(),
  };
}

/** Brings the schema up to this code. @returns what was applied */
export function migrateAll(ownerUrl: string, appUrl: string): Promise<string[]> {
  return migrate(ownerUrl, appUrl, MIGRATIONS, (client, role) => migrateJobs(client, ownerUrl, role));
}

export const connectApp = (appUrl: string, poolSize: number) => connect(appUrl, entities, poolSize);

export const mailer = (env: Environment): Mailer => new Mailer(env.MAIL_FROM, env.SMTP_URL, join(reachable(env.NEXTROUND_DATA), 'outbox'));

export const destinations = (env: Environment): Destinations =>
  new Destinations({ ports: env.WEBHOOK_PORTS.split(',').map(Number), loopback: env.WEBHOOK_LOOPBACK });

export const publicUrl = (env: Environment): URL => new URL(env.PUBLIC_URL ?? `http://localhost:${env.PORT}`);

export const WEB = join(import.meta.dirname, '../../web');
