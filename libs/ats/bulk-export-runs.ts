import { setTimeout as after } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Injectable } from '@nestjs/common';
import {
  clock,
  Forbidden,
  OutOfScope,
  Role,
  rows,
  system,
  Tenancy,
  TooLate,
  Unauthenticated,
  type Actor,
  type Errand,
} from '@nextround/tenancy';
import { abilitiesOf, memberNow } from '@nextround/access';
import { later } from '@nextround/jobs';
import { Walks, type Stretch } from '@nextround/planner';
import { ApiClient } from './api-client.entity.js';
import { BulkExport, BulkExportEnd, BulkExportState } from './bulk-export.entity.js';
import { end, goOn, letNextBegin } from './bulk-export-lane.js';
import { BulkExportPart } from './bulk-export-part.entity.js';

const packed = promisify(gzip);
/** For how long a file is kept, in milliseconds. */
const KEPT = 7 * 86_400_000;

/** How long a job reads before it makes place for others, in milliseconds. */
const SLICE = 2000;
/** How much longer it rests than it reads: the busier the machine, the longer a page takes, and the longer the rest after it. */
const REST = 3;
/** How often in a row going on may fail. */
const PATIENCE = 5;
/** How long a file may be, in bytes. */
const LARGEST = 1e9;

/** Somebody stopped this turn, or another goes on with it: nothing more is written for it. */
class Overtaken extends Error {}

/** The file came to more than is kept. */
class TooLarge extends Error {}

/** The work of exports: a page a transaction, what it adds to the file and where the list goes on in the next. Whoever dies in between is followed by another. */
@Injectable()
export class BulkExportRuns {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly walks: Walks,
  ) {}

  /** Reads on for a while, and asks to go on later where that does not suffice. @param signal tells that this process ends */
  async run(agencyId: string, id: string, turn: number, errand: Errand, signal: AbortSignal): Promise<void> {
    const write = <T>(work: () => Promise<T>): Promise<T> => this.tenancy.write(system(agencyId), errand, work);
    try {
      const { begun, who } = await this.tenancy.look(system(agencyId), errand, () => opened(id, turn));
      const walk = await this.walks.through(begun.query, 'input.query');
      let found = begun;
      for (const until = performance.now() + SLICE; performance.now() < until && !signal.aborted;) {
        const started = performance.now();
        const page = await walk.page(who, errand, found.after);
        const content = await packed(page.records.map((record) => `${JSON.stringify(record)}\n`).join(''));
        found = await write(() => added(found, page, content));
        if (found.after === null) return;
        await after((performance.now() - started) * REST, undefined, { signal }).catch(() => undefined);
      }
      await write(() => goOn({ id, turn }));
    } catch (error) {
      if (error instanceof Overtaken) return;
      const isOver = await write(() => this.stumble(id, turn, error));
      if (!isOver) throw error;
    }
  }

  /** What does not pass by itself ends the export; the rest is tried again for a while. @returns whether it is over */
  private async stumble(id: string, turn: number, error: unknown): Promise<boolean> {
    const found = await rows(BulkExport).one({ id, turn, state: BulkExportState.RUNNING });
    if (!found) return true;
    const isNotAllowed = [Unauthenticated, Forbidden, OutOfScope, TooLate].some((kind) => error instanceof kind);
    const because = isNotAllowed ? BulkExportEnd.NOT_ALLOWED : error instanceof TooLarge ? BulkExportEnd.TOO_LARGE : BulkExportEnd.BROKEN;
    const isOver = because !== BulkExportEnd.BROKEN || found.failures + 1 >= PATIENCE;
    if (isOver) await end(found, BulkExportState.FAILED, because);
    else await rows(BulkExport).update({ id }, { failures: found.failures + 1 });
    return isOver;
  }
}

/** An export that is under way, and whoever asked for it. */
async function opened(id: string, turn: number): Promise<{ begun: BulkExport; who: Actor }> {
  const begun = await rows(BulkExport).one({ id, turn, state: BulkExportState.RUNNING });
  if (!begun) throw new Overtaken();
  return { begun, who: await askerOf(begun) };
}

/** Whoever asked, as a person as they stand now. Whether a client stands is asked with every page. @throws Unauthenticated */
async function askerOf({ agencyId, apiClientId, requestedById, scopes }: BulkExport): Promise<Actor> {
  if (apiClientId) {
    const { clientCompanyId } = (await rows(ApiClient).one({ id: apiClientId }))!;
    return { ...system(agencyId), role: Role.API_CLIENT, client: { id: apiClientId, scopes: scopes!, companyId: clientCompanyId } };
  }
  const who = await memberNow(requestedById!);
  if (!who || !abilitiesOf(who.role).includes('bulk-export.start')) throw new Unauthenticated();
  return who;
}

/** What a page adds and where the list goes on stand in one transaction: no record is lost or written twice. @returns how far it is now */
async function added(found: BulkExport, page: Stretch, content: Buffer): Promise<BulkExport> {
  const { id, turn, size } = found;
  if (size + content.length > LARGEST) throw new TooLarge();
  if (found.requestedById) await askerOf(found);
  const progress = {
    records: found.records + page.records.length,
    total: page.total ?? found.total,
    after: page.next,
    size: size + content.length,
    failures: 0,
  };
  if ((await rows(BulkExport).update({ id, turn, size }, progress)) === 0) throw new Overtaken();
  await rows(BulkExportPart).insert({ exportId: id, place: size, content });
  if (page.next === null) await finish(id);
  return { ...found, ...progress };
}

async function finish(id: string): Promise<void> {
  const endedAt = clock.now();
  const expiresAt = new Date(endedAt.getTime() + KEPT);
  await rows(BulkExport).update({ id }, { state: BulkExportState.DONE, endedAt, expiresAt });
  await later('bulk-export.aged', { exportId: id }, { runAt: expiresAt, key: `bulk-export-aged:${id}` });
  await letNextBegin();
}
