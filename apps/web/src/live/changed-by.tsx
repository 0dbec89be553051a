import { useTranslation } from 'react-i18next';
import { useChangedBy } from './news';

/** One line on a record that somebody else just changed: what stands there is new, and by whom. */
export function ChangedBy({ id }: { id: string }) {
  const { t } = useTranslation();
  const actor = useChangedBy(id);
  return <output className="meta changed-by">{actor && t('live.changedBy', { name: actor })}</output>;
}
