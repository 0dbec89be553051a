import 'reflect-metadata';
import { Command } from 'commander';
import { environment } from '@nextround/tenancy';
import { install, migrateAll } from '../api/installation.js';
import { generate } from './generate.js';

const program = new Command('nextround').description('The operator’s commands.');

program
  .command('migrate')
  .description('Bring the database up to this code, as its owner (DATABASE_URL).')
  .action(async () => {
    const installation = await install(environment());
    if (!installation.ownerUrl) throw new Error('DATABASE_URL is needed: the role that owns the schema.');
    const applied = await migrateAll(installation.ownerUrl, installation.appUrl);
    await installation.stop();
    console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'Nothing to do.');
  });

program
  .command('generate')
  .description('Write schema.graphql, abilities.txt, schema.sql and .env.example from the code.')
  .action(async () => {
    console.log(`Wrote ${(await generate(process.cwd())).join(', ')}.`);
  });

await program.parseAsync().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
