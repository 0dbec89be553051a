import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Result } from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page, type Request } from 'playwright-core';

const require = createRequire(import.meta.url);
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const hasNss = () => {
  try {
    return execFileSync('ldconfig', ['-p'], { encoding: 'utf8' }).includes('libnss3.so');
  } catch {
    return ['/usr/lib', '/usr/lib64', '/usr/lib/x86_64-linux-gnu', '/lib/x86_64-linux-gnu'].some((folder) =>
      existsSync(join(folder, 'libnss3.so')),
    );
  }
};

/** The package carries the libraries Chromium needs; where the system has none, they are unpacked beside it. */
function bringLibraries(): void {
  if (hasNss()) return;
  const folder = join(tmpdir(), 'nextround-chromium');
  if (!existsSync(join(folder, 'lib'))) {
    mkdirSync(folder, { recursive: true });
    const packed = join(dirname(require.resolve('@sparticuz/chromium')), '../../bin/al2023.tar.br');
    writeFileSync(join(folder, 'al2023.tar'), brotliDecompressSync(readFileSync(packed)));
    execFileSync('tar', ['-xf', 'al2023.tar'], { cwd: folder });
  }
  process.env.LD_LIBRARY_PATH = [join(folder, 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
}

/** An installed Chromium where `CHROMIUM_PATH` names one, else the one that npm brought. */
export async function openBrowser(): Promise<Browser> {
  const installed = process.env.CHROMIUM_PATH;
  if (installed) return chromium.launch({ executablePath: installed, args: quiet });
  bringLibraries();
  const { default: packed } = await import('@sparticuz/chromium');
  // In a single process, closing one page would end the browser.
  const args = packed.args.filter((arg) => arg !== '--single-process');
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: [...args, ...quiet],
    env: { ...process.env } as Record<string, string>,
  });
}

export const phone = { width: 390, height: 844 };
export const desk = { width: 1280, height: 800 };

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Addresses asked for outside our own origin. None may ever be here. */
  strangers: string[];
  /** What the page's own code complained about. */
  complaints: string[];
}

/** Of each page, what it asked for and was not answered yet. */
const open = new WeakMap<Page, Set<Request>>();

function count(page: Page): void {
  const asked = new Set<Request>();
  open.set(page, asked);
  page.on('request', (request) => {
    // With a new document, nobody waits for what the one before asked for.
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) asked.clear();
    asked.add(request);
  });
  page.on('requestfinished', (request) => asked.delete(request));
  page.on('requestfailed', (request) => asked.delete(request));
}

/** Waits until nothing is on its way for some frames, and nothing fades in or out any more: by the page's own turns, not by a clock. */
export async function calm(page: Page): Promise<void> {
  for (let frames = 0, turns = 0; frames < 6; turns += 1) {
    if (turns > 2000) throw new Error(`It never came to rest: ${[...open.get(page)!].map((request) => request.url()).join(', ')}`);
    frames = open.get(page)!.size === 0 ? frames + 1 : 0;
    await page.evaluate(() => new Promise<void>((resolve) => requestAnimationFrame(() => resolve())));
  }
  await page.evaluate(() => {
    const passing = document.getAnimations().filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
    return Promise.allSettled(passing.map(({ finished }) => finished)).then(() => undefined);
  });
}

/** A fresh visitor of one origin: nothing stored, nothing moving, everything they fetch written down. */
export async function visit(browser: Browser, origin: string, viewport = desk): Promise<Visit> {
  const context = await browser.newContext({
    viewport,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    hasTouch: viewport.width < 768,
    baseURL: origin,
  });
  const strangers: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) strangers.push(url);
  });
  const page = await context.newPage();
  count(page);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A wrong password, a lapsed session and a network taken away are answers, not faults of the page.
    if (message.type() === 'error' && !/status of 4\d\d|ERR_INTERNET_DISCONNECTED/.test(message.text())) complaints.push(message.text());
  });
  page.setDefaultTimeout(20_000);
  return { page, context, strangers, complaints };
}

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const everything = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };
/** What a theme can make wrong, and nothing else does. */
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds against WCAG 2.2 AA, a line each; empty is right. @param only the colours, where all else of this very page was looked at */
export async function violations(page: Page, only?: 'colours'): Promise<string[]> {
  // Evaluated rather than added as a script: the page's Content-Security-Policy would refuse that, as it should.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const found = await page.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: { run: (node: Document, options: object) => Promise<{ violations: Result[] }> } };
      return (await axe.run(document, options)).violations;
    },
    { runOnly: only ? colours : everything, resultTypes: ['violations'], iframes: false },
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** By how many pixels the page is wider than its window. */
export const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const album = 'test-results/pages';

export async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync(album, { recursive: true });
  await page.screenshot({ path: join(album, `${name}.png`) });
}
