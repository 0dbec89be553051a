import { environment } from '@nextround/tenancy';
import { Worker } from '@nextround/jobs';
import { createApi } from './api.js';
import { connectApp, install, mailer, migrateAll, publicUrl, WEB } from './installation.js';

/** Starts what the settings ask for: the API with the page; with the embedded database also migrations and the worker. */
export async function serve(): Promise<void> {
  const env = environment();
  const installation = await install(env);
  if (installation.isEmbedded) await migrateAll(installation.ownerUrl!, installation.appUrl);
  const dataSource = await connectApp(installation.appUrl, env.POOL_SIZE);
  const open = env.GRAPHIQL ?? env.NODE_ENV !== 'production';
  const app = await createApi({ dataSource, secret: installation.secret, publicUrl: publicUrl(env), mailer: mailer(env), open, web: WEB });
  if (installation.isEmbedded) await app.get(Worker).start();
  await app.listen(env.PORT, env.HOST);
  console.log(`Nextround is at ${publicUrl(env).href}`);
}
