export * from './candidate-import.js';
export { shown } from './cells.js';
export { mostBytes } from './decode.js';
export { mapHeadings, namesPeople, type Mapping } from './headings.js';
export type { Outcome } from './plan.js';
export { Sheet, type SheetRow } from './sheet.js';
export * from './unreadable.js';
export { words as fields, type Field } from './vocabulary.js';
