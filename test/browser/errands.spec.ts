import type { Browser } from 'playwright-core';
import { calm, desk, openBrowser, phone, photograph, visit } from './browser.js';
import { clean, comesTrue, type Person, type Running, signIn as enter, start } from './people.js';

let nextround: Running;
let browser: Browser;
let interviewId = '';
const sentence = 'Three calm people and a whiteboard nobody feared.';
const secret = 'I froze when they asked about caching.';
const wording = 'They liked how you thought aloud. Ask how it fails before you build it.';

const signIn = (person: Person, viewport = desk) => enter(browser, nextround.url, person, viewport);

beforeAll(async () => {
  [nextround, browser] = await Promise.all([start(), openBrowser()]);
}, 180_000);

afterAll(async () => {
  await browser.close();
  await nextround.stop();
});

describe('the errands', () => {
  test('a candidate writes the debrief on a phone, and picks it up where it stopped', async () => {
    const visited = await signIn('candidate', phone);
    const { page, context } = visited;
    await page
      .getByRole('link', { name: /Write it down|Go on writing/ })
      .first()
      .click();
    await page.waitForURL(/\/me\/debrief\//);
    interviewId = new URL(page.url()).pathname.split('/').pop() ?? '';
    const heading = page.getByRole('heading', { level: 1 });
    await page.goto(`/me/debrief/${interviewId}?step=1`);
    await page.getByRole('radio', { name: 'Rather yes' }).check();
    const title = await heading.innerText();
    await page.getByLabel('In a sentence').fill(sentence);
    await page.getByText('Saved', { exact: true }).waitFor();

    // In a lift: what is typed stays on the phone, and goes out when the network is back.
    await context.setOffline(true);
    await page.getByLabel('In a sentence').fill(`${sentence} And a lift.`);
    await page.getByText('Saved on this phone').waitFor();
    await context.setOffline(false);
    await page.getByText('Saved', { exact: true }).waitFor();
    await page.getByLabel('In a sentence').fill(sentence);
    await page.getByText('Saved on this phone').waitFor();
    await page.getByText('Saved', { exact: true }).waitFor();

    await page.reload();
    await heading.waitFor();
    expect(await heading.innerText()).toBe(title);
    expect(await page.getByLabel('In a sentence').inputValue()).toBe(sentence);

    let told = false;
    for (let step = 1; ; step += 1) {
      const question = await heading.innerText();
      const answer = page.getByRole('radio', { name: 'Yes, gladly' });
      if (step > 1 && (await answer.count())) await answer.check();
      if (!told && (await page.getByLabel('In your words').count())) {
        await page.getByLabel('In your words').fill(secret);
        await page.getByRole('radio', { name: 'Only me' }).check();
        told = true;
      }
      await page.getByRole('button', { name: 'Next' }).click();
      await comesTrue(async () => (await heading.innerText()) !== question);
      if ((await heading.innerText()) === 'Is it right so?') break;
    }
    await page.getByText(sentence).first().waitFor();
    await photograph(page, 'errand-review');
    await page.getByRole('button', { name: /^Send to / }).click();
    await page.getByRole('heading', { name: / reads this now$/ }).waitFor();
    clean(visited);
    await visited.context.close();
  }, 120_000);

  test('a candidate writes the thank-you, keeps it on the phone while typing, sends it and takes it back', async () => {
    const visited = await signIn('candidate', phone);
    const { page } = visited;
    await page.goto(`/me/interviews/${interviewId}/thank-you`);
    const words = page.getByLabel('Your words');
    await words.fill('Thank you for the whiteboard.');
    await page.getByText('Saved on this phone').waitFor();
    await page.reload();
    expect(await words.inputValue()).toBe('Thank you for the whiteboard.');
    expect(await page.getByRole('link', { name: 'Open in my mail' }).getAttribute('href')).toMatch(
      /^mailto:[^?]+@[^?]+\?subject=.+&body=Thank%20you%20for%20the%20whiteboard\.$/,
    );
    await page.getByRole('radio', { name: 'LinkedIn' }).check();
    await page.getByLabel('Your note').fill('x'.repeat(301));
    await page.getByText('301 / 300').waitFor();
    await page.getByText('1 character too many for a LinkedIn note.').waitFor();
    await page.getByRole('button', { name: 'Back to the draft' }).click();
    await page.getByRole('radio', { name: 'E-mail' }).check();
    await page.getByRole('button', { name: /^Send to / }).click();
    await page.getByRole('heading', { name: /^On its way to / }).waitFor();
    await page.getByRole('button', { name: /^Undo/ }).click();
    await page.getByRole('button', { name: /^Send to / }).waitFor();
    expect(await words.inputValue()).toBe('Thank you for the whiteboard.');
    clean(visited);
    await visited.context.close();
  }, 60_000);

  test('a candidate prepares, and what is ticked stays ticked', async () => {
    const visited = await signIn('candidate', phone);
    const { page } = visited;
    await page.locator('a[href$="/prep"]').first().click();
    const counted = page.getByText(/^\d of \d$/);
    const before = await counted.innerText();
    await page.locator('.prep-items').getByRole('checkbox', { checked: false }).first().check();
    await calm(page);
    await page.reload();
    await comesTrue(async () => (await counted.innerText()) !== before);
    clean(visited);
    await visited.context.close();
  }, 60_000);

  test('a recruiter reads it beside the scorecard, records what the client said, and releases the wording', async () => {
    const visited = await signIn('recruiter');
    const { page } = visited;
    await page.goto(`/interviews/${interviewId}`);
    await page.getByText(sentence).first().waitFor();
    expect(await page.getByText(secret).count()).toBe(0);

    await page.getByRole('button', { name: 'Record a scorecard' }).click();
    const sheet = page.getByRole('dialog', { name: 'Record a scorecard' });
    await sheet.getByLabel('Who said it').fill('Henrik Maas');
    await sheet.getByRole('radio', { name: 'Yes', exact: true }).check();
    await sheet.getByRole('group', { name: 'Technical' }).getByRole('radio', { name: 'Rather no' }).check();
    await sheet.getByLabel('Concerns').fill('Went into code quickly.');
    await sheet.getByRole('button', { name: 'Keep the scorecard' }).click();
    await sheet.waitFor({ state: 'detached' });
    await page.getByText('Went into code quickly.').waitFor();
    await photograph(page, 'errand-beside');

    await page.getByRole('button', { name: /^Release/ }).click();
    const dialog = page.getByRole('dialog', { name: /will read$/ });
    await dialog.getByLabel(/^Your words to/).fill(wording);
    await dialog.getByRole('button', { name: /^Release to/ }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(wording).first().waitFor();
    clean(visited);
    await visited.context.close();
  }, 120_000);

  test('a message arrives, is counted in the frame, and its author sees that it was read', async () => {
    const [mine, theirs] = [await signIn('candidate', phone), await signIn('recruiter')];
    const words = 'They moved the room: third floor, ring at Brandis.';
    await theirs.page.goto('/candidates');
    await theirs.page.getByRole('link', { name: 'Mirela' }).first().click();
    const thread = theirs.page.getByRole('region', { name: /^Messages with/ }).first();
    await thread.getByLabel('Write a message').fill(words);
    await thread.getByRole('checkbox', { name: 'Urgent' }).check();
    await thread.getByRole('button', { name: 'Send' }).click();
    await thread.getByText('Not read yet').first().waitFor();

    const { page } = mine;
    await page.goto('/me');
    await page.getByRole('link', { name: /^Messages\W+\d+ not read$/ }).click();
    await page.getByText(words).last().waitFor();
    await page.getByRole('link', { name: 'Messages', exact: true }).waitFor();
    await theirs.page.reload();
    await thread
      .getByText(/^Read today/)
      .first()
      .waitFor();
    await page.goto('/inbox');
    await page
      .getByRole('link', { name: /wrote to you/ })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Messages' }).waitFor();
    for (const visited of [mine, theirs]) {
      clean(visited);
      await visited.context.close();
    }
  }, 90_000);

  test('an auditor sees what was done, without the words, in a chain that holds', async () => {
    const visited = await signIn('auditor');
    const { page } = visited;
    await page.getByText('Chain verified.').waitFor();
    expect(await page.getByText(/none missing, none changed/).count()).toBe(1);
    await page
      .getByRole('button', { name: /^Entry / })
      .first()
      .click();
    await page.getByText(/^Hash/).waitFor();
    for (const words of [sentence, secret, wording]) expect(await page.getByText(words).count()).toBe(0);
    clean(visited);
    await visited.context.close();
  }, 60_000);

  test('an admin gives somebody another role, and the page of that person follows by itself; taken back, it is as before', async () => {
    const [theirs, admins] = [await signIn('recruiter'), await signIn('admin')];
    await theirs.page.goto('/companies');
    const add = theirs.page.getByRole('button', { name: 'Add a company' });
    const trail = theirs.page.getByRole('navigation').getByRole('link', { name: 'Audit trail' });
    await add.waitFor();
    await admins.page.goto('/settings/members');
    await admins.page.getByRole('combobox', { name: 'Role of Hanna Reuter' }).click();
    await admins.page.getByRole('option', { name: 'Auditor' }).click();
    await admins.page.getByText('Hanna Reuter is now Auditor.').waitFor();
    await trail.waitFor();
    expect([await add.count(), await theirs.page.getByRole('link', { name: 'Today' }).count()]).toEqual([0, 0]);
    await admins.page.getByRole('button', { name: 'Undo' }).click();
    await add.waitFor();
    expect(await trail.count()).toBe(0);
    for (const visited of [theirs, admins]) {
      clean(visited);
      await visited.context.close();
    }
  }, 60_000);

  test('an address of somebody else is not there', async () => {
    const visited = await signIn('candidate2', phone);
    await visited.page.goto(`/me/interviews/${interviewId}`);
    await visited.page.getByRole('heading', { name: 'This page does not exist, or not for you' }).waitFor();
    await visited.page.goto('/candidates');
    await visited.page.getByRole('heading', { name: 'This page does not exist, or not for you' }).waitFor();
    clean(visited);
    await visited.context.close();
  }, 60_000);
});

test('the API explorer draws itself without leaving the origin, and takes a token', async () => {
  const visited = await visit(browser, nextround.url);
  await visited.page.goto('/graphiql');
  await visited.page.getByRole('button', { name: 'Headers' }).waitFor();
  await calm(visited.page);
  expect(visited.strangers).toEqual([]);
  await photograph(visited.page, 'graphiql');
  await visited.context.close();
}, 60_000);
