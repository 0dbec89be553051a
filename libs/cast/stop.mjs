import { rm } from 'node:fs/promises';

export default async function stop() {
  const { cluster, folder } = globalThis.__cluster;
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
}
