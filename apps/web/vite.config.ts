import { fileURLToPath } from 'node:url';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { documentsApart } from './build/documents.ts';
import { entryByAddress, wordsInPart } from './build/entries.ts';
import { packed } from './build/packed.ts';
import { shell } from './build/shell.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Whatever the debrief is made of, but for its own entry. */
const inBoth = new RegExp(
  [
    'vite/preload-helper|modulepreload-polyfill',
    'node_modules/(react|react-dom|scheduler|i18next|react-i18next|html-parse-stringify|use-sync-external-store)/',
    'node_modules/@tabler/icons-react/dist/esm/(createReactComponent|defaultAttributes)',
    'icons/Icon(AlertCircle|Building|Check|ChevronLeft|ChevronRight|CloudCheck|DeviceLaptop|DeviceMobileCheck|Lock|User|X)\\.',
    'src/(i18n/i18n|access/(new-key|reach|renewal)|offline/(use-line|worker)|feedback/four-words|debrief/(audience|outbox|place|readers))\\.',
    'src/look/(clock-state|dates|names|now|page|parts|saved-state|skip-link|task-frame|trouble)\\.tsx?$',
  ].join('|'),
);

export default defineConfig({
  root: at('.'),
  plugins: [
    tanstackRouter({
      target: 'react',
      autoCodeSplitting: true,
      routesDirectory: at('src/routes'),
      generatedRouteTree: at('src/routeTree.gen.ts'),
      tmpDir: at('.tanstack/tmp'),
      quoteStyle: 'single',
      semicolons: true,
    }),
    react(),
    documentsApart(),
    entryByAddress(),
    wordsInPart(),
    shell(),
    packed(),
  ],
  server: { proxy: { '/graphql': 'http://127.0.0.1:3000' } },
  build: {
    target: 'es2022',
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    // Monaco, behind the API explorer, is large on purpose and never part of the page.
    chunkSizeWarningLimit: 5000,
    rollupOptions: {
      input: { app: at('index.html'), debrief: at('debrief.html'), graphiql: at('graphiql.html'), sw: at('worker/sw.ts') },
      output: {
        // By this name, and beside the page: a worker serves what lies below it.
        entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
        // Few files on a slow line: what both entries are made of is one, and what else the page needs first is another.
        codeSplitting: {
          groups: [
            { name: 'base', test: inBoth, priority: 2 },
            // Not main.tsx itself: the API explorer shares a few of its modules, and would draw the page with them.
            { name: 'page', test: /src\/routeTree\.gen\.ts$/, priority: 1 },
          ],
        },
      },
      // GraphiQL's files carry a React-compiler directive that means nothing once bundled; every other warning is shown.
      onLog: (level, log, show) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') show(level, log);
      },
    },
  },
});
