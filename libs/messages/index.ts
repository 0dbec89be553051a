export * from './message.entity.js';
export * from './messages.module.js';
