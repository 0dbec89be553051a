import { createHash } from 'node:crypto';
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Calendars } from './calendars.service.js';

/** What calendar programs and browsers fetch: they sign in to nothing, the address is the proof. Reading changes nothing they see. */
@Controller('calendar')
export class CalendarController {
  constructor(private readonly calendars: Calendars) {}

  @Get('interview/:file')
  async interview(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    void reply.header('content-disposition', 'attachment; filename="interview.ics"');
    send(await this.calendars.file(tokenOf(file), request.id), request, reply);
  }

  @Get(':file')
  async feed(@Param('file') file: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    send(await this.calendars.feed(tokenOf(file), request.id), request, reply);
  }
}

const tokenOf = (file: string): string => file.replace(/\.ics$/, '');

/** @throws NotFoundException where the link shows nothing */
function send(text: string | undefined, request: FastifyRequest, reply: FastifyReply): void {
  if (text === undefined) {
    void reply.removeHeader('content-disposition');
    throw new NotFoundException();
  }
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
  void reply.headers({ 'cache-control': 'private, max-age=300', etag });
  if (request.headers['if-none-match'] === etag) void reply.status(304).send();
  else void reply.type('text/calendar; charset=utf-8').send(text);
}
