import { fetched } from '../access/fetched';
import { download } from '../look/csv';

/** The most that the API takes, in bytes. */
export const mostBytes = 20 * 1024 * 1024;

/** Brings a sheet as it stands on the disk: how it is written is found out at the other end. @returns the import's id */
export async function bring(sheet: Blob, name: string): Promise<string> {
  const response = await fetched(`/imports?${new URLSearchParams(name ? { name } : {})}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: sheet,
  });
  return ((await response.json()) as { id: string }).id;
}

/** The refused rows with their reasons, as a file. Reading an answer as text takes its byte order mark away, by which Excel knows UTF-8. */
export async function fetchRefused(id: string, language: string, name: string): Promise<void> {
  download(name, `\ufeff${await (await fetched(`/imports/${id}/refused.csv?language=${language}`)).text()}`);
}
