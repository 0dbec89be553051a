import type { ApolloClient } from '@apollo/client';
import { print } from 'graphql';
import { createClient } from 'graphql-ws';
import { shutOut } from '../access/authorised-fetch';
import { refresh, token } from '../access/session';
import type { JournalSubscription } from '../gql/graphql';
import { JournalDocument } from './documents';
import { here, reached } from './since';
import { Waker, type Change } from './wake';

/** How long a tab may be hidden before it stops listening, in milliseconds. */
const HIDDEN = 15_000;
/** The longest wait before another try, and how long a line may be silent. */
const LONGEST = 30_000;
const SILENT = 10_000;

/** The protocol's close codes: another token is wanted; the session is over. */
const [STALE, OVER] = [4401, 4403];

interface Ending {
  /** The socket's close code; undefined where the subscription alone ended. */
  readonly code?: number | undefined;
  /** The code of the API's refusal. */
  readonly refusal?: string | undefined;
}

/**
 * Follows the journal for as long as the tab is seen, on one socket, and wakes the queries that show what changes. Where it was cut it
 * goes on by its last cursor, later and later where nobody answers.
 * @param from where the journal ended when the page was opened
 * @returns ends it
 */
export function listen(client: ApolloClient, from: Promise<string | undefined>): () => void {
  const over = new AbortController();
  const waker = new Waker(client);
  void follow(client, waker, from, over.signal).finally(() => waker.end());
  return () => over.abort();
}

async function follow(client: ApolloClient, waker: Waker, from: Promise<string | undefined>, over: AbortSignal): Promise<void> {
  let cursor = await from;
  for (let tries = 0; !over.aborted; tries++) {
    await seen(over);
    const known = cursor;
    const ending = await once(known, over, (change) => {
      tries = 0;
      cursor = change.cursor;
      reached(cursor);
      waker.note(change);
    });
    if (over.aborted || ending.refusal === 'FORBIDDEN') return;
    if (ending.refusal) {
      cursor = await here(client).catch(() => undefined);
      waker.everything();
    }
    if (ending.code === STALE || ending.code === OVER) {
      const renewed = await refresh().catch(() => undefined);
      if (renewed === null) return shutOut();
      if (renewed && tries < 2) continue;
    }
    await pause(Math.min(LONGEST, 500 * 2 ** tries) * (0.5 + Math.random()), over);
  }
}

/** One socket with one subscription. @returns how it ended */
function once(after: string | undefined, over: AbortSignal, hear: (change: Change) => void): Promise<Ending> {
  return new Promise((resolve) => {
    let silent: ReturnType<typeof setTimeout>;
    let refusal: string | undefined;
    const line = createClient({
      url: `${location.origin.replace('http', 'ws')}/graphql`,
      connectionParams: () => ({ accessToken: token() }),
      retryAttempts: 0,
      keepAlive: SILENT,
      on: {
        ping: (received) => {
          if (!received) silent = setTimeout(() => line.terminate(), SILENT / 2);
        },
        pong: (received) => received && clearTimeout(silent),
        closed: (event) => end((event as CloseEvent).code),
      },
    });
    const end = (code?: number) => {
      clearTimeout(silent);
      document.removeEventListener('visibilitychange', whenHidden);
      over.removeEventListener('abort', leave);
      resolve({ code, refusal });
    };
    const leave = () => {
      void line.dispose();
      end();
    };
    let hiding: ReturnType<typeof setTimeout>;
    const whenHidden = () => {
      clearTimeout(hiding);
      if (document.hidden) hiding = setTimeout(leave, HIDDEN);
    };
    document.addEventListener('visibilitychange', whenHidden);
    over.addEventListener('abort', leave);
    line.subscribe<JournalSubscription>(
      { query: print(JournalDocument), variables: { after } },
      {
        next: ({ data }) => data && hear(data.journal),
        error: (error) => {
          refusal = Array.isArray(error) ? String((error as { extensions?: { code?: string } }[])[0]?.extensions?.code) : undefined;
          leave();
        },
        complete: leave,
      },
    );
  });
}

/** Settles when the tab is seen and has a line. */
async function seen(over: AbortSignal): Promise<void> {
  while (!over.aborted && (document.hidden || !navigator.onLine))
    await new Promise<void>((resolve) => {
      const changed = new AbortController();
      const wake = () => resolve(changed.abort());
      document.addEventListener('visibilitychange', wake, { signal: changed.signal });
      addEventListener('online', wake, { signal: changed.signal });
      over.addEventListener('abort', wake, { signal: changed.signal });
    });
}

/** Waits; a line that comes back ends the wait. */
const pause = (wait: number, over: AbortSignal) =>
  new Promise<void>((resolve) => {
    const changed = new AbortController();
    const wake = () => {
      clearTimeout(timer);
      resolve(changed.abort());
    };
    const timer = setTimeout(wake, wait);
    addEventListener('online', wake, { signal: changed.signal });
    over.addEventListener('abort', wake, { signal: changed.signal });
  });
