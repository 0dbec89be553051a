export * from './api-client.entity.js';
export * from './ats.module.js';
