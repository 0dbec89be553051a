import { useMutation } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { speak } from '../i18n/i18n';
import { Loading } from '../look/asked';
import { useDates } from '../look/dates';
import { givenName } from '../look/names';
import { PageTitle } from '../look/page';
import { sentenceOf, troubleOf } from '../look/trouble';
import { LinkFrame } from './link-frame';
import { OpenFeedbackRequestDocument, type Request } from './request-document';
import { RequestForm } from './request-form';
import { OtherWays } from './request-ways';

export type Outcome = { act: 'answered' | 'declined' } | { act: 'promised'; at: string };

/** What a hiring contact sees behind the link in their mail: one question, and no account. */
export function RequestPage({ token }: { token: string }) {
  const { t } = useTranslation();
  const [open, { data, error }] = useMutation(OpenFeedbackRequestDocument);
  const [spoken, setSpoken] = useState(false);
  const asked = useRef('');
  useEffect(() => {
    if (asked.current === token) return;
    asked.current = token;
    open({ variables: { input: { token } } })
      .then(({ data: opened }) => opened && speak(opened.openFeedbackRequest.language))
      .finally(() => setSpoken(true))
      .catch(() => undefined);
  }, [open, token]);
  if (error) {
    const trouble = troubleOf(error);
    const over = trouble.code === 'TOO_LATE' || trouble.code === 'NOT_FOUND' || trouble.code === 'BAD_USER_INPUT';
    return (
      <LinkFrame>
        <PageTitle>{over ? t('request.over') : t('trouble.title')}</PageTitle>
        <p className="ink-2 request-lead">{over ? t('request.overNext') : sentenceOf(trouble, t)}</p>
        {!over && (
          <Button variant="default" size="lg" onClick={() => void open({ variables: { input: { token } } }).catch(() => undefined)}>
            {t('act.tryAgain')}
          </Button>
        )}
      </LinkFrame>
    );
  }
  if (!data || !spoken)
    return (
      <LinkFrame>
        <Loading />
      </LinkFrame>
    );
  return <Opened token={token} request={data.openFeedbackRequest} />;
}

function Opened({ token, request }: { token: string; request: Request }) {
  const { t } = useTranslation();
  const dates = useDates();
  const [outcome, end] = useState<Outcome>();
  if (outcome) return <Thanks request={request} outcome={outcome} back={() => end(undefined)} />;
  const { firstName, round, kind, format, heldAt, agencyName, recruiterName, promisedFor } = request;
  return (
    <LinkFrame agency={agencyName}>
      <p className="request-occasion">
        {dates.dayTime(heldAt)} · {t('interview.roundKind', { round, kind: t(`interviewKind.${kind}`) })} · {t(`interviewFormat.${format}`)}
      </p>
      <PageTitle>{t('request.title', { name: firstName })}</PageTitle>
      <p className="ink-2 request-lead">{t('request.lead', { recruiter: recruiterName, name: firstName })}</p>
      {promisedFor && <p className="note request-promised">{t('request.already', { at: dates.dayTime(promisedFor) })}</p>}
      <RequestForm token={token} request={request} done={() => end({ act: 'answered' })} />
      <OtherWays token={token} request={request} end={end} />
    </LinkFrame>
  );
}

function Thanks({ request, outcome, back }: { request: Request; outcome: Outcome; back: () => void }) {
  const { t } = useTranslation();
  const dates = useDates();
  const names = { recruiter: request.recruiterName, name: request.firstName, contact: givenName(request.contactName) };
  return (
    <LinkFrame agency={request.agencyName}>
      <span className="request-mark" aria-hidden>
        <IconCheck size={26} stroke={2} />
      </span>
      <PageTitle>{t(`request.${outcome.act}`, { ...names, at: outcome.act === 'promised' ? dates.dayTime(outcome.at) : '' })}</PageTitle>
      <p className="ink-2 request-lead">{t(`request.${outcome.act}Next`, names)}</p>
      {outcome.act === 'promised' && (
        <Button variant="default" size="lg" onClick={back}>
          {t('request.nowAfterAll')}
        </Button>
      )}
    </LinkFrame>
  );
}
