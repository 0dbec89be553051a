import { useTranslation } from 'react-i18next';
import { lasting, useDates } from '../look/dates';
import { useNow } from '../look/now';
import { PageTitle } from '../look/page';
import { Ring } from '../look/parts';
import type { LetterInterview, LetterStepFound } from './letter-document';
import type { LetterKind } from './own-steps';

const hour = 3_600_000;

/** How much time a letter has, as a ring and as a number of hours. */
export function LetterClock({ interview, step, client }: { interview: LetterInterview; step: LetterStepFound; client: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const now = useNow();
  const begin = Date.parse(interview.endsAt);
  const due = Date.parse(step.dueAt);
  const kind = step.kind as LetterKind;
  const thanks = kind === 'THANK_YOU';
  const time = (span: number) => lasting(span, t).replaceAll(' ', '\u00a0');
  const late = step.state === 'OVERDUE' || (thanks && due <= now);
  const title = !thanks
    ? t('letter.silent', { client, time: time(now - begin) })
    : late
      ? t('letter.over', { time: time(now - due) })
      : t('letter.left', { time: time(due - now) });
  const at = dates.dayTime(step.dueAt);
  const sentence = kind === 'THANK_YOU' ? t(late ? 'letter.overNext' : 'letter.leftNext', { at }) : t(`letter.why.${kind}`, { at });
  return (
    <div className="letter-clock">
      <div className="letter-ring">
        <Ring state={late ? 'overdue' : 'due'} part={Math.min(1, (now - begin) / (due - begin))} size={late ? 44 : 66} />
        {!late && <span aria-hidden>{t('letter.hours', { h: Math.round((due - begin) / hour) })}</span>}
      </div>
      <div>
        <PageTitle tab={t(`letter.kind.${kind}`)}>{title}</PageTitle>
        <p className="ink-2">{sentence}</p>
      </div>
    </div>
  );
}
