import { Module } from '@nestjs/common';
import { Queue } from './queue.js';
import { Worker } from './worker.js';

@Module({ providers: [Queue, Worker], exports: [Queue, Worker] })
export class JobsModule {}
