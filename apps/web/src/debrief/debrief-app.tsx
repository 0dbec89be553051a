import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { speak, spoken } from '../i18n/i18n';
import { TimeZone } from '../look/dates';
import { useNow } from '../look/now';
import { SkipLink } from '../look/skip-link';
import { troubleOf } from '../look/trouble';
import { Closed } from './closed';
import { signInAndBack } from './debrief-trouble';
import { Desk } from './desk';
import type { Door, Opened } from './doors';
import { keptDebrief } from './kept-debrief';
import { NotYet } from './not-yet';
import { ByLink } from './way';
import { Writing } from './writing';

interface InHand {
  readonly opened: Opened;
  readonly desk: Desk;
}
/** Without a failure, there is nothing here for this person. */
type Found = InHand | { readonly failure?: unknown };

const inHand = (door: Door, opened: Opened): InHand => ({ opened, desk: new Desk(door, opened) });

/**
 * What this phone keeps of the debrief is there at once; what the server has comes over it.
 * @param first the first answer, asked for while the sentences were still on their way
 */
export function DebriefApp({ door, first }: { door: Door; first: ReturnType<Door['open']> }) {
  const { t } = useTranslation();
  const [found, setFound] = useState<Found | undefined>(() => {
    const kept = keptDebrief(door.key);
    return kept && inHand(door, kept);
  });
  const [asked, askAgain] = useState(0);
  useEffect(() => {
    const open = async () => {
      const opened = await (asked === 0 ? first : door.open(spoken()));
      if (opened) await speak(opened.language);
      setFound((known) => {
        if (!opened) return {};
        if (!known || !('desk' in known)) return inHand(door, opened);
        known.desk.seen(opened.interview);
        return known;
      });
    };
    open().catch((failure: unknown) => {
      const shut = troubleOf(failure).code === 'UNAUTHENTICATED';
      // Nothing is shown here yet, so nothing is lost by signing in first.
      if (shut && !door.byLink && !keptDebrief(door.key)) return location.replace(signInAndBack());
      setFound((known) => {
        if (!known || !('desk' in known)) return { failure };
        known.desk.shut(failure);
        return known;
      });
    });
  }, [door, first, asked]);
  return (
    <ByLink value={door.byLink}>
      <SkipLink />
      {!found ? (
        <main id="main" tabIndex={-1} className="task">
          <output className="late task-loading">{t('frame.loading')}</output>
        </main>
      ) : 'desk' in found ? (
        <TimeZone value={found.opened.timeZone}>
          <Open {...found} />
        </TimeZone>
      ) : (
        <Closed failure={found.failure} retry={() => askAgain(asked + 1)} />
      )}
    </ByLink>
  );
}

function Open({ opened, desk }: InHand) {
  const { t } = useTranslation();
  const now = useNow();
  const { id, endsAt } = opened.interview;
  if (Date.parse(endsAt) > now) return <NotYet endsAt={endsAt} client={opened.client ?? t('debriefLink.ownRound')} interviewId={id} />;
  return <Writing desk={desk} opened={opened} />;
}
