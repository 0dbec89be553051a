import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhatIsStale } from './build.mjs';

buildWhatIsStale();
const root = join(import.meta.dirname, '..');
const flags = '--experimental-vm-modules --disable-warning=ExperimentalWarning';
// A folder of one's own below the temporary one: what another user of this machine unpacked there (a browser) is not ours to run.
const temporary = join(tmpdir(), `nextround-${process.getuid?.() ?? 'tests'}`);
mkdirSync(temporary, { recursive: true, mode: 0o755 });
const folder = mkdtempSync(join(temporary, 'tally-'));
const tally = join(folder, 'tally');
const { status } = spawnSync(
  process.execPath,
  [...flags.split(' '), join(root, 'node_modules/jest/bin/jest.js'), ...process.argv.slice(2)],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: flags, NEXTROUND_TALLY: tally, TMPDIR: temporary },
  },
);
try {
  console.log(readFileSync(tally, 'utf8'));
} catch {
  console.log('0 passed, 1 failed');
}
rmSync(folder, { recursive: true, force: true });
process.exit(status ?? 1);
