import { reach } from './reach';
import { forget, refresh, token } from './session';

interface Answer {
  errors?: { extensions?: { code?: string } }[];
}

const refused = (text: string) =>
  text.includes('UNAUTHENTICATED') &&
  (JSON.parse(text) as Answer).errors?.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED') === true;

let whenShutOut = () => {};
/** What to do when the session is over and cannot be renewed. */
export const onShutOut = (act: () => void) => {
  whenShutOut = act;
};

/** The session is over: nothing is asked under it any more. */
export function shutOut(): void {
  forget();
  whenShutOut();
}

/** fetch for Apollo: carries the token, renews it once when it has run out, and repeats the call. */
export const authorisedFetch: typeof fetch = async (input, init) => {
  const call = () => {
    const headers = new Headers(init?.headers);
    const bearer = token();
    if (bearer) headers.set('authorization', `Bearer ${bearer}`);
    return reach(input, { ...init, headers, credentials: 'same-origin' });
  };
  const carried = token();
  const first = await call();
  // Whoever is not known is told so in JSON; a file is passed on unread.
  if (!first.headers.get('content-type')?.includes('json')) return first;
  const text = await first.text();
  const same = () => new Response(text, { status: first.status, headers: first.headers });
  // Without a token the refusal is an answer to a sign-in, not the end of a session.
  if (!carried || !refused(text)) return same();
  if (token() === carried && !(await refresh())) {
    shutOut();
    return same();
  }
  return call();
};
