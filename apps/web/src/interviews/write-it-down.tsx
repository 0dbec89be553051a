import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../look/button-link';
import { readOutbox } from '../debrief/outbox';
import type { MyInterviewFragment } from '../gql/graphql';
import { lasting } from '../look/dates';
import { Clock } from '../look/parts';
import { leadsTo } from './process';

const day = 24 * 3_600_000;
const secondsEach = 12;

/** The one urgent card: an interview just ended, and what was seen fades by the hour. */
export function WriteItDown({ interview, now }: { interview: MyInterviewFragment; now: number }) {
  const { t } = useTranslation();
  const since = now - Date.parse(interview.endsAt);
  // What was asked there is the last of them.
  const count = interview.debriefPrompts.length + 1;
  const begun = interview.debrief !== null || readOutbox(interview.id).waiting.length > 0;
  return (
    <section className="card urgent" aria-labelledby="urgent">
      <Clock state="due" part={Math.min(1, since / day)} big>
        {t('me.ended', { since: lasting(since, t, true) })}
      </Clock>
      <h2 id="urgent">{t('me.yourInterview', { client: leadsTo(interview.process).client })}</h2>
      <p className="ink-2">{begun ? t('me.begun') : t('me.remember', { count, seconds: Math.round((count * secondsEach) / 10) * 10 })}</p>
      <ButtonLink size="lg" fullWidth to="/me/debrief/$interviewId" params={{ interviewId: interview.id }}>
        {begun ? t('me.goOn') : t('me.writeItDown')}
      </ButtonLink>
    </section>
  );
}
