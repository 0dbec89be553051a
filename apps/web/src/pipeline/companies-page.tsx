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
import { PageHead } from '../look/page';
import { useRowKeys } from '../look/row-keys';
import { useShortcuts } from '../look/shortcuts';
import { AddCompany } from './add-company';
import { enough, hour, percent, Silence } from './response-times';
import '../look/table.css';
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
      {(list) => <Companies list={list} more={() => void result.fetchMore({ variables: { after: list.pageInfo.endCursor } })} />}
    </Asked>
  );
}

function Companies({ list, more }: { list: Listed; more: () => void }) {
  const { t } = useTranslation();
  const can = useMay();
  const [adding, add] = useDisclosure(false);
  const body = useRowKeys<HTMLTableSectionElement>();
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
        <div className="card">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{t('companies.name')}</th>
                <th scope="col" className="wide-only">
                  {t('companies.openJobs')}
                </th>
                <th scope="col" className="wide-only">
                  {t('companies.medianShort')}
                </th>
                <th scope="col" className="wide-only">
                  {t('companies.within')}
                </th>
                <th scope="col" className="wide-only">
                  {t('companies.waiting')}
                </th>
              </tr>
            </thead>
            <tbody ref={body}>
              {list.nodes.map((company) => (
                <Row key={company.id} company={company} />
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <div className="card empty">
          <p className="strong">{t('companies.none')}</p>
          <p className="ink-2">{t('companies.noneNext')}</p>
        </div>
      )}
      {list.pageInfo.hasNextPage && (
        <div className="more">
          <Button variant="default" onClick={more}>
            {t('act.more')}
          </Button>
        </div>
      )}
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
