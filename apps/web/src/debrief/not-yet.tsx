import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../look/button-link';
import { leadsTo } from '../interviews/process';
import { useDates } from '../look/dates';
import { PageTitle } from '../look/page';
import type { DebriefInterview } from './debrief-documents';
import { TaskFrame } from './task-frame';

export function NotYet({ interview }: { interview: DebriefInterview }) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <TaskFrame
      place={leadsTo(interview.process).client}
      acts={
        <ButtonLink size="lg" fullWidth to="/me/interviews/$id" params={{ id: interview.id }}>
          {t('debrief.toQuestions')}
        </ButtonLink>
      }
    >
      <PageTitle>{t('debrief.notYet')}</PageTitle>
      <p className="task-lead">{t('debrief.opens', { at: dates.dayTime(interview.endsAt) })}</p>
    </TaskFrame>
  );
}
