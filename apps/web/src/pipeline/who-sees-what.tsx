import { IconBuilding, IconLock, IconUser, IconUsers, type TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { givenName } from '../look/names';

const groups: { who: 'agency' | 'candidate' | 'client' | 'nobody'; icon: TablerIcon; what: string[] }[] = [
  { who: 'agency', icon: IconUsers, what: ['scorecard', 'note', 'contacts'] },
  { who: 'candidate', icon: IconUser, what: ['released', 'rounds', 'pack', 'thread'] },
  { who: 'client', icon: IconBuilding, what: ['toClient', 'granted'] },
  { who: 'nobody', icon: IconLock, what: ['private', 'elsewhere'] },
];

/** Who reads what of this, by whom it reaches: the rules that the walls keep, in words. */
export function WhoSeesWhat({ candidate, client, open }: { candidate: { name: string }; client?: string; open?: boolean }) {
  const { t } = useTranslation();
  const names = { name: givenName(candidate.name), client: client ?? t('readers.aCompany') };
  return (
    <details className="card card-body readers-card" open={open}>
      <summary>
        <h2 className="h3">{t('readers.title')}</h2>
      </summary>
      <dl className="readers">
        {groups.map(({ who, icon: Icon, what }) => (
          <div key={who}>
            <dt>
              <Icon size={16} stroke={1.6} className="icon" aria-hidden />
              {t(`readers.${who as 'agency'}`, names)}
            </dt>
            {what.map((one) => (
              <dd key={one}>{t(`readers.of.${one as 'note'}`, names)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}
