import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import type { InterviewRowFragment } from '../gql/graphql';
import { Asked } from '../look/asked';
import { useDates } from '../look/dates';
import { PageHead } from '../look/page';
import { useRowKeys } from '../look/row-keys';
import { MoveChip } from './move-chip';

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
    }
  }
`);

const InterviewsDocument = graphql(`
  query Interviews($coming: InterviewFilter, $past: InterviewFilter) {
    coming: interviews(first: 50, filter: $coming) {
      totalCount
      nodes {
        ...InterviewRow
      }
    }
    past: interviews(first: 50, filter: $past) {
      totalCount
      nodes {
        ...InterviewRow
      }
    }
  }
`);

const month = 30 * 24 * 3_600_000;

export function InterviewsPage() {
  const { t } = useTranslation();
  const list = useRowKeys<HTMLDivElement>();
  // One instant for the whole visit: a filter that moved with the clock would ask again at every drawing.
  const [now] = useState(() => Date.now());
  const at = (time: number) => new Date(time).toISOString();
  const result = useQuery(InterviewsDocument, { variables: { coming: { from: at(now) }, past: { from: at(now - month), to: at(now) } } });
  return (
    <Asked result={result} find={(data) => data}>
      {({ coming, past }) => (
        <div className="page" ref={list}>
          <PageHead title={t('places.interviews')} lead={t('interviews.lead')} />
          <Group title={t('interviews.past')} empty={t('interviews.nonePast')} interviews={[...past.nodes].sort((a, b) => (a.startsAt < b.startsAt ? 1 : -1))} />
          <Group title={t('interviews.coming')} empty={t('interviews.noneComing')} interviews={[...coming.nodes].sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))} />
        </div>
      )}
    </Asked>
  );
}

function Group({ title, empty, interviews }: { title: string; empty: string; interviews: InterviewRowFragment[] }) {
  const { t } = useTranslation();
  const dates = useDates();
  return (
    <section className="section" style={{ marginTop: 0, marginBottom: 24 }}>
      <div className="section-title">
        <h2 className="h3">{title}</h2>
        <span className="meta num">{interviews.length}</span>
      </div>
      <div className="card">
        {interviews.length === 0 && <p className="card-body ink-2">{empty}</p>}
        <ul className="rows">
          {interviews.map((interview) => {
            const { job } = interview.process;
            return (
              <li key={interview.id}>
                <Link to="/interviews/$id" params={{ id: interview.id }} className="row" data-row>
                  <span className="row-top">
                    <span className="row-title">{interview.candidate.name}</span>
                    <MoveChip interview={interview} candidate={interview.candidate.name} client={job.clientCompany.name} />
                  </span>
                  <span className="ink-2">{t('job.at', { job: job.title, client: job.clientCompany.name })}</span>
                  <span className="meta">
                    {dates.range(interview.startsAt, interview.endsAt)} · {t('interview.roundKind', { round: interview.round, kind: t(`interviewKind.${interview.kind}`) })}
                  </span>
                </Link>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}
