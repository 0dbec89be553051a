import { useMutation } from '@apollo/client/react';
import { Badge, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { graphql } from '../gql';
import type { CompanyJobFragment } from '../gql/graphql';
import { useDates } from '../look/dates';
import { Dialog } from '../look/dialog';
import { TroubleNote } from '../look/trouble';

const CloseJobDocument = graphql(`
  mutation CloseJob($input: CloseJobInput!) {
    closeJob(input: $input) {
      job {
        ...CompanyJob
      }
    }
  }
`);

/** One job: who runs for it now, and how far each is. */
export function CompanyJob({ job }: { job: CompanyJobFragment }) {
  const { t } = useTranslation();
  const can = useMay();
  const dates = useDates();
  const [closing, close] = useDisclosure(false);
  const { nodes, totalCount } = job.applications;
  return (
    <article className="card" aria-labelledby={job.id}>
      <header className="card-body">
        <div className="row-top job-top">
          <h2 id={job.id}>{job.title}</h2>
          {job.status === 'OPEN' && can('job.close') ? (
            <Button variant="subtle" size="xs" onClick={close.open} aria-label={t('companies.closeNamed', { job: job.title })}>
              {t('companies.close')}
            </Button>
          ) : (
            <Badge>{t(`jobStatus.${job.status}`)}</Badge>
          )}
        </div>
        <p className="meta">
          {[job.code, t('companies.running', { count: totalCount }), job.recruiters.map(({ name }) => name).join(', ')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      {nodes.length > 0 && (
        <ul className="rows rounds">
          {nodes.map(({ id, candidate, currentStage, nextInterview }) => (
            <li key={id}>
              <Link to="/applications/$id" params={{ id }} className="row">
                <span className="row-top">
                  <span className="row-title">{candidate.name}</span>
                  <Badge>{currentStage.name}</Badge>
                </span>
                <span className="meta">
                  {nextInterview
                    ? t('companies.next', { round: nextInterview.round, at: dates.dayTime(nextInterview.startsAt) })
                    : t('companies.noNext')}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
      {totalCount > nodes.length && (
        <p className="meta card-body rounds">{t('companies.moreRunning', { count: totalCount - nodes.length })}</p>
      )}
      <CloseJob opened={closing} close={close.close} job={job} />
    </article>
  );
}

function CloseJob({ opened, close, job }: { opened: boolean; close: () => void; job: CompanyJobFragment }) {
  const { t } = useTranslation();
  const [end, { loading, error }] = useMutation(CloseJobDocument, { variables: { input: { jobId: job.id } } });
  return (
    <Dialog opened={opened} close={close} title={t('companies.closeNamed', { job: job.title })}>
      <div className="form">
        <p>{t('companies.closeMeans', { count: job.applications.totalCount })}</p>
        <TroubleNote error={error} />
        <div className="form-acts">
          <Button variant="default" loading={loading} onClick={() => void end().then(close, () => undefined)}>
            {t('companies.close')}
          </Button>
          <Button variant="subtle" onClick={close} data-autofocus>
            {t('companies.keepOpen')}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
