import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** `en.json?of-debrief` holds only the sentences the debrief says: it is read on a slow line. */
export function wordsInPart(): Plugin {
  return {
    name: 'words-in-part',
    load(id) {
      const [file, query] = id.split('?');
      if (query !== 'of-debrief') return undefined;
      const words = JSON.parse(readFileSync(file!, 'utf8')) as Record<string, unknown>;
      const parts = JSON.parse(readFileSync(join(dirname(file!), 'of-debrief.json'), 'utf8')) as string[];
      return { code: `export default ${JSON.stringify(Object.fromEntries(parts.map((part) => [part, words[part]])))}`, moduleType: 'js' };
    },
  };
}

/** What the API does when it serves the built page (apps/api/api.ts), for `vite dev`. */
export function entryByAddress(): Plugin {
  return {
    name: 'entry-by-address',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (/^\/(d|me\/debrief)\//.test(request.url ?? '')) request.url = '/debrief.html';
        next();
      });
    },
  };
}
