import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import type { CandidateRowFragment } from '../gql/graphql';
import { useDates } from '../look/dates';
import { Face } from '../look/parts';
import { useRowKeys } from '../look/row-keys';
import { standing } from './standing';
import '../look/table.css';

export const CandidateRow = graphql(`
  fragment CandidateRow on Candidate {
    id
    name
    headline
    email
    updatedAt
    recruiter {
      id
      name
    }
    applications(first: 3) {
      totalCount
      nodes {
        id
        status
        currentStage {
          id
          name
        }
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

interface Props {
  candidates: readonly CandidateRowFragment[];
  search: string;
  add?: () => void;
  more?: () => void;
}

export function CandidatesTable({ candidates, search, add, more }: Props) {
  const { t } = useTranslation();
  const body = useRowKeys<HTMLTableSectionElement>();
  if (candidates.length === 0) return <Nobody search={search} add={add} />;
  return (
    <>
      <div className="card">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('candidates.name')}</th>
              <th scope="col" className="wide-only">
                {t('candidates.where')}
              </th>
              <th scope="col" className="wide-only">
                {t('candidates.recruiter')}
              </th>
              <th scope="col" className="wide-only">
                {t('candidates.changed')}
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            {candidates.map((candidate) => (
              <Row key={candidate.id} candidate={candidate} />
            ))}
          </tbody>
        </table>
      </div>
      {more && (
        <div className="more">
          <Button variant="default" onClick={more}>
            {t('act.more')}
          </Button>
        </div>
      )}
    </>
  );
}

function Row({ candidate }: { candidate: CandidateRowFragment }) {
  const dates = useDates();
  return (
    <tr>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell of text, no control */}
      <td>
        <div className="person">
          <span className="wide-only">
            <Face name={candidate.name} size={32} />
          </span>
          <div style={{ minWidth: 0 }}>
            <Link to="/candidates/$id" params={{ id: candidate.id }} data-row>
              {candidate.name}
            </Link>
            <div className="meta">{candidate.headline ?? candidate.email}</div>
            <div className="narrow-only">
              <Where candidate={candidate} />
            </div>
          </div>
        </div>
      </td>
      <td className="wide-only">
        <Where candidate={candidate} />
      </td>
      <td className="wide-only ink-2">{candidate.recruiter?.name}</td>
      <td className="wide-only num">
        <time dateTime={candidate.updatedAt}>{dates.dayTime(candidate.updatedAt)}</time>
      </td>
    </tr>
  );
}

/** The running application before any other, and how it stands. */
function Where({ candidate }: { candidate: CandidateRowFragment }) {
  const { t } = useTranslation();
  const { nodes, totalCount } = candidate.applications;
  const current = nodes.find(({ status }) => status === 'ACTIVE') ?? nodes[0];
  if (!current) return <span className="meta">{t('candidates.noJob')}</span>;
  return (
    <>
      <div>{t('job.at', { job: current.job.title, client: current.job.clientCompany.name })}</div>
      <div className="meta">
        {standing(current, t)}
        {totalCount > 1 && ` · ${t('candidates.moreJobs', { count: totalCount - 1 })}`}
      </div>
    </>
  );
}

function Nobody({ search, add }: { search: string; add?: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="card empty">
      <p className="strong">{search ? t('candidates.noneFound', { search }) : t('candidates.none')}</p>
      <p className="ink-2">{search ? t('candidates.noneFoundNext') : t('candidates.noneNext')}</p>
      {search ? (
        <Link to="/candidates" search={{}} className="link">
          {t('candidates.clear')}
        </Link>
      ) : (
        add && (
          <Button variant="default" onClick={add}>
            {t('candidates.add')}
          </Button>
        )
      )}
    </div>
  );
}
