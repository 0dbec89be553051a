import { useTranslation } from 'react-i18next';
import { More } from '../look/more';
import { grouped } from '../look/numbers';
import type { Found, StepProps } from './import-page';
import '../look/table.css';

/** The rows that cannot be read as somebody, and why. */
export function Refusals({ found, more, lead }: { found: Found; more: StepProps['more']; lead: string }) {
  const { t } = useTranslation();
  const { refusals } = found;
  if (refusals.totalCount === 0) return null;
  return (
    <section className="import-refusals" aria-labelledby="refusals">
      <h3 id="refusals">{t('imports.refusals', { count: refusals.totalCount, n: grouped(refusals.totalCount) })}</h3>
      <p className="ink-2">{lead}</p>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('imports.line')}</th>
            <th scope="col" className="wide-only">
              {t('imports.column')}
            </th>
            <th scope="col">{t('imports.reason')}</th>
          </tr>
        </thead>
        <tbody>
          {refusals.nodes.map(({ line, field, message }, at) => (
            <tr key={at}>
              <td className="num">{grouped(line)}</td>
              <td className="wide-only">{field ? t(`imports.field.${field}`) : t('imports.wholeRow')}</td>
              <td className="import-cell">{message}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More page={refusals.pageInfo} read={more} />
    </section>
  );
}
