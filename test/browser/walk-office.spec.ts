import { imports, webhook } from './prepared.js';
import { firstRow, pressed, walk } from './walk.js';

walk(['admin', 'auditor', 'nobody'], async (url) => {
  const [endpoint, { brought, tried, done }] = [await webhook(url), await imports(url)];
  return {
    admin: [
      { name: 'settings-members', path: '/settings/members' },
      { name: 'settings-invite', path: '/settings/members', act: pressed(/^(Invite a colleague|Jemanden einladen)$/) },
      { name: 'settings-agency', path: '/settings/agency' },
      { name: 'settings-stages', path: '/settings/stages' },
      { name: 'settings-question', path: '/settings/questions', act: pressed(/^(Add a question|Frage hinzufügen)$/) },
      { name: 'settings-clock', path: '/settings/clock' },
      { name: 'settings-mails', path: '/settings/mails' },
      { name: 'settings-client', path: '/settings/clients', act: pressed(/^(Add an API client|API-Client hinzufügen)$/) },
      { name: 'settings-webhooks', path: '/settings/webhooks' },
      { name: 'settings-webhook', path: `/settings/webhooks/${endpoint}` },
      { name: 'settings-roles', path: '/settings/roles' },
      { name: 'imports', path: '/imports' },
      { name: 'import-file', path: `/imports/${brought}` },
      {
        name: 'import-columns',
        path: `/imports/${brought}`,
        act: (page) => page.getByRole('button', { name: /^(Go on to the columns|Weiter zu den Spalten)$/ }).click(),
      },
      { name: 'import-tried', path: `/imports/${tried}` },
      { name: 'import-done', path: `/imports/${done}` },
      {
        name: 'candidate-erase',
        path: '/candidates',
        act: async (page) => (await firstRow(page), await pressed(/^(Erase…|Löschen …)$/)(page)),
      },
      { name: 'account-admin', path: '/account' },
    ],
    auditor: [
      { name: 'audit', path: '/audit', act: firstRow },
      { name: 'audit-none', path: '/audit?action=nothing.such&from=2026-01-01' },
    ],
    nobody: [
      { name: 'sign-in', path: '/sign-in', fromOutside: true },
      { name: 'invitation', path: '/invitation/not-a-real-one', fromOutside: true },
      { name: 'feedback-link-over', path: '/f/not-a-real-one', fromOutside: true },
      { name: 'debrief-link-over', path: '/d/not-a-real-one', fromOutside: true },
    ],
  };
});
