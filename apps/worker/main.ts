import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Worker } from '@nextround/jobs';
import { environment } from '@nextround/tenancy';
import { connectApp, destinations, install, mailer, publicUrl } from '../api/installation.js';
import { endWell } from '../api/serve.js';
import { WorkerModule } from './worker.module.js';

const env = environment();
const installation = await install(env);
const app = await NestFactory.createApplicationContext(
  WorkerModule.with(
    await connectApp(installation.appUrl, env.POOL_SIZE),
    installation.secret,
    publicUrl(env),
    mailer(env),
    destinations(env),
  ),
  { logger: ['warn', 'error', 'fatal'] },
);
await app.get(Worker).start();
endWell(async () => {
  await app.close();
  await installation.stop();
});
console.log('The worker is at work.');
