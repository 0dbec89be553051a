import type { Page } from 'playwright-core';
import { firstRow, opened, press, pressed, walk } from './walk.js';

/** A process in the pipeline, and what can be done with it. */
const decide = async (page: Page) => {
  await firstRow(page);
  await page.getByRole('button', { name: /^(Move or decide|Verschieben, entscheiden)$/ }).click();
  await page.getByRole('menu').waitFor();
};
const decided = (name: RegExp) => async (page: Page) => {
  await decide(page);
  await page.getByRole('menuitem', { name }).click();
  await page.getByRole('dialog').first().waitFor();
};
const active = '/pipeline?view=list';

walk(['recruiter'], async () => ({
  recruiter: [
    { name: 'today', path: '/today?scope=all' },
    { name: 'today-done', path: '/today?scope=all', act: press('e') },
    { name: 'today-later', path: '/today?scope=all', act: press('h') },
    { name: 'today-chosen', path: '/today?scope=all', act: (page) => page.keyboard.press('x') },
    { name: 'today-opened', path: '/today?scope=all', act: firstRow },
    { name: 'today-none', path: '/today?scope=all&kind=OFFER_COLLISION' },
    { name: 'pipeline', path: '/pipeline' },
    { name: 'pipeline-move', path: '/pipeline', act: opened('.tile-menu') },
    { name: 'pipeline-list', path: active },
    { name: 'pipeline-none', path: '/pipeline?q=zzzz' },
    { name: 'process', path: active, act: firstRow },
    { name: 'process-move', path: active, act: decide },
    {
      name: 'process-book',
      path: active,
      act: async (page) => (await firstRow(page), await pressed(/^(Book a round|Runde vereinbaren)$/)(page)),
    },
    { name: 'process-offer', path: active, act: decided(/^(Note an offer|Angebot festhalten)$/) },
    { name: 'process-reject', path: active, act: decided(/^(Reject|Ablehnen)$/) },
    { name: 'process-withdraw', path: active, act: decided(/^(Withdraw|Zurückziehen)$/) },
    { name: 'not-here', path: '/nowhere', fromOutside: true },
  ],
}));
