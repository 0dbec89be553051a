export * from './api-client.entity.js';
export * from './ats.module.js';
export * from './destinations.js';
export * from './webhook-delivery.entity.js';
export * from './webhook-endpoint.entity.js';
export * from './webhook-lane.entity.js';
export * from './webhooks.module.js';
