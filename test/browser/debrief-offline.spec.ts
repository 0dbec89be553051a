import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { desk, openBrowser, phone, photograph } from './browser.js';
import { asked, clean, comesTrue, type Running, settled, signIn, start } from './people.js';

let nextround: Running;
let browser: Browser;
let agency = '';

interface Held {
  node: {
    debriefPrompts: { id: string; rated: boolean; question: string }[];
    debrief: {
      submittedAt: string | null;
      revision: number;
      answers: { prompt: { id: string }; rating: number; text: string; audience: string }[];
    } | null;
    askedQuestions: { text: string }[];
  };
}
const held = async (id: string) =>
  (
    await asked<Held>(
      nextround.url,
      'candidate',
      `query($id: ID!) { node(id: $id) { ... on Interview {
        debriefPrompts { id rated question } askedQuestions { text }
        debrief { submittedAt revision answers { prompt { id } rating text audience } } } } }`,
      { id },
    )
  ).node;

/** How many requests did something since, as the journal has it. */
async function done(action: string, from: string): Promise<number> {
  const { auditTrail } = await asked<{ auditTrail: { nodes: { requestId: string }[] } }>(
    nextround.url,
    'auditor',
    'query($filter: AuditFilter!) { auditTrail(first: 100, filter: $filter) { nodes { requestId } } }',
    { filter: { action, from } },
  );
  return new Set(auditTrail.nodes.map(({ requestId }) => requestId)).size;
}

beforeAll(async () => {
  [nextround, browser] = await Promise.all([start(), openBrowser()]);
}, 180_000);

/** A round of the demo's candidate that ended an hour ago, in a process that goes on. */
async function ended(): Promise<string> {
  const { viewer, interviews } = await asked<{
    viewer: { agency: { id: string } };
    interviews: { nodes: { startsAt: string; process: { id?: string } }[] };
  }>(
    nextround.url,
    'candidate',
    '{ viewer { agency { id } } interviews(first: 50) { nodes { startsAt process { ... on Application { id } } } } }',
  );
  const [latest] = interviews.nodes.filter(({ process }) => process.id).sort((a, b) => (a.startsAt < b.startsAt ? 1 : -1));
  agency = viewer.agency.id;
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  const { scheduleInterview } = await asked<{ scheduleInterview: { interview: { id: string } } }>(
    nextround.url,
    'recruiter',
    'mutation($input: ScheduleInterviewInput!) { scheduleInterview(input: $input) { interview { id } } }',
    {
      input: {
        applicationId: latest!.process.id,
        format: 'VIDEO',
        kind: 'TECHNICAL',
        startsAt: inHours(-2),
        endsAt: inHours(-1),
        timeZone: 'Europe/Berlin',
        videoUrl: 'https://meet.example/r',
        interviewers: [{ name: 'Jana Wolf', title: 'Staff Engineer' }],
      },
    },
  );
  return scheduleInterview.interview.id;
}

afterAll(async () => {
  await browser.close();
  await nextround.stop();
});

/** The phone has fetched what it needs to open a debrief by itself. */
async function worksOffline(page: Page): Promise<void> {
  await comesTrue(() =>
    page.evaluate(async () => (await caches.match('/d/open')) !== undefined && navigator.serviceWorker.controller !== null),
  );
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const saved = (page: Page) => page.getByText('Saved', { exact: true });
const here = (page: Page) => page.getByText(/^Saved on this (phone|computer)$/);

/** By touch where there is any. */
const tap = async (page: Page, target: Locator) =>
  (await page.evaluate(() => navigator.maxTouchPoints > 0)) ? target.tap() : target.click();
const answer = (page: Page, words: string) => page.locator('label', { hasText: words });

/** Goes on to the next question, and does not look before it is there. */
async function next(page: Page): Promise<void> {
  const before = await heading(page).innerText();
  await tap(page, page.getByRole('button', { name: 'Next' }));
  await comesTrue(async () => (await heading(page).innerText()) !== before);
}

/** Everything from the second question on, as the thumb does it. */
async function answerTheRest(page: Page): Promise<void> {
  for (;;) {
    if (await page.getByLabel('A question they asked').count()) return;
    if (await answer(page, 'Rather yes').count()) await tap(page, answer(page, 'Rather yes'));
    else {
      await page.getByLabel('In your words').fill('Slower next time.');
      await tap(page, answer(page, 'Only me'));
    }
    await next(page);
  }
}

/** The line is back, and the browser says so at once. */
async function online(context: BrowserContext, page: Page): Promise<void> {
  await context.setOffline(false);
  await page.evaluate(() => dispatchEvent(new Event('online')));
}

async function offline(context: BrowserContext, page: Page, act: () => Promise<void>): Promise<void> {
  await context.setOffline(true);
  await act();
  await here(page).waitFor();
  await context.setOffline(false);
}

describe.each([
  ['at 390, by touch, signed in', phone],
  ['at 1280, by the link of the mail', desk],
] as const)('ninety seconds after the interview, in a lift, %s', (_where, viewport) => {
  test('nothing is lost, and nothing is done twice', async () => {
    const byLink = viewport === desk;
    const id = await ended();
    const visited = await signIn(browser, nextround.url, byLink ? 'candidate2' : 'candidate', viewport);
    const { page, context } = visited;
    await page.goto(byLink ? nextround.debriefLink!(agency, id) : `/me/debrief/${id}`);
    await settled(page);
    await worksOffline(page);
    const began = new Date().toISOString();

    await tap(page, answer(page, 'Yes, gladly'));
    await saved(page).waitFor();
    await page.getByLabel('In a sentence').fill('Three calm people and a whiteboard.');
    await saved(page).waitFor();
    await next(page);

    // The doors close.
    await context.setOffline(true);
    await answerTheRest(page);
    await page.getByLabel('A question they asked').fill('How would you cache this?');
    await tap(page, page.getByRole('button', { name: 'Add another' }));
    await page.getByLabel('A question they asked').fill('What would you do first?');
    await here(page).waitFor();
    await photograph(page, `debrief-lift-${viewport.width}`);

    // The tab is gone, and comes back without a line: every word is there.
    await page.reload();
    await page.getByLabel('A question they asked').waitFor();
    expect(await page.getByLabel('A question they asked').inputValue()).toBe('What would you do first?');
    expect(await page.getByText('How would you cache this?').count()).toBe(1);
    await next(page);
    await page.getByText('Three calm people and a whiteboard.').waitFor();
    expect(await page.getByText('Slower next time.').count()).toBeGreaterThan(0);
    await tap(page, page.getByRole('button', { name: /^Send to / }));
    await page.getByRole('heading', { name: / as soon as you are online$/ }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: / as soon as you are online$/ }).waitFor();
    await photograph(page, `debrief-waits-${viewport.width}`);

    // The doors open. The answer to the first thing sent is lost on the way: it is sent again, and not done again.
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      if (lost > 0 || !route.request().headers()['idempotency-key']) return route.continue();
      await route.fetch();
      await route.abort('internetdisconnected');
      lost += 1;
    });
    await online(context, page);
    await comesTrue(async () => lost === 1);
    await online(context, page);
    await page.getByRole('heading', { name: / reads this now$/ }).waitFor();
    await photograph(page, `debrief-arrived-${viewport.width}`);

    const { debrief, debriefPrompts, askedQuestions } = await held(id);
    const answers = Object.fromEntries(debrief!.answers.map(({ prompt, ...answer }) => [prompt.id, answer]));
    const [first, ...others] = debriefPrompts;
    expect(answers[first!.id]).toMatchObject({ rating: 4, text: 'Three calm people and a whiteboard.' });
    for (const prompt of others)
      expect(answers[prompt.id]).toMatchObject(
        prompt.rated ? { rating: 3, text: null } : { rating: null, text: 'Slower next time.', audience: 'PRIVATE' },
      );
    expect(askedQuestions.map(({ text }) => text)).toEqual(['How would you cache this?', 'What would you do first?']);
    expect(debrief!.revision).toBe(1);
    expect(debrief!.submittedAt).not.toBeNull();
    expect([await done('debrief.submit', began), await done('asked-question.note', began)]).toEqual([1, 2]);
    clean(visited);
    await context.close();
  }, 60_000);
});

test('what another device wrote meanwhile is not written over: the candidate says which counts', async () => {
  const id = await ended();
  const [left, right] = [await signIn(browser, nextround.url, 'candidate', phone), await signIn(browser, nextround.url, 'candidate')];
  const words = (page: Page) => page.getByLabel('In a sentence');
  for (const { page } of [left, right]) {
    await page.goto(`/me/debrief/${id}?step=1`);
    await settled(page);
  }
  await offline(left.context, left.page, async () => {
    await words(left.page).fill('Written in the lift.');
    await words(right.page).fill('Written at the desk.');
    await saved(right.page).waitFor();
  });
  await left.page.getByText(/changed on another device/).waitFor();
  expect(await words(left.page).inputValue()).toBe('Written in the lift.');
  await photograph(left.page, 'debrief-conflict');
  await left.page.getByRole('button', { name: 'Keep this one' }).click();
  await saved(left.page).waitFor();
  const { debrief } = await held(id);
  expect(debrief!.answers.map(({ text }) => text)).toContain('Written in the lift.');
  for (const visited of [left, right]) {
    clean(visited);
    await visited.context.close();
  }
}, 60_000);

test('a session that lapsed asks to sign in, and goes on with every word', async () => {
  const id = await ended();
  const { page, context } = await signIn(browser, nextround.url, 'candidate', phone);
  await page.goto(`/me/debrief/${id}?step=1`);
  await settled(page);
  await context.clearCookies();
  await page.reload();
  await page.getByRole('link', { name: 'Sign in' }).waitFor();
  await page.getByLabel('In a sentence').fill('Said after the session.');
  await here(page).waitFor();
  await page.getByRole('link', { name: 'Sign in' }).click();
  await page.getByLabel('E-mail').fill('candidate@harbor.example');
  await page.getByLabel('Password', { exact: true }).fill('nextround-demo-only');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('In a sentence').waitFor();
  await saved(page).waitFor();
  expect(await page.getByLabel('In a sentence').inputValue()).toBe('Said after the session.');
  await context.close();
}, 60_000);

test('the first page opens without a line with what was last seen, and signing out leaves nothing of it', async () => {
  const visited = await signIn(browser, nextround.url, 'candidate', phone);
  const { page, context } = visited;
  await page.goto('/me');
  await settled(page);
  await comesTrue(() => page.evaluate(async () => (await caches.match('/')) !== undefined && navigator.serviceWorker.controller !== null));
  const title = await heading(page).innerText();
  await context.setOffline(true);
  await page.reload();
  await page.getByText(/What you see is as of/).waitFor();
  expect(await heading(page).innerText()).toBe(title);
  await photograph(page, 'me-offline');
  await online(context, page);
  await page.getByText(/What you see is as of/).waitFor({ state: 'detached' });
  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/sign-in/);
  const kept = await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('nextround.')));
  expect(kept).toEqual(['nextround.language']);
  await context.close();
}, 60_000);
