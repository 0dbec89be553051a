import { Module } from '@nestjs/common';
import { AuditEntryFields, ChangeFields, JournalQueries } from './journal.resolver.js';

@Module({ providers: [JournalQueries, AuditEntryFields, ChangeFields] })
export class JournalModule {}
