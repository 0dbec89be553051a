import { Module } from '@nestjs/common';

/** The outside world's systems, at the door. */
@Module({ providers: [] })
export class AtsModule {}
