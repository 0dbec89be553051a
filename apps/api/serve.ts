import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Worker } from '@nextround/jobs';
import { environment, type Environment } from '@nextround/tenancy';
import { createApi } from './api.js';
import { connectApp, destinations, install, mailer, migrateAll, publicUrl, WEB, type Installation } from './installation.js';

export interface Serving {
  readonly app: NestFastifyApplication;
  readonly env: Environment;
  readonly installation: Installation;
}

/**
 * Serves the API with the page, as the settings say. Our own PostgreSQL is migrated on the way; another is migrated by its owner.
 * @param options.worker whether this process does the jobs too
 */
export async function serve(options: { worker: boolean; prepare?: (serving: Serving) => Promise<void> }): Promise<Serving> {
  const env = environment();
  const installation = await install(env);
  if (installation.isEmbedded) await migrateAll(installation.ownerUrl!, installation.appUrl);
  const mails = mailer(env);
  const showsOutbox = installation.isEmbedded && !env.SMTP_URL && env.NODE_ENV !== 'production';
  const app = await createApi({
    dataSource: await connectApp(installation.appUrl, env.POOL_SIZE),
    secret: installation.secret,
    publicUrl: publicUrl(env),
    mailer: mails,
    destinations: destinations(env),
    outbox: showsOutbox ? mails.outbox : undefined,
    points: env.POINTS_PER_MINUTE,
    open: env.GRAPHIQL ?? env.NODE_ENV !== 'production',
    web: WEB,
  });
  const serving = { app, env, installation };
  await app.init();
  await options.prepare?.(serving);
  if (options.worker) await app.get(Worker).start();
  await app.listen(env.PORT, env.HOST);
  endWell(async () => {
    await app.close();
    await installation.stop();
  });
  return serving;
}

/** On SIGTERM and SIGINT: what is under way is finished, then everything is closed, once. */
export function endWell(close: () => Promise<void>): void {
  let ending: Promise<void> | undefined;
  const end = () => {
    ending ??= close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', end).once('SIGINT', end);
}
