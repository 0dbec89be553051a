import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kept } from '@nextround/mail';

/** How many mails the list shows, the newest first. */
const SHOWN = 200;

/** What was put into the outbox folder, newest first. */
export async function keptMails(folder: string): Promise<Kept[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
  const dated = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })));
  const newest = dated.sort((a, b) => b.at - a.at).slice(0, SHOWN);
  return Promise.all(newest.map(({ name }) => read(join(folder, name))));
}

/** @returns undefined where no mail has this id */
export async function keptMail(folder: string, id: string): Promise<Kept | undefined> {
  if (!/^[a-z]+-[0-9a-f-]{36}$/.test(id)) return undefined;
  return read(join(folder, `${id}.json`)).catch(() => undefined);
}

const read = async (file: string): Promise<Kept> => JSON.parse(await readFile(file, 'utf8')) as Kept;
