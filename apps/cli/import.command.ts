import { access, open, readFile, realpath, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { SingleBar } from 'cli-progress';
import {
  Importer,
  ImportRuns,
  mapHeadings,
  mostBytes,
  namesPeople,
  refusedCsv,
  sentence,
  Sheet,
  shown,
  Unreadable,
  type Mapping,
  type Outcome,
  type Refused,
} from '@nextround/imports';

export interface ImportOptions {
  file: string;
  agency: string;
  dryRun: boolean;
  rejected: string;
}

interface Deps {
  app: INestApplicationContext;
  agencyId: string;
  timeZone: string;
  language: string;
  out: NodeJS.WriteStream;
}

type Counts = Record<Outcome['kind'], number>;

/**
 * `nextround import candidates.csv --agency harbor`: reads the file, shows how far it is, keeps the refused rows, and says what was written.
 * @returns the exit code: 0 done (refused rows included), 1 not done, 130 stopped by Ctrl-C
 */
export async function runImport(options: ImportOptions, { app, out, ...agency }: Deps): Promise<number> {
  const say = (line: string) => out.write(`${line}\n`);
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  // Only once: a second Ctrl-C ends the process as usual, and PostgreSQL rolls the chunk back.
  process.once('SIGINT', onInterrupt);
  const counts: Counts = { new: 0, updated: 0, unchanged: 0, duplicate: 0, rejected: 0 };
  let sheet: Sheet | undefined;
  const rejected = new RejectedRows(options);
  const done = () => Object.values(counts).reduce((sum, count) => sum + count, 0);
  try {
    await rejected.check();
    const bytes = await bytesOf(options.file);
    sheet = await Sheet.read(bytes);
    const mapping = mapHeadings(sheet.headings);
    describe(sheet, mapping, options, say);
    if (!namesPeople(mapping.fields))
      throw new Unreadable('No column is headed as a name (Name, First name, Vorname, …), so nobody can be written.');
    const progress = progressOn(out, sheet.total);
    try {
      const run = options.dryRun
        ? app.get(Importer).run(sheet.rows(), mapping, { ...agency, dryRun: true, signal: stop.signal })
        : app.get(ImportRuns).here(agency.agencyId, sheet, bytes, basename(options.file), stop.signal);
      for await (const outcomes of run) {
        for (const outcome of outcomes) counts[outcome.kind]++;
        await rejected.keep(outcomes, sheet);
        progress.at(done());
      }
    } finally {
      progress.end();
    }
    const stopped = stop.signal.aborted && done() < sheet.total;
    summarise(counts, rejected, options, say);
    if (stopped)
      say(
        `Stopped after ${number(done())} of ${number(sheet.total)} rows. ${options.dryRun ? '' : 'What is told above is written, the rest is untouched: '}run the same command again to go on.`,
      );
    return stopped ? 130 : 0;
  } catch (error) {
    if (done() > 0) summarise(counts, rejected, options, say);
    say(complaint(error, options.file));
    if (done() > 0 && sheet)
      say(`${number(done())} of ${number(sheet.total)} rows are done, the rest is untouched. Run the same command again to go on.`);
    return 1;
  } finally {
    process.off('SIGINT', onInterrupt);
    await rejected.close();
  }
}

/** rejected.csv: the refused rows as they stood in the sheet, with line and reason, ready to be corrected and imported. */
class RejectedRows {
  readonly examples: string[] = [];
  private file: FileHandle | undefined;

  constructor(private readonly options: ImportOptions) {}

  /** Before anything is written: a sheet must not be overwritten by its own refused rows, and there must be a place for them. */
  async check(): Promise<void> {
    const [sheet, target] = await Promise.all([this.options.file, this.options.rejected].map((path) => realpath(path).catch(() => path)));
    if (sheet === target)
      throw new Unreadable(
        '--rejected names the sheet that is read. Give the refused rows another name, such as --rejected rejected-2.csv.',
      );
    await access(dirname(this.options.rejected)).catch(() => {
      throw new Unreadable(`There is no folder for ${this.options.rejected}.`);
    });
  }

  async keep(outcomes: Outcome[], sheet: Sheet): Promise<void> {
    const refused: Refused[] = outcomes.flatMap((outcome) => (outcome.kind === 'rejected' ? [outcome] : []));
    if (refused.length === 0) return;
    for (const { row, reasons } of refused.slice(0, 10 - this.examples.length))
      this.examples.push(`line ${row.line}: ${reasons.map((reason) => sentence(reason)).join(' ')}`);
    if (this.options.dryRun) return;
    const begins = this.file === undefined;
    this.file ??= await open(this.options.rejected, 'w', 0o600);
    await this.file.write(refusedCsv(sheet, refused, begins));
  }

  close = async (): Promise<void> => this.file?.close();
}

async function bytesOf(file: string): Promise<Buffer> {
  if ((await stat(file)).size > mostBytes)
    throw new Unreadable('The file is larger than 50 MB. Split it, and import the parts one after another.');
  return readFile(file);
}

/** A bar for a person, four lines for a log. */
function progressOn(out: NodeJS.WriteStream, total: number): { at(done: number): void; end(): void } {
  if (out.isTTY) {
    const bar = new SingleBar({
      format: '[{bar}] {percentage} %  {value} of {total} rows, {eta_formatted} left',
      stream: out,
      hideCursor: true,
    });
    bar.start(total, 0);
    return { at: (done) => bar.update(done), end: () => bar.stop() };
  }
  let told = 0;
  const at = (done: number) => {
    const quarter = total === 0 ? 0 : Math.floor((done / total) * 4);
    while (told < quarter) out.write(`${++told * 25} %${told === quarter ? `: ${number(done)} of ${number(total)} rows` : ''}\n`);
  };
  return { at, end: () => undefined };
}

function describe(sheet: Sheet, { ignored }: Mapping, options: ImportOptions, say: (line: string) => void): void {
  const separator = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' }[sheet.separator] ?? `“${sheet.separator}”`;
  say(
    `${options.file}: ${number(sheet.total)} rows, ${sheet.encoding}, separated by ${separator}, for the agency ${options.agency}${options.dryRun ? '. Dry run: nothing is written' : ''}.`,
  );
  const list = (known: boolean) =>
    ignored
      .filter((column) => column.known === known && column.heading)
      .map((column) => shown(column.heading))
      .join(', ');
  if (list(true)) say(`Columns left out, as they have no place in a candidate's record: ${list(true)}.`);
  if (list(false)) say(`Columns left out, as their heading is not known: ${list(false)}.`);
}

function summarise(counts: Counts, rejected: RejectedRows, options: ImportOptions, say: (line: string) => void): void {
  const told: Record<keyof Counts, string> = {
    new: 'new',
    updated: 'updated (something was missing)',
    unchanged: 'unchanged',
    duplicate: 'duplicate in the sheet',
    rejected: 'rejected',
  };
  for (const [kind, words] of Object.entries(told)) say(`${number(counts[kind as keyof Counts]).padStart(9)} ${words}`);
  if (counts.rejected === 0) return;
  for (const example of rejected.examples) say(`  ${example}`);
  if (counts.rejected > rejected.examples.length) say(`  … and ${number(counts.rejected - rejected.examples.length)} more`);
  if (!options.dryRun) say(`Rejected rows are kept in ${options.rejected}. Correct them there and import that file.`);
}

function complaint(error: unknown, file: string): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `There is no file ${file}.`;
  return error instanceof Unreadable ? message : `The import failed: ${message}`;
}

const number = (count: number): string => count.toLocaleString('en');
