import { parse } from 'pgsql-parser';

type Tree = Record<string, any>;

/** One reference to a table in a statement, and the parameter that its `agency_id` is held against at its own level. */
export interface Reference {
  readonly table: string;
  readonly alias: string;
  readonly parameter: number | undefined;
  /** Whether its level asks for memberships by identity: the one question that crosses agencies. */
  readonly byIdentity: boolean;
}

/** Every table reference of a statement, those of its subqueries too, as PostgreSQL's own parser reads it. */
export async function referencesOf(text: string): Promise<Reference[]> {
  const found: Reference[] = [];
  visit((await parse(text)) as Tree, found);
  return found;
}

/** @param named what the statement itself named around here: no table, and the tables in it are looked at where it is */
function visit(tree: unknown, found: Reference[], named: readonly string[] = []): void {
  if (Array.isArray(tree)) return tree.forEach((item) => visit(item, found, named));
  if (typeof tree !== 'object' || tree === null) return;
  const ctes = ((tree as Tree)['withClause']?.ctes ?? []) as Tree[];
  const known = [...named, ...ctes.map((cte) => cte['CommonTableExpr']?.ctename as string)];
  if ('fromClause' in tree) found.push(...level(tree).filter(({ table }) => !known.includes(table)));
  for (const value of Object.values(tree)) visit(value, found, known);
}

/** The tables that stand in one FROM, without those of subqueries within it. */
function level(select: Tree): Reference[] {
  const tables: Tree[] = [];
  const conditions: Tree[] = [...conjuncts(select['whereClause'])];
  const from = (item: Tree): void => {
    if (item['RangeVar']) tables.push(item['RangeVar'] as Tree);
    const join = item['JoinExpr'] as Tree | undefined;
    if (!join) return;
    from(join['larg'] as Tree);
    from(join['rarg'] as Tree);
    conditions.push(...conjuncts(join['quals']));
  };
  (select['fromClause'] as Tree[] | undefined)?.forEach(from);
  const byIdentity = conditions.some((c) => columnOf(c)?.[1] === 'identity_id');
  return tables.map((table) => {
    const alias = (table['alias']?.aliasname ?? table['relname']) as string;
    const own = conditions.find((c) => columnOf(c)?.join('.') === `${alias}.agency_id`);
    return { table: table['relname'] as string, alias, parameter: own && parameterOf(own), byIdentity };
  });
}

const conjuncts = (condition: Tree | undefined): Tree[] => {
  if (!condition) return [];
  const and = condition['BoolExpr'] as Tree | undefined;
  return and?.['boolop'] === 'AND_EXPR' ? (and['args'] as Tree[]).flatMap(conjuncts) : [condition];
};

/** `alias.column` of an equation with a parameter; undefined for every other condition. */
function columnOf(condition: Tree): string[] | undefined {
  if (parameterOf(condition) === undefined) return undefined;
  const { lexpr, rexpr } = condition['A_Expr'] as Tree;
  const column = [lexpr, rexpr].find((side: Tree) => side['ColumnRef'])?.['ColumnRef'] as Tree | undefined;
  return (column?.['fields'] as Tree[] | undefined)?.map((field) => field['String']?.sval as string);
}

function parameterOf(condition: Tree): number | undefined {
  const equation = condition['A_Expr'] as Tree | undefined;
  if (equation?.['name']?.[0]?.String?.sval !== '=') return undefined;
  for (const side of [equation?.['lexpr'], equation?.['rexpr']] as Tree[]) {
    const bare = (side?.['TypeCast']?.arg ?? side) as Tree | undefined;
    if (bare?.['ParamRef']) return bare['ParamRef'].number as number;
  }
  return undefined;
}
