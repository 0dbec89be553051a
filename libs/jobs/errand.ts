import type { Errand } from '@nextround/tenancy';

/** What the journal writes beside what a job changes: the task's name, and the job's number as its request. */
export const errandOf = (task: string, jobId: string): Errand => ({ action: task, requestId: `job-${jobId}` });

/** Why a job failed, for the operator: one line, and nobody's address in it. */
export function reasonOf(error: unknown): string {
  const said = error instanceof Error ? error.message || error.name : String(error);
  const line = said.split(/[\r\n]/, 1)[0]!;
  return line.replace(/[^\s<>"',;:()]+@[^\s<>"',;:()]+/g, '‹address›').slice(0, 500);
}
