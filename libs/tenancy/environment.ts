import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Every setting of an installation. Each may also be given as a file, `NAME_FILE`: how secrets are usually mounted. */
const shape = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
    PORT: z.coerce.number().int().min(0).max(65535).default(3000),
    HOST: z.string().default('0.0.0.0'),
    PUBLIC_URL: z
      .url()
      .optional()
      .describe('Where people reach the page; links in mails begin with it. http://localhost:PORT where nothing is said.'),
    DATABASE_URL: z
      .string()
      .optional()
      .describe(
        'PostgreSQL 15 or newer, as the role that owns the schema. For migrations and the operator’s commands only. Embedded where nothing is said.',
      ),
    APP_DATABASE_URL: z.string().optional().describe('The same database, as the powerless role that everything runs as.'),
    POOL_SIZE: z.coerce.number().int().min(1).max(500).default(32).describe('Database connections of one process.'),
    POINTS_PER_MINUTE: z.coerce
      .number()
      .int()
      .min(100)
      .max(1_000_000)
      .default(6000)
      .describe('What every API client may spend in a minute. A query costs a point a field, times the sizes of its pages.'),
    NEXTROUND_DATA: z.string().default('.data').describe('Where the embedded PostgreSQL, the secret and the outbox live.'),
    NEXTROUND_SECRET: z
      .string()
      .min(32)
      .optional()
      .describe(
        'Seals signing keys and makes links; at least 32 bytes. Made once and kept in NEXTROUND_DATA with the embedded PostgreSQL.',
      ),
    SMTP_URL: z
      .string()
      .optional()
      .describe('Where mail goes, such as smtp://user:password@host:587. Into the outbox where nothing is said.'),
    MAIL_FROM: z.string().default('Nextround <no-reply@nextround.example>').describe('Who mail comes from.'),
    GRAPHIQL: z
      .stringbool()
      .optional()
      .describe('Whether /graphiql and introspection are open. Only outside production where nothing is said.'),
    WEBHOOK_PORTS: z
      .string()
      .regex(/^\d{1,5}(,\d{1,5})*$/)
      .default('443')
      .describe('The ports that webhooks may be sent to, with commas between.'),
    WEBHOOK_LOOPBACK: z
      .stringbool()
      .optional()
      .describe('For tests: whether webhooks may be sent to this machine itself, by http and at any port. Refused in production.'),
    NEXTROUND_CLOCK: z
      .string()
      .optional()
      .describe('For tests: a file with the milliseconds that the clock stands ahead. Refused in production.'),
  })
  .refine((env) => !(env.NEXTROUND_CLOCK && env.NODE_ENV === 'production'), {
    path: ['NEXTROUND_CLOCK'],
    error: 'moves time, which production does not.',
  })
  .refine((env) => !(env.WEBHOOK_LOOPBACK && env.NODE_ENV === 'production'), {
    path: ['WEBHOOK_LOOPBACK'],
    error: 'opens the network this runs in, which production does not.',
  });
export type Environment = z.infer<typeof shape>;

/** @throws Error naming every setting that is wrong */
export function environment(from: NodeJS.ProcessEnv = process.env): Environment {
  const given = Object.fromEntries(
    Object.keys(shape.shape).flatMap((name) => {
      const file = from[`${name}_FILE`];
      const value = file ? readFileSync(file, 'utf8').trim() : from[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
  const read = shape.safeParse(given);
  if (read.success) return read.data;
  throw new Error(`Settings are wrong:\n${read.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`).join('\n')}`);
}

/** The settings with their meaning, for `.env.example`. */
export const settings = (): { name: string; says: string; usual: unknown }[] =>
  Object.entries(shape.shape).map(([name, type]) => ({ name, says: type.description ?? '', usual: type.safeParse(undefined).data }));
