import { useTranslation } from 'react-i18next';
import type { CarryOverSource, PrepPackWordsFragment } from '../gql/graphql';
import { Words } from '../look/parts';

const sources: CarryOverSource[] = ['MISTAKE', 'IMPROVEMENT', 'UNASKED_QUESTION', 'RELEASED_CONCERN', 'EARLIER_CANDIDATES'];

/** What earlier rounds taught, by where it was learned, with the reader's own eyes. */
export function CarriedOver({ carriedOver, candidate }: { carriedOver: PrepPackWordsFragment['carriedOver']; candidate: string }) {
  const { t } = useTranslation();
  const told = sources.filter((source) => carriedOver.some((carry) => carry.source === source));
  return (
    <section className="card card-body stack" aria-labelledby="pack-carried">
      <div>
        <h2 className="h3" id="pack-carried">
          {t('packEditor.carried')}
        </h2>
        <p className="meta">{t('packEditor.carriedHelp', { name: candidate })}</p>
      </div>
      {told.map((source) => (
        <div key={source}>
          <h3 className="group-label">{t(`carrySource.${source}`, { name: candidate })}</h3>
          <ul className="carried">
            {carriedOver
              .filter((carry) => carry.source === source)
              .map(({ text }) => (
                <li key={text}>
                  <Words>{text}</Words>
                </li>
              ))}
          </ul>
        </div>
      ))}
      {told.length === 0 && <p className="ink-2">{t('packEditor.carriedNone')}</p>}
    </section>
  );
}
