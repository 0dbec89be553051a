import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildWhatIsStale } from './build.mjs';

const root = join(import.meta.dirname, '..');
buildWhatIsStale();
const server = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist/apps/cli/main.js'), 'start'], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
