import { asSystem, rows } from '@nextround/tenancy';
import { later } from '@nextround/jobs';
import { CandidateImport, ImportState } from './candidate-import.entity.js';
import { ACTION } from './importer.js';

/** One import of an agency runs at a time: where none does, the one that has waited longest begins. */
export const letNextBegin = (): Promise<void> =>
  asSystem(ACTION, async () => {
    if (await rows(CandidateImport).one({ state: ImportState.RUNNING })) return;
    const waiting = await rows(CandidateImport).find({ state: ImportState.WAITING });
    const [next] = waiting.sort((a, b) => a.startedAt!.getTime() - b.startedAt!.getTime());
    if (!next) return;
    await rows(CandidateImport).update({ id: next.id }, { state: ImportState.RUNNING });
    await later('import.started', { importId: next.id, turn: next.turn });
  });
