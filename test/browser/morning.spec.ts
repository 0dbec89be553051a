import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { accept, book, cast, openHouse, PASSWORD, Person, type Agency, type House } from '@nextround/cast';
import { desk, openBrowser, photograph, visit } from './browser.js';
import { clean, comesTrue } from './people.js';

/** How many hours ago rounds ended, and how many people’s: so much is owed after each of them. */
const owing = [
  // A debrief, for a day.
  { hours: -31, people: 23 },
  // A thank-you, for four hours more.
  { hours: -21, people: 8 },
  // A debrief, and by the company an answer for three days.
  { hours: -76, people: 3 },
];

describe('a recruiter’s morning, by keyboard alone', () => {
  let house: House;
  let harbor: Agency;
  let browser: Browser;

  beforeAll(async () => {
    house = await openHouse({ web: join(import.meta.dirname, '../../dist/web') });
    [{ harbor }, browser] = await Promise.all([cast(house), openBrowser()]);
    await waits(house, harbor);
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const left = async () => (await harbor.recruiter.ask('{ today(first: 1, mine: true) { totalCount } }')).today.totalCount as number;

  test('from a queue of forty to an empty one, and the focus is never lost', async () => {
    const visited = await visit(browser, house.url, desk);
    const { page } = visited;
    const { keyboard } = page;
    const title = page.getByRole('heading', { level: 1 });
    /** Presses them one after the other; whatever they do, the focus stands somewhere afterwards. */
    const press = async (...keys: string[]) => {
      for (const key of keys) {
        await keyboard.press(key);
        await comesTrue(() => page.evaluate(() => document.activeElement !== document.body));
      }
    };
    const counts = (things: RegExp) => comesTrue(async () => things.test(await title.innerText()));
    /** Walks to the first row with these words. */
    const goTo = async (words: string) => {
      await page.locator('[data-row]', { hasText: words }).first().waitFor();
      const way = await page.evaluate((text) => {
        const rows = [...document.querySelectorAll('[data-row]')];
        const here = rows.indexOf(document.activeElement!);
        const there = rows.findIndex((one) => one.textContent.includes(text));
        return here === -1 ? there + 1 : there - here;
      }, words);
      await press(...Array<string>(Math.abs(way)).fill(way > 0 ? 'j' : 'k'));
      expect(await inFocus()).toContain(words);
    };
    /** Goes by Tab to what bears that name. */
    const tabTo = async (name: RegExp) => {
      for (let steps = 0; steps < 60; steps += 1) {
        if (name.test(await inFocus())) return;
        await press('Tab');
      }
      throw new Error(`No Tab leads to ${String(name)}.`);
    };
    const inFocus = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const onPrimary = () => comesTrue(() => page.evaluate(() => document.activeElement?.hasAttribute('data-primary') === true));

    const inDialog = (tag: string) =>
      comesTrue(() =>
        page.evaluate((name) => document.activeElement?.tagName === name && document.activeElement.closest('[role=dialog]') !== null, tag),
      );

    await page.goto('/sign-in');
    await page.getByLabel('E-mail').focus();
    await keyboard.type(harbor.recruiter.email);
    await press('Tab');
    await keyboard.type(PASSWORD);
    await press('Enter');
    await counts(/^40 things/);
    expect(await left()).toBe(40);

    // A new debrief: read where it stands, and out of the day.
    await goTo('Read a new debrief');
    await press('Enter');
    await onPrimary();
    await press('Enter');
    await page.waitForURL(/\/interviews\//);
    await page.getByText('They drew everything.').waitFor();
    await press('g', 't');
    await counts(/^40 things/);
    await goTo('Read a new debrief');
    await press('e');
    await inDialog('INPUT');
    await keyboard.type('Read, and called her.');
    await press('Enter');
    await counts(/^39 things/);

    // A message: the words come first, Ctrl Enter sends them.
    await goTo('Answer Maya');
    await press('Enter');
    await comesTrue(() => page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'));
    await keyboard.type('Yes, third floor.');
    await press('Control+Enter');
    await counts(/^38 things/);

    // Silent companies are asked; the first time it is taken back, and done again.
    const asked = page.getByRole('region', { name: /^Asked already/ }).locator('[data-row]');
    const ask = async (nth: number) => {
      await goTo('Ask Harbor Client');
      await page.getByRole('button', { name: 'Send to Henrik' }).waitFor();
      await press('Enter');
      await onPrimary();
      await press('Enter');
      await page.getByText('On its way to Henrik').waitFor();
      await comesTrue(async () => (await asked.count()) === nth);
    };
    await ask(1);
    await press('z');
    await page.getByText('On its way to Henrik').waitFor({ state: 'detached' });
    await comesTrue(async () => (await asked.count()) === 0);
    for (const nth of [1, 2, 3]) await ask(nth);
    await counts(/^38 things/);

    // What can wait is put off: one round to prepare, and together those that were asked.
    const putOff = async (left: number) => {
      await press('h');
      await inDialog('BUTTON');
      await press('Tab', 'Enter');
      await counts(new RegExp(`^${left} things`));
    };
    await goTo('Prepare round 2');
    await putOff(37);
    await goTo('Harbor Client was asked');
    await press('x', 'j', 'x', 'j', 'x');
    await page.getByRole('toolbar', { name: '3 chosen' }).waitFor();
    await putOff(34);

    // Three were called already: out of the day, back, and out again.
    await goTo('Ask Person for the debrief');
    const settle = async () => {
      await press('x', 'j', 'x', 'j', 'x', 'e');
      await inDialog('INPUT');
      await keyboard.type('Called.');
      await press('Enter');
      await counts(/^31 things/);
    };
    await settle();
    await press('z');
    await counts(/^34 things/);
    await goTo('Ask Person for the debrief');
    await settle();

    // Everybody else is reminded at once, with the words that leave before their eyes.
    await tabTo(/^\d+ more$/);
    await press('Enter');
    await comesTrue(async () => (await page.locator('[data-row]').count()) === 31);
    // One alone, whose night it is: taken back, nothing has left, and she is in the day again.
    await goTo('Person 1 of 31');
    await page.getByRole('button', { name: 'Remind Person', exact: true }).waitFor();
    await press('Enter');
    await onPrimary();
    await press('Enter');
    await counts(/^30 things/);
    await press('z');
    await counts(/^31 things/);
    await goTo('Ask Person for the debrief');
    for (let n = 1; n < 31; n += 1) await press('x', 'j');
    await press('x');
    await page.getByRole('toolbar', { name: '31 chosen' }).waitFor();
    await photograph(page, 'morning-chosen');
    await press('r');
    await inDialog('BUTTON');
    expect(await page.getByRole('dialog').locator('.letters li').count()).toBe(31);
    await keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached', timeout: 60_000 });
    await counts(/^Nothing waits for you$/);
    await page.getByText('Nothing waits for you.').waitFor();
    await comesTrue(() => page.evaluate(() => document.activeElement?.tagName === 'H1'));
    await photograph(page, 'morning-empty');

    // As the agency has it: nothing is left, everybody was written to once, each company asked once for each round.
    await comesTrue(async () => (await left()) === 0);
    const { candidates, interviews } = await harbor.recruiter.ask(`{
      candidates(first: 50) { nodes { name thread { messages(first: 3) { nodes { body } } } } }
      interviews(first: 50) { nodes { followUps { kind state } } } }`);
    const written = new Map(
      (candidates.nodes as Written[]).map(({ name, thread }) => [name, thread.messages.nodes.map(({ body }) => body)]),
    );
    const people = [...written].filter(([name]) => name.startsWith('Person'));
    expect(people.map(([, messages]) => messages.length).sort()).toEqual([0, 0, 0, ...Array<number>(31).fill(1)]);
    expect(written.get(harbor.candidate.name)).toEqual(['Yes, third floor.', 'Which floor is it?']);
    const steps = (interviews.nodes as { followUps: { kind: string; state: string }[] }[]).flatMap(({ followUps }) => followUps);
    expect(steps.filter(({ kind, state }) => kind === 'FIRST_FOLLOW_UP' && state === 'DONE')).toHaveLength(3);
    clean(visited);
    await visited.context.close();
  }, 300_000);
});

interface Written {
  name: string;
  thread: { messages: { nodes: { body: string }[] } };
}

/** Forty things: what happened with two candidates of the cast, and what others owe, or wait for. */
async function waits(house: House, { recruiter, candidate, held, prompts, job }: Agency): Promise<void> {
  const answers = [{ promptId: prompts['COMPANY'], rating: 4, text: 'They drew everything.', audience: 'RECRUITER' }];
  await candidate.do('saveDebrief', { interviewId: held, answers }, 'debrief { id }');
  await candidate.do('submitDebrief', { interviewId: held }, 'debrief { id }');
  await candidate.do('sendMessage', { body: 'Which floor is it?' }, 'message { id }');
  const owes = async (hours: number, name: string) => {
    const person = new Person(name, `${name.replaceAll(' ', '.')}@people.test`, house.url, null);
    const { candidate: added } = await recruiter.do('addCandidate', { name, email: person.email }, 'candidate { id }');
    // Whoever cannot sign in has no thread to be written to.
    await accept(person, (await recruiter.do('inviteCandidate', { candidateId: added.id }, 'url')).url as string);
    if (name === 'Person 1 of 31') await person.do('updateProfile', { quietHours: { start: '00:00', end: '23:59' } }, '__typename');
    const input = { candidateId: added.id as string, jobId: job };
    const { application } = await recruiter.do('submitApplication', input, 'application { id }');
    await book(recruiter, application.id as string, hours);
  };
  for (const { hours, people } of owing)
    await Promise.all(Array.from({ length: people }, (_, n) => owes(hours, `Person ${n + 1} of ${-hours}`)));
}
