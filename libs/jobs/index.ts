export { reasonOf } from './errand.js';
export * from './jobs.module.js';
export * from './later.js';
export * from './migrate-jobs.js';
export * from './queue.js';
export * from './worker.js';
