import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhatIsStale } from './build.mjs';

buildWhatIsStale();
const root = join(import.meta.dirname, '..');
const flags = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
const folder = mkdtempSync(join(tmpdir(), 'nextround-tally-'));
const tally = join(folder, 'tally');
const { status } = spawnSync(
  process.execPath,
  [...flags.split(' '), join(root, 'node_modules/jest/bin/jest.js'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: flags, NEXTROUND_TALLY: tally },
  },
);
try {
  console.log(readFileSync(tally, 'utf8'));
} catch {
  console.log('0 passed, 1 failed');
}
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
