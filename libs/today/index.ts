export * from './today.module.js';
export * from './today-item.js';
export * from './today-mark.entity.js';
