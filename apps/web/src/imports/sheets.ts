import { authorisedFetch } from '../access/authorised-fetch';
import { download } from '../look/csv';
import type { Answered } from '../look/trouble';

/** The most that the API takes, in bytes. */
export const mostBytes = 20 * 1024 * 1024;

async function answered(response: Response): Promise<string> {
  const text = await response.text();
  // The refusals of these two addresses have the form of GraphQL's.
  if (!response.ok) throw Object.assign(new Error(text), JSON.parse(text) as Answered);
  return text;
}

/** Brings a sheet as it stands on the disk: how it is written is found out at the other end. @returns the import's id */
export async function bring(sheet: Blob, name: string): Promise<string> {
  const response = await authorisedFetch(`/imports?${new URLSearchParams(name ? { name } : {})}`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: sheet,
  });
  return (JSON.parse(await answered(response)) as { id: string }).id;
}

/** The refused rows with their reasons, as a file. Reading an answer as text takes its byte order mark away, by which Excel knows UTF-8. */
export async function fetchRefused(id: string, language: string, name: string): Promise<void> {
  download(name, `\ufeff${await answered(await authorisedFetch(`/imports/${id}/refused.csv?language=${language}`))}`);
}
