import { Global, Module, type DynamicModule } from '@nestjs/common';
import { Buckets, POINTS } from './buckets.service.js';
import { RateLimitQueries } from './rate-limit.js';

@Global()
@Module({})
export class LimitsModule {
  /** @param points what every API client may spend in a minute */
  static with(points = 6000): DynamicModule {
    return { module: LimitsModule, providers: [Buckets, RateLimitQueries, { provide: POINTS, useValue: points }], exports: [Buckets] };
  }
}
