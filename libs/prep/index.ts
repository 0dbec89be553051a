export * from './asked-question.entity.js';
export * from './company-question.entity.js';
export { pool as poolQuestions } from './pooled-questions.js';
export * from './prep-item.entity.js';
export * from './prep-pack.entity.js';
export * from './prep.module.js';
export * from './question-consent.entity.js';
