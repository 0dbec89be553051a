import type { Page } from 'playwright-core';
import { toldRound } from './prepared.js';
import { firstRow, press, walk } from './walk.js';

/** A part of the first candidate's page. */
const tab = (n: number) => async (page: Page) => {
  await firstRow(page);
  await page.locator('.page-tabs a').nth(n).click();
};

walk(['recruiter'], async (url) => {
  const round = `/interviews/${await toldRound(url)}`;
  return {
    recruiter: [
      { name: 'candidates', path: '/candidates' },
      { name: 'candidates-none', path: '/candidates?q=zzzz' },
      { name: 'candidate-add', path: '/candidates', act: press('c') },
      { name: 'candidate', path: '/candidates', act: firstRow },
      { name: 'candidate-timeline', path: '/candidates', act: tab(1) },
      { name: 'candidate-debriefs', path: '/candidates', act: tab(2) },
      { name: 'candidate-readers', path: '/candidates', act: tab(3) },
      { name: 'interviews', path: '/interviews' },
      { name: 'interview', path: round },
      { name: 'ask-for-a-scorecard', path: `${round}?act=ask`, act: (page) => page.getByRole('dialog').waitFor() },
      { name: 'scorecard', path: round, act: press('s') },
      { name: 'release', path: round, act: press('f') },
      { name: 'prep-pack', path: `${round}/prep` },
      { name: 'companies', path: '/companies' },
      { name: 'company-add', path: '/companies', act: press('c') },
      { name: 'company', path: '/companies', act: firstRow },
      { name: 'palette', path: '/interviews', act: press('Control+k') },
      { name: 'keys', path: '/interviews', act: press('?') },
      { name: 'insights', path: '/insights' },
      { name: 'insights-too-few', path: '/insights?from=2020-01-01&to=2020-01-02' },
      { name: 'inbox', path: '/inbox' },
      { name: 'account', path: '/account' },
    ],
  };
});
