import { useTranslation } from 'react-i18next';
import type { MyPackFragment } from '../gql/graphql';
import { Words } from '../look/parts';

/** What earlier rounds taught, each with where it comes from and who sees it. */
export function MyCarriedOver({ carriedOver, client }: { carriedOver: MyPackFragment['carriedOver']; client: string }) {
  const { t } = useTranslation();
  const mine = carriedOver.filter(({ source }) => source !== 'EARLIER_CANDIDATES');
  const others = carriedOver.filter(({ source }) => source === 'EARLIER_CANDIDATES');
  return (
    <>
      {mine.length > 0 && (
        <section className="section" aria-labelledby="carried">
          <div className="section-title">
            <h2 id="carried">{t('prep.carried')}</h2>
          </div>
          <ul className="card rows">
            {mine.map(({ source, text }) => (
              <li key={source + text} className="row">
                <Words>{text}</Words>
                <p className="meta">{t(`prep.source.${source}`, { client })}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {others.length > 0 && (
        <section className="section" aria-labelledby="before">
          <div className="section-title">
            <h2 id="before">{t('prep.before', { client })}</h2>
          </div>
          <ul className="card rows">
            {others.map(({ text }) => (
              <li key={text} className="row">
                <Words>{text}</Words>
              </li>
            ))}
          </ul>
          <p className="meta prep-foot">{t('prep.beforeFrom')}</p>
        </section>
      )}
    </>
  );
}
