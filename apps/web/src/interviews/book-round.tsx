import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import { graphql } from '../gql';
import { Dialog } from '../look/dialog';
import { SentForm } from '../look/sent-form';
import { useSending } from '../look/use-sending';
import { namesIn, type Setting, SettingFields, soon, spanOf, type When, WhenFields } from './round-form';

const ScheduleInterviewDocument = graphql(`
  mutation ScheduleInterview($input: ScheduleInterviewInput!) {
    scheduleInterview(input: $input) {
      interview {
        ...InterviewState
      }
    }
  }
`);

interface Props {
  opened: boolean;
  close: () => void;
  applicationId: string;
  title: string;
}

export function BookRound(props: Props) {
  const { t } = useTranslation();
  return (
    <Dialog opened={props.opened} close={props.close} size={560} title={t('round.book', { job: props.title })}>
      <Fields {...props} />
    </Dialog>
  );
}

function Fields({ close, applicationId }: Props) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const zone = useViewer()?.timeZone ?? 'UTC';
  const [when, setWhen] = useState<When>(() => soon(zone));
  const [setting, set] = useState<Setting>({ kind: 'TECHNICAL', format: 'VIDEO', place: '', interviewers: '' });
  const [schedule] = useMutation(ScheduleInterviewDocument, { refetchQueries: 'active' });
  const sending = useSending(close, { at: ['startsAt'] });
  const book = async () => {
    const place = setting.place.trim() || null;
    const input = {
      applicationId,
      ...spanOf(when),
      timeZone: when.timeZone,
      kind: setting.kind,
      format: setting.format,
      location: setting.format === 'ONSITE' ? place : null,
      videoUrl: setting.format === 'VIDEO' ? place : null,
      interviewers: namesIn(setting.interviewers),
    };
    const booked = await sending.send(schedule({ variables: { input } }));
    if (booked?.data) await navigate({ to: '/interviews/$id', params: { id: booked.data.scheduleInterview.interview.id } });
  };
  return (
    <SentForm sending={sending} act={t('round.act')} submit={() => when.day && void book()} close={close}>
      <SettingFields value={setting} onChange={set} known={[]} />
      <WhenFields value={when} onChange={setWhen} error={sending.wrong.startsAt ?? (when.day ? undefined : t('round.dayMissing'))} />
      <p className="note">{t('round.told')}</p>
    </SentForm>
  );
}
