export * from './journal.entity.js';
export * from './journal.module.js';
export { cursorAt, placeOf } from './feed.js';
export { stretch, type FollowedChange } from './stretch.js';
