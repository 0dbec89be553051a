declare const self: ServiceWorkerGlobalScope;

type Shell = 'debrief' | 'page';

/** What each entry is made of, and the address that answers with its document. The build writes the files in (build/shell.ts). */
const shells = JSON.parse('%SHELLS%') as Record<Shell, string[]>;
const documents: Record<Shell, string> = { debrief: '/d/open', page: '/' };

const store = 'nextround-files';
const patience = 3000;

/** The entry that an address is answered with where there is no line; none for what only makes sense with one. */
function shellOf(path: string): Shell | undefined {
  if (/^\/(d|me\/debrief)\//.test(path)) return 'debrief';
  return path === '/' || path === '/me' || path.startsWith('/me/') ? 'page' : undefined;
}

/** Fetches an entry whole. Most files bear their content in their names, so that what is here already is right. */
async function keep(shell: Shell): Promise<void> {
  const files = await caches.open(store);
  const here = async (file: string) => file.startsWith('/assets/') && (await files.match(file)) !== undefined;
  const missing = await Promise.all(shells[shell].map(async (file) => ((await here(file)) ? [] : [file])));
  await files.addAll(missing.flat());
  const document = await fetch(documents[shell], { cache: 'reload' });
  if (document.ok) await files.put(documents[shell], document);
}

/** The debrief always; the page, if this person keeps it. What another version was made of is let go. */
async function install(): Promise<void> {
  const files = await caches.open(store);
  await keep('debrief');
  if (await files.match(documents.page)) await keep('page');
  await self.skipWaiting();
}

async function clear(): Promise<void> {
  const files = await caches.open(store);
  const ours = new Set([...shells.debrief, ...shells.page, ...Object.values(documents)]);
  const old = (await files.keys()).filter(({ url }) => !ours.has(new URL(url).pathname));
  await Promise.all(old.map((request) => files.delete(request)));
  await self.clients.claim();
}

/** The newest document where there is a line; the kept one where there is none, or one so thin that nobody would wait. */
async function open(request: Request, shell: Shell): Promise<Response> {
  const kept = await caches.match(documents[shell]);
  const fresh = fetch(request);
  if (!kept) return fresh;
  const later = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), patience));
  return Promise.race([fresh.catch(() => kept), later]);
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(clear()));
self.addEventListener('message', (event) => {
  if (event.data === 'keep the page') event.waitUntil(keep('page'));
});

// Documents and files, and nothing else: no answer of the API is ever kept here.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  const shell = request.mode === 'navigate' ? shellOf(pathname) : undefined;
  if (shell) event.respondWith(open(request, shell));
  else if (request.mode !== 'navigate' && (shells.debrief.includes(pathname) || shells.page.includes(pathname)))
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)));
});

export {};
