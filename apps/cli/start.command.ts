import { publicUrl } from '../api/installation.js';
import { serve } from '../api/serve.js';
import { DEMO_PASSWORD, demoSignIns, seedDemo } from './demo/demo.js';

/** One process for a first look, or for a small agency. With our own PostgreSQL, two demo agencies are there from the start. */
export async function start(): Promise<void> {
  const { env, installation } = await serve({
    worker: true,
    prepare: async ({ app, installation: { isEmbedded } }) => (isEmbedded ? seedDemo(app) : undefined),
  });
  const lines = [`Nextround is at ${publicUrl(env).href}`];
  if (installation.isEmbedded)
    lines.push(
      '',
      `Demo agencies, password ${DEMO_PASSWORD}:`,
      ...demoSignIns.map(({ agency, email, role }) => `  ${agency.padEnd(16)}${role.padEnd(12)}${email}`),
    );
  console.log(lines.join('\n'));
}
