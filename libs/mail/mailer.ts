import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type Transporter } from 'nodemailer';

export interface Mail {
  readonly to: { name: string; address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same for every try at sending this mail. */
  readonly messageId: string;
}

/** Sends mail by SMTP; without a server, puts it where it can be read: one file a mail, in the outbox folder. */
export class Mailer {
  private readonly transport: Transporter;

  constructor(
    private readonly from: string,
    smtpUrl: string | undefined,
    private readonly outbox: string,
  ) {
    this.transport = smtpUrl ? createTransport(smtpUrl) : createTransport({ streamTransport: true, buffer: true });
  }

  async send({ messageId, ...mail }: Mail): Promise<void> {
    const sent = (await this.transport.sendMail({ ...mail, from: this.from, messageId: `<${messageId}@nextround>` })) as {
      message?: Buffer;
    };
    if (!Buffer.isBuffer(sent.message)) return;
    await mkdir(this.outbox, { recursive: true });
    await writeFile(join(this.outbox, `${messageId}.eml`), sent.message);
  }
}
