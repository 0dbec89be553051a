export * from './disclosure.module.js';
export * from './other-process.entity.js';
export * from './process-update.entity.js';
