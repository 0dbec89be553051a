export * from './letter.js';
export * from './mail.module.js';
export * from './mailer.js';
export * from './quiet-hours.js';
