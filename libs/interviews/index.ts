export * from './calendar-feed.entity.js';
export * from './interview.entity.js';
export * from './interviews.module.js';
export * from './prepared-question.entity.js';
