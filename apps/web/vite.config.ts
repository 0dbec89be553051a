import { fileURLToPath } from 'node:url';
import { tanstackRouter } from '@tanstack/router-plugin/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

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
  ],
  server: { proxy: { '/graphql': 'http://127.0.0.1:3000' } },
  build: {
    target: 'es2022',
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Monaco, behind the API explorer, is large on purpose and never part of the page.
    chunkSizeWarningLimit: 5000,
    rollupOptions: {
      input: { app: at('index.html'), graphiql: at('graphiql.html') },
      // GraphiQL's files carry a React-compiler directive that means nothing once bundled; every other warning is shown.
      onLog: (level, log, show) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') show(level, log);
      },
    },
  },
});
