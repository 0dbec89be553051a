import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { cast, openHouse, PASSWORD, type Agency, type House } from '@nextround/cast';
import { desk, openBrowser, phone, photograph, sideways, violations, type Visit } from './browser.js';
import { clean, settled, signInAs } from './people.js';

/** Errands of two people: the recruiter at a desk, the candidate on a phone, each before a page that follows the other by itself. */
describe('between a recruiter and a candidate', () => {
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

  const both = ({ recruiter, candidate }: Agency): Promise<[Visit, Visit]> =>
    Promise.all([
      signInAs(browser, house.url, { email: recruiter.email, password: PASSWORD }, desk),
      signInAs(browser, house.url, { email: candidate.email, password: PASSWORD }, phone),
    ]);
  const choose = async (within: Locator, field: string, option: string) => {
    await within.getByRole('combobox', { name: field }).click();
    await within.page().getByRole('option', { name: option, exact: true }).click();
  };
  const pure = async (page: Page, name: string) => {
    await settled(page);
    expect([await violations(page), await sideways(page)]).toEqual([[], 0]);
    await photograph(page, `two-sides-${name}`);
  };
  const leave = async (...visits: Visit[]) => {
    for (const visited of visits) {
      clean(visited);
      await visited.context.close();
    }
  };

  test('a rejection: said, decided, told in other words, and read', async () => {
    const visits = await both(harbor);
    const [theirs, mine] = visits.map(({ page }) => page) as [Page, Page];
    const [verbatim, note] = ['Got lost in the caching layer.', 'Henrik would have taken her for a smaller team.'];
    const [wording, improve] = ['They liked how calmly you worked.', 'Say aloud what you leave out, and why.'];
    await theirs.goto(`/applications/${harbor.application}`);
    await theirs.getByRole('button', { name: 'Record a scorecard' }).click();
    const card = theirs.getByRole('dialog', { name: 'Record a scorecard' });
    await card.getByLabel('Who said it').fill('Henrik Maas');
    await card.getByRole('radio', { name: 'No', exact: true }).check();
    await card.getByRole('group', { name: 'Technical' }).getByRole('radio', { name: 'Rather no' }).check();
    await card.getByLabel('Concerns').fill(verbatim);
    await card.getByRole('button', { name: 'Keep the scorecard' }).click();
    await card.waitFor({ state: 'detached' });

    await theirs.getByRole('button', { name: 'Move or decide' }).click();
    await theirs.getByRole('menuitem', { name: 'Reject' }).click();
    const no = theirs.getByRole('dialog', { name: 'Reject Maya Okafor' });
    await choose(no, 'Why', 'Technical ability');
    await no.getByLabel('In words').fill(note);
    await no.getByRole('button', { name: 'Reject Maya' }).click();
    await no.waitFor({ state: 'detached' });
    await theirs.getByRole('heading', { name: /^Rejected, / }).waitFor();

    // Until something is released she reads that it is over, and nothing of why.
    await mine.goto(`/me/interviews/${harbor.held}`);
    await settled(mine);
    for (const words of [verbatim, note, 'Technical ability']) expect(await mine.getByText(words).count()).toBe(0);

    await theirs.getByRole('button', { name: 'Release the feedback' }).click();
    const release = theirs.getByRole('dialog', { name: 'What Maya Okafor will read' });
    const [original, own] = [release.getByRole('region', { name: 'What was said' }), release.getByRole('region', { name: 'Your wording' })];
    await original.getByText(verbatim).waitFor();
    const [left, right] = [(await original.boundingBox())!, (await own.boundingBox())!];
    expect(left.x + left.width).toBeLessThanOrEqual(right.x);
    expect(Math.abs(left.y - right.y)).toBeLessThan(40);
    await own.getByLabel('Your words to Maya').fill(wording);
    await own.getByLabel('How to improve').fill(improve);
    await choose(own, 'Reason for a rejection', 'Technical ability');
    await pure(theirs, 'release');
    await own.getByRole('button', { name: 'Release to Maya' }).click();
    await release.waitFor({ state: 'detached' });

    // It is there without asking for it.
    for (const words of [wording, improve, 'Technical ability']) await mine.getByText(words).first().waitFor();
    for (const words of [verbatim, note]) expect(await mine.getByText(words).count()).toBe(0);
    await pure(mine, 'told');
    await mine.getByRole('button', { name: 'Tell Hanna you have read it' }).click();
    await mine.getByText(/^Read today/).waitFor();
    await theirs
      .getByText(/read it today/)
      .first()
      .waitFor();

    const asked = `query($id: ID!, $application: ID!) {
      interview: node(id: $id) { ... on Interview { releasedFeedback { message howToImprove rejectReason readAt } } }
      application: node(id: $application) { ... on Application { status rejectReason { kind explanation } } } }`;
    const ids = { id: harbor.held, application: harbor.application };
    const told = [{ message: wording, howToImprove: improve, rejectReason: 'TECHNICAL_ABILITY', readAt: expect.any(String) }];
    const [here, there] = [await harbor.recruiter.ask(asked, ids), await harbor.candidate.ask(asked, ids)];
    expect(here.interview.releasedFeedback).toEqual(told);
    expect(there.interview.releasedFeedback).toEqual(told);
    expect(here.application).toEqual({ status: 'REJECTED', rejectReason: { kind: 'TECHNICAL_ABILITY', explanation: note } });
    expect(JSON.stringify(there)).not.toContain(note);
    await leave(...visits);
  }, 120_000);

  test('another process: shared, asked to be told, granted, taken back', async () => {
    const visits = await both(kite);
    const [theirs, mine] = visits.map(({ page }) => page) as [Page, Page];
    const system = await kite.admin.client(['candidates:read', 'process-updates:read'], kite.company);
    const companyReads = async () =>
      (
        await system.ask('query($id: ID!) { node(id: $id) { ... on Candidate { disclosures { state companyName wording } } } }', {
          id: kite.candidate.id,
        })
      ).node.disclosures as unknown[];
    await theirs.goto(`/candidates/${kite.candidate.id}`);

    await mine.goto('/me/processes');
    await mine.getByRole('button', { name: 'Add a process' }).click();
    const sheet = mine.getByRole('dialog', { name: 'Add a process' });
    await sheet.getByLabel('Company').fill('Quellwerk');
    await sheet.getByLabel('Role').fill('Platform engineer');
    await sheet.getByRole('button', { name: 'Add a process' }).click();
    await mine.getByRole('link', { name: 'Tell Theo about it' }).click();
    // Nothing is chosen for her, and what is not told is not in the words.
    const share = mine.getByRole('button', { name: 'Share this' });
    expect([await mine.getByRole('radio', { checked: true }).count(), await share.isDisabled()]).toEqual([0, true]);
    await mine.getByRole('radio', { name: /^That it exists/ }).check();
    expect(await mine.getByRole('region', { name: 'Theo reads exactly this' }).innerText()).not.toContain('Quellwerk');
    await mine.getByRole('radio', { name: /^Company and role too/ }).check();
    const shared = await mine.getByText(/in another application process at Quellwerk/).innerText();
    await pure(mine, 'share');
    await share.click();

    // The recruiter reads what was shared, and asks whether the company may know of less.
    await theirs.getByText(shared, { exact: true }).waitFor();
    expect(await companyReads()).toEqual([]);
    await theirs.getByRole('button', { name: 'Ask to tell a company' }).click();
    const ask = theirs.getByRole('dialog', { name: 'Ask Lena whether a company may know' });
    await choose(ask, 'Why', 'Dates collide');
    await ask.locator('label', { hasText: 'How far it is' }).click();
    const wording = await ask.getByLabel('Kite Client would read exactly this').inputValue();
    expect(wording).toMatch(/^Lena .* another application process/);
    expect(wording).not.toContain('Quellwerk');
    await pure(theirs, 'ask');
    await ask.getByRole('button', { name: 'Ask Lena' }).click();
    await ask.waitFor({ state: 'detached' });
    await theirs.getByText(/^Lena decides, asked/).waitFor();
    expect(await companyReads()).toEqual([]);

    // She reads the same words before she says yes.
    await mine.goto('/me/processes');
    const asked = mine.getByRole('region', { name: 'May Kite Client know this?' });
    await asked.getByText(wording, { exact: true }).waitFor();
    await asked.getByRole('link', { name: 'Read it and decide' }).click();
    await mine.getByRole('heading', { level: 1, name: 'Share with Kite Client?' }).waitFor();
    await mine.getByText(wording, { exact: true }).waitFor();
    await pure(mine, 'decide');
    await mine.getByRole('button', { name: 'Share', exact: true }).click();
    await theirs.getByText(/^May be told until/).waitFor();
    expect(await companyReads()).toEqual([{ state: 'GRANTED', companyName: null, wording }]);

    await mine.getByRole('link', { name: /^Quellwerk/ }).click();
    await mine.getByRole('link', { name: /^Kite Client/ }).click();
    await mine.getByRole('heading', { level: 1, name: 'What Kite Client may read' }).waitFor();
    await pure(mine, 'granted');
    await mine.getByRole('button', { name: 'Take it back' }).click();
    await mine.getByText('Taken back', { exact: true }).waitFor();
    await theirs.getByText(/^Taken back /).waitFor();
    expect(await companyReads()).toEqual([]);
    const { node } = await kite.recruiter.ask(
      'query($id: ID!) { node(id: $id) { ... on Candidate { processUpdates { companyName withdrawnAt disclosures { state revokedAt } } } } }',
      { id: kite.candidate.id },
    );
    const revoked = { state: 'REVOKED', revokedAt: expect.any(String) };
    expect(node.processUpdates).toEqual([{ companyName: 'Quellwerk', withdrawnAt: null, disclosures: [revoked] }]);

    // What she told the recruiter is hers to take back, too.
    await mine.getByRole('button', { name: 'Back' }).last().click();
    await mine.getByRole('link', { name: /^Quellwerk/ }).click();
    await mine.getByRole('button', { name: /^Take it back: what you shared/ }).click();
    await mine
      .getByText(/taken back/)
      .first()
      .waitFor();
    await theirs.getByText(shared, { exact: true }).waitFor({ state: 'detached' });
    await leave(...visits);
  }, 120_000);
});
