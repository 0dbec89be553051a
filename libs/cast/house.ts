import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoggerService } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { DataSource } from 'typeorm';
import { Destinations } from '@nextround/ats';
import { Mailer } from '@nextround/mail';
import { DATA_SOURCE } from '@nextround/tenancy';
import { createApi } from '../../apps/api/api.js';
import { connectApp } from '../../apps/api/installation.js';
import { freshDatabase, type TestDatabase } from './database.js';
import { Person } from './person.js';

export const PASSWORD = 'correct horse battery staple';

/** One running API on its own database, as the powerless role: everything as in production, but small. */
export interface House {
  readonly url: string;
  readonly app: NestFastifyApplication;
  readonly database: TestDatabase;
  readonly dataSource: DataSource;
  /** Where mail lands that no server takes. */
  readonly outbox: string;
  /** Nobody: no sign-in. */
  readonly stranger: Person;
  close(): Promise<void>;
}

export async function openHouse(
  options: {
    poolSize?: number;
    open?: boolean;
    web?: string;
    database?: TestDatabase;
    smtp?: string;
    logger?: LoggerService;
    destinations?: Destinations;
    points?: number;
  } = {},
): Promise<House> {
  const database = options.database ?? (await freshDatabase());
  const outbox = await mkdtemp(join(tmpdir(), 'nextround-outbox-'));
  const app = await createApi({
    dataSource: await connectApp(database.appUrl, options.poolSize ?? 12),
    secret: 'a secret of the tests, long enough for everybody',
    publicUrl: new URL('http://nextround.test'),
    mailer: new Mailer('Nextround <no-reply@nextround.example>', options.smtp, outbox),
    outbox: options.smtp ? undefined : outbox,
    open: options.open ?? true,
    web: options.web ?? '',
    points: options.points,
    destinations: options.destinations ?? new Destinations({ loopback: true }),
    ...(options.logger ? { logger: options.logger } : {}),
  });
  await app.listen(0, '127.0.0.1');
  const url = (await app.getUrl()).replace('[::1]', '127.0.0.1');
  return {
    url,
    app,
    database,
    dataSource: app.get<DataSource>(DATA_SOURCE),
    outbox,
    stranger: new Person('a stranger', '', url, null),
    close: async () => {
      await app.close();
      await database.drop();
      await rm(outbox, { recursive: true, force: true });
    },
  };
}
