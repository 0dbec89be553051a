import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../look/button-link';
import { useDates } from '../look/dates';
import { PageTitle } from '../look/page';
import { TaskFrame } from './task-frame';

export function NotYet({ endsAt, client, interviewId }: { endsAt: string; client: string; interviewId: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <TaskFrame
      place={client}
      acts={
        <ButtonLink size="lg" fullWidth to="/me/interviews/$id" params={{ id: interviewId }}>
          {t('debrief.toQuestions')}
        </ButtonLink>
      }
    >
      <PageTitle>{t('debrief.notYet')}</PageTitle>
      <p className="task-lead">{t('debrief.opens', { at: dates.dayTime(endsAt) })}</p>
    </TaskFrame>
  );
}
