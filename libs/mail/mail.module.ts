import { Module, type DynamicModule } from '@nestjs/common';
import { JobsModule } from '@nextround/jobs';
import { InvitationJobs } from './invitation.jobs.js';
import { Mailer } from './mailer.js';

@Module({})
export class MailModule {
  static with(mailer: Mailer): DynamicModule {
    return {
      module: MailModule,
      imports: [JobsModule],
      providers: [{ provide: Mailer, useValue: mailer }, InvitationJobs],
      exports: [Mailer],
    };
  }
}
