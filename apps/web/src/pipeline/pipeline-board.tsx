import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../look/asked';
import { TroublePage } from '../look/trouble-page';
import { Board } from './board';
import { BoardDocument, MoreOfStageDocument } from './board-document';
import type { ViewProps } from './pipeline-page';
import { useMoves } from './use-moves';

export function PipelineBoard({ filter, search, set, tools, nobody }: ViewProps) {
  const { t } = useTranslation();
  const result = useQuery(BoardDocument, { variables: { filter } });
  const moves = useMoves(() => result.refetch());
  const { moving, settle } = moves;
  const agency = (result.data ?? result.previousData)?.agency;
  const stages = agency?.stages;
  useEffect(() => {
    if (stages && moving.size > 0) settle((id) => stages.find(({ applications }) => applications.nodes.some((card) => card.id === id))?.id);
    // oxlint-disable-next-line react/exhaustive-deps -- asked when something was read or put, not when the hook is made anew
  }, [stages, moving]);
  if (!agency) return result.error ? <TroublePage error={result.error} retry={() => void result.refetch()} /> : <Loading />;
  const count = agency.stages.reduce((sum, { applications }) => sum + applications.totalCount, 0);
  const elsewhere = agency.retiredStages.reduce((sum, { applications }) => sum + applications.totalCount, 0);
  return (
    <>
      {tools(count)}
      {elsewhere > 0 && (
        <p className="note board-elsewhere">
          {t('board.elsewhere', { count: elsewhere })}{' '}
          <button type="button" className="link" onClick={() => set({ view: 'list' })}>
            {t('board.showList')}
          </button>
        </p>
      )}
      {count > 0 ? (
        <Board
          stages={agency.stages}
          moves={moves}
          more={({ id, applications }) =>
            result.client.query({ query: MoreOfStageDocument, variables: { id, filter, after: applications.pageInfo.endCursor } })
          }
          stage={search.stage}
          choose={(stage) => set({ stage })}
        />
      ) : (
        nobody
      )}
    </>
  );
}
