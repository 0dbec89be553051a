import type { Plugin, Rolldown } from 'vite';

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** What is there before anything is loaded: beside every document, under names that never change. */
const always = ['/first-paint.js', '/icon.svg', '/manifest.webmanifest'];
/** What most of our people write with. Other letters come when they are needed. */
const fonts = /(inter|source-serif-4)-latin-wght-normal-.*\.woff2$/;

const routes = ['_in.tsx', '_in/_frame.tsx', '_in/_frame/me.index.tsx'].map((route) => `src/routes/${route}?tsr-split=component`);
const made = {
  debrief: ['src/debrief/main.tsx', 'src/i18n/en.json?of-debrief', 'src/i18n/de.json?of-debrief'],
  page: ['src/main.tsx', 'src/i18n/en.json', 'src/i18n/de.json', ...routes],
};

/** The files of the chunks that hold these modules, with whatever those import. */
function filesOf(bundle: Bundle, modules: string[]): string[] {
  const files = new Set<string>();
  const follow = (chunk: Chunk) => {
    if (files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const css of chunk.viteMetadata?.importedCss ?? []) files.add(css);
    for (const name of chunk.imports) if (bundle[name]?.type === 'chunk') follow(bundle[name]);
  };
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  for (const module of modules) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
    if (!chunk) throw new Error(`${module} is in no file of the page.`);
    follow(chunk);
  }
  for (const name of Object.keys(bundle)) if (fonts.test(name)) files.add(name);
  return [...always, ...Array.from(files, (name) => `/${name}`)];
}

/** Tells the service worker what the debrief and the page are made of in this build; with that, every build has a worker of its own. */
export function shell(): Plugin {
  return {
    name: 'shell',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const worker = bundle['sw.js'];
      if (worker?.type !== 'chunk') return this.error('There is no service worker.');
      const shells = Object.fromEntries(Object.entries(made).map(([name, modules]) => [name, filesOf(bundle, modules)]));
      worker.code = worker.code.replace('%SHELLS%', JSON.stringify(shells));
    },
  };
}
