import type { Readable } from 'node:stream';
import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BadInput, NotFound, Tenancy, TooLate, type Actor } from '@nextround/tenancy';
import { parseId, prefixOf } from '@nextround/planner';
import { admit, Language, Tokens } from '@nextround/access';
import { mostUploaded, readThrough } from './bring.js';
import { storable } from './cells.js';
import { ACTION } from './importer.js';
import { Imports } from './imports.service.js';
import type { Reason } from './reasons.js';
import { refusedCsv, type Refused } from './refused-rows.js';
import { Sheet } from './sheet.js';

/** As what a sheet is sent. The body is not read before whoever sends it is known. */
export const SHEET_TYPES = ['text/csv', 'text/tab-separated-values', 'application/octet-stream'];

/** The two things about imports that are files: the sheet on its way in, and the refused rows on their way back. */
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly tokens: Tokens,
    private readonly tenancy: Tenancy,
    private readonly imports: Imports,
  ) {}

  @Post()
  async bring(@Query('name') name: string | undefined, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const who = await this.somebody(request, ACTION);
    const bytes = await bytesOf(request.body);
    const brought = await readThrough(bytes);
    const id = await this.tenancy.write(who, { action: ACTION, requestId: request.id }, (now) => {
      admitted(ACTION, now);
      return this.imports.bring(brought, bytes, nameOf(name));
    });
    void reply.status(201).header('cache-control', 'no-store');
    return { id: `${prefixOf('CandidateImport')}_${id}` };
  }

  @Get(':id/refused.csv')
  async refused(
    @Param('id') id: string,
    @Query('language') language: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const who = await this.somebody(request, 'import.list');
    const importId = parseId(id);
    if (importId?.type !== 'CandidateImport') throw new NotFound('This import');
    const { rows, who: now } = await this.tenancy.read<Kept>(who, { action: 'import.list', requestId: request.id }, ({ agencyId }) => ({
      text: KEPT,
      values: [agencyId, importId.uuid],
    }));
    admitted('import.list', now);
    const [kept] = rows;
    if (!kept) throw new NotFound('This import');
    if (!kept.content) throw new TooLate('The sheet of this import was deleted: it is kept for 24 hours.');
    void reply.type('text/csv; charset=utf-8').headers({
      'cache-control': 'no-store',
      'content-disposition': 'attachment; filename="refused-rows.csv"',
    });
    const sheet = await Sheet.read(kept.content, kept);
    return refusedCsv(sheet, await refusedRows(sheet, kept.refusals), true, language === Language.DE ? 'DE' : 'EN');
  }

  private async somebody(request: FastifyRequest, ability: string): Promise<Actor> {
    const who = await this.tokens.actorOf(request as never);
    admitted(ability, who);
    return who!;
  }
}

const admitted = (ability: string, who: Actor | null): void => admit({ name: ability, extensions: { ability } }, who);

interface Kept {
  encoding: string;
  separator: string;
  content: Buffer | null;
  refusals: (Reason & { line: number })[];
}

const KEPT = `select i.encoding, i.separator, f.content,
    coalesce((select json_agg(json_build_object('line', r.line, 'rule', r.rule, 'field', r.field, 'value', r.value) order by r.line, r.place)
      from candidate_import_refusals r where r.agency_id = $1 and r.import_id = i.id), '[]') as refusals
  from candidate_imports i left join candidate_import_files f on f.agency_id = $1 and f.import_id = i.id
  where i.agency_id = $1 and i.id = $2`;

/** All of the body, however long: who sends too much is told so, rather than cut off in the middle of a word. */
async function bytesOf(body: unknown): Promise<Buffer> {
  const no = (rule: string, message: string) => BadInput.at('file', rule, message);
  if (typeof (body as Readable | undefined)?.pipe !== 'function')
    throw no('type', `Send the sheet itself as the body, as one of: ${SHEET_TYPES.join(', ')}.`);
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= mostUploaded) parts.push(part);
  }
  if (size > mostUploaded) throw no('size', 'The file is larger than 20 MB. Split it, and import the parts one after another.');
  return Buffer.concat(parts);
}

/** What the file is called, without anything that a page or a terminal would trip over; null where it has no name. */
function nameOf(name: string | undefined): string | null {
  const tidy = storable(name ?? '')
    .normalize('NFC')
    .replace(/\p{Cc}/gu, ' ')
    .trim();
  return [...tidy].slice(0, 200).join('') || null;
}

async function refusedRows(sheet: Sheet, refusals: Kept['refusals']): Promise<Refused[]> {
  const reasons = new Map<number, Reason[]>();
  for (const refusal of refusals) reasons.set(refusal.line, [...(reasons.get(refusal.line) ?? []), refusal]);
  const refused: Refused[] = [];
  for await (const row of sheet.rows()) {
    const own = reasons.get(row.line);
    if (own) refused.push({ row, reasons: own });
  }
  return refused;
}
