/** What pg makes of a value on its way to PostgreSQL: the part of it that its types do not tell. */
declare module 'pg/lib/utils.js' {
  export function prepareValue(value: unknown): string | Buffer | null;
}
