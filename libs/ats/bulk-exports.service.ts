import { Injectable } from '@nestjs/common';
import { actor, clock, Conflict, rows, TooLate } from '@nextround/tenancy';
import { stretch, END } from '@nextround/journal';
import { Walks } from '@nextround/planner';
import { BulkExport, BulkExportState } from './bulk-export.entity.js';
import { end, letNextBegin } from './bulk-export-lane.js';

const { QUEUED, RUNNING, DONE, CANCELLED, EXPIRED } = BulkExportState;

/** How many exports somebody has at most that wait, run or are kept. */
const MOST = 20;

@Injectable()
export class BulkExports {
  constructor(private readonly walks: Walks) {}

  /** What is wrong with the query, and what whoever asks may not, is said now and not by the job. */
  async start(query: string): Promise<string> {
    const walk = await this.walks.through(query, 'input.query');
    const { client, memberId } = actor();
    walk.admit(actor());
    const kept = await rows(BulkExport).find({ state: [QUEUED, RUNNING, DONE] });
    if (kept.length >= MOST) throw new Conflict(`${MOST} exports wait, run or are kept. Remove one of them first: cancelBulkExport.`);
    const follows = !client || client.scopes.includes('changes:read');
    const id = await rows(BulkExport).insert({
      apiClientId: client?.id ?? null,
      scopes: client ? [...client.scopes] : null,
      requestedById: memberId,
      list: walk.list,
      query,
      feedCursor: follows ? (await stretch(END, 1)).cursor : null,
      requestedAt: clock.now(),
    });
    await letNextBegin();
    return id;
  }

  async cancel(id: string): Promise<string> {
    const found = await rows(BulkExport).get(id);
    if (found.state === DONE) await end(found, EXPIRED);
    else if ([QUEUED, RUNNING].includes(found.state)) await end(found, CANCELLED);
    else throw new TooLate('This export has ended already, and there is no file of it.');
    return id;
  }
}
