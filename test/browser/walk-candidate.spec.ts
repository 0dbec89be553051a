import { toldRound } from './prepared.js';
import { opened, pressed, walk } from './walk.js';

walk(['candidate', 'candidate2'], async (url) => {
  const id = await toldRound(url);
  return {
    candidate: [
      { name: 'me', path: '/me' },
      { name: 'debrief-step', path: `/me/debrief/${id}?step=1` },
      { name: 'debrief-asked', path: `/me/debrief/${id}?step=10` },
      { name: 'debrief-review', path: `/me/debrief/${id}?step=review` },
      { name: 'debrief-sent', path: `/me/debrief/${id}?step=sent` },
      { name: 'my-interview', path: `/me/interviews/${id}` },
      { name: 'my-processes', path: '/me/processes' },
      { name: 'my-process-add', path: '/me/processes', act: pressed(/^(Add a process|Prozess hinzufügen)$/) },
      { name: 'my-process', path: '/me/processes', act: (page) => page.locator('a[href*="/me/processes/"]').last().click() },
      { name: 'my-decision', path: '/me/processes', act: opened('a[href*="/me/disclosures/"]') },
      {
        name: 'my-sharing',
        path: '/me/processes',
        act: async (page) => {
          await page.locator('a[href*="/me/processes/"]').last().click();
          await page.locator('a[href$="/share"]').click();
        },
      },
      { name: 'my-privacy', path: '/me/privacy' },
      { name: 'my-messages', path: '/me/messages' },
      { name: 'my-inbox', path: '/inbox' },
      { name: 'my-account', path: '/account' },
      { name: 'thank-you', path: `/me/interviews/${id}/thank-you` },
      {
        name: 'thank-you-note',
        path: `/me/interviews/${id}/thank-you`,
        act: (page) => page.getByRole('radio', { name: 'LinkedIn' }).check(),
      },
      { name: 'my-prep', path: '/me', act: opened('a[href$="/prep"]') },
      { name: 'own-follow-up', path: '/me', act: opened('a[href*="FOLLOW_UP"]') },
    ],
    candidate2: [{ name: 'me2', path: '/me' }],
  };
});
