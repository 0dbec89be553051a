import { writeFileSync } from 'node:fs';

/** Leaves the run's tally where whoever started it finds it, to close with one line that any reader of logs understands. */
export default class ClosingLine {
  onRunComplete(_contexts, results) {
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${results.numFailedTests + results.numRuntimeErrorTestSuites} failed${skipped ? `, ${skipped} skipped` : ''}`;
    if (process.env['NEXTROUND_TALLY']) writeFileSync(process.env['NEXTROUND_TALLY'], line);
    else console.log(`\n${line}`);
  }
}
