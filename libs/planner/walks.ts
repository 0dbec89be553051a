import { createHash } from 'node:crypto';
import { getNamedType, GraphQLError, Kind, type DocumentNode, type FieldNode, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { BadInput, nobody, Refusal, TooComplex, type Tenancy } from '@nextround/tenancy';
import type { Catalog } from './compiler.js';
import { readDocument } from './documents.js';
import type { Door } from './door.js';
import { Plans } from './plans.js';
import { plannedFields } from './registry.js';
import { Run, type Ctx } from './run.js';
import { Selection } from './selection.js';
import { Walk, type Asked } from './walk.js';

/** What a walk decides by itself. */
const OWN = ['first', 'after', 'last', 'before'];

/** Reads documents that ask for one list, whole. */
export class Walks {
  private standing: Promise<{ catalog: Catalog; plans: Plans }> | undefined;

  /** @param schema makes the schema that documents are held against; asked once, when the first comes */
  constructor(
    private readonly tenancy: Tenancy,
    private readonly dataSource: DataSource,
    private readonly door: Pick<Door, 'admit' | 'confine'>,
    private readonly schema: () => Promise<GraphQLSchema>,
  ) {}

  /**
   * @param path where the document stands, for whoever is told what is wrong with it
   * @throws BadInput where it asks for anything but the records of one list, TooComplex where it breaks a limit
   */
  async through(text: string, path: string): Promise<Walk> {
    const { catalog, plans } = await this.stand();
    return new Walk(this.tenancy, this.door, plans, understood(catalog, text, path));
  }

  private stand(): Promise<{ catalog: Catalog; plans: Plans }> {
    this.standing ??= this.schema().then((schema) => {
      const catalog = { schema, dataSource: this.dataSource, fields: plannedFields() };
      return { catalog, plans: new Plans(catalog) };
    });
    return this.standing;
  }
}

type No = (rule: string, says: string) => BadInput;

function understood({ schema, fields }: Catalog, text: string, path: string): Asked {
  const no: No = (rule, says) => BadInput.at(path, rule, says);
  const run = runOf(validDocument(schema, text, no), text, no);
  const selection = new Selection(schema, run, run.request(nobody));
  const roots = [...selection.roots().values()];
  const names = roots.map(([field]) => `\`${field!.name.value}\``).join(', ');
  if (roots.length !== 1) throw no('one-list', `An export reads one list, and this query asks for ${roots.length}: ${names}.`);
  const nodes = roots[0]!;
  const root = nodes[0]!;
  const list = root.name.value;
  if (fields.get(`Query.${list}`)?.plan.kind !== 'page') throw no('list', `An export reads a list, and \`${list}\` is none.`);
  const own = root.arguments?.find(({ name }) => OWN.includes(name.value))?.name.value;
  if (own) throw no('whole', `An export reads all of \`${list}\`: leave out \`${own}\`.`);
  const definition = schema.getQueryType()!.getFields()[list]!;
  const shown = [...selection.within(getNamedType(definition.type) as GraphQLObjectType, nodes).values()];
  const [records] = shown;
  if (shown.length !== 1 || records![0]!.name.value !== 'nodes')
    throw no('nodes', `An export writes a line for each record: select \`nodes { … }\` of \`${list}\`, and nothing beside it.`);
  return { run, schema, definition, root, records: records!.map((field): FieldNode => ({ ...field, alias: undefined })) };
}

function validDocument(schema: GraphQLSchema, text: string, no: No): DocumentNode {
  try {
    const { document, errors } = readDocument(schema, text);
    if (errors.some(({ extensions }) => extensions['code'] === 'QUERY_TOO_COMPLEX')) throw new TooComplex(errors[0]!.message);
    if (errors.length > 0) throw no('valid', errors.map(({ message }) => message.replace(/ Did you mean .*\?/s, '')).join(' '));
    return document;
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof GraphQLError)) throw error;
    throw no('syntax', error.message);
  }
}

/** The one query of a document, as what is taken out. */
function runOf(document: DocumentNode, text: string, no: No): Run {
  const operations = document.definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operations.length !== 1 || operation?.operation !== 'query') throw no('query', 'An export runs one query, and nothing that writes.');
  if (operation.variableDefinitions?.length) throw no('variables', 'An export takes no variables: write their values into the query.');
  const fragments = Object.fromEntries(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])),
  );
  const queryHash = createHash('sha256').update(text).digest('hex');
  const ctx = { contextValue: { actor: null, requestId: '-' }, queryHash, request: {}, document };
  const run = new Run(ctx as unknown as Ctx, operation, fragments, {});
  run.handsOut = true;
  return run;
}
