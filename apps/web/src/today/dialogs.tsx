import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../look/dates';
import { Dialog } from '../look/dialog';
import { useNow } from '../look/now';
import { daysOn } from '../look/quiet';
import { instantAt, type WallTime, wallTimeOf } from '../look/wall-time';
import { WhenField } from '../look/when-field';

interface Props {
  count: number;
  close: () => void;
}

/** "Done" asks what was done, and takes no answer for an answer. */
export function SettleDialog({ count, close, settle }: Props & { settle: (reason: string) => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <Dialog opened={count > 0} close={close} title={t('today.settleTitle', { count })}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault();
          settle(reason);
          setReason('');
        }}
      >
        <TextInput
          label={t('today.settleReason')}
          description={t('today.settleHelp')}
          data-autofocus
          maxLength={500}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <div className="form-acts">
          <Button type="submit">{t('today.settle')}</Button>
          <Button variant="subtle" onClick={close}>
            {t('act.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Until when something can wait: an hour, after lunch, tomorrow at nine, or a date. */
export function SnoozeDialog({ count, close, snooze }: Props & { snooze: (until: string) => void }) {
  const { t } = useTranslation();
  return (
    <Dialog opened={count > 0} close={close} title={t('today.snoozeTitle', { count })}>
      {count > 0 && <Choices snooze={snooze} />}
    </Dialog>
  );
}

export const tomorrowAtNine = (now: number, zone: string) =>
  instantAt({ day: daysOn(wallTimeOf(new Date(now), zone).day), time: '09:00' }, zone);

function Choices({ snooze }: { snooze: (until: string) => void }) {
  const { t } = useTranslation();
  const now = useNow();
  const dates = useDates();
  const zone = dates.timeZone;
  const today = wallTimeOf(new Date(now), zone).day;
  const lunch = instantAt({ day: today, time: '13:00' }, zone);
  const [at, setAt] = useState<WallTime>({ day: daysOn(today, 2), time: '09:00' });
  const [wrong, setWrong] = useState(false);
  const ways = [
    { words: t('today.hour'), until: new Date(now + 3_600_000).toISOString() },
    ...(Date.parse(lunch) > now + 600_000 ? [{ words: t('today.lunch'), until: lunch }] : []),
    { words: t('today.tomorrow'), until: tomorrowAtNine(now, zone) },
  ];
  const atDate = () => {
    const until = at.day ? instantAt(at, zone) : '';
    const inside = until !== '' && Date.parse(until) > Date.now() && Date.parse(until) < Date.now() + 30 * 86_400_000;
    setWrong(!inside);
    if (inside) snooze(until);
  };
  return (
    <div className="form">
      <ul className="ways">
        {ways.map(({ words, until }, i) => (
          <li key={words}>
            <Button
              variant="default"
              fullWidth
              justify="space-between"
              rightSection={<span className="meta num">{dates.dayTime(until)}</span>}
              data-autofocus={i === 0 || undefined}
              onClick={() => snooze(until)}
            >
              {words}
            </Button>
          </li>
        ))}
      </ul>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          atDate();
        }}
      >
        <WhenField label={t('today.until')} value={at} onChange={setAt} error={wrong ? t('today.untilWrong') : undefined} />
        <div className="form-acts">
          <Button type="submit" variant="default">
            {t('today.snooze')}
          </Button>
        </div>
      </form>
    </div>
  );
}
