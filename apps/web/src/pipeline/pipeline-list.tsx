import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useMay } from '../access/viewer';
import { Loading } from '../look/asked';
import { TroublePage } from '../look/trouble-page';
import { ProcessListDocument } from './board-document';
import { CardMenu, type Menued } from './card-menu';
import type { ViewProps } from './pipeline-page';
import { usePipelineChoices } from './pipeline-choices';
import { ProcessTable } from './process-table';
import { orderOf } from './search';
import { useMoves } from './use-moves';

export function PipelineList({ filter, search, set, tools, nobody }: ViewProps) {
  const can = useMay();
  const { stages } = usePipelineChoices();
  const [menued, open] = useState<Menued>();
  const result = useQuery(ProcessListDocument, { variables: { filter, orderBy: orderOf(search) } });
  // A row that has moved says so itself; the pages before it need not be read again for it.
  const moves = useMoves(() => Promise.resolve());
  const list = (result.data ?? result.previousData)?.applications;
  if (!list) return result.error ? <TroublePage error={result.error} retry={() => void result.refetch()} /> : <Loading />;
  return (
    <>
      {tools(list.totalCount)}
      {list.nodes.length > 0 ? (
        <ProcessTable
          rows={list.nodes}
          total={list.totalCount}
          search={search}
          set={set}
          ask={can('application.move') ? (card, beside) => open({ card, beside }) : undefined}
          more={list.pageInfo.hasNextPage ? () => result.fetchMore({ variables: { after: list.pageInfo.endCursor } }) : undefined}
        />
      ) : (
        nobody
      )}
      <CardMenu menued={menued} close={() => open(undefined)} stages={stages} moves={moves} />
    </>
  );
}
