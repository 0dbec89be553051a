import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../access/viewer';
import { graphql } from '../gql';
import { Dialog } from '../look/dialog';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
import { type Setting, SettingFields, soon, spanOf, type When, WhenFields } from './round-form';

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
  const [schedule, { loading, error }] = useMutation(ScheduleInterviewDocument, { refetchQueries: 'active' });
  const wrong = error ? fieldErrors(troubleOf(error)) : {};
  const book = async () => {
    const place = setting.place.trim() || null;
    const { data } = await schedule({
      variables: {
        input: {
          applicationId,
          ...spanOf(when),
          timeZone: when.timeZone,
          kind: setting.kind,
          format: setting.format,
          location: setting.format === 'ONSITE' ? place : null,
          videoUrl: setting.format === 'VIDEO' ? place : null,
          interviewers: setting.interviewers
            .split(',')
            .map((name) => name.trim())
            .filter(Boolean)
            .map((name) => ({ name })),
        },
      },
    });
    close();
    if (data) await navigate({ to: '/interviews/$id', params: { id: data.scheduleInterview.interview.id } });
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (when.day) book().catch(() => undefined);
      }}
    >
      <TroubleNote error={error} except={['startsAt']} />
      <SettingFields value={setting} onChange={set} known={[]} />
      <WhenFields value={when} onChange={setWhen} error={wrong.startsAt ?? (when.day ? undefined : t('round.dayMissing'))} />
      <p className="note">{t('round.told')}</p>
      <div className="form-acts">
        <Button type="submit" loading={loading}>
          {t('round.act')}
        </Button>
        <Button variant="subtle" onClick={close}>
          {t('act.cancel')}
        </Button>
      </div>
    </form>
  );
}
