import { sql, type Row, type Sql } from '@nextround/planner';
import type { Interview } from './interview.entity.js';

/** How an interview stands now: what was last set, and the time. */
export const statusOf = (interview: Row<Interview>): Sql =>
  sql`case when ${interview.state} = 'SCHEDULED' and ${interview.endsAt} <= moment() then 'AWAITING_FEEDBACK' else ${interview.state} end`;
