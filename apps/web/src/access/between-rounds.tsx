import { useTranslation } from 'react-i18next';

const stops = [
  { name: 'notes', x: 213, y: 97, left: false },
  { name: 'thanks', x: 250, y: 160, left: false },
  { name: 'answer', x: 302, y: 219, left: false },
  { name: 'preparation', x: 337, y: 294, left: true },
] as const;

/** What lies between two rounds, drawn: the page's own picture, with its words as text. */
export function BetweenRounds() {
  const { t } = useTranslation();
  return (
    <aside className="between" aria-label={t('between.label')}>
      <p className="between-claim">{t('between.claim')}</p>
      <div className="between-drawing">
        <svg viewBox="0 0 560 412" width="560" height="412" fill="none" aria-hidden>
          <circle cx="96" cy="66" r="58" stroke="#356360" strokeWidth="2" />
          <path d="M96 8A58 58 0 1 0 154 66" stroke="#e8f3f2" strokeWidth="9.5" strokeLinecap="round" />
          <path
            d="M156 66C220 72 238 116 250 160C262 206 296 220 318 254C334 280 330 300 352 316C376 336 396 342 424 344"
            stroke="#7cc9c2"
            strokeWidth="2.6"
            strokeDasharray="0.1 8.2"
            strokeLinecap="round"
          />
          {stops.map(({ name, x, y }) => (
            <circle key={name} cx={x} cy={y} r="6" fill="#0c3a39" stroke="#7cc9c2" strokeWidth="2.6" />
          ))}
          <circle cx="482" cy="344" r="58" stroke="#7cc9c2" strokeWidth="2.6" strokeDasharray="11 8.3" />
          <circle cx="523" cy="303" r="10" fill="#7cc9c2" />
        </svg>
        <span className="between-round" style={{ left: 96, top: 66 }}>
          {t('between.round', { n: 1 })}
        </span>
        <span className="between-round" style={{ left: 482, top: 344 }}>
          {t('between.round', { n: 2 })}
        </span>
        {stops.map(({ name, x, y, left }) => (
          <span
            key={name}
            className="between-stop"
            data-left={left || undefined}
            style={left ? { right: 560 - x + 22, top: y } : { left: x + 34, top: y }}
          >
            <b>{t(`between.${name}`)}</b>
            {t(`between.${name}When`)}
          </span>
        ))}
      </div>
    </aside>
  );
}
