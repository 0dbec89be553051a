import { useQuery } from '@apollo/client/react';
import { useMay } from '../access/viewer';
import type { TodayKind } from '../gql/graphql';
import { Loading } from '../look/asked';
import { TroublePage } from '../look/trouble-page';
import { Day } from './day';
import { TodayDocument } from './today-document';
import './today.css';

export interface TodaySearch {
  scope?: 'mine' | 'all';
  kind?: TodayKind;
}

export function TodayPage({ search }: { search: TodaySearch }) {
  const can = useMay();
  // Whoever keeps the agency's clocks looks at all of it; others at their own candidates first.
  const scope = search.scope ?? (can('follow-up-policy.update') ? 'all' : 'mine');
  const all = useQuery(TodayDocument, { variables: { mine: scope === 'mine' } });
  const more = all.data?.today.pageInfo.hasNextPage ?? false;
  // Beyond the first page, only the server knows what is of a kind.
  const some = useQuery(TodayDocument, {
    variables: { mine: scope === 'mine', kinds: search.kind ? [search.kind] : null },
    skip: !search.kind || !more,
  });
  const found = search.kind && more ? some.data : all.data;
  if (!found || !all.data) {
    const error = all.error ?? some.error;
    return error ? <TroublePage error={error} retry={() => void all.refetch()} /> : <Loading />;
  }
  return (
    <Day
      items={found.today.nodes}
      every={all.data.today.nodes}
      total={all.data.today.totalCount}
      more={more}
      scope={scope}
      kind={search.kind}
    />
  );
}
