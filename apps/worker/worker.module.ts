import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { AccessModule } from '@nextround/access';
import { BulkExportsModule, WebhooksModule, type Destinations } from '@nextround/ats';
import { DisclosureModule } from '@nextround/disclosure';
import { FollowUpModule } from '@nextround/follow-up';
import { ImportsModule } from '@nextround/imports';
import { MailModule, type Mailer } from '@nextround/mail';
import { MessagesModule } from '@nextround/messages';
import { PrepModule } from '@nextround/prep';
import { PrivacyModule } from '@nextround/privacy';

/** The rooms that react to what was asked for later. */
@Module({})
export class WorkerModule {
  static with(dataSource: DataSource, secret: string, publicUrl: URL, mailer: Mailer, destinations?: Destinations): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        AccessModule.with(dataSource, secret, publicUrl),
        MailModule.with(mailer),
        DisclosureModule,
        FollowUpModule,
        ImportsModule,
        MessagesModule,
        PrepModule,
        PrivacyModule,
        WebhooksModule.with(destinations),
        BulkExportsModule,
      ],
    };
  }
}
