import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { graphql } from '../gql';
import type { CompaniesQuery } from '../gql/graphql';
import { Asked } from '../look/asked';
import { lasting } from '../look/dates';
import { More } from '../look/more';
import { PageHead } from '../look/page';
import { RowTable } from '../look/row-table';
import { useShortcuts } from '../look/shortcuts';
import { AddCompany } from './add-company';
import { enough, hour, percent, Silence } from './response-times';
import './companies.css';

const CompaniesDocument = graphql(`
  query Companies($after: String) {
    clientCompanies(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        name
        responseTimes {
          ...ResponseTimesWords
        }
        jobs(first: 20) {
          nodes {
            id
            status
          }
        }
      }
    }
  }
`);

type Listed = CompaniesQuery['clientCompanies'];

export function CompaniesPage() {
  const result = useQuery(CompaniesDocument);
  return (
    <Asked result={result} find={(data) => data.clientCompanies}>
      {(list) => <Companies list={list} more={(after) => result.fetchMore({ variables: { after } })} />}
    </Asked>
  );
}

function Companies({ list, more }: { list: Listed; more: (after: string) => unknown }) {
  const { t } = useTranslation();
  const can = useMay();
  const [adding, add] = useDisclosure(false);
  useShortcuts({ add: can('company.add') ? add.open : undefined });
  return (
    <div className="page">
      <PageHead title={t('companies.title')} lead={t('companies.lead', { count: list.totalCount })}>
        {can('company.add') && (
          <Button leftSection={<IconPlus size={16} stroke={1.8} />} onClick={add.open}>
            {t('companies.add')}
          </Button>
        )}
      </PageHead>
      {list.nodes.length > 0 ? (
        <RowTable
          heads={[t('companies.name'), t('companies.openJobs'), t('companies.medianShort'), t('companies.within'), t('companies.waiting')]}
        >
          {list.nodes.map((company) => (
            <Row key={company.id} company={company} />
          ))}
        </RowTable>
      ) : (
        <div className="card empty">
          <p className="strong">{t('companies.none')}</p>
          <p className="ink-2">{t('companies.noneNext')}</p>
        </div>
      )}
      <More page={list.pageInfo} read={more} />
      <AddCompany opened={adding} close={add.close} />
    </div>
  );
}

function Row({ company }: { company: Listed['nodes'][number] }) {
  const { t } = useTranslation();
  const { feedback } = company.responseTimes;
  const open = company.jobs.nodes.filter(({ status }) => status === 'OPEN').length;
  const few = feedback.count < enough;
  return (
    <tr>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a cell of text, no control */}
      <td>
        <Link to="/companies/$id" params={{ id: company.id }} data-row>
          {company.name}
        </Link>
        <div className="narrow-only company-narrow">
          <span className="meta">{t('companies.jobs', { count: open })}</span>
          <Silence times={company.responseTimes} />
        </div>
      </td>
      <td className="wide-only num">{open}</td>
      <td className="wide-only num">
        {feedback.medianHours == null ? t('companies.noNumber') : lasting(feedback.medianHours * hour, t)}
        {' · '}
        <span className="meta">{t(few ? 'companies.few' : 'companies.n', { n: feedback.count })}</span>
      </td>
      <td className="wide-only num">{feedback.withinShare == null ? t('companies.noNumber') : percent(feedback.withinShare)}</td>
      <td className="wide-only">
        <Silence times={company.responseTimes} />
      </td>
    </tr>
  );
}
