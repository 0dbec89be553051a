import type { Request } from './arguments.js';

/** What a list without pages usually holds: rounds of an application, answers of a debrief. */
export const SHORT_LIST = 3;

/** What the facts of a computed field usually hold: an interview, its people, a few answers and questions. */
export const FACTS = 12;

/**
 * What a query may touch at most, known before it runs: one for every field, times the page sizes above it, times three inside a list
 * that has no pages; a computed field counts its facts. Page sizes are taken at the value they have in this request.
 */
export class Cost {
  private readonly children: Cost[] = [];

  constructor(
    private readonly factor: (request: Request) => number = () => 1,
    private readonly own = 0,
    private readonly together = (sum: number, of: number): number => sum + of,
  ) {}

  child(factor: number): Cost {
    const child = new Cost(() => factor, 1);
    this.children.push(child);
    return child;
  }

  times(factor: (request: Request) => number): Cost {
    const child = new Cost(factor);
    this.children.push(child);
    return child;
  }

  /** For a record of one of several types: it is one of them, and the dearest is what it may cost. */
  oneOf(): Cost {
    const child = new Cost(undefined, 0, Math.max);
    this.children.push(child);
    return child;
  }

  /** What is touched without being selected. */
  add(fields: number): void {
    this.children.push(new Cost(undefined, fields));
  }

  of(request: Request): number {
    return this.own + this.factor(request) * this.children.reduce((sum, child) => this.together(sum, child.of(request)), 0);
  }
}
