import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SCHEMA =
  'type Query { jobs(open: Boolean): [Job!]! }\ntype Job { id: ID! title: String! code: String kind: Kind }\nenum Kind { FIXED FREE }';

describe('what was promised to those who use the API', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'nextround-schema-'));
    mkdirSync(join(folder, 'docs/schema'), { recursive: true });
    writeFileSync(join(folder, 'docs/schema/changelog.md'), '# Changes\n\n## Not released yet\nNothing.\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A day so many months from now. */
  const day = (months: number): string => {
    const date = new Date();
    date.setUTCDate(1);
    date.setUTCMonth(date.getUTCMonth() + months);
    return date.toISOString().slice(0, 10);
  };
  const marked = (field: string, since: number, until: number): string =>
    `${field} @deprecated(reason: "Since ${day(since)}, until ${day(until)}: use title")`;
  const run = (...args: string[]) => spawnSync(process.execPath, ['scripts/schema.mjs', ...args], { encoding: 'utf8' });
  const changelog = () => readFileSync(join(folder, 'docs/schema/changelog.md'), 'utf8');

  /** What CI says of a schema, after a release with another. */
  function verdict(promised: string, schema: string, promisedOn = day(-12)): string {
    writeFileSync(join(folder, 'docs/schema/promised.graphql'), `# Promised on ${promisedOn}, with 1.0.0.\n${promised}\n`);
    writeFileSync(join(folder, 'schema.graphql'), schema);
    expect(run('write', folder).status).toBe(0);
    const { status, stderr } = run('check', folder);
    expect(status).toBe(stderr ? 1 : 0);
    return stderr;
  }

  test.each([
    ['a field', SCHEMA.replace('code: String ', 'level: Int code: String ')],
    ['an argument that may be left out', SCHEMA.replace('(open: Boolean)', '(open: Boolean, first: Int)')],
    ['a value of an enum', SCHEMA.replace('FREE', 'FREE OTHER')],
    ['a type', `${SCHEMA}\ntype Stage { id: ID! }`],
  ])('%s may be added at any time, and the changelog names it', (_, schema) => {
    expect(verdict(SCHEMA, schema)).toBe('');
    expect(changelog()).toMatch(/^- .* added/m);
  });

  test.each([
    ['a field is gone', SCHEMA.replace('code: String ', ''), 'removed'],
    ['a value of an enum is gone', SCHEMA.replace('FREE', ''), 'removed'],
    ['a field says null that never did', SCHEMA.replace('title: String!', 'title: String'), 'changed type from'],
    ['an argument must be given', SCHEMA.replace('Boolean', 'Boolean!'), 'changed from'],
    ['a field goes without its time being over', SCHEMA.replace('code: String ', ''), 'removed', marked('code: String', -2, 1)],
    ['a deprecation does not say until when', SCHEMA.replace('code: String', 'code: String @deprecated(reason: "no")'), 'without saying'],
    ['a deprecation gives two months', SCHEMA.replace('code: String', marked('code: String', 0, 2)), 'goes on working'],
    ['a deprecation is dated back', SCHEMA.replace('code: String', marked('code: String', -13, 1)), 'is not deprecated since'],
    [
      'a deprecation loses some of its time',
      SCHEMA.replace('code: String', marked('code: String', -6, 0)),
      'was promised',
      marked('code: String', -6, 1),
    ],
  ])('is not broken: refused where %s', (_, schema, said, before = 'code: String') => {
    expect(verdict(SCHEMA.replace('code: String', before), schema)).toContain(said);
  });

  test('what was deprecated for three months may go, and a type with its last field', () => {
    const deprecated = SCHEMA.replace('code: String', marked('code: String', 0, 3)).replace('kind: Kind', marked('kind: Kind', 0, 3));
    expect(verdict(SCHEMA, deprecated)).toBe('');
    expect(changelog()).toContain('`Job.code` is deprecated');
    const over = deprecated
      .replaceAll(day(0), day(-4))
      .replaceAll(day(3), day(-1))
      .replace('FIXED FREE', `${marked('FIXED', -4, -1)} ${marked('FREE', -4, -1)}`);
    expect(verdict(over, SCHEMA.replace(/ code: .*/s, ' }'))).toBe('');
  });

  test('a difference that the changelog does not name is refused', () => {
    verdict(SCHEMA, SCHEMA);
    writeFileSync(join(folder, 'schema.graphql'), SCHEMA.replace('FREE', 'FREE OTHER'));
    expect(run('check', folder).stderr).toContain('does not tell the differences');
  });

  test('a release promises what is there', () => {
    verdict(SCHEMA, SCHEMA.replace('FREE', 'FREE OTHER'));
    expect(run('promise', folder, '1.1.0').status).toBe(0);
    expect(run('check', folder)).toMatchObject({ status: 0, stderr: '' });
    expect(changelog()).toMatch(/## Not released yet\nNothing.\n\n## 1\.1\.0, .*\n- .*OTHER.* was added/);
  });

  test('is kept by the schema as it stands', () => {
    cpSync('schema.graphql', join(folder, 'schema.graphql'));
    cpSync('docs/schema', join(folder, 'docs/schema'), { recursive: true });
    run('write', folder);
    expect(run('check', folder).stderr).toBe('');
  });
});
