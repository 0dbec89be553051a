import { IconCalendar, IconMapPin, IconUsers, IconVideo, IconWorld } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { graphql } from '../gql';
import type { InterviewFactsFragment, InterviewStateFragment } from '../gql/graphql';
import { ButtonLink } from '../look/button-link';
import { datesIn, placeOf, useDates } from '../look/dates';
import { useNow } from '../look/now';
import { Clock } from '../look/parts';
import { whoseMove } from './whose-move';

export const InterviewFactsFields = graphql(`
  fragment InterviewFacts on Interview {
    id
    round
    kind
    format
    startsAt
    endsAt
    timeZone
    location
    videoUrl
    feedbackPromisedAt
    interviewers {
      name
      title
    }
  }
`);

function Fact({ icon: Icon, name, children }: { icon: typeof IconCalendar; name: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        <Icon size={18} stroke={1.6} className="icon" aria-hidden />
        <span className="unseen">{name}</span>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

const isLink = (url: string) => /^https?:\/\//.test(url);

/** When, where and with whom; the other place's clock beside ours wherever the two differ. */
export function FactList({ interview }: { interview: InterviewFactsFragment }) {
  const { t } = useTranslation();
  const dates = useDates();
  const there = datesIn(interview.timeZone, t);
  return (
    <dl className="facts">
      <Fact icon={IconCalendar} name={t('interview.when')}>
        <time dateTime={interview.startsAt}>{dates.range(interview.startsAt, interview.endsAt)}</time>
        {!dates.sameClock(interview.timeZone, interview.startsAt) && (
          <div className="when-there">
            {t('interview.there', { time: there.dayTime(interview.startsAt), place: placeOf(interview.timeZone) })}
          </div>
        )}
      </Fact>
      {interview.location && (
        <Fact icon={IconMapPin} name={t('interview.place')}>
          {interview.location}
        </Fact>
      )}
      <Fact icon={interview.format === 'VIDEO' ? IconVideo : IconWorld} name={t('interview.format')}>
        {interview.videoUrl && isLink(interview.videoUrl) ? (
          <a className="link" href={interview.videoUrl} rel="noreferrer">
            {t('interview.video')}
          </a>
        ) : (
          t(`interviewFormat.${interview.format}`)
        )}
        , {t(`interviewKind.${interview.kind}`)}
      </Fact>
      {interview.interviewers.length > 0 && (
        <Fact icon={IconUsers} name={t('interview.with')}>
          {interview.interviewers.map(({ name, title }) => (
            <div key={name}>
              {name}
              {title && <span className="when-there">, {title}</span>}
            </div>
          ))}
        </Fact>
      )}
    </dl>
  );
}

export function InterviewFacts({
  interview,
  candidate,
  client,
}: {
  interview: InterviewFactsFragment & InterviewStateFragment;
  candidate: string;
  client: string;
}) {
  const { t } = useTranslation();
  const can = useMay();
  const dates = useDates();
  const now = useNow();
  const move = whoseMove(interview, { candidate, client }, now, dates.dayTime, t);
  return (
    <aside className="card" aria-label={t('interview.facts')}>
      <div className="now">
        <Clock state={move.state} big>
          {move.words}
        </Clock>
        <p className="ink-2">{move.sentence}</p>
      </div>
      <div className="card-body">
        <h2 className="h3" style={{ marginBottom: 12 }}>
          {t('interview.roundKind', { round: interview.round, kind: t(`interviewKind.${interview.kind}`) })}
        </h2>
        <FactList interview={interview} />
        {interview.feedbackPromisedAt && (
          <p className="note" style={{ marginTop: 14 }}>
            {t('interview.promised', { client, at: dates.dayTime(interview.feedbackPromisedAt) })}
          </p>
        )}
        {can('prep.update') && (
          <ButtonLink to="/interviews/$id/prep" params={{ id: interview.id }} variant="default" fullWidth mt={14}>
            {t('packEditor.to')}
          </ButtonLink>
        )}
      </div>
    </aside>
  );
}
