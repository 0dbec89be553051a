import { useApolloClient } from '@apollo/client/react';
import { useBlocker } from '@tanstack/react-router';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { PackDesk } from './pack-desk';
import type { PreparedInterview } from './prep-editor-document';

/** The pack in hand. Leaving the page sends what waits; what could not be sent asks before it is given up. */
export function usePack({ id, prepPack }: PreparedInterview) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [desk] = useState(() => new PackDesk(client, id, prepPack));
  const state = useSyncExternalStore(desk.subscribe, desk.snapshot);
  useEffect(() => desk.seen(prepPack), [desk, prepPack]);
  useEffect(() => {
    const send = () => void desk.flush();
    addEventListener('online', send);
    return () => removeEventListener('online', send);
  }, [desk]);
  useBlocker({
    shouldBlockFn: async () => !(await desk.flush()) && !window.confirm(t('packEditor.leaveUnsaved')),
    enableBeforeUnload: () => desk.snapshot().unsaved.size > 0,
  });
  return { ...state, desk };
}

export type PackInHand = ReturnType<typeof usePack>;
