import { lazy, Suspense, useRef, useState } from 'react';
import type { Viewer } from '../access/viewer';
import { answersNow } from './shortcuts';

const Palette = lazy(() => import('./palette').then(({ Palette: component }) => ({ default: component })));
const ShortcutSheet = lazy(() => import('./shortcut-sheet').then(({ ShortcutSheet: component }) => ({ default: component })));

type Over = { readonly what: 'sheet' } | { readonly what: 'palette'; readonly answers: ReturnType<typeof answersNow> };

/** What lies over every page when it is asked for, and is fetched only then. */
export function useOverlays(viewer: Viewer) {
  const [over, setOver] = useState<Over>();
  const from = useRef<Element>(null);
  const open = (next: Over) => {
    from.current = document.activeElement;
    setOver(next);
  };
  const close = (returnFocus = true) => {
    setOver(undefined);
    const before = from.current;
    if (returnFocus && before instanceof HTMLElement) requestAnimationFrame(() => before.focus({ preventScroll: true }));
  };
  return {
    openPalette: () => open({ what: 'palette', answers: answersNow() }),
    openSheet: () => open({ what: 'sheet' }),
    overlays: over && (
      <Suspense>
        {over.what === 'sheet' ? <ShortcutSheet close={close} /> : <Palette viewer={viewer} answers={over.answers} close={close} />}
      </Suspense>
    ),
  };
}
