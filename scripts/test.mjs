import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildWhatIsStale } from './build.mjs';

buildWhatIsStale();
const flags = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
const { status } = spawnSync(
  process.execPath,
  [...flags.split(' '), join(import.meta.dirname, '../node_modules/jest/bin/jest.js'), ...process.argv.slice(2)],
  { cwd: join(import.meta.dirname, '..'), stdio: 'inherit', env: { ...process.env, NODE_OPTIONS: flags } },
);
process.exit(status ?? 1);
