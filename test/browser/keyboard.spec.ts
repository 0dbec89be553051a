import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, photograph, violations } from './browser.js';
import { clean, comesTrue, type Running, settled, signIn, start } from './people.js';
import { type Act, shortcuts } from '../../apps/web/src/look/shortcut-list.js';

const words = JSON.parse(readFileSync('apps/web/src/i18n/en.json', 'utf8')) as {
  keys: { title: string; act: Record<Act, string> };
  palette: { title: string };
};

let nextround: Running;
let browser: Browser;

beforeAll(async () => {
  [nextround, browser] = await Promise.all([start(), openBrowser()]);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await nextround.stop();
});

const palette = (page: Page) => page.getByRole('combobox', { name: words.palette.title });
const chosen = (page: Page) => page.getByRole('option', { selected: true });
const inFocus = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

test('the sheet shows every shortcut there is, and gives the focus back', async () => {
  const visited = await signIn(browser, nextround.url, 'recruiter');
  const { page } = visited;
  await page.goto('/candidates');
  await settled(page);
  await page.keyboard.press('j');
  const row = await inFocus(page);
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: words.keys.title });
  await sheet.waitFor();
  const lines = await sheet.locator('dl > div').allInnerTexts();
  expect(lines.map((line) => line.split('\n')[0])).toEqual(expect.arrayContaining(shortcuts.map(({ act }) => words.keys.act[act])));
  expect(lines).toHaveLength(shortcuts.length);
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  await comesTrue(async () => (await inFocus(page)) === row);
  clean(visited);
  await visited.context.close();
}, 60_000);

test('the palette goes, finds and does, from wherever one is, and Escape leaves all as it was', async () => {
  const visited = await signIn(browser, nextround.url, 'recruiter');
  const { page } = visited;
  await page.goto('/candidates');
  await settled(page);

  // From within a field, too; and back to it.
  await page.keyboard.press('/');
  await page.keyboard.press('Control+k');
  await palette(page).waitFor();
  expect(await violations(page)).toEqual([]);
  await photograph(page, 'palette');
  await page.keyboard.press('Escape');
  await palette(page).waitFor({ state: 'detached' });
  await comesTrue(() => page.evaluate(() => document.activeElement?.tagName === 'INPUT'));

  // Go.
  await page.keyboard.press('Control+k');
  await page.keyboard.type('insi');
  await chosen(page).getByText('Insights').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/insights/);
  await comesTrue(() => page.evaluate(() => document.activeElement?.tagName === 'H1'));

  // Find: people, jobs and companies, in one statement.
  const asked: string[] = [];
  page.on('request', (request) => request.postData()?.includes('query Palette') && asked.push(request.url()));
  await page.keyboard.press('/');
  await palette(page).fill('Leyla');
  await page.getByRole('option', { name: /Leyla/ }).waitFor();
  expect(asked).toHaveLength(1);
  await photograph(page, 'palette-found');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 1, name: /Leyla/ }).waitFor();

  // Do what the open page can do.
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.waitForURL(/\/candidates$/);
  await settled(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('add to');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Add a candidate' }).waitFor();
  clean(visited);
  await visited.context.close();
}, 60_000);

test('a key does what it does at once, also after one that means nothing here', async () => {
  const visited = await signIn(browser, nextround.url, 'recruiter');
  const { page } = visited;
  await page.goto('/candidates');
  await page.locator('[data-row]').first().waitFor();
  for (const key of ['Tab', 'q', 'w', 'j']) await page.keyboard.press(key);
  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-row'))).toBe(true);
  clean(visited);
  await visited.context.close();
}, 60_000);

test('the focus is never lost: not by what is busy, refused or gone', async () => {
  const visited = await signIn(browser, nextround.url, 'recruiter');
  const { page } = visited;
  await page.goto('/candidates');
  await settled(page);
  await page.keyboard.press('c');
  await page.getByRole('dialog', { name: 'Add a candidate' }).waitFor();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Full name').fill('A name '.repeat(100));
  const add = dialog.getByRole('button', { name: 'Add', exact: false });
  await add.focus();
  await page.keyboard.press('Enter');
  await dialog.locator('[aria-invalid=true]').waitFor();
  await comesTrue(() => add.evaluate((button) => button === document.activeElement));
  await page.keyboard.press('Escape');

  // A note that goes takes no focus with it, and what was done last is what is taken back.
  await page.goto('/today?scope=all');
  await page.locator('[data-row]').first().waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('h');
  await comesTrue(() => page.evaluate(() => document.activeElement?.closest('[role=dialog]') !== null));
  await page.keyboard.press('Enter');
  const undo = page.getByRole('button', { name: 'Undo' });
  await comesTrue(() => page.evaluate(() => document.activeElement?.hasAttribute('data-row') === true));
  const row = await inFocus(page);
  await undo.focus();
  await page.keyboard.press('Enter');
  await undo.waitFor({ state: 'detached' });
  await comesTrue(async () => (await inFocus(page)) === row);
  clean(visited);
  await visited.context.close();
}, 60_000);

test('single keys rest where they are turned off; what goes with Ctrl does not', async () => {
  const visited = await signIn(browser, nextround.url, 'recruiter');
  const { page } = visited;
  await page.goto('/account');
  await settled(page);
  await page.locator('label', { hasText: 'Single-key shortcuts' }).click();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.keyboard.press('Control+k');
  await palette(page).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(1);
  expect(new URL(page.url()).pathname).toBe('/account');
  clean(visited);
  await visited.context.close();
}, 60_000);
