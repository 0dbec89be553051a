import { asSystem, clock, rows, scope, whenever } from '@nextround/tenancy';
import { later } from '@nextround/jobs';
import { BulkExport, BulkExportEnd, BulkExportState } from './bulk-export.entity.js';
import { BulkExportPart } from './bulk-export-part.entity.js';

const { QUEUED, RUNNING, DONE, EXPIRED } = BulkExportState;

/** What exports do by themselves is told of as this. */
export const ACTION = 'bulk-export.run';

/** One export of an agency runs at a time: where none does, the one that has waited longest begins. */
export const letNextBegin = (): Promise<void> =>
  asSystem(ACTION, async () => {
    if (await rows(BulkExport).one({ state: RUNNING })) return;
    const waiting = await rows(BulkExport).find({ state: QUEUED });
    const [next] = waiting.sort((a, b) => a.requestedAt.getTime() - b.requestedAt.getTime());
    if (!next) return;
    await rows(BulkExport).update({ id: next.id }, { state: RUNNING, startedAt: clock.now() });
    await goOn(next);
  });

/** Has a worker read on, after everything else it has to do. */
export const goOn = ({ id, turn }: Pick<BulkExport, 'id' | 'turn'>): Promise<void> =>
  later('bulk-export.due', { exportId: id, turn }, { yields: true });

/** Ends an export that is under way, or takes the file of one that is done. Whoever works for it writes nothing more. */
export async function end(
  { id, turn, endedAt }: BulkExport,
  state: BulkExportState,
  endedBecause: BulkExportEnd | null = null,
): Promise<void> {
  await rows(BulkExport).update({ id }, { state, endedBecause, turn: turn + 1, endedAt: endedAt ?? clock.now() });
  await asSystem(scope().errand.action, () => rows(BulkExportPart).delete({ exportId: id }));
  await letNextBegin();
}

/**
 * Somebody is erased: nothing tells of a packed file whether they stand in it, so none outlives them. What is under way begins anew, and
 * reads them no more; where the query itself named them, it was emptied, and there is nothing to go on with.
 */
whenever('candidate.erased', () =>
  asSystem(ACTION, async () => {
    for (const found of await rows(BulkExport).find({ state: [QUEUED, RUNNING, DONE] })) {
      if (found.state === DONE || found.query === '') await end(found, EXPIRED, BulkExportEnd.ERASURE);
      else if (found.state === RUNNING) await beginAnew(found);
    }
  }),
);

async function beginAnew({ id, turn }: BulkExport): Promise<void> {
  const anew = { turn: turn + 1, records: 0, total: null, after: null, size: 0 };
  await rows(BulkExport).update({ id }, anew);
  await rows(BulkExportPart).delete({ exportId: id });
  await goOn({ id, turn: anew.turn });
}
