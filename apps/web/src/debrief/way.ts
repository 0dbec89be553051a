import { createContext, useContext, useSyncExternalStore } from 'react';
import { type Place, placeOf } from './place';

/** How one came to a debrief: signed in, or by the link of a mail. */
export const ByLink = createContext(false);
export const useByLink = () => useContext(ByLink);

const here = location.pathname;
const listeners = new Set<() => void>();
const moved = () => listeners.forEach((listener) => listener());

function listen(listener: () => void) {
  if (listeners.size === 0) addEventListener('popstate', arrive);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('popstate', arrive);
  };
}

/** Back beyond where the debrief began is another page. */
function arrive(): void {
  if (location.pathname === here) moved();
  else location.reload();
}

export const usePlace = (): Place | undefined =>
  useSyncExternalStore(listen, () => placeOf(new URLSearchParams(location.search).get('step')));

export function go(place: Place): void {
  history.pushState(null, '', `?step=${place}`);
  scrollTo(0, 0);
  moved();
}
