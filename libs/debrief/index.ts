export * from './answer.entity.js';
export * from './debrief.entity.js';
export { debriefLink } from './debrief-links.service.js';
export * from './debrief.module.js';
export * from './prompt.entity.js';
