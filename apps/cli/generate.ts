import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import pg from 'pg';
import { abilityTable, whoMay } from '@nextround/access';
import { Mailer } from '@nextround/mail';
import { embedded, settings } from '@nextround/tenancy';
import { mkdtemp, rm } from 'node:fs/promises';
import { createApi } from '../api/api.js';
import { connectApp, migrateAll } from '../api/installation.js';
import { describeDatabase } from './describe-database.js';

/** Writes what is committed and diffed: the public face, the abilities, the database, the settings. From the code alone. */
export async function generate(folder: string): Promise<string[]> {
  const data = await mkdtemp(join(tmpdir(), 'nextround-generate-'));
  const cluster = await embedded(data, { durable: false });
  try {
    await cluster.create('nextround');
    const [ownerUrl, appUrl] = [cluster.url('nextround'), cluster.url('nextround', 'app')];
    await migrateAll(ownerUrl, appUrl);
    const app = await createApi({
      dataSource: await connectApp(appUrl, 2),
      secret: 'x'.repeat(32),
      publicUrl: new URL('http://localhost'),
      mailer: new Mailer('nobody@nextround.example', undefined, data),
      open: true,
      web: '',
    });
    await app.init();
    const schema = printSchema(lexicographicSortSchema(app.get(GraphQLSchemaHost).schema));
    await app.close();
    const client = new pg.Client({ connectionString: ownerUrl });
    await client.connect();
    const database = await describeDatabase(client).finally(() => client.end());
    const files = {
      'schema.graphql': `${schema}\n`,
      'abilities.txt': abilityTable()
        .map(
          ([ability, roles], _, all) =>
            `${ability.padEnd(Math.max(...all.map(([name]) => name.length)) + 1)}${whoMay(ability, roles).join(' ')}\n`,
        )
        .join(''),
      'schema.sql': database,
      '.env.example': settings()
        .map(
          ({ name, says, usual }) =>
            `${says ? `# ${says}\n` : ''}${usual === undefined ? `# ${name}=` : `${name}=${JSON.stringify(usual).replaceAll('"', '')}`}\n`,
        )
        .join('\n'),
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return Object.keys(files);
  } finally {
    await cluster.stop();
    await rm(data, { recursive: true, force: true });
  }
}
