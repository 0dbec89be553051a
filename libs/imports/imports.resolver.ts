import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Can } from '@nextround/access';
import { changed, Connection, page, PageArgs, Payload, PlanOf, raw } from '@nextround/planner';
import { CandidateImport } from './candidate-import.entity.js';
import * as input from './imports.inputs.js';
import './imports.policy.js';
import { Imports } from './imports.service.js';

@Resolver()
export class ImportQueries {
  @Can('import.list')
  @PlanOf()
  @Query(() => Connection(CandidateImport), { description: 'The imports in your sight, the latest first.' })
  candidateImports(@Args() _: PageArgs) {
    return page<never, CandidateImport>(
      () => CandidateImport,
      () => raw('true'),
      (found) => ({ by: [found.createdAt, found.id], desc: true }),
    );
  }
}

@Resolver()
export class ImportMutations {
  constructor(private readonly imports: Imports) {}

  @Can('import.run')
  @Mutation(() => Payload(CandidateImport), {
    description: 'Read a sheet with another encoding or separator. Its columns are mapped anew; a dry run is forgotten.',
  })
  async readCandidateImport(@Args('input') given: input.ReadCandidateImportInput) {
    return changed(CandidateImport, await this.imports.read(given));
  }

  @Can('import.run')
  @Mutation(() => Payload(CandidateImport), { description: 'Say what the columns mean. A dry run under another mapping is forgotten.' })
  async mapCandidateImport(@Args('input') given: input.MapCandidateImportInput) {
    return changed(CandidateImport, await this.imports.map(given));
  }

  @Can('import.run')
  @Mutation(() => Payload(CandidateImport), {
    description: 'Begin a dry run: it tells what would become of every row, in `dryRun` and `refusals`, and writes none.',
  })
  async checkCandidateImport(@Args('input') { importId }: input.CheckCandidateImportInput) {
    return changed(CandidateImport, await this.imports.check(importId));
  }

  @Can('import.run')
  @Mutation(() => Payload(CandidateImport), {
    description:
      'Begin to write, 200 rows at a time. Whoever is new is looked after by you. Where another import of the agency is running, this one waits for its end.',
  })
  async startCandidateImport(@Args('input') { importId }: input.StartCandidateImportInput) {
    return changed(CandidateImport, await this.imports.start(importId));
  }

  @Can('import.cancel')
  @Mutation(() => Payload(CandidateImport), {
    description:
      'Stop an import or a dry run. What `counts` says in the answer is written, and nothing after it will be. TOO_LATE where it is not running.',
  })
  async cancelCandidateImport(@Args('input') { importId }: input.CancelCandidateImportInput) {
    return changed(CandidateImport, await this.imports.cancel(importId));
  }

  @Can('import.run')
  @Mutation(() => Payload(CandidateImport), {
    description: 'Go on with an import that stopped, at the row after the last one settled. TOO_LATE once its sheet was deleted.',
  })
  async resumeCandidateImport(@Args('input') { importId }: input.ResumeCandidateImportInput) {
    return changed(CandidateImport, await this.imports.resume(importId));
  }

  @Can('import.undo')
  @Mutation(() => Payload(CandidateImport), {
    description:
      'Take back what an import wrote, until `keptUntil`: whom it added is removed, what it filled is emptied. Whoever was touched since stays, and is listed in `keptCandidates`.',
  })
  async undoCandidateImport(@Args('input') { importId }: input.UndoCandidateImportInput) {
    return changed(CandidateImport, await this.imports.undo(importId));
  }
}
