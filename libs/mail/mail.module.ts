import { Module, type DynamicModule } from '@nestjs/common';
import { JobsModule } from '@nextround/jobs';
import { DigestJobs } from './digest.jobs.js';
import { InvitationJobs } from './invitation.jobs.js';
import { LetterJobs } from './letter.jobs.js';
import { AgencyMailFields, NotificationFields, ViewerMailFields } from './mail.fields.js';
import './mail.policy.js';
import { NotificationMutations } from './mail.resolver.js';
import { Mailer } from './mailer.js';
import { NoticeJobs } from './notice.jobs.js';
import { Notifications } from './notifications.service.js';
import { UnsubscribeController } from './unsubscribe.controller.js';

@Module({})
export class MailModule {
  static with(mailer: Mailer): DynamicModule {
    return {
      module: MailModule,
      imports: [JobsModule],
      controllers: [UnsubscribeController],
      providers: [
        { provide: Mailer, useValue: mailer },
        Notifications,
        NotificationMutations,
        NotificationFields,
        ViewerMailFields,
        AgencyMailFields,
        InvitationJobs,
        NoticeJobs,
        DigestJobs,
        LetterJobs,
      ],
      exports: [Mailer, JobsModule],
    };
  }
}
