import type { FieldNode, GraphQLField, GraphQLSchema } from 'graphql';
import { TooComplex, TooLate, type Actor, type Errand, type Tenancy } from '@nextround/tenancy';
import type { Door } from './door.js';
import { fieldOf } from './follower.js';
import { PAGE } from './page.args.js';
import { Reading, type Plans } from './plans.js';
import type { Run } from './run.js';
import { sql } from './sql.js';

/** How long a page is, and where it begins. No document can declare variables of these names: such names are reserved. */
const [SIZE, POSITION] = ['__first', '__after'];
const page = (more: string) => fieldOf(`{ it(first: $${SIZE}, after: $${POSITION}) { ${more} pageInfo { hasNextPage endCursor } } }`);
const PAGES = { first: page('totalCount'), next: page('') };

/** One page of a list that is read whole. */
export interface Stretch {
  readonly records: readonly unknown[];
  /** How many there were in all when it began; told with the first page. */
  readonly total: number | undefined;
  /** Where to go on; null at the end. */
  readonly next: string | null;
}

/** What a document asks for: the records of one list. */
export interface Asked {
  readonly run: Run;
  readonly schema: GraphQLSchema;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly root: FieldNode;
  readonly records: readonly FieldNode[];
}

/** A list on its way to be read whole, each page as one statement. */
export class Walk {
  private readonly readings: Readonly<Record<keyof typeof PAGES, Reading>>;

  constructor(
    private readonly tenancy: Tenancy,
    private readonly door: Pick<Door, 'admit' | 'confine'>,
    plans: Plans,
    private readonly asked: Asked,
  ) {
    const reading = (kind: keyof typeof PAGES) =>
      new Reading(plans, asked.run, kind, (compiler) => sql`${compiler.queryField('page', [whole(asked, PAGES[kind])])} as page`);
    this.readings = { first: reading('first'), next: reading('next') };
  }

  /** The list's name. */
  get list(): string {
    return this.asked.definition.name;
  }

  /** @throws what they would be told who asked for the same themselves; TooComplex where a single record is more than a query may touch */
  admit(who: Actor): void {
    this.door.confine(this.asked.schema, this.asked.run.ctx.document!, who);
    this.door.admit(this.asked.definition, who);
    this.measure(who);
  }

  /**
   * The page behind a place, with the eyes of `who`.
   * @param after null for the first page
   * @throws TooLate where they stand otherwise now: what was read before would not be what is read from here on
   */
  async page(who: Actor, errand: Errand, after: string | null): Promise<Stretch> {
    this.asked.run.variables[POSITION!] = after;
    const { reading } = this;
    const { rows } = await this.tenancy.read<{ data: string }>(who, errand, (now) => {
      if (now !== who) throw new TooLate('Whoever asked for this may see something else by now.');
      this.admit(now);
      return reading.statement(now);
    });
    const { nodes, totalCount, pageInfo } = (
      JSON.parse(reading.answer(rows)) as {
        page: { nodes: unknown[]; totalCount?: number; pageInfo: { hasNextPage: boolean; endCursor: string } };
      }
    ).page;
    return { records: nodes, total: totalCount, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
  }

  /** Of the page behind where it stands: a statement that begins a list is none that goes on with it. */
  private get reading(): Reading {
    return this.readings[this.asked.run.variables[POSITION!] == null ? 'first' : 'next'];
  }

  /** As long a page as one query may touch. */
  private measure(who: Actor): void {
    const { variables } = this.asked.run;
    for (let size = PAGE.most; ; size = Math.floor(size * 0.8)) {
      variables[SIZE!] = size;
      try {
        return void this.reading.prepare(who);
      } catch (error) {
        if (!(error instanceof TooComplex) || size === 1) throw error;
      }
    }
  }
}

/** The list as it was asked for, a page of it at a time. */
const whole = ({ root, records }: Asked, as: FieldNode): FieldNode => ({
  ...root,
  arguments: [...root.arguments!, ...as.arguments!],
  selectionSet: { ...as.selectionSet!, selections: [...records, ...as.selectionSet!.selections] },
});
