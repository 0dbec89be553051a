import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const newest = (path) => {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(
    0,
    ...readdirSync(path)
      .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
      .map((name) => newest(join(path, name))),
  );
};
const isStale = (result, sources) =>
  !existsSync(join(root, result)) || newest(join(root, result)) < Math.max(...sources.map((source) => newest(join(root, source))));
const run = (script) => {
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};

/** Builds what is missing or older than its sources: the server in a second, the page in some twenty. */
export function buildWhatIsStale() {
  if (isStale('dist/apps', ['apps/api', 'apps/worker', 'apps/cli', 'libs', 'migrations'])) {
    console.log('Building the server …');
    run('build:server');
  }
  if (isStale('dist/web', ['apps/web'])) {
    console.log('Building the page …');
    run('build:web');
  }
  if (isStale('examples/ats-puller/dist', ['examples/ats-puller/src'])) {
    console.log('Building the example …');
    run('build:examples');
  }
}
