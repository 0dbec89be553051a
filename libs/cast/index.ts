export * from './cast.js';
export * from './database.js';
export * from './house.js';
export * from './nextround.js';
export * from './person.js';
