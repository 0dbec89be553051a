export * from './feedback.module.js';
export * from './released-feedback.entity.js';
export * from './scorecard.entity.js';
