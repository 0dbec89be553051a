import { NestFactory } from '@nestjs/core';
import type { INestApplicationContext } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { Keys } from '@nextround/access';
import { DATA_SOURCE, environment, NotFound, scope, Tenancy } from '@nextround/tenancy';
import { connectApp, install, mailer, migrateAll, publicUrl } from '../api/installation.js';
import { WorkerModule } from '../worker/worker.module.js';

export interface Opened {
  readonly app: INestApplicationContext;
  readonly tenancy: Tenancy;
  readonly dataSource: DataSource;
  readonly keys: Keys;
  close(): Promise<void>;
}

/** The rooms without the API, on the installation that the settings name: what an operator's command works with. */
export async function open(): Promise<Opened> {
  const env = environment();
  const installation = await install(env);
  if (installation.isEmbedded) await migrateAll(installation.ownerUrl!, installation.appUrl);
  const module = WorkerModule.with(await connectApp(installation.appUrl, 4), installation.secret, publicUrl(env), mailer(env));
  const app = await NestFactory.createApplicationContext(module, { logger: ['warn', 'error', 'fatal'] });
  return {
    app,
    tenancy: app.get(Tenancy),
    dataSource: app.get<DataSource>(DATA_SOURCE),
    keys: app.get(Keys),
    close: async () => {
      await app.close();
      await installation.stop();
    },
  };
}

/** @throws NotFound where no agency has this slug */
export async function agencyOf(tenancy: Tenancy, slug: string): Promise<{ agencyId: string; timeZone: string; language: string }> {
  const found = await tenancy.door({ slug }, async () => {
    const { rows } = await scope().client.query<{ agency_id: string; time_zone: string; language: string }>(
      'select agency_id, time_zone, language from agencies where slug = $1',
      [slug],
    );
    return rows[0];
  });
  if (!found) throw new NotFound(`The agency ${slug}`);
  return { agencyId: found.agency_id, timeZone: found.time_zone, language: found.language };
}
