import type { Browser, Page } from 'playwright-core';
import { desk, openBrowser, phone, photograph, sideways, violations, visit } from './browser.js';
import { clean, comesTrue, type Person, type Running, settled, signIn as enter, speak, start } from './people.js';

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
    await page.waitForLoadState('networkidle');
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

  test('the candidate reads the wording, and never the scorecard', async () => {
    const visited = await signIn('candidate', phone);
    const { page } = visited;
    await page.getByText('Feedback is here').first().waitFor();
    await page.goto(`/me/interviews/${interviewId}`);
    await page.getByText(wording).first().waitFor();
    expect(await page.getByText('Went into code quickly.').count()).toBe(0);
    await page.getByRole('button', { name: /^Tell .* you have read it$/ }).click();
    await page.getByText(/^Read today/).waitFor();
    clean(visited);
    await visited.context.close();
  }, 60_000);

  test('the recruiter has the receipt', async () => {
    const visited = await signIn('recruiter');
    await visited.page.goto(`/interviews/${interviewId}`);
    await visited.page
      .getByText(/read it today/)
      .first()
      .waitFor();
    clean(visited);
    await visited.context.close();
  }, 60_000);

  test('what a candidate shares of another process reads the same before and after, and is gone once taken back', async () => {
    const [mine, theirs] = [await signIn('candidate', phone), await signIn('recruiter')];
    const { page } = mine;
    await page.goto('/me/processes');
    await page.getByRole('button', { name: 'Add a process' }).click();
    const sheet = page.getByRole('dialog', { name: 'Add a process' });
    await sheet.getByLabel('Company').fill('Quellwerk');
    await sheet.getByLabel('Role').fill('Platform engineer');
    await sheet.getByRole('button', { name: 'Add a process' }).click();
    await page.getByRole('heading', { level: 1, name: 'Quellwerk' }).waitFor();
    await page.getByRole('link', { name: /^Tell .+ about it$/ }).click();
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Share this' }).isDisabled()).toBe(true);
    await page.getByRole('radio', { name: /^That it exists/ }).check();
    expect(await page.getByRole('region', { name: /reads exactly this$/ }).innerText()).not.toContain('Quellwerk');
    await page.getByRole('radio', { name: /^Company and role too/ }).check();
    const told = await page.getByText(/in another application process at Quellwerk/).innerText();
    await photograph(page, 'errand-share');
    await page.getByRole('button', { name: 'Share this' }).click();
    await page.getByRole('button', { name: /^Take it back/ }).waitFor();

    await theirs.page.goto('/candidates');
    await theirs.page.getByRole('link', { name: 'Mirela' }).first().click();
    await theirs.page.getByText(told, { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Take it back/ }).click();
    await page.getByText(/taken back/).waitFor();
    await theirs.page.reload();
    await theirs.page.getByRole('heading', { level: 2, name: /^Messages with/ }).waitFor();
    expect(await theirs.page.getByText(told, { exact: true }).count()).toBe(0);
    for (const visited of [mine, theirs]) {
      clean(visited);
      await visited.context.close();
    }
  }, 90_000);

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

  test('a keyboard is enough: rows, the sheet of shortcuts, and back', async () => {
    const visited = await signIn('recruiter');
    const { page } = visited;
    await page.goto('/candidates');
    await page.getByRole('table').waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const name = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('c');
    await page.waitForURL(/\/candidates$/);
    await page.keyboard.press('/');
    await page.keyboard.type('zzz');
    await page.waitForURL(/q=zzz/);
    clean(visited);
    await visited.context.close();
  }, 60_000);

  test('a recruiter’s day: something is put off, taken back, and a silent company is asked', async () => {
    const visited = await signIn('recruiter');
    const { page } = visited;
    await page.waitForURL(/\/today/);
    const rows = page.locator('[data-row]');
    await page.goto('/today?kind=FEEDBACK_OVERDUE');
    await rows.first().waitFor();
    const before = await rows.count();
    await page.keyboard.press('j');
    await page.keyboard.press('h');
    await page.getByRole('button', { name: /^Tomorrow morning/ }).click();
    await comesTrue(async () => (await rows.count()) === before - 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await comesTrue(async () => (await rows.count()) === before);

    await page
      .getByRole('button', { name: /^Ask .* time/ })
      .first()
      .click();
    await page.getByRole('button', { name: /^Send to / }).click();
    await page.getByText(/^On its way to /).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText(/^On its way to /).waitFor({ state: 'detached' });
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

interface Stop {
  name: string;
  path: string;
  act?: (page: Page) => Promise<unknown>;
}

const press =
  (key: string, role: 'dialog' | 'listbox' = 'dialog') =>
  async (page: Page) => {
    await page.keyboard.press(key);
    await page.getByRole(role).first().waitFor();
    // A dialog fades in; while it does, its colours are not yet its own.
    await page.waitForTimeout(250);
  };

const pressed = (name: RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').first().waitFor();
  await page.waitForTimeout(250);
};

/** A part of the first candidate's page. */
const tab = (n: number) => async (page: Page) => {
  await page.locator('[data-row]').first().click();
  await page.locator('.page-tabs a').nth(n).click();
};

const stops: Record<'nobody' | Person, () => Stop[]> = {
  nobody: () => [
    { name: 'sign-in', path: '/sign-in' },
    { name: 'invitation', path: '/invitation/not-a-real-one' },
    { name: 'feedback-link-over', path: '/f/not-a-real-one' },
    { name: 'debrief-link-over', path: '/d/not-a-real-one' },
  ],
  recruiter: () => [
    { name: 'today', path: '/today?scope=all' },
    { name: 'today-done', path: '/today?scope=all', act: press('e') },
    { name: 'today-later', path: '/today?scope=all', act: press('h') },
    { name: 'today-chosen', path: '/today?scope=all', act: (page) => page.keyboard.press('x') },
    { name: 'today-opened', path: '/today?scope=all', act: (page) => page.locator('[data-row]').first().click() },
    { name: 'ask-for-a-scorecard', path: `/interviews/${interviewId}?act=ask` },
    { name: 'pipeline', path: '/pipeline' },
    { name: 'pipeline-move', path: '/pipeline', act: (page) => page.locator('.tile-menu').first().click() },
    { name: 'pipeline-list', path: '/pipeline?view=list' },
    { name: 'pipeline-none', path: '/pipeline?q=zzzz' },
    { name: 'process', path: '/pipeline?view=list', act: (page) => page.locator('[data-row]').first().click() },
    { name: 'candidates', path: '/candidates' },
    { name: 'candidates-none', path: '/candidates?q=zzzz' },
    { name: 'candidate-add', path: '/candidates', act: press('c') },
    { name: 'candidate', path: '/candidates', act: (page) => page.locator('[data-row]').first().click() },
    { name: 'candidate-timeline', path: '/candidates', act: tab(1) },
    { name: 'candidate-debriefs', path: '/candidates', act: tab(2) },
    { name: 'candidate-readers', path: '/candidates', act: tab(3) },
    { name: 'interviews', path: '/interviews' },
    { name: 'interview', path: `/interviews/${interviewId}` },
    { name: 'scorecard', path: `/interviews/${interviewId}`, act: press('s') },
    { name: 'prep-pack', path: `/interviews/${interviewId}/prep` },
    { name: 'companies', path: '/companies' },
    { name: 'company-add', path: '/companies', act: press('c') },
    { name: 'company', path: '/companies', act: (page) => page.locator('[data-row]').first().click() },
    { name: 'insights', path: '/insights' },
    { name: 'insights-too-few', path: '/insights?from=2020-01-01&to=2020-01-02' },
    { name: 'release', path: `/interviews/${interviewId}`, act: press('f') },
    { name: 'keys', path: '/interviews', act: press('?') },
    { name: 'account', path: '/account' },
    { name: 'inbox', path: '/inbox' },
    { name: 'not-here', path: '/nowhere' },
  ],
  candidate: () => [
    { name: 'me', path: '/me' },
    { name: 'debrief-step', path: `/me/debrief/${interviewId}?step=1` },
    { name: 'debrief-asked', path: `/me/debrief/${interviewId}?step=10` },
    { name: 'debrief-review', path: `/me/debrief/${interviewId}?step=review` },
    { name: 'debrief-sent', path: `/me/debrief/${interviewId}?step=sent` },
    { name: 'my-interview', path: `/me/interviews/${interviewId}` },
    { name: 'my-processes', path: '/me/processes' },
    { name: 'my-privacy', path: '/me/privacy' },
    { name: 'my-process-add', path: '/me/processes', act: pressed(/^(Add a process|Prozess hinzufügen)$/) },
    { name: 'my-process', path: '/me/processes', act: (page) => page.locator('a[href*="/me/processes/"]').last().click() },
    { name: 'my-decision', path: '/me/processes', act: (page) => page.locator('a[href*="/me/disclosures/"]').first().click() },
    { name: 'my-messages', path: '/me/messages' },
    { name: 'my-inbox', path: '/inbox' },
    { name: 'my-account', path: '/account' },
    { name: 'thank-you', path: `/me/interviews/${interviewId}/thank-you` },
    {
      name: 'thank-you-note',
      path: `/me/interviews/${interviewId}/thank-you`,
      act: (page) => page.getByRole('radio', { name: 'LinkedIn' }).check(),
    },
    { name: 'my-prep', path: '/me', act: (page) => page.locator('a[href$="/prep"]').first().click() },
    { name: 'own-follow-up', path: '/me', act: (page) => page.locator('a[href*="FOLLOW_UP"]').first().click() },
  ],
  candidate2: () => [{ name: 'me2', path: '/me' }],
  auditor: () => [
    { name: 'audit', path: '/audit', act: (page) => page.locator('[data-row]').first().click() },
    { name: 'audit-none', path: '/audit?action=nothing.such&from=2026-01-01' },
  ],
  admin: () => [
    { name: 'settings-members', path: '/settings' },
    { name: 'settings-invite', path: '/settings/members', act: pressed(/^(Invite a colleague|Jemanden einladen)$/) },
    { name: 'settings-agency', path: '/settings/agency' },
    { name: 'settings-stages', path: '/settings/stages' },
    { name: 'settings-question', path: '/settings/questions', act: pressed(/^(Add a question|Frage hinzufügen)$/) },
    { name: 'settings-clock', path: '/settings/clock' },
    { name: 'imports', path: '/imports' },
    { name: 'settings-mails', path: '/settings/mails' },
    { name: 'settings-client', path: '/settings/clients', act: pressed(/^(Add an API client|API-Client hinzufügen)$/) },
    { name: 'settings-webhooks', path: '/settings/webhooks' },
    { name: 'settings-roles', path: '/settings/roles' },
    { name: 'account-admin', path: '/account' },
  ],
};

describe.each(['nobody', 'recruiter', 'candidate', 'candidate2', 'auditor', 'admin'] as const)('every page of %s', (person) => {
  test.each(['en', 'de'] as const)(
    'in %s is clean in light and dark, at 390 and 1280',
    async (language) => {
      const visited = person === 'nobody' ? await visit(browser, nextround.url) : await signIn(person);
      const { page } = visited;
      if (person !== 'nobody') await speak(page, language);
      else await page.addInitScript((chosen) => localStorage.setItem('nextround.language', chosen), language.toUpperCase());
      const found: string[] = [];
      for (const stop of stops[person]()) {
        for (const size of [phone, desk]) {
          await page.setViewportSize(size);
          await page.goto(stop.path);
          await settled(page);
          await stop.act?.(page);
          if (stop.act) await settled(page);
          for (const scheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme: scheme });
            await page.locator(`html[data-mantine-color-scheme="${scheme}"]`).waitFor({ state: 'attached' });
            const name = `${stop.name}-${language}-${scheme}-${size.width}`;
            const [faults, wide] = [await violations(page), await sideways(page)];
            found.push(...faults.map((fault) => `${name}: ${fault}`), ...(wide > 0 ? [`${name}: ${wide} px too wide`] : []));
            if ((await page.locator('html').getAttribute('lang')) !== language) found.push(`${name}: speaks another language`);
            if ((await page.getByRole('heading', { level: 1, includeHidden: true }).count()) !== 1) found.push(`${name}: not one h1`);
            await photograph(page, name);
          }
        }
      }
      if (person !== 'nobody') await speak(page, 'en');
      expect(found).toEqual([]);
      clean(visited);
      await visited.context.close();
    },
    300_000,
  );
});

test('the API explorer draws itself without leaving the origin, and takes a token', async () => {
  const visited = await visit(browser, nextround.url);
  await visited.page.goto('/graphiql');
  await visited.page.getByRole('button', { name: 'Headers' }).waitFor();
  await visited.page.waitForLoadState('networkidle');
  expect(visited.strangers).toEqual([]);
  await photograph(visited.page, 'graphiql');
  await visited.context.close();
}, 60_000);
