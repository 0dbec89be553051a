export * from './disclosure.entity.js';
export * from './disclosure.module.js';
export { grantedWording, mustNotTell } from './must-not-tell.js';
export * from './other-process.entity.js';
export * from './process-update.entity.js';
