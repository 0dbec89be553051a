/** What a parameter is bound from when the statement runs. */
export type Binder<Request> = (request: Request) => unknown;

/** A piece of SQL with its parameters. Text never comes from a request; values never become text. */
export class Sql {
  constructor(
    readonly text: readonly string[],
    readonly holes: readonly (Sql | Param)[],
  ) {}
}

/** One parameter. The same object in two places is the same `$n`: that is how every table names the agency by one parameter. */
export class Param {
  constructor(
    readonly bind: Binder<never>,
    readonly type: string,
  ) {}
}

/** Tagged template: `${…}` takes other pieces and parameters, and nothing else. */
export const sql = (text: TemplateStringsArray, ...holes: (Sql | Param)[]): Sql => new Sql(text, holes);

/** Text that is written in the code, such as a name from the entity metadata. */
export const raw = (text: string): Sql => new Sql([text], []);

export const name = (identifier: string): Sql => raw(`"${identifier}"`);

/** What a row is called where it becomes JSON whole. No GraphQL field or alias holds a blank, so none can take its place. */
export const ROW = name('a row');

/** A value known while planning, such as a type's name. */
export const constant = (text: string): Sql => raw(`'${text.replaceAll("'", "''")}'`);

export const param = <Request>(type: string, bind: Binder<Request>): Param => new Param(bind as Binder<never>, type);

export function join(pieces: readonly Sql[], separator: string): Sql {
  if (pieces.length === 0) return raw('');
  return new Sql(['', ...pieces.slice(1).map(() => separator), ''], pieces);
}

export interface Rendered<Request> {
  readonly text: string;
  readonly binders: readonly Binder<Request>[];
}

export function render<Request>(piece: Sql): Rendered<Request> {
  const params: Param[] = [];
  const write = (part: Sql): string =>
    part.text.reduce((text, next, i) => {
      const hole = part.holes[i - 1]!;
      if (hole instanceof Sql) return text + write(hole) + next;
      let at = params.indexOf(hole);
      if (at < 0) at = params.push(hole) - 1;
      return `${text}$${at + 1}::${hole.type}${next}`;
    });
  return { text: write(piece), binders: params.map((p) => p.bind as Binder<Request>) };
}
