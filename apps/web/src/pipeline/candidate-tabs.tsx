import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export const candidateTabs = ['timeline', 'debriefs', 'readers'] as const;
export type CandidateTab = (typeof candidateTabs)[number];

/** The parts of a candidate's page, each with an address of its own. */
export function CandidateTabs({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('timeline.tabs')}>
      <ul className="page-tabs">
        {([undefined, ...candidateTabs] as const).map((one) => (
          <li key={one ?? 'processes'}>
            <Link
              to="/candidates/$id"
              params={{ id }}
              search={one ? { tab: one } : {}}
              activeOptions={{ exact: true, includeSearch: true }}
              replace
            >
              {t(one === 'timeline' ? 'timeline.title' : `timeline.${one ?? 'processes'}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
