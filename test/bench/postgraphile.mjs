// PostGraphile 5 over the product's tables: same database, same role, same settings, the same pool. Runs under Node 22.
import { createServer } from 'node:http';
import pg from 'pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { addPgTableCondition } from 'postgraphile/utils';
import { SETTINGS } from './settings.mjs';

const pool = new pg.Pool({
  connectionString: process.env.APP_DATABASE_URL,
  max: Number(process.env.POOL_SIZE),
  idleTimeoutMillis: 0,
  options: '-c timezone=UTC',
});

const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  // It hides orders by columns that are not an index's first; here every index begins with agency_id.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  plugins: [
    addPgTableCondition(
      { schemaName: 'public', tableName: 'applications' },
      'updatedSince',
      (build) => ({ type: build.graphql.GraphQLString }),
      (value, { sql, sqlTableAlias }) => sql`${sqlTableAlias}.updated_at >= ${sql.value(value)}::timestamptz`,
    ),
    addPgTableCondition(
      { schemaName: 'bench', tableName: 'changes' },
      'after',
      (build) => ({ type: build.graphql.GraphQLString }),
      (value, { sql, sqlTableAlias }) => sql`${sqlTableAlias}.seq > ${sql.value(value)}::bigint`,
    ),
  ],
  pgServices: [makePgService({ pool, schemas: ['public', 'bench'] })],
  grafast: {
    context: ({ node }) => ({
      pgSettings: Object.fromEntries(SETTINGS.map((name) => [`app.${name}`, node?.req.headers[`x-${name.replaceAll('_', '-')}`] ?? ''])),
    }),
    explain: false,
  },
  grafserv: { graphiql: false, watch: false },
});

if (process.argv[2] === 'schema') {
  const { printSchema } = await import('postgraphile/graphql');
  console.log(printSchema(await pgl.getSchema()));
  process.exit();
}
const server = createServer();
server.on('error', (error) => console.error(error));
await pgl.createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), '127.0.0.1', () => console.log('ready'));
