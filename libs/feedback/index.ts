export * from './feedback-request.entity.js';
export { FeedbackRequests } from './feedback-requests.service.js';
export * from './feedback.module.js';
export * from './released-feedback.entity.js';
export * from './scorecard.entity.js';
