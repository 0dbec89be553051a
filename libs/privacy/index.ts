export * from './data-export.entity.js';
export * from './erasure.entity.js';
export * from './privacy.module.js';
export * from './retention-policy.entity.js';
