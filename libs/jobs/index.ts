export * from './jobs.module.js';
export * from './later.js';
export * from './worker.js';
