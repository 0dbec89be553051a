import { constant, join, name, param, raw, render, ROW, sql } from './sql.js';

const text = param<Record<string, unknown>>('text', (r) => r['text']);
const id = param<Record<string, unknown>>('uuid', (r) => r['id']);

describe('a piece of SQL', () => {
  test('the same parameter in two places is the same number, in the order they are met', () => {
    const { text: written, binders } = render(sql`a = ${id} and (${sql`b = ${text} and c = ${id}`})`);
    expect(written).toBe('a = $1::uuid and (b = $2::text and c = $1::uuid)');
    expect(binders.map((bind) => bind({ id: 1, text: 2 }))).toEqual([1, 2]);
  });

  test('two parameters of the same meaning stay two', () => {
    const other = param<Record<string, unknown>>('uuid', (r) => r['id']);
    expect(render(sql`${id} ${other} ${id}`).text).toBe('$1::uuid $2::uuid $1::uuid');
  });

  test('pieces are joined by what is between them, and nothing by nothing', () => {
    expect(render(join([sql`a`, sql`${id}`, raw('c')], ' and ')).text).toBe('a and $1::uuid and c');
    expect(render(join([sql`a`], ', ')).text).toBe('a');
    expect(render(join([], ', ')).text).toBe('');
  });

  test('a piece may stand in many statements', () => {
    const piece = sql`x = ${text}`;
    expect(render(sql`${id} ${piece}`).text).toBe('$1::uuid x = $2::text');
    expect(render(piece).text).toBe('x = $1::text');
  });

  test('dollars and question marks in the text are left alone', () => {
    expect(render(sql`a ? 'b' and '$1' = ${id}`).text).toBe("a ? 'b' and '$1' = $1::uuid");
  });

  test.each(["it's", "''", "'; drop table jobs; --", '', 'ünï 👩‍💻', 'line\nbreak'])(
    '%j is one literal, with its quotes doubled',
    (value) => {
      const { text: written } = render(constant(value));
      expect(written).toMatch(/^'.*'$/s);
      expect(written.slice(1, -1).replaceAll("''", '')).not.toContain("'");
      expect(written.slice(1, -1).replaceAll("''", "'")).toBe(value);
    },
  );

  test('what a row is called can be no field’s name', () => {
    expect(render(name('orderBy')).text).toBe('"orderBy"');
    expect(/^"[_A-Za-z]\w*"$/.test(render(ROW).text)).toBe(false);
  });
});
