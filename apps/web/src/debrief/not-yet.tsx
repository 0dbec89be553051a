import { useTranslation } from 'react-i18next';
import { useDates } from '../look/dates';
import { PageTitle } from '../look/page';
import { TaskLink } from './buttons';
import { DebriefFrame } from './debrief-frame';

export function NotYet({ endsAt, client, interviewId }: { endsAt: string; client: string; interviewId: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <DebriefFrame
      place={client}
      acts={
        <TaskLink primary href={`/me/interviews/${interviewId}`}>
          {t('debrief.toQuestions')}
        </TaskLink>
      }
    >
      <PageTitle>{t('debrief.notYet')}</PageTitle>
      <p className="task-lead">{t('debrief.opens', { at: dates.dayTime(endsAt) })}</p>
    </DebriefFrame>
  );
}
