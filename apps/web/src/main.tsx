import './look/page.css';
import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { createRouter, RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { onShutOut } from './access/authorised-fetch';
import { client } from './access/client';
import { lineStore } from './access/reach';
import { refresh, token } from './access/session';
import { viewerNow, whoIsHere } from './access/viewer';
import { guessLanguage, speak, speakFrom } from './i18n/i18n';
import { Loading } from './look/asked';
import { keepFocus } from './look/focus-kept';
import { NotHere } from './look/not-here';
import { cssVariablesResolver, theme } from './look/theme';
import { TroublePage } from './look/trouble-page';
import { reloadOnceForMissingFiles } from './offline/worker';
import { routeTree } from './routeTree.gen';

const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultNotFoundComponent: NotHere,
  defaultPendingComponent: Loading,
  defaultErrorComponent: ({ error }) => <TroublePage error={error} retry={() => void router.invalidate()} />,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

onShutOut(() => void router.navigate({ to: '/sign-in', search: { next: router.state.location.href } }));

speakFrom({ EN: () => import('./i18n/en.json'), DE: () => import('./i18n/de.json') });
reloadOnceForMissingFiles();
keepFocus();

/** The line is back: a session that could not be renewed is, and what is on the screen is asked again. */
lineStore.subscribe(() => {
  if (lineStore.isCut()) return;
  void (async () => {
    if (viewerNow() && !token() && !(await refresh()))
      return router.navigate({ to: '/sign-in', search: { next: router.state.location.href } });
    return client.refetchQueries({ include: 'active' });
  })().catch(() => undefined);
});

// Who is here decides the language; both are known before anything is drawn, so nothing is drawn twice.
if (!(await whoIsHere().catch(() => null))) await speak(guessLanguage());
document.documentElement.style.backgroundColor = '';

createRoot(document.getElementById('root')!).render(
  <MantineProvider theme={theme} cssVariablesResolver={cssVariablesResolver} defaultColorScheme="auto">
    <ApolloProvider client={client}>
      <RouterProvider router={router} />
    </ApolloProvider>
  </MantineProvider>,
);
