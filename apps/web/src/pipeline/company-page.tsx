import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import type { CompanyPageQuery } from '../gql/graphql';
import '../interviews/interview.css';
import { Asked } from '../look/asked';
import { Crumbs, PageHead } from '../look/page';
import { useShortcuts } from '../look/shortcuts';
import { CompanyContacts } from './company-contacts';
import { CompanyPageDocument, type FoundCompany } from './company-document';
import { CompanyJob } from './company-job';
import { OpenJob } from './open-job';
import { ResponseTimesCard } from './response-times';
import './companies.css';

const companyOf = ({ node }: CompanyPageQuery): FoundCompany | null => (node?.__typename === 'ClientCompany' ? node : null);

export function CompanyPage({ id }: { id: string }) {
  const result = useQuery(CompanyPageDocument, { variables: { id } });
  return (
    <Asked result={result} find={companyOf}>
      {(company) => <Company company={company} more={(after) => void result.fetchMore({ variables: { after } })} />}
    </Asked>
  );
}

function Company({ company, more }: { company: FoundCompany; more: (after: string | null | undefined) => void }) {
  const { t } = useTranslation();
  const can = useMay();
  const [opening, open] = useDisclosure(false);
  const { nodes: jobs, pageInfo } = company.jobs;
  const running = jobs.filter(({ status }) => status !== 'CLOSED' && status !== 'ARCHIVED');
  const closed = jobs.filter((job) => !running.includes(job));
  useShortcuts({ add: can('job.open') ? open.open : undefined });
  return (
    <div className="page">
      <Crumbs>
        {[
          <Link key="list" to="/companies">
            {t('companies.title')}
          </Link>,
          company.name,
        ]}
      </Crumbs>
      <PageHead title={company.name} lead={t('companies.jobs', { count: running.length })}>
        {can('job.open') && (
          <Button leftSection={<IconPlus size={16} stroke={1.8} />} onClick={open.open}>
            {t('companies.openJob')}
          </Button>
        )}
      </PageHead>
      <div className="two">
        <section className="stack" aria-label={t('companies.jobsTitle')}>
          {running.map((job) => (
            <CompanyJob key={job.id} job={job} />
          ))}
          {running.length === 0 && (
            <div className="card empty">
              <p className="strong">{t('companies.noJobs', { client: company.name })}</p>
              <p className="ink-2">{t('companies.noJobsNext')}</p>
            </div>
          )}
          {closed.length > 0 && (
            <section className="card" aria-labelledby="closed-jobs">
              <h2 className="h3 card-body" id="closed-jobs">
                {t('companies.closed', { count: closed.length })}
              </h2>
              <ul className="rows rounds">
                {closed.map((job) => (
                  <li key={job.id} className="row">
                    <span className="row-title ink-2">{job.title}</span>
                    <span className="meta">{[t(`jobStatus.${job.status}`), job.code].filter(Boolean).join(' · ')}</span>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {pageInfo.hasNextPage && (
            <Button variant="default" onClick={() => more(pageInfo.endCursor)}>
              {t('act.more')}
            </Button>
          )}
        </section>
        <div className="stack">
          <ResponseTimesCard times={company.responseTimes} client={company.name} />
          <CompanyContacts company={company} />
        </div>
      </div>
      <OpenJob opened={opening} close={open.close} company={company} />
    </div>
  );
}
