import { Badge, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { graphql } from '../gql';
import type { ApplicationCardFragment } from '../gql/graphql';
import { BookRound } from '../interviews/book-round';
import { MoveChip } from '../interviews/move-chip';
import { useDates } from '../look/dates';
import { standing } from './standing';

export const ApplicationCardFields = graphql(`
  fragment ApplicationCard on Application {
    id
    status
    appliedAt
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
    interviews {
      ...InterviewState
    }
  }
`);

/** One candidate at one job: where it stands, and every round with whose move it is. */
export function ApplicationCard({ application, candidate }: { application: ApplicationCardFragment; candidate: string }) {
  const { t } = useTranslation();
  const dates = useDates();
  const can = useMay();
  const [booking, book] = useDisclosure(false);
  const client = application.job.clientCompany.name;
  const rounds = [...application.interviews].sort((a, b) => a.round - b.round);
  return (
    <article className="card">
      <header className="card-body">
        <div className="row-top">
          <h2>
            <Link to="/applications/$id" params={{ id: application.id }} className="plain">
              {t('job.at', { job: application.job.title, client })}
            </Link>
          </h2>
          <Badge>{standing(application, t)}</Badge>
        </div>
        <p className="meta">{t('candidate.appliedAt', { at: dates.day(application.appliedAt) })}</p>
      </header>
      {rounds.length > 0 ? (
        <ul className="rows rounds">
          {rounds.map((round) => (
            <li key={round.id}>
              <Link to="/interviews/$id" params={{ id: round.id }} className="row">
                <span className="row-top">
                  <span className="row-title">
                    {t('interview.roundKind', { round: round.round, kind: t(`interviewKind.${round.kind}`) })}
                  </span>
                  <MoveChip interview={round} candidate={candidate} client={client} />
                </span>
                <span className="meta">
                  {dates.range(round.startsAt, round.endsAt)} · {t(`interviewFormat.${round.format}`)}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className="meta card-body rounds">{t('candidate.noRounds')}</p>
      )}
      {can('interview.schedule') && application.status === 'ACTIVE' && (
        <div className="card-body rounds">
          <Button variant="default" onClick={book.open}>
            {t('round.bookAct')}
          </Button>
          <BookRound
            opened={booking}
            close={book.close}
            applicationId={application.id}
            title={t('job.at', { job: application.job.title, client })}
          />
        </div>
      )}
    </article>
  );
}
