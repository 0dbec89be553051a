import { Module } from '@nestjs/common';
import { ResponseTimeFields } from './response-times.js';
import { TodayItemFields, TodayMutations, TodayQueries } from './today.resolver.js';
import { Today } from './today.service.js';

@Module({ providers: [Today, TodayQueries, TodayMutations, TodayItemFields, ResponseTimeFields] })
export class TodayModule {}
