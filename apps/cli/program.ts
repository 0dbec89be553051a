import { Command } from 'commander';
import { environment } from '@nextround/tenancy';
import { install, migrateAll } from '../api/installation.js';
import { generate } from './generate.js';
import { runImport } from './import.command.js';
import { jobsCommand } from './jobs.command.js';
import { journalCommand } from './journal.command.js';
import { agencyOf, open } from './open.js';
import { start } from './start.command.js';

/** The operator's commands. Every one of them finds its database as the server does: by the settings. */
export const program = new Command('nextround').description('The operator’s commands of Nextround.').showHelpAfterError();

program
  .command('start')
  .description('Serve everything from one process: API, page, jobs; with our own PostgreSQL where the settings name none.')
  .action(start);

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
  .command('import <file>')
  .description('Read a spreadsheet of candidates into an agency’s book. Can be run again: nobody is written twice.')
  .requiredOption('--agency <slug>', 'whose book')
  .option('--dry-run', 'count, and write nothing', false)
  .option('--rejected <file>', 'where refused rows go', 'rejected.csv')
  .action(async (file: string, { agency, dryRun, rejected }: { agency: string; dryRun: boolean; rejected: string }) => {
    const opened = await open();
    try {
      process.exitCode = await runImport(
        { file, agency, dryRun, rejected },
        { app: opened.app, ...(await agencyOf(opened.tenancy, agency)), out: process.stdout },
      );
    } finally {
      await opened.close();
    }
  });

program
  .command('keys')
  .description('The keys that sign access tokens.')
  .command('rotate')
  .description('Sign with a new key from now on. Tokens of the one before stay good.')
  .action(async () => {
    const opened = await open();
    console.log(`Signing with ${await opened.keys.rotate()} from now on.`);
    await opened.close();
  });

journalCommand(program, open);
jobsCommand(program, open);

program
  .command('generate')
  .description('Write schema.graphql, abilities.txt, schema.sql and .env.example from the code.')
  .action(async () => {
    console.log(`Wrote ${(await generate(process.cwd())).join(', ')}.`);
  });
