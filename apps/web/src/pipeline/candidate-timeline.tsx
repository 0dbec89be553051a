import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CandidateTimelineQuery } from '../gql/graphql';
import { Asked } from '../look/asked';
import { useDates } from '../look/dates';
import { useNow } from '../look/now';
import { type Happened, timelineOf } from './timeline';
import { CandidateTimelineDocument, type TimelineFound } from './timeline-document';

const candidateOf = ({ node }: CandidateTimelineQuery): TimelineFound | null => (node?.__typename === 'Candidate' ? node : null);

export function CandidateTimeline({ id }: { id: string }) {
  const result = useQuery(CandidateTimelineDocument, { variables: { id } });
  return (
    <Asked result={result} find={candidateOf}>
      {(candidate) => <Timeline candidate={candidate} />}
    </Asked>
  );
}

/** Day by day what happened, the latest first; what is planned stands on top. */
function Timeline({ candidate }: { candidate: TimelineFound }) {
  const { t } = useTranslation();
  const dates = useDates();
  const all = timelineOf(candidate, useNow(), t);
  const days: Happened[][] = [];
  for (const one of all) {
    const day = days.at(-1);
    if (day?.[0] && dates.dayKey(day[0].at) === dates.dayKey(one.at)) day.push(one);
    else days.push([one]);
  }
  if (all.length === 0)
    return (
      <div className="card empty">
        <p className="strong">{t('timeline.none')}</p>
        <p className="ink-2">{t('timeline.noneNext')}</p>
      </div>
    );
  return (
    <section className="card card-body timeline" aria-labelledby="timeline">
      <h2 className="h3" id="timeline">
        {t('timeline.title')}
      </h2>
      {days.map((day) => (
        <section key={day[0]?.key} aria-label={dates.day(day[0]?.at ?? '')}>
          <h3 className="meta">{dates.day(day[0]?.at ?? '')}</h3>
          <ol>
            {day.map((one) => (
              <Entry key={one.key} one={one} time={dates.time(one.at)} />
            ))}
          </ol>
        </section>
      ))}
    </section>
  );
}

function Entry({ one, time }: { one: Happened; time: string }) {
  const { icon: Icon, words, more, applicationId, interviewId, at } = one;
  return (
    <li className="timeline-entry">
      <time dateTime={at} className="meta num">
        {time}
      </time>
      <Icon size={18} stroke={1.6} className="icon" aria-hidden />
      <div>
        {interviewId ? (
          <Link to="/interviews/$id" params={{ id: interviewId }} className="plain">
            {words}
          </Link>
        ) : applicationId ? (
          <Link to="/applications/$id" params={{ id: applicationId }} className="plain">
            {words}
          </Link>
        ) : (
          words
        )}
        {more && <p className="meta timeline-more">{more}</p>}
      </div>
    </li>
  );
}
