import type { Answered } from '../look/trouble';
import { authorisedFetch } from './authorised-fetch';

/** What an address answers that is no GraphQL. @throws what it refuses, which has the form of GraphQL's refusals */
export async function fetched(address: string, init?: RequestInit): Promise<Response> {
  const response = await authorisedFetch(address, init);
  if (response.ok) return response;
  const text = await response.text();
  throw Object.assign(new Error(text), JSON.parse(text) as Answered);
}
