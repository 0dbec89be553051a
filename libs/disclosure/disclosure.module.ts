import { Module } from '@nestjs/common';
import { DisclosureQueries, OtherProcessMutations } from './disclosure.resolver.js';
import { OtherProcesses } from './other-processes.service.js';

@Module({ providers: [OtherProcesses, DisclosureQueries, OtherProcessMutations] })
export class DisclosureModule {}
