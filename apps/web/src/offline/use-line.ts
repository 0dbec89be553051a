import { useSyncExternalStore } from 'react';
import { lineStore } from '../access/reach';

/** Whether nobody can be reached just now. */
export const useCutOff = () => useSyncExternalStore(lineStore.subscribe, lineStore.isCut);
