import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type SendMailOptions, type Transporter } from 'nodemailer';
import type { Attachment, CalendarPart } from './letter.js';

interface Person {
  readonly name: string;
  readonly address: string;
}

export interface Mail {
  readonly to: Person;
  /** In whose name, such as the agency’s: the mail comes from “name via Nextround”, at the installation’s own address. */
  readonly from: string;
  readonly replyTo?: Person | undefined;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same for every try at sending this mail. */
  readonly messageId: string;
  readonly attachments?: readonly Attachment[] | undefined;
  readonly calendar?: CalendarPart | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A mail as the outbox keeps it beside the mail itself: what its page shows. */
export interface Kept {
  readonly id: string;
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

/**
 * Sends mail by SMTP, over connections that are kept for the mails that follow; without a server, puts it where it can be read: one
 * file a mail, in the outbox folder.
 */
export class Mailer implements OnApplicationShutdown {
  private readonly transport: Transporter;
  /** The address every mail comes from. */
  readonly address: string;
  private readonly name: string;

  constructor(
    from: string,
    smtpUrl: string | undefined,
    readonly outbox: string,
  ) {
    const [, name = '', address = from] = /^\s*"?(.*?)"?\s*<(.+)>\s*$/.exec(from) ?? [];
    this.name = name || 'Nextround';
    this.address = address.trim();
    const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
    this.transport = smtpUrl
      ? // Trying again is the queue's: it knows what was taken back meanwhile.
        createTransport({ url: smtpUrl, pool: true, maxRequeues: 0, ...patience } as never)
      : createTransport({ streamTransport: true, buffer: true });
  }

  async send(mail: Mail): Promise<void> {
    const { messageId, to, subject, text, html } = mail;
    const attachments = [...(mail.attachments ?? [])];
    const from = { name: `${mail.from} via ${this.name}`, address: this.address };
    const options: SendMailOptions = {
      from,
      to,
      replyTo: mail.replyTo as Person,
      subject,
      text,
      html,
      messageId: `<${messageId}@nextround>`,
      headers: { ...mail.headers },
      attachments: attachments.map(({ filename, contentType, base64 }) => ({ filename, contentType, content: base64, encoding: 'base64' })),
      ...(mail.calendar
        ? { icalEvent: { method: mail.calendar.method.toLowerCase(), filename: 'interview.ics', content: mail.calendar.text } }
        : {}),
    };
    const sent = (await this.transport.sendMail(options)) as { message?: Buffer };
    if (!Buffer.isBuffer(sent.message)) return;
    const calendar = mail.calendar && {
      filename: 'interview.ics',
      contentType: 'text/calendar',
      base64: Buffer.from(mail.calendar.text).toString('base64'),
    };
    const kept: Kept = {
      id: messageId,
      at: new Date().toISOString(),
      from: `${from.name} <${from.address}>`,
      to: `${to.name} <${to.address}>`,
      subject,
      text,
      html,
      attachments: [...attachments, ...(calendar ? [calendar] : [])],
    };
    await mkdir(this.outbox, { recursive: true });
    await writeFile(join(this.outbox, `${messageId}.eml`), sent.message);
    await writeFile(join(this.outbox, `${messageId}.json`), JSON.stringify(kept));
  }

  onApplicationShutdown(): void {
    this.transport.close();
  }
}
