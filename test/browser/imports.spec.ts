import type { Browser, Page } from 'playwright-core';
import { desk, openBrowser, phone, photograph, sideways, violations } from './browser.js';
import { settled, signIn, start, type Running } from './people.js';

let nextround: Running;
let browser: Browser;

beforeAll(async () => {
  [nextround, browser] = await Promise.all([start(), openBrowser()]);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await nextround.stop();
});

/** A sheet as Excel in Germany writes it, with headings nobody knows and two rows to be refused. */
function sheetOf(size: number, mark: string): Buffer {
  const rows = Array.from({ length: size - 2 }, (_, at) => `Jürgen ${at};j${at}@${mark}.test;Kiel;44`);
  return Buffer.from(['Wer;Mailbox;Wohin;Schuhgröße', ...rows, 'Ohne Adresse;kein @;;', ';leer@x.test;;'].join('\r\n'), 'latin1');
}

async function bring(page: Page, sheet: Buffer): Promise<void> {
  await page.goto('/candidates');
  await page.getByRole('link', { name: 'Import a sheet' }).click();
  await page.getByLabel('Choose a file').setInputFiles({ name: 'Kandidaten.csv', mimeType: 'text/csv', buffer: sheet });
  await page.getByRole('heading', { level: 1, name: 'Kandidaten.csv' }).waitFor();
}

const step = (page: Page, name: string) => page.getByRole('heading', { level: 2, name }).waitFor();
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

async function mean(page: Page, heading: string, field: string): Promise<void> {
  await page.getByRole('combobox', { name: `${heading} means` }).click();
  await page.getByRole('option', { name: field, exact: true }).click();
}

/** What the page says is settled, read off the sentence below its counts. */
async function counted(page: Page, kind: string): Promise<number> {
  const text = await page.locator('.import-counts > div', { hasText: kind }).locator('dd').innerText();
  return Number(text.replace(/\D/g, ''));
}

async function pure(page: Page, name: string, found: string[]): Promise<void> {
  const wide = await sideways(page);
  found.push(...(await violations(page)).map((fault) => `${name}: ${fault}`), ...(wide > 0 ? [`${name}: ${wide} px too wide`] : []));
  await photograph(page, `imports-${name}`);
}

test('five thousand rows: mapped, tried, stopped in the middle, gone on with, taken back', async () => {
  const visited = await signIn(browser, nextround.url, 'recruiter', desk);
  const { page } = visited;
  const found: string[] = [];
  await bring(page, sheetOf(5000, 'desk'));

  await page.getByText('Jürgen 0').waitFor();
  await pure(page, 'file', found);
  await press(page, 'Go on to the columns');
  await page.getByText('No column is a name yet', { exact: false }).waitFor();
  expect(await page.getByRole('button', { name: 'Try it without writing' }).isDisabled()).toBe(true);
  await mean(page, 'Wer', 'Name');
  await mean(page, 'Mailbox', 'E-mail');
  await mean(page, 'Wohin', 'City');
  await page.getByText('j0@desk.test · Kiel').waitFor();
  await pure(page, 'columns', found);

  await press(page, 'Try it without writing');
  await step(page, 'This is what would happen');
  expect([await counted(page, 'New'), await counted(page, 'Refused')]).toEqual([4998, 2]);
  await page.getByText('“kein” is no e-mail address.').waitFor();
  await pure(page, 'dry-run', found);

  await press(page, /^Import 4.998 people$/);
  await step(page, 'The rows are being written');
  await press(page, 'Stop the import');
  await step(page, 'The import has stopped');
  const written = await counted(page, 'New');
  expect(written % 200).toBe(0);
  expect(written).toBeLessThan(4998);
  await pure(page, 'stopped', found);

  // Whoever comes back finds it as they left it, and may leave while it runs. A colleague’s list follows, and does not ask all the time.
  const colleague = await signIn(browser, nextround.url, 'admin', desk);
  await colleague.page.goto('/candidates');
  await settled(colleague.page);
  let asked = 0;
  colleague.page.on('request', (request) => (asked += request.postData()?.includes('query Candidates') ? 1 : 0));
  await page.goto('/imports');
  await page.getByText('Stopped').first().waitFor();
  await page.getByRole('link', { name: 'Kandidaten.csv' }).first().click();
  const began = performance.now();
  await press(page, 'Go on with the import');
  await step(page, 'The rows are being written');
  await page.goto('/candidates');
  await page.goBack();
  await page.getByRole('heading', { level: 2, name: 'The import is done' }).waitFor({ timeout: 60_000 });
  const seconds = (performance.now() - began) / 1000;
  console.log(`While ${4998 - written} rows were written in ${seconds.toFixed(1)} s, a colleague’s list was asked for ${asked} times.`);
  expect(asked).toBeLessThan(8 + seconds / 2);
  await colleague.context.close();
  expect([await counted(page, 'New'), await counted(page, 'Updated'), await counted(page, 'Unchanged')]).toEqual([4998, 0, 0]);
  await pure(page, 'done', found);

  const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'Refused rows as a file')]);
  expect(file.suggestedFilename()).toBe('refused-rows.csv');

  await press(page, /^Take it back/);
  const dialog = page.getByRole('dialog', { name: 'Take this import back?' });
  await dialog.getByText('People it added: 4', { exact: false }).waitFor();
  await dialog.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('heading', { level: 2, name: 'The import was taken back' }).waitFor({ timeout: 60_000 });
  await page.getByText(/What it wrote about 4.998 people is gone\./).waitFor();
  await pure(page, 'taken-back', found);

  await page.goto('/candidates?q=desk.test');
  await page.getByText('Nobody matches “desk.test”.').waitFor();
  expect(found).toEqual([]);
  expect({ strangers: visited.strangers, complaints: visited.complaints }).toEqual({ strangers: [], complaints: [] });
  await visited.context.close();
}, 180_000);

test('on a phone: rows pasted from a spreadsheet', async () => {
  const visited = await signIn(browser, nextround.url, 'admin', phone);
  const { page } = visited;
  const found: string[] = [];
  await page.goto('/imports');
  await press(page, 'Paste rows');
  await pure(page, 'phone-paste', found);
  await page.getByLabel('Rows, headings first').fill('First name\tLast name\tEmail\nMia\tLund\tmia@phone.test\n');
  await press(page, 'Read these rows');
  await page.getByRole('heading', { level: 1, name: 'Pasted rows' }).waitFor();
  await press(page, 'Go on to the columns');
  await page.getByText('Mia Lund').waitFor();
  await pure(page, 'phone-columns', found);
  await press(page, 'Try it without writing');
  await press(page, 'Import 1 person');
  await step(page, 'The import is done');
  await pure(page, 'phone-done', found);
  await page.getByRole('link', { name: 'To the candidates' }).click();
  expect(found).toEqual([]);
  await visited.context.close();
}, 90_000);
