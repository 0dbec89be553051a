import { IconBuilding, IconLock, IconUser } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Audience } from './gql/graphql';
import type { Readers } from './readers';

export const audienceIcon = { PRIVATE: IconLock, RECRUITER: IconUser, CLIENT: IconBuilding };
const audiences: Audience[] = ['PRIVATE', 'RECRUITER', 'CLIENT'];

/** Who reads an answer stands beside the answer, by name. */
export function AudienceControl({
  value,
  readers,
  onChange,
}: {
  value: Audience;
  readers: Readers;
  onChange: (audience: Audience) => void;
}) {
  const { t } = useTranslation();
  const name = useId();
  const label: Record<Audience, string> = {
    PRIVATE: t('audience.onlyMe'),
    RECRUITER: readers.label,
    CLIENT: t('audience.andClient', { client: readers.client }),
  };
  return (
    <fieldset className="audience">
      <legend>{t('audience.question')}</legend>
      <div className="audience-track">
        {audiences.map((audience) => {
          const Icon = audienceIcon[audience];
          return (
            <label key={audience} data-on={audience === value || undefined}>
              <input type="radio" name={name} value={audience} checked={audience === value} onChange={() => onChange(audience)} />
              <Icon size={18} stroke={1.6} aria-hidden />
              <span>{label[audience]}</span>
            </label>
          );
        })}
      </div>
      <p className="meta">
        {t(`audience.${value}`, { recruiter: readers.recruiter, client: readers.client, context: readers.sent ? 'sent' : undefined })}
      </p>
    </fieldset>
  );
}
