export * from './journal.entity.js';
export * from './journal.module.js';
export * from './viewing.entity.js';
export { pulse, Pulse } from './pulse.js';
export { placeOf } from './feed.js';
export { END, stretch, type FollowedChange } from './stretch.js';
