import { Global, Module, type DynamicModule } from '@nestjs/common';
import { PassportModule } from '@nestjs/passport';
import { JobsModule } from '@nextround/jobs';
import { DATA_SOURCE, Tenancy } from '@nextround/tenancy';
import type { DataSource } from 'typeorm';
import './access.policy.js';
import { AccessMutations, AccessQueries } from './access.resolver.js';
import { Agencies } from './agencies.service.js';
import { Answers } from './answers.service.js';
import { Identities } from './identities.service.js';
import { Invitations } from './invitations.service.js';
import { Keys } from './keys.service.js';
import { Members } from './members.service.js';
import { DateTimeScalar, TimeZoneScalar } from './scalars.js';
import { Secret } from './secret.js';
import { Sessions } from './sessions.service.js';
import { Tokens } from './tokens.js';
import { AgencyFields, SessionFields, ViewerFields } from './viewer.js';

@Global()
@Module({})
export class AccessModule {
  /** @param publicUrl where people reach the page; links in mails begin with it */
  static with(dataSource: DataSource, secret: string, publicUrl: URL): DynamicModule {
    const shared = [
      Tenancy,
      Keys,
      Tokens,
      Sessions,
      Invitations,
      Answers,
      { provide: Secret, useValue: new Secret(secret) },
      { provide: URL, useValue: publicUrl },
      { provide: DATA_SOURCE, useValue: dataSource },
    ];
    return {
      module: AccessModule,
      imports: [PassportModule, JobsModule],
      providers: [
        ...shared,
        Identities,
        Agencies,
        Members,
        AccessQueries,
        AccessMutations,
        AgencyFields,
        SessionFields,
        ViewerFields,
        DateTimeScalar,
        TimeZoneScalar,
      ],
      exports: shared,
    };
  }
}
