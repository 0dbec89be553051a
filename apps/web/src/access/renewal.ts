import { reach, Unreachable } from './reach';

interface Answer<Opened> {
  data?: { refreshSession: Opened } | null;
  errors?: { extensions?: { code?: string } }[];
}

async function post<Opened>(query: string): Promise<Opened | null> {
  const response = await reach('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as Answer<Opened>;
  if (errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')) return null;
  // A server in trouble has not ended anybody's session.
  if (errors || !data) throw new Unreachable();
  return data.refreshSession;
}

/**
 * Another access token for the refresh cookie; null when nobody is signed in. The cookie rotates, and showing an old one ends every
 * session of its family: so one tab at a time asks.
 */
export function renewed<Opened>(query: string): Promise<Opened | null> {
  const ask = () => post<Opened>(query);
  return navigator.locks ? navigator.locks.request('nextround.refresh', ask) : ask();
}
