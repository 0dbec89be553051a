export * from './journal.entity.js';
export * from './journal.module.js';
