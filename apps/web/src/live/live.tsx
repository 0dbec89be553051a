import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Viewer } from '../access/viewer';
import { useHeldBack } from './news';
import { since } from './since';
import '../look/floating.css';

/** Stands once in the frame: keeps what is on the screen as it is at the server, and says so where it had better wait. */
export function Live({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const show = useHeldBack();
  useEffect(() => {
    let gone = false;
    let end = () => {};
    void import('./listen').then(({ listen }) => {
      if (!gone) end = listen(client, since(client, viewer.id));
    });
    return () => {
      gone = true;
      end();
    };
  }, [client, viewer.id]);
  return (
    <output className="floating" data-at="top">
      {show && (
        <div className="floating-note">
          <span>{t('live.changed')}</span>
          <Button size="xs" variant="default" onClick={show}>
            {t('live.show')}
          </Button>
        </div>
      )}
    </output>
  );
}
