import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { openBrowser, phone, visit } from './browser.js';
import { asked, type Running, start } from './people.js';

const web = 'dist/web';
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const told: string[] = [];

const gzipped = (file: string) => gzipSync(readFileSync(join(web, file))).length;

/** The scripts a document asks for before it draws anything, gzipped. */
const scripts = (document: string) =>
  Array.from(readFileSync(join(web, document), 'utf8').matchAll(/(?:src|href)="\/([^"]+\.js)"/g), ([, file]) => gzipped(file!)).reduce(
    (a, b) => a + b,
  );
/** The sentences, which come beside them. */
function words(source: string): number {
  const manifest = JSON.parse(readFileSync(join(web, '.vite/manifest.json'), 'utf8')) as Record<string, { file: string }>;
  return gzipped(manifest[source]!.file);
}

test('the page is light enough', () => {
  const [entry, said] = [scripts('index.html'), words('src/i18n/de.json')];
  told.push(`the page: ${kB(entry)} of gzipped JavaScript (at most 230 kB), and ${kB(said)} of sentences`);
  expect(entry).toBeLessThanOrEqual(230_000);
});

test('the debrief is light enough, with its sentences', () => {
  const all = scripts('debrief.html') + words('src/i18n/de.json?of-debrief');
  told.push(`the debrief: ${kB(all)} of gzipped JavaScript (at most 120 kB)`);
  expect(all).toBeLessThanOrEqual(120_000);
});

describe('on a slow line and a slow phone', () => {
  let nextround: Running;
  let browser: Browser;
  beforeAll(async () => {
    [nextround, browser] = await Promise.all([start(), openBrowser()]);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await nextround.stop();
    console.log(told.join('\n'));
  });

  test('the debrief of a mail’s link is usable after three round trips', async () => {
    const { viewer, interviews } = await asked<{
      viewer: { agency: { id: string } };
      interviews: { nodes: { id: string; endsAt: string; status: string }[] };
    }>(nextround.url, 'candidate', '{ viewer { agency { id } } interviews(first: 50) { nodes { id endsAt status } } }');
    const week = 6 * 86_400_000;
    const over = interviews.nodes.find(
      ({ endsAt, status }) => !/CANCEL|NO_SHOW/.test(status) && Date.parse(endsAt) < Date.now() && Date.parse(endsAt) > Date.now() - week,
    )!;
    const { page, context } = await visit(browser, nextround.url, phone);
    const chrome = await context.newCDPSession(page);
    await chrome.send('Network.enable');
    // Slow 4G as Lighthouse has it.
    await chrome.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: (1.6 * 1024 * 1024) / 8,
      uploadThroughput: (750 * 1024) / 8,
    });
    let bytes = 0;
    chrome.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await chrome.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(nextround.debriefLink!(viewer.agency.id, over.id), { waitUntil: 'commit' });
    await page.locator('h1').waitFor();
    const usable = await page.evaluate(() => performance.now());
    const carried = bytes;
    const files = await page.evaluate(() => {
      const entries = performance.getEntries() as PerformanceResourceTiming[];
      return entries
        .filter(({ entryType, name }) => entryType === 'navigation' || (entryType === 'resource' && !/woff2|svg|png|manifest/.test(name)))
        .map(({ name, requestStart, fetchStart, responseEnd }) => ({
          name,
          at: requestStart || fetchStart,
          responseEnd,
        }))
        .sort((a, b) => a.at - b.at);
    });
    // One round trip is what did not have to wait for the end of another.
    const rounds = new Map<string, number>();
    for (const { name, at } of files) {
      const before = files.filter(({ name: other, responseEnd }) => rounds.has(other) && responseEnd <= at);
      rounds.set(name, 1 + Math.max(0, ...before.map(({ name: other }) => rounds.get(other)!)));
    }
    const trips = Math.max(...rounds.values());
    told.push(
      `the debrief over slow 4G, with a processor slowed 4×: usable after ${(usable / 1000).toFixed(2)} s, ${trips} round trips, ${kB(bytes)}`,
    );
    expect(trips).toBeLessThanOrEqual(3);
    expect(carried).toBeLessThanOrEqual(200_000);
    await context.close();
  }, 60_000);
});
