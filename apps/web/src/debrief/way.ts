import { createContext, useContext } from 'react';
import type { Place } from './place';

/** How one came to a debrief: signed in, or by the link of a mail, which leads nowhere else. */
export interface Way {
  byLink: boolean;
  go: (place: Place) => void;
}

export const DebriefWay = createContext<Way>({ byLink: false, go: () => undefined });
export const useWay = () => useContext(DebriefWay);
