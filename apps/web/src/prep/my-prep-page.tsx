import { useMutation, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconCalendarPlus, IconPrinter } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { recruiterNames } from '../debrief/readers';
import { useViewer } from '../access/viewer';
import type { MyPrepQuery } from '../gql/graphql';
import '../interviews/me.css';
import { MyQuestions } from '../interviews/my-questions';
import { leadsTo } from '../interviews/process';
import { Asked } from '../look/asked';
import { datesIn, lasting, placeOf, useDates } from '../look/dates';
import { useNow } from '../look/now';
import { Crumbs, PageHead } from '../look/page';
import { TroubleNote } from '../look/trouble';
import { MyCarriedOver } from './my-carried-over';
import { AddToCalendar, MyPrepDocument, type MyPrepFound, OpenPrepPack } from './my-prep-document';
import { MyPrepFacts } from './my-prep-facts';
import { MyPrepItems } from './my-prep-items';
import './my-prep.css';

const interviewOf = ({ node }: MyPrepQuery): MyPrepFound | null => (node?.__typename === 'Interview' ? node : null);

/** All that helps before a round, to read, to tick off, to take along on paper. */
export function MyPrepPage({ id, print }: { id: string; print?: boolean }) {
  const result = useQuery(MyPrepDocument, { variables: { id } });
  return (
    <Asked result={result} find={interviewOf}>
      {(interview) => <Prep interview={interview} print={print} />}
    </Asked>
  );
}

function Prep({ interview, print }: { interview: MyPrepFound; print?: boolean }) {
  const { t } = useTranslation();
  const now = useNow();
  const dates = useDates();
  const there = datesIn(interview.timeZone, t);
  const recruiter = recruiterNames(useViewer()?.candidate?.recruiter?.name, t);
  const [open] = useMutation(OpenPrepPack);
  const { client, title } = leadsTo(interview.process);
  const { id, startsAt, endsAt, prepPack: pack } = interview;
  const unopened = pack && !pack.openedAt;
  useEffect(() => {
    if (unopened) void open({ variables: { input: { interviewId: id } } }).catch(() => undefined);
  }, [unopened, open, id]);
  useEffect(() => {
    if (!print) return undefined;
    const timer = setTimeout(() => window.print(), 300);
    return () => clearTimeout(timer);
  }, [print]);
  const ahead = Date.parse(startsAt) - now;
  const when = [
    !dates.sameClock(interview.timeZone, startsAt) && t('prep.forYou', { time: dates.time(startsAt), place: placeOf(dates.timeZone) }),
    ahead > 0 && t('prep.in', { time: lasting(ahead, t) }),
    lasting(Date.parse(endsAt) - Date.parse(startsAt), t),
  ];
  return (
    <div className="page me prep">
      <Crumbs>
        {[
          <Link key="next" to="/me">
            {t('places.next')}
          </Link>,
          <Link key="round" to="/me/interviews/$id" params={{ id }}>
            {t('prep.round', { client, round: interview.round })}
          </Link>,
          t('prep.title'),
        ]}
      </Crumbs>
      <p className="me-day prep-over">{t('prep.jobRound', { client, job: title, round: interview.round })}</p>
      <PageHead
        tab={t('prep.tab', { client })}
        title={`${there.longDay(startsAt)}, ${there.time(startsAt)}`}
        lead={when.filter(Boolean).join(' · ')}
      >
        <Acts interviewId={id} />
      </PageHead>
      <MyPrepFacts interview={interview} recruiter={recruiter.name} />
      {!pack && (
        <p className="ink-2 prep-none">{t('companyName' in interview.process ? 'prep.noneOwn' : 'prep.none', { name: recruiter.name })}</p>
      )}
      {pack && pack.items.length > 0 && <MyPrepItems items={pack.items} />}
      {pack && <MyCarriedOver carriedOver={pack.carriedOver} client={client} />}
      <MyQuestions interview={interview} />
    </div>
  );
}

function Acts({ interviewId }: { interviewId: string }) {
  const { t } = useTranslation();
  const [add, { loading, error }] = useMutation(AddToCalendar);
  const toCalendar = async () => {
    const { data } = await add({ variables: { input: { interviewId } } });
    if (data) location.assign(data.addToCalendar.url);
  };
  return (
    <>
      <Button
        variant="default"
        loading={loading}
        leftSection={<IconCalendarPlus size={18} stroke={1.6} aria-hidden />}
        onClick={() => void toCalendar().catch(() => undefined)}
      >
        {t('prep.calendar')}
      </Button>
      <Button variant="default" leftSection={<IconPrinter size={18} stroke={1.6} aria-hidden />} onClick={() => window.print()}>
        {t('prep.print')}
      </Button>
      <TroubleNote error={error} />
    </>
  );
}
