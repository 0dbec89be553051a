export * from './message.entity.js';
export * from './messages.module.js';
export { Messages } from './messages.service.js';
