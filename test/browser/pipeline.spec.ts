import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { cast, openHouse, PASSWORD, type Agency, type House } from '@nextround/cast';
import { quietly } from '../support-access.js';
import { uuidOf } from '../support-walls.js';
import { calm, desk, openBrowser, phone, photograph, sideways, violations, type Visit } from './browser.js';
import { clean, comesTrue, settled, signInAs } from './people.js';

/** How many processes stand in the list, and how many of them on the board. */
const MANY = 10_000;
const ON_BOARD = 500;

describe('the pipeline', () => {
  let house: House;
  let harbor: Agency;
  let kite: Agency;
  let browser: Browser;

  beforeAll(async () => {
    house = await openHouse({ web: join(import.meta.dirname, '../../dist/web') });
    [{ harbor, kite }, browser] = await Promise.all([cast(house), openBrowser()]);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const signIn = ({ recruiter }: Agency, size = desk): Promise<Visit> =>
    signInAs(browser, house.url, { email: recruiter.email, password: PASSWORD }, size);
  const column = (page: Page, name: string) => page.getByRole('region', { name });
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);
  const leave = async (visited: Visit) => {
    clean(visited);
    await visited.context.close();
  };

  test('by keyboard alone a recruiter walks the board, moves somebody, takes it back, and rejects', async () => {
    const visited = await signIn(harbor);
    const { page } = visited;
    await settled(page);
    await page.keyboard.press('g');
    await page.keyboard.press('p');
    await column(page, 'Shortlisted').getByRole('link', { name: 'Jonas Wirth' }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Jonas Wirth');

    await page.keyboard.press('m');
    await page.getByRole('menu').waitFor();
    const moved = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let start = 0;
          document.addEventListener('keydown', ({ key }) => key === 'Enter' && (start ||= performance.now()), true);
          new MutationObserver((_, observer) => {
            const there = [...document.querySelectorAll('[data-column]')].find((c) => c.querySelector('h2')?.textContent === 'Submitted');
            if (!start || !there?.textContent.includes('Jonas Wirth')) return;
            observer.disconnect();
            resolve(performance.now() - start);
          }).observe(document.body, { subtree: true, childList: true });
        }),
    );
    await page.getByRole('menuitem', { name: 'Submitted' }).focus();
    await page.keyboard.press('Enter');
    console.log(`A move is on the screen after ${Math.round(await moved)} ms.`);
    await page.getByText('Jonas Wirth is in Submitted now.').waitFor();
    await comesTrue(async () => (await focused(page)) === 'Jonas Wirth' || (await focused(page)) === '');
    await page.keyboard.press('z');
    await column(page, 'Shortlisted').getByRole('link', { name: 'Jonas Wirth' }).waitFor();
    await page.getByText('Jonas Wirth is in Submitted now.').waitFor({ state: 'detached' });
    await calm(page);

    await column(page, 'Shortlisted').getByRole('link', { name: 'Jonas Wirth' }).focus();
    await page.keyboard.press('m');
    await page.getByRole('menuitem', { name: 'Reject' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Reject Jonas Wirth' });
    const why = dialog.getByRole('combobox', { name: 'Why' });
    await comesTrue(() => why.evaluate((field) => field === document.activeElement));
    await page.keyboard.press('ArrowDown');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await comesTrue(async () => (await why.inputValue()) !== '');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Wants to work with larger systems first.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await column(page, 'Shortlisted').getByRole('link', { name: 'Jonas Wirth' }).waitFor({ state: 'detached' });
    await leave(visited);
  }, 60_000);

  test('somebody who was quicker is not written over: both sides are shown, and what is to stand is chosen', async () => {
    const visited = await signIn(harbor);
    const { page } = visited;
    await page.goto('/pipeline');
    const card = column(page, 'Shortlisted').getByRole('link', { name: 'Maya Okafor' });
    await card.waitFor();
    await page.context().setOffline(true);
    await harbor.colleague.do('moveApplication', { applicationId: harbor.application, stageId: harbor.stages['Submitted'] }, '__typename');
    await page.getByRole('button', { name: 'What to do with Maya Okafor' }).click();
    await page.context().setOffline(false);
    await page.getByRole('menuitem', { name: 'Client shortlist' }).click();
    const clash = page.getByRole('dialog', { name: /faster$/ });
    expect(await clash.getByRole('row', { name: /Maya Okafor/ }).innerText()).toMatch(/Client shortlist\s+Submitted/);
    const { node } = await harbor.recruiter.ask(`{ node(id: "${harbor.application}") { ... on Application { currentStage { name } } } }`);
    expect(node.currentStage.name).toBe('Submitted');
    await clash.getByRole('button', { name: 'Keep mine' }).click();
    await column(page, 'Client shortlist').getByRole('link', { name: 'Maya Okafor' }).waitFor();
    await page.getByText('Maya Okafor is in Client shortlist now.').waitFor();

    // Of a decision the same is asked, and what was typed is still there.
    await page.getByRole('button', { name: 'What to do with Maya Okafor' }).click();
    await page.getByRole('menuitem', { name: 'Withdraw' }).click();
    const dialog = page.getByRole('dialog', { name: /Maya Okafor/ });
    await dialog.getByRole('textbox').fill('She stays where she is.');
    await harbor.colleague.do('moveApplication', { applicationId: harbor.application, stageId: harbor.stages['Submitted'] }, '__typename');
    await dialog.getByRole('button', { name: /^Withdraw/ }).click();
    await clash.getByRole('button', { name: 'Edit again' }).click();
    expect(await dialog.getByRole('textbox').inputValue()).toBe('She stays where she is.');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await column(page, 'Submitted').getByRole('link', { name: 'Maya Okafor' }).waitFor();
    await leave(visited);
  }, 60_000);

  test('what it is narrowed to stands in the address, and is kept under a name', async () => {
    const visited = await signIn(harbor);
    const { page } = visited;
    await page.goto('/pipeline');
    await page.getByRole('button', { name: /^Whose move/ }).click();
    await page.getByRole('combobox', { name: 'Whose move' }).click();
    await page.getByRole('option', { name: 'Their move' }).click();
    await page.waitForURL(/move=CANDIDATE/);
    await page.getByText('1 application', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Saved filters' }).click();
    await page.getByLabel('Save this filter as').fill('With the candidate');
    await page.getByRole('button', { name: 'Save the filter' }).click();
    await page.getByLabel('Name, job or company').fill('zzz');
    await page.waitForURL(/q=zzz/);
    await page.getByText('No application fits these filters.').waitFor();
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.waitForURL(/pipeline$/);
    await page.reload();
    await page.getByRole('button', { name: 'Saved filters' }).click();
    await page.getByRole('link', { name: 'With the candidate' }).click();
    await page.waitForURL(/move=CANDIDATE/);
    await leave(visited);
  }, 60_000);

  test('on a phone there is one stage at a time, and nothing is wider than it', async () => {
    const visited = await signIn(harbor, phone);
    const { page } = visited;
    await page.goto('/pipeline');
    await page.getByRole('tab', { name: /^Submitted/ }).click();
    await page.waitForURL(/stage=/);
    expect(await page.locator('[data-column]').count()).toBe(1);
    await column(page, 'Submitted').getByRole('link', { name: 'Maya Okafor' }).waitFor();
    expect(await sideways(page)).toBe(0);
    expect(await page.locator('[draggable="true"]').count()).toBe(
      await page.evaluate(() => (matchMedia('(pointer: fine)').matches ? 1 : 0)),
    );
    await page.getByRole('link', { name: 'Maya Okafor' }).click();
    await page.getByRole('heading', { level: 1, name: 'Maya Okafor' }).waitFor();
    await settled(page);
    expect(await sideways(page)).toBe(0);
    await leave(visited);
  }, 60_000);

  test(`${ON_BOARD} cards and ${MANY} rows are drawn as far as they are seen, and scroll`, async () => {
    await fill(house, kite);
    const visited = await signIn(kite);
    const { page } = visited;
    await page.goto('/pipeline?view=list');
    await page.getByRole('table').waitFor();
    for (const scheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor({ state: 'attached' });
      expect(await violations(page)).toEqual([]);
    }
    await page.getByText(/^10002 applications$/).waitFor();
    const list = await longestFrame(page, 120);
    console.log(`The list of ${MANY} rows: longest frame ${list.longest} ms, ${list.nodes} elements, ${list.rows} rows drawn.`);
    expect(list.rows).toBeLessThan(80);
    expect(Number(await page.locator('tr[aria-rowindex]').last().getAttribute('aria-rowindex'))).toBeGreaterThan(100);

    await page.goto(`/pipeline?job=job_${uuidOf(kite.job)}`);
    await page.locator('[data-tile]').first().waitFor();
    await settled(page);
    const board = await longestFrame(page, 40);
    console.log(`The board of ${ON_BOARD} cards: longest frame ${board.longest} ms, ${board.nodes} elements, ${board.tiles} cards drawn.`);
    expect(board.tiles).toBeLessThanOrEqual(8 * 50);
    await photograph(page, 'pipeline-full');
    const more = page.getByRole('button', { name: /^Show \d+ more$/ }).first();
    const before = await page.locator('[data-tile]').count();
    await more.click();
    await comesTrue(async () => (await page.locator('[data-tile]').count()) > before);
    await leave(visited);
  }, 120_000);
});

/** Writes a full book: so many candidates, each at one job and somewhere on the way; some of them at the job that the board is of. */
async function fill(house: House, { id, job, company }: Agency): Promise<void> {
  const agency = uuidOf(id);
  const stages = `(select array_agg(s.id order by s.stage_order) from stages s where s.agency_id = $1 and s.kind <> 'SUCCESSFUL')`;
  await quietly(house, `insert into jobs (agency_id, id, client_company_id, title) values ($1, md5('job')::uuid, $2, 'Warehouse lead')`, [
    agency,
    uuidOf(company),
  ]);
  await quietly(
    house,
    `insert into candidates (agency_id, id, name, time_zone) select $1, md5('candidate' || n)::uuid, 'Person ' || n, 'Europe/Berlin' from generate_series(1, ${MANY}) n`,
    [agency],
  );
  await quietly(
    house,
    `insert into applications (agency_id, id, candidate_id, job_id, stage_id, stage_since, applied_at)
     select $1, md5('application' || n)::uuid, md5('candidate' || n)::uuid, case when n <= ${ON_BOARD} then $2::uuid else md5('job')::uuid end,
       ${stages}[1 + n % 7], now() - n * interval '3 minutes', now() - n * interval '5 minutes' from generate_series(1, ${MANY}) n`,
    [agency, uuidOf(job)],
  );
  await quietly(house, `analyze applications, candidates`);
}

/** Scrolls by a screen at a time, and tells the longest that one frame took. */
const longestFrame = (page: Page, screens: number) =>
  page.evaluate(async (most) => {
    let [longest, last] = [0, performance.now()];
    for (let n = 0; n < most; n += 1) {
      window.scrollBy(0, 600);
      await new Promise<void>((resolve) => requestAnimationFrame(() => resolve()));
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return {
      longest: Math.round(longest),
      nodes: document.querySelectorAll('*').length,
      rows: document.querySelectorAll('tr[aria-rowindex]').length,
      tiles: document.querySelectorAll('[data-tile]').length,
    };
  }, screens);
