import type { Browser, Page } from 'playwright-core';
import { desk, openBrowser, phone, photograph, sideways, violations, visit, type Visit } from './browser.js';
import { clean, type Person, type Running, settled, signIn, speak, start } from './people.js';
import { unreached } from './by-tab.js';

/** A screen that somebody can stand before: where it is, and what is done there to come to it. */
export interface Stop {
  name: string;
  path: string;
  act?: (page: Page) => Promise<unknown>;
  /** Found by nobody who is signed in: a mail leads there, or a mistake. */
  fromOutside?: true;
}
export type Walker = 'nobody' | Person;

/**
 * Looks at every stop in both languages, both widths and both themes, in one sign-in of each person. A page is loaded once and then
 * turned: in English from the phone to the desk, in German the other way round; only what has to be done again on the other width is
 * loaded anew. `PICTURES=yes` leaves a picture of each in test-results/pages.
 */
export function walk(people: readonly Walker[], stopsOf: (url: string) => Promise<Partial<Record<Walker, Stop[]>>>): void {
  let nextround: Running;
  let browser: Browser;
  let stops: Partial<Record<Walker, Stop[]>>;
  beforeAll(async () => {
    [nextround, browser] = await Promise.all([start(), openBrowser()]);
    stops = await stopsOf(nextround.url);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await nextround.stop();
  });

  describe.each(people)('every page of %s', (person) => {
    let visited: Visit;
    /** Where links lead, and where the walk has been. */
    const ways = { links: new Set<string>(), been: new Set<string>() };
    beforeAll(async () => {
      visited = person === 'nobody' ? await visit(browser, nextround.url) : await signIn(browser, nextround.url, person);
    }, 60_000);
    afterAll(() => visited.context.close());

    test.each(['en', 'de'] as const)(
      'in %s is clean in light and dark, at 390 and 1280',
      async (language) => {
        const { page } = visited;
        await choose(page, person, language);
        const found: string[] = [];
        for (const stop of stops[person]!) {
          const sizes = language === 'en' ? [phone, desk] : [desk, phone];
          for (const size of sizes) {
            await page.setViewportSize(size);
            if (stop.act || size === sizes[0]) {
              await page.goto(stop.path);
              await settled(page);
              await stop.act?.(page);
            }
            await settled(page);
            for (const scheme of ['light', 'dark'] as const) {
              await page.emulateMedia({ colorScheme: scheme });
              await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor({ state: 'attached' });
              const name = `${stop.name}-${language}-${scheme}-${size.width}`;
              // The theme changes colours, and nothing else of the same page.
              const faults = [...(await violations(page, scheme === 'dark' ? 'colours' : undefined)), ...(await oddities(page, language))];
              found.push(...faults.map((fault) => `${name}: ${fault}`));
              if (faults.length > 0 || process.env.PICTURES) await photograph(page, name);
            }
          }
          if (language === 'de') continue;
          for (const link of await linksOf(page)) ways.links.add(link);
          if (!stop.fromOutside) ways.been.add(await page.evaluate(() => location.pathname));
          found.push(...(await unreached(page)).map((name) => `${stop.name}: no Tab leads to ${name}`));
        }
        expect(found).toEqual([]);
        clean(visited);
      },
      300_000,
    );

    test('is led to by a link', () => {
      const links = new Set([...ways.links].map(nameless));
      expect([...ways.been].map(nameless).filter((path) => !links.has(path))).toEqual([]);
    });
  });
}

/** Whoever is signed in chooses in their account; a visitor’s choice stands in the browser. */
async function choose(page: Page, person: Walker, language: 'en' | 'de'): Promise<void> {
  if (person !== 'nobody') return speak(page, language);
  await page.goto('/sign-in');
  await page.evaluate((chosen) => localStorage.setItem('nextround.language', chosen), language.toUpperCase());
}

async function oddities(page: Page, language: string): Promise<string[]> {
  const wide = await sideways(page);
  const spoken = await page.locator('html').getAttribute('lang');
  const titles = await page.getByRole('heading', { level: 1, includeHidden: true }).count();
  return [
    ...(wide > 0 ? [`${wide} px too wide`] : []),
    ...(spoken === language ? [] : ['speaks another language']),
    ...(titles === 1 ? [] : [`${titles} h1`]),
  ];
}

const linksOf = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')].map(({ pathname }) => pathname));
/** An address, whichever record it is about. */
const nameless = (path: string) => path.replace(/[a-z_]+_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ':id');

export const press = (key: string) => async (page: Page) => {
  await page.keyboard.press(key);
  await page.getByRole('dialog').first().waitFor();
};

export const pressed = (name: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('dialog').first().waitFor();
};

export const opened = (selector: string) => (page: Page) => page.locator(selector).first().click();
/** The first row of a list, and what stands behind it. */
export const firstRow = opened('[data-row]');
