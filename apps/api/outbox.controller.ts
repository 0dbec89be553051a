import { Controller, Get, Header, Inject, NotFoundException, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { keptMail, keptMails } from './outbox.js';
import { mailPage, noMailPage, outboxPage } from './outbox.page.js';

/** The folder whose mails are shown. */
export const OUTBOX = Symbol('OUTBOX');
/** Its own style and nothing else: no script, nothing from elsewhere. A mail's frame inherits it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; form-action 'none'";
const HTML = 'text/html; charset=utf-8';

/** For a first look without a mail server: what would have been sent. Mounted with our own PostgreSQL only, never in production. */
@Controller('outbox')
export class OutboxController {
  constructor(@Inject(OUTBOX) private readonly folder: string) {}

  @Get()
  @Header('content-type', HTML)
  @Header('content-security-policy', POLICY)
  @Header('cache-control', 'no-store')
  async list(): Promise<string> {
    return outboxPage(await keptMails(this.folder));
  }

  @Get(':id')
  @Header('content-type', HTML)
  @Header('content-security-policy', POLICY)
  @Header('cache-control', 'no-store')
  async show(@Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const mail = await keptMail(this.folder, id);
    if (!mail) void reply.status(404);
    return mail ? mailPage(mail) : noMailPage();
  }

  @Get(':id/attachments/:n')
  async attachment(@Param('id') id: string, @Param('n') n: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const file = (await keptMail(this.folder, id))?.attachments[Number(n)];
    if (!file) throw new NotFoundException();
    void reply.headers({
      'content-type': file.contentType,
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.filename)}`,
    });
    return Buffer.from(file.base64, 'base64');
  }
}
