import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import type { InterviewFilter, InterviewRowFragment } from '../gql/graphql';
import { useDates } from '../look/dates';
import { More } from '../look/more';
import { PageHead } from '../look/page';
import { useRowKeys } from '../look/row-keys';
import '../look/table.css';
import { TroubleNote } from '../look/trouble';
import { MoveChip } from './move-chip';
import { leadsTo } from './process';

export const InterviewRow = graphql(`
  fragment InterviewRow on Interview {
    ...InterviewState
    candidate {
      id
      name
    }
    process {
      ... on Application {
        id
        job {
          id
          title
          clientCompany {
            id
            name
          }
        }
      }
      ... on OtherProcess {
        id
        companyName
        role
      }
    }
  }
`);

const InterviewsDocument = graphql(`
  query Interviews($filter: InterviewFilter, $after: String) {
    interviews(first: 40, filter: $filter, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...InterviewRow
      }
    }
  }
`);

const month = 30 * 24 * 3_600_000;

export function InterviewsPage() {
  const { t } = useTranslation();
  const lists = useRowKeys<HTMLDivElement>();
  // One instant for the whole visit: a filter that moved with the clock would ask again at every drawing.
  const [now] = useState(() => Date.now());
  const at = (time: number) => new Date(time).toISOString();
  return (
    <div className="page" ref={lists}>
      <PageHead title={t('places.interviews')} lead={t('interviews.lead')} />
      <Group title={t('interviews.past')} empty={t('interviews.nonePast')} filter={{ from: at(now - month), to: at(now) }} latestFirst />
      <Group title={t('interviews.coming')} empty={t('interviews.noneComing')} filter={{ from: at(now) }} />
    </div>
  );
}

interface GroupProps {
  title: string;
  empty: string;
  filter: InterviewFilter;
  latestFirst?: boolean;
}

function Group({ title, empty, filter, latestFirst }: GroupProps) {
  const { data, error, fetchMore } = useQuery(InterviewsDocument, { variables: { filter } });
  const found = data?.interviews;
  const inOrder = [...(found?.nodes ?? [])].sort((a, b) => (a.startsAt < b.startsAt === Boolean(latestFirst) ? 1 : -1));
  return (
    <section className="section" style={{ marginTop: 0, marginBottom: 24 }}>
      <div className="section-title">
        <h2 className="h3">{title}</h2>
        <span className="meta num">{found?.totalCount}</span>
      </div>
      <TroubleNote error={error} />
      <div className="card">
        {!found && !error && <Skeleton className="late" h={76} radius="lg" />}
        {found && inOrder.length === 0 && <p className="card-body ink-2">{empty}</p>}
        <ul className="rows">
          {inOrder.map((interview) => (
            <li key={interview.id}>
              <InterviewLink interview={interview} />
            </li>
          ))}
        </ul>
      </div>
      <More page={found?.pageInfo} read={(after) => fetchMore({ variables: { after } })} />
    </section>
  );
}

function InterviewLink({ interview }: { interview: InterviewRowFragment }) {
  const { t } = useTranslation();
  const dates = useDates();
  const { client, title } = leadsTo(interview.process);
  return (
    <Link to="/interviews/$id" params={{ id: interview.id }} className="row" data-row>
      <span className="row-top">
        <span className="row-title">{interview.candidate.name}</span>
        <MoveChip interview={interview} candidate={interview.candidate.name} client={client} />
      </span>
      <span className="ink-2">{t('job.at', { job: title, client })}</span>
      <span className="meta">
        {dates.range(interview.startsAt, interview.endsAt)} ·{' '}
        {t('interview.roundKind', { round: interview.round, kind: t(`interviewKind.${interview.kind}`) })}
      </span>
    </Link>
  );
}
