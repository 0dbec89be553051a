import { Readable } from 'node:stream';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { clock, NotFound, NotYet, rows, Tenancy, TooLate, type Actor, type Errand } from '@nextround/tenancy';
import { admit, Tokens } from '@nextround/access';
import { parseId } from '@nextround/planner';
import { BulkExport, BulkExportState } from './bulk-export.entity.js';

/** As what it is told in the journal. */
const FETCH = 'bulk-export.fetch';
const { QUEUED, RUNNING, DONE } = BulkExportState;

/** How many parts of a file are read at once. */
const ABREAST = 64;

/** What stands in the file from a place on, and where the part begins in which that place lies. */
const PARTS = `select min(p.place) as place, string_agg(p.content, ''::bytea order by p.place) as content from (
    select b.place, b.content from bulk_export_parts b where b.agency_id = $1 and b.export_id = $2 and b.place >= (
      select max(a.place) from bulk_export_parts a where a.agency_id = $1 and a.export_id = $2 and a.place <= $3)
    order by b.place limit ${ABREAST}) p`;

/** The files of exports, for whoever sees them, with the same token as everything else. */
@Controller('bulk-exports')
export class BulkExportsController {
  constructor(
    private readonly tokens: Tokens,
    private readonly tenancy: Tenancy,
  ) {}

  /** Who comes with a `Range` goes on where it broke off; several ranges at once are none. */
  @Get(':file')
  async fetch(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Readable | undefined> {
    const id = parseId(file.replace(/\.ndjson\.gz$/, ''));
    const claimed = await this.tokens.actorOf(request as never);
    admitted(claimed);
    if (id?.type !== 'BulkExport') throw new NotFound('This export');
    const errand = { action: FETCH, requestId: request.id };
    const { found, who } = await this.tenancy.write(claimed!, errand, async (now) => {
      admitted(now);
      return { found: await taken(id.uuid), who: now };
    });
    const { size } = found;
    const etag = `"${found.id}"`;
    const [, first, last] = /^bytes=(\d{1,10})-(\d{0,10})$/.exec(request.headers.range ?? '') ?? [];
    const isRanged = first !== undefined && [undefined, etag].includes(request.headers['if-range'] as string | undefined);
    const from = isRanged ? Number(first) : 0;
    const to = isRanged && last ? Math.min(Number(last) + 1, size) : size;
    void reply.headers({ 'cache-control': 'no-store', 'accept-ranges': 'bytes', etag });
    if (from >= to) return void reply.status(416).header('content-range', `bytes */${size}`);
    if (isRanged) void reply.status(206).header('content-range', `bytes ${from}-${to - 1}/${size}`);
    void reply.headers({
      'content-type': 'application/gzip',
      'content-length': to - from,
      'content-disposition': `attachment; filename="${found.list}-${found.requestedAt.toISOString().slice(0, 10)}.ndjson.gz"`,
    });
    return Readable.from(this.bytes(who, errand, found.id, from, to), { objectMode: false });
  }

  /** Some parts at a time, each time with whoever fetches as they stand then: nobody's connection waits for a slow reader. */
  private async *bytes(who: Actor, errand: Errand, id: string, from: number, to: number): AsyncGenerator<Buffer> {
    for (let at = from; at < to;) {
      const { rows: found } = await this.tenancy.read<{ place: number; content: Buffer | null }>(who, errand, ({ agencyId }) => ({
        text: PARTS,
        values: [agencyId, id, at],
      }));
      const { place, content } = found[0]!;
      if (!content) throw new TooLate('The file of this export was removed.');
      const piece = content.subarray(at - place, to - place);
      yield piece;
      at += piece.length;
    }
  }
}

const admitted = (who: Actor | null): void => admit({ name: FETCH, extensions: { ability: 'bulk-export.read' } }, who);

/** An export that can be fetched. That somebody does is told in the journal. */
async function taken(id: string): Promise<BulkExport> {
  const found = await rows(BulkExport).get(id);
  if ([QUEUED, RUNNING].includes(found.state)) throw new NotYet('This export is not done yet.');
  if (found.state !== DONE) throw new TooLate('There is no file of this export.');
  await rows(BulkExport).update({ id }, { fetchedAt: clock.now() });
  return found;
}
