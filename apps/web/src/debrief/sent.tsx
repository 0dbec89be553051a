import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../look/button-link';
import { PageTitle } from '../look/page';
import { Ring } from '../look/parts';
import type { Readers } from './readers';
import { TaskFrame } from './task-frame';
import { useWay } from './way';

/** It is handed over: who reads it, and the one thing that is worth doing next. */
export function Sent({ readers, interviewId }: { readers: Readers; interviewId: string }) {
  const { t } = useTranslation();
  const { byLink, go } = useWay();
  return (
    <TaskFrame
      place={t(readers.onlyMe ? 'debrief.keptPlace' : 'debrief.sentPlace')}
      acts={
        <>
          <Button size="lg" variant="default" onClick={() => go('review')}>
            {t('debrief.readAgain')}
          </Button>
          <ButtonLink size="lg" to="/me/interviews/$id/thank-you" params={{ id: interviewId }} style={{ flex: 1 }}>
            {t(byLink ? 'debriefLink.toThankYou' : 'debrief.toThankYou')}
          </ButtonLink>
        </>
      }
    >
      <div style={{ marginBottom: 16 }}>
        <Ring state="done" size={36} />
      </div>
      <PageTitle>{readers.onlyMe ? t('debrief.keptTitle') : t('debrief.sentTitle', { name: readers.name })}</PageTitle>
      {!readers.onlyMe && <p className="task-lead">{t('debrief.sentNext', { name: readers.inside, client: readers.client })}</p>}
      <p className="task-lead">{t(byLink ? 'debriefLink.thankYou' : 'debrief.thankYou', { client: readers.client })}</p>
    </TaskFrame>
  );
}
