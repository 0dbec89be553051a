import { useMutation } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../look/dates';
import { useNow } from '../look/now';
import { daysOn } from '../look/quiet';
import { fieldErrors, TroubleNote, troubleOf } from '../look/trouble';
import { instantAt, type WallTime, wallTimeOf } from '../look/wall-time';
import { WhenField } from '../look/when-field';
import { DeclineFeedbackRequestDocument, PromiseByLinkDocument, type Request } from './request-document';
import type { Outcome } from './request-page';

interface Props {
  token: string;
  request: Request;
  end: (outcome: Outcome) => void;
}

/** Not now, or not me: as easy to say as an answer. */
export function OtherWays(props: Props) {
  const { t } = useTranslation();
  return (
    <div className="request-ways">
      {!props.request.promisedFor && (
        <Way title={t('request.later')}>
          <MoreTime {...props} />
        </Way>
      )}
      <Way title={t('request.notMe')}>
        <NotMe {...props} />
      </Way>
    </div>
  );
}

function Way({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

function MoreTime({ token, end }: Props) {
  const { t } = useTranslation();
  const dates = useDates();
  const now = useNow();
  const zone = dates.timeZone;
  const today = wallTimeOf(new Date(now), zone).day;
  const weekday = new Date(`${today}T12:00:00Z`).getUTCDay();
  const [at, setAt] = useState<WallTime>({ day: daysOn(today, 3), time: '17:00' });
  const [promise, { loading, error }] = useMutation(PromiseByLinkDocument);
  const wrong = error ? fieldErrors(troubleOf(error)) : {};
  const evening = (day: string) => instantAt({ day, time: '17:00' }, zone);
  // Tomorrow, the end of this week or, from Thursday on, of the next one, and a week from now.
  const quick = [...new Set([daysOn(today), daysOn(today, weekday < 4 ? 5 - weekday : 12 - weekday), daysOn(today, 7)])].map(evening);
  const until = (promisedAt: string) =>
    promise({ variables: { input: { token, promisedAt } } }).then(
      ({ data }) => data && end({ act: 'promised', at: data.promiseFeedbackByLink.promisedFor }),
      () => undefined,
    );
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (at.day) void until(instantAt(at, zone));
      }}
    >
      <p className="ink-2">{t('request.laterLead')}</p>
      <div className="request-quick">
        {quick.map((when) => (
          <Button key={when} variant="default" size="lg" disabled={loading} onClick={() => void until(when)}>
            {dates.day(when)}
          </Button>
        ))}
      </div>
      <TroubleNote error={error} except={['promisedAt']} />
      <WhenField label={t('request.until')} value={at} onChange={setAt} error={wrong.promisedAt} />
      <Button type="submit" variant="default" size="lg" loading={loading}>
        {t('request.promise')}
      </Button>
    </form>
  );
}

function NotMe({ token, request, end }: Props) {
  const { t } = useTranslation();
  const [askInstead, name] = useState('');
  const [decline, { loading, error }] = useMutation(DeclineFeedbackRequestDocument);
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        decline({ variables: { input: { token, askInstead: askInstead.trim() || null } } }).then(
          () => end({ act: 'declined' }),
          () => undefined,
        );
      }}
    >
      <TroubleNote error={error} />
      <TextInput
        size="md"
        label={t('request.instead')}
        description={t('request.insteadHelp', { recruiter: request.recruiterName })}
        maxLength={300}
        value={askInstead}
        onChange={(event) => name(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" size="lg" loading={loading}>
        {t('request.decline')}
      </Button>
    </form>
  );
}
