import { Autocomplete, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { InterviewFormat, InterviewKind } from '../gql/graphql';
import { timeZones } from '../look/time-zones';
import { instantAt, type WallTime, wallTimeOf } from '../look/wall-time';
import { WhenField } from '../look/when-field';
import { interviewKinds } from './kinds';
import './round-form.css';

export const interviewFormats: InterviewFormat[] = ['VIDEO', 'ONSITE', 'PHONE'];

export interface When extends WallTime {
  minutes: string;
  timeZone: string;
}

const lengths = ['30', '45', '60', '90', '120', '180', '240'];

export const spanOf = ({ day, time, minutes, timeZone }: When) => {
  const startsAt = instantAt({ day, time }, timeZone);
  return { startsAt, endsAt: new Date(Date.parse(startsAt) + Number(minutes) * 60_000).toISOString() };
};

/** The people of one line, with a comma between them. */
export const namesIn = (line: string) =>
  line
    .split(',')
    .map((name) => ({ name: name.trim() }))
    .filter(({ name }) => name);

/** Tomorrow at ten, for an hour: what is changed most easily. */
export const soon = (timeZone: string): When => ({
  day: wallTimeOf(new Date(Date.now() + 86_400_000), timeZone).day,
  time: '10:00',
  minutes: '60',
  timeZone,
});

/** When a round is: its day, its time, how long, and by which place's clock. */
export function WhenFields({
  value,
  onChange,
  zoneFixed,
  error,
}: {
  value: When;
  onChange: (value: When) => void;
  zoneFixed?: boolean;
  error?: string;
}) {
  const { t } = useTranslation();
  const set = (part: Partial<When>) => onChange({ ...value, ...part });
  return (
    <>
      <WhenField label={t('interview.when')} value={value} onChange={({ day, time }) => set({ day, time })} error={error} />
      <div className="pair">
        <Select
          label={t('account.timeZone')}
          data={timeZones()}
          searchable
          allowDeselect={false}
          disabled={zoneFixed}
          value={value.timeZone}
          onChange={(timeZone) => timeZone && set({ timeZone })}
        />
        <Select
          label={t('round.length')}
          data={[...new Set([...lengths, value.minutes])]
            .sort((a, b) => Number(a) - Number(b))
            .map((minutes) => ({ value: minutes, label: t('time.minutes', { m: Number(minutes) }) }))}
          allowDeselect={false}
          value={value.minutes}
          onChange={(minutes) => minutes && set({ minutes })}
        />
      </div>
    </>
  );
}

export interface Setting {
  kind: InterviewKind;
  format: InterviewFormat;
  place: string;
  interviewers: string;
}

/** What a round is about, where, and with whom: one name a line. */
export function SettingFields({ value, onChange, known }: { value: Setting; onChange: (value: Setting) => void; known: string[] }) {
  const { t } = useTranslation();
  const set = (part: Partial<Setting>) => onChange({ ...value, ...part });
  return (
    <>
      <div className="pair">
        <Select
          label={t('round.kind')}
          data={interviewKinds.map((kind) => ({ value: kind, label: t(`interviewKind.${kind}`) }))}
          allowDeselect={false}
          value={value.kind}
          data-autofocus
          onChange={(kind) => kind && set({ kind })}
        />
        <Select
          label={t('interview.format')}
          data={interviewFormats.map((format) => ({ value: format, label: t(`interviewFormat.${format}`) }))}
          allowDeselect={false}
          value={value.format}
          onChange={(format) => format && set({ format })}
        />
      </div>
      {value.format !== 'PHONE' && (
        <TextInput
          label={t(value.format === 'VIDEO' ? 'round.link' : 'interview.place')}
          description={value.format === 'VIDEO' ? t('round.linkHelp') : undefined}
          type={value.format === 'VIDEO' ? 'url' : 'text'}
          value={value.place}
          onChange={(event) => set({ place: event.currentTarget.value })}
        />
      )}
      <Autocomplete
        label={t('round.with')}
        description={t('round.withHelp')}
        data={known}
        value={value.interviewers}
        onChange={(interviewers) => set({ interviewers })}
      />
    </>
  );
}
