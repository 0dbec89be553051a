import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { cast, openHouse, PASSWORD, type Agency, type House } from '@nextround/cast';
import { startApi, type ApiProcess } from '../support-api.js';
import { LEAST, MOST, Pace } from '../../apps/web/src/live/pace.js';
import { openBrowser, photograph, violations, type Visit } from './browser.js';
import { clean, signInAs } from './people.js';

describe('how soon a query is asked again', () => {
  /** Asks it for so many changes at a time, one after the other, and tells how long each of them had to wait for the next. */
  const waits = (...changes: number[]): number[] => {
    const pace = new Pace();
    return changes.map((many) => {
      pace.asked(many);
      pace.answered(0);
      return pace.wait(0);
    });
  };

  test('as people work, nearly at once, however often', () => {
    expect(waits(1, 12, 1, 30, 2, 1)).toEqual(Array(6).fill(LEAST));
    expect(LEAST).toBeLessThan(500);
  });

  test('while a large import runs, later each time, and at once again when it is over', () => {
    const [first, second, ...rest] = waits(...Array<number>(12).fill(200), 1);
    expect([first, second]).toEqual([2 * LEAST, 4 * LEAST]);
    expect(rest.slice(-3)).toEqual([MOST, MOST, LEAST]);
  });

  test('never while its answer is on the way', () => {
    const pace = new Pace();
    expect(pace.wait(0)).toBeLessThanOrEqual(0);
    pace.asked(1);
    expect(pace.wait(60_000)).toBe(Infinity);
  });
});

describe('two people, two browsers, two API processes', () => {
  let house: House;
  let other: ApiProcess;
  let harbor: Agency;
  let browser: Browser;
  let hanna: Visit;
  let milan: Visit;

  beforeAll(async () => {
    house = await openHouse({ web: join(import.meta.dirname, '../../dist/web') });
    [{ harbor }, other, browser] = await Promise.all([cast(house), startApi(house), openBrowser()]);
    const signIn = (url: string, { email }: { email: string }) => signInAs(browser, url, { email, password: PASSWORD });
    [hanna, milan] = await Promise.all([signIn(house.url, harbor.recruiter), signIn(other.url, harbor.colleague)]);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await other.stop();
    await house.close();
  });

  test('what one of them adds stands on the other’s page, and nothing was reloaded', async () => {
    const [here, there] = [hanna.page, milan.page];
    await there.goto('/candidates');
    await there.getByRole('link', { name: harbor.candidate.name }).waitFor();
    await there.evaluate(() => Object.assign(window, { unmoved: true }));
    await here.goto('/candidates');
    await here.getByRole('button', { name: 'Add a candidate' }).click();
    await here.getByLabel('Full name').fill('Ada Quist');
    await here.getByRole('dialog').getByRole('button', { name: 'Add', exact: false }).click();
    await here.getByRole('heading', { level: 1, name: 'Ada Quist' }).waitFor();
    await there.getByRole('link', { name: 'Ada Quist' }).waitFor();
    expect(await there.evaluate(() => 'unmoved' in window)).toBe(true);
    clean(milan);
  }, 60_000);

  test('every one of several changes in a row stands there within a second', async () => {
    const [here, there] = [hanna.page, milan.page];
    await there.mouse.move(0, 0);
    const card = (page: Page, stage: string) =>
      page.getByRole('region', { name: stage }).getByRole('link', { name: harbor.candidate.name });
    await Promise.all([here.goto('/pipeline'), there.goto('/pipeline')]);
    await Promise.all([here, there].map((page) => card(page, 'Shortlisted').waitFor()));
    const took: number[] = [];
    for (const stage of ['Submitted', 'Client shortlist', 'Shortlisted', 'Submitted', 'Client shortlist', 'Shortlisted', 'Submitted']) {
      await here.getByRole('button', { name: `What to do with ${harbor.candidate.name}` }).click();
      await here.getByRole('menuitem', { name: stage, exact: true }).click();
      await card(here, stage).waitFor();
      const start = performance.now();
      await card(there, stage).waitFor();
      took.push(Math.round(performance.now() - start));
    }
    console.log(`on the other page ${took.join(', ')} ms after it stood on one's own`);
    expect(took.sort((a, b) => a - b)[3]).toBeLessThan(1000);
    clean(milan);
  }, 60_000);

  test('under somebody’s pointer no row jumps: they are told, and shown it when they ask', async () => {
    const { page } = milan;
    await page.goto('/candidates');
    await page.getByRole('link', { name: harbor.candidate.name }).hover();
    await harbor.recruiter.do('addCandidate', { name: 'Dora Falk' }, 'candidate { id }');
    await page.getByText('Something here has changed.').waitFor();
    expect(await page.getByRole('link', { name: 'Dora Falk' }).count()).toBe(0);
    await photograph(page, 'live-held-back');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByRole('link', { name: 'Dora Falk' }).waitFor();
    await page.getByText('Something here has changed.').waitFor({ state: 'detached' });
  }, 60_000);

  test('two recruiters move the same round: the slower one sees both, and nothing they typed is lost', async () => {
    const time = (page: Page) => page.getByRole('combobox', { name: 'When, time' });
    const open = async (page: Page) => {
      await page.goto(`/interviews/${harbor.ahead}`);
      await page.getByRole('button', { name: 'Change', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Move to another date' }).click();
      await time(page).waitFor();
    };
    const choose = async (page: Page, at: string) => {
      await time(page).fill(at);
      await page.getByRole('option', { name: at, exact: true }).click();
    };
    const [slow, quick] = [hanna.page, milan.page];
    await Promise.all([open(slow), open(quick)]);
    await choose(slow, '09:30');
    await choose(quick, '16:00');
    await quick.getByRole('button', { name: 'Move it' }).click();
    await quick.getByRole('dialog').waitFor({ state: 'detached' });
    await slow.getByText('Milan Vogt changed this just now.').waitFor({ state: 'attached' });
    expect(await time(slow).inputValue()).toBe('09:30');

    await slow.getByRole('button', { name: 'Move it' }).click();
    const met = slow.getByRole('dialog', { name: /was faster/ });
    await met.waitFor();
    const row = met.getByRole('row', { name: /^When/ });
    expect(await row.innerText()).toMatch(/09:30.*16:00/s);
    await photograph(slow, 'conflict');
    expect(await violations(slow)).toEqual([]);

    // By keyboard: back to the form, where everything is as it was left, and once more.
    await slow.keyboard.press('Escape');
    await met.waitFor({ state: 'detached' });
    expect(await time(slow).inputValue()).toBe('09:30');
    await slow.getByRole('button', { name: 'Move it' }).press('Enter');
    await slow.getByRole('dialog').waitFor({ state: 'detached' });
    await quick.getByText(/09:30/).first().waitFor();
    clean(hanna);
    clean(milan);
  }, 60_000);
});
