import { useTranslation } from 'react-i18next';
import type { TodayKind } from '../gql/graphql';
import { kinds } from './kind-list';
import type { Item } from './today-document';

interface Props {
  items: readonly Item[];
  /** Whether there are more than these. */
  more: boolean;
  kind?: TodayKind;
  choose: (kind?: TodayKind) => void;
}

/** How much there is of each kind; one of them alone, where that is what somebody sits down to. */
export function KindsFilter({ items, more, kind, choose }: Props) {
  const { t } = useTranslation();
  const there = kinds.flatMap((own) => {
    const count = items.filter((item) => item.kind === own).length;
    return count > 0 || own === kind ? [{ own, count }] : [];
  });
  if (there.length < 2 && !kind) return null;
  return (
    <fieldset className="kinds">
      <legend className="unseen">{t('today.kinds')}</legend>
      {there.map(({ own, count }) => (
        <button
          key={own}
          type="button"
          className="filter kind"
          aria-pressed={own === kind}
          data-on={own === kind || undefined}
          onClick={() => choose(own === kind ? undefined : own)}
        >
          {t(`today.kind.${own}`)} <b className="num">{more ? `${count}+` : count}</b>
        </button>
      ))}
    </fieldset>
  );
}
