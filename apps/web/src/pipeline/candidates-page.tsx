import { useQuery } from '@apollo/client/react';
import { Button, TextInput } from '@mantine/core';
import { useDebouncedCallback, useDisclosure } from '@mantine/hooks';
import { IconFileImport, IconPlus, IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../access/viewer';
import { graphql } from '../gql';
import { Loading } from '../look/asked';
import { ButtonLink } from '../look/button-link';
import { PageHead } from '../look/page';
import { useShortcuts } from '../look/shortcuts';
import { TroublePage } from '../look/trouble-page';
import { AddCandidate } from './add-candidate';
import { CandidatesTable } from './candidates-table';

export const CandidatesDocument = graphql(`
  query Candidates($search: String, $after: String) {
    candidates(first: 50, after: $after, search: $search) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...CandidateRow
      }
    }
  }
`);

export function CandidatesPage({ search }: { search: string }) {
  const { t } = useTranslation();
  const can = useMay();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [adding, add] = useDisclosure(false);
  const result = useQuery(CandidatesDocument, { variables: { search: search || null } });
  const seek = useDebouncedCallback((q: string) => void navigate({ to: '/candidates', search: q ? { q } : {}, replace: true }), 250);
  useShortcuts({ search: () => field.current?.focus(), add: can('candidate.add') ? add.open : undefined });
  const list = (result.data ?? result.previousData)?.candidates;
  if (result.error && !list) return <TroublePage error={result.error} retry={() => void result.refetch()} />;
  return (
    <div className="page">
      <PageHead title={t('candidates.title')} lead={t('candidates.lead')}>
        {can('import.run') && (
          <ButtonLink to="/imports" variant="default" leftSection={<IconFileImport size={16} stroke={1.6} />}>
            {t('candidates.import')}
          </ButtonLink>
        )}
        {can('candidate.add') && (
          <Button leftSection={<IconPlus size={16} stroke={1.8} />} onClick={add.open}>
            {t('candidates.add')}
          </Button>
        )}
      </PageHead>
      <div className="tools">
        <TextInput
          ref={field}
          key={search ? undefined : 'empty'}
          aria-label={t('candidates.search')}
          placeholder={t('candidates.search')}
          leftSection={<IconSearch size={16} stroke={1.6} />}
          defaultValue={search}
          onChange={(event) => seek(event.currentTarget.value)}
          className="seek"
        />
        <output className="count num">{list ? t('candidates.count', { count: list.totalCount }) : ''}</output>
      </div>
      {list ? (
        <CandidatesTable
          list={list}
          search={search}
          add={can('candidate.add') ? add.open : undefined}
          more={(after) => result.fetchMore({ variables: { after } })}
        />
      ) : (
        <Loading />
      )}
      <AddCandidate opened={adding} close={add.close} />
    </div>
  );
}
