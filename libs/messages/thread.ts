import { ViewType } from '@nextround/planner';
import { Candidate } from '@nextround/pipeline';

/** A candidate's record, as the place where they and the agency write each other. */
@ViewType(() => Candidate, 'The messages between one candidate and the agency. An auditor’s is empty.')
export class Thread {}
