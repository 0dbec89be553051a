import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { Thread } from './thread';

/** The thread as a section of the candidate's page, where a mail or the inbox leads by `#messages`. */
export function ThreadSection({ candidateId, name }: { candidateId: string; name: string }) {
  const { t } = useTranslation();
  const can = useMay();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (window.location.hash === '#messages') section.current?.scrollIntoView();
  }, []);
  if (!can('message.send')) return null;
  return (
    <section className="card" id="messages" ref={section} aria-labelledby="messages-title">
      <div className="card-body thread-head">
        <h2 className="h3" id="messages-title">
          {t('thread.with', { name })}
        </h2>
      </div>
      <Thread candidateId={candidateId} boxed />
    </section>
  );
}
