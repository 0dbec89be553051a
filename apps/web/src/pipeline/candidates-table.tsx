import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql';
import type { CandidateRowFragment, CandidatesQuery } from '../gql/graphql';
import { useDates } from '../look/dates';
import { More } from '../look/more';
import { Face } from '../look/parts';
import { RowTable } from '../look/row-table';
import { standing } from './standing';

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
  list: CandidatesQuery['candidates'];
  search: string;
  add?: () => void;
  more: (after: string) => unknown;
}

export function CandidatesTable({ list, search, add, more }: Props) {
  const { t } = useTranslation();
  if (list.nodes.length === 0) return <Nobody search={search} add={add} />;
  return (
    <>
      <RowTable heads={[t('candidates.name'), t('candidates.where'), t('candidates.recruiter'), t('candidates.changed')]}>
        {list.nodes.map((candidate) => (
          <Row key={candidate.id} candidate={candidate} />
        ))}
      </RowTable>
      <More page={list.pageInfo} read={more} />
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
