import { Controller, Get, Header, NotFoundException, Param, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataExports } from './data-exports.service.js';

/** What a browser fetches by the link alone. It works once, so nothing may look at it on the way: not a HEAD, not a cache. */
@Controller('data-exports')
export class DataExportsController {
  constructor(private readonly exports: DataExports) {}

  @Get(':token')
  @Header('content-type', 'application/json; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="my-data.json"')
  @Header('cache-control', 'no-store')
  async fetch(@Param('token') token: string, @Req() request: FastifyRequest): Promise<string> {
    const found = request.method === 'HEAD' ? undefined : await this.exports.fetch(token, request.id);
    if (found === undefined) throw new NotFoundException();
    return found;
  }
}
