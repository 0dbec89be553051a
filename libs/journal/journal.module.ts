import { Module } from '@nestjs/common';
import { AuditEntryFields, ChangeFields, FeedQueries, JournalQueries, JournalSubscriptions } from './journal.resolver.js';
import { Pulse } from './pulse.js';

@Module({ providers: [JournalQueries, FeedQueries, JournalSubscriptions, AuditEntryFields, ChangeFields, Pulse], exports: [Pulse] })
export class JournalModule {}
