export * from './follow-up-policy.entity.js';
export * from './follow-up-step.entity.js';
export * from './follow-up.module.js';
export { stateOf } from './follow-ups.fields.js';
export { plan } from './planning.js';
