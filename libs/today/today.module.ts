import { Module } from '@nestjs/common';
import './application-filter.js';
import { ResponseTimeFields } from './response-times.js';
import { TodayItemFields, TodayMutations, TodayQueries } from './today.resolver.js';
import { Today } from './today.service.js';
import { WhoseMoveFields } from './whose-move.js';

@Module({ providers: [Today, TodayQueries, TodayMutations, TodayItemFields, ResponseTimeFields, WhoseMoveFields] })
export class TodayModule {}
