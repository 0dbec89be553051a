import { useTranslation } from 'react-i18next';
import { grouped } from '../look/numbers';
import type { Import } from './documents';

const kinds = ['added', 'updated', 'unchanged', 'duplicates', 'refused'] as const;

export function Counts({ counts }: { counts: Import['counts'] }) {
  const { t } = useTranslation();
  return (
    <dl className="import-counts">
      {kinds.map((kind) => (
        <div key={kind} data-kind={kind} data-none={counts[kind] === 0 || undefined}>
          <dt>{t(`imports.counts.${kind}`)}</dt>
          <dd className="num">{grouped(counts[kind])}</dd>
        </div>
      ))}
    </dl>
  );
}
