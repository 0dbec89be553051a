import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../look/button-link';
import { givenName } from '../look/names';
import { PageTitle } from '../look/page';
import { Ring } from '../look/parts';
import type { Readers } from './audience';
import { TaskFrame } from './task-frame';

export function Sent({ readers, interviewId }: { readers: Readers; interviewId: string }) {
  const { t } = useTranslation();
  const name = givenName(readers.recruiter);
  return (
    <TaskFrame
      place={t('debrief.sentPlace')}
      acts={
        <>
          <ButtonLink size="lg" variant="default" to="/me/debrief/$interviewId" params={{ interviewId }} search={{ step: 'review' }}>
            {t('debrief.readAgain')}
          </ButtonLink>
          <ButtonLink size="lg" to="/me" style={{ flex: 1 }}>
            {t('debrief.toNext')}
          </ButtonLink>
        </>
      }
    >
      <div style={{ marginBottom: 16 }}>
        <Ring state="done" size={36} />
      </div>
      <PageTitle>{t('debrief.sentTitle', { name })}</PageTitle>
      <p className="task-lead">{t('debrief.sentNext', { name, client: readers.client })}</p>
    </TaskFrame>
  );
}
