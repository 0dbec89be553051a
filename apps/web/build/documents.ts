import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const generated = fileURLToPath(new URL('../src/gql/graphql.ts', import.meta.url));

/** The generated documents by the name of their operation or fragment, as text. */
function documents(): Map<string, string> {
  const found = readFileSync(generated, 'utf8').matchAll(/^export const (\w+?)(?:FragmentDoc|Document) = (\{.*\}) as unknown as/gm);
  return new Map(Array.from(found, ([, name, text]) => [name!, text!]));
}

/**
 * Puts each document where it is written down. `graphql(…)` looks it up in a map of all documents of the page, and with the map all of
 * them would be in the first download; like this, each comes with the page that asks it.
 */
export function documentsApart(): Plugin {
  let known = new Map<string, string>();
  return {
    name: 'documents-apart',
    enforce: 'pre',
    buildStart() {
      this.addWatchFile(generated);
      known = documents();
    },
    transform(code, id) {
      if (!/\/src\/.*\.tsx?(\?|$)/.test(id) || id.includes('/gql/') || !code.includes('graphql(`')) return undefined;
      const placed = code.replaceAll(/graphql\(`([^`]*)`\)/g, (_call, source: string) => {
        const name = /\b(?:query|mutation|subscription|fragment)\s+(\w+)/.exec(source)?.[1] ?? '';
        return known.get(name) ?? this.error(`${name} is not generated yet: npm run codegen`);
      });
      // And the map stays out, with what it is made of.
      return { code: placed.replace(/^import \{ graphql \} from '[./]+\/gql';$/m, ''), map: null };
    },
  };
}
