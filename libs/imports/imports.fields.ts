import { Args, Resolver } from '@nestjs/graphql';
import { computed, Connection, page, PageArgs, Planned, sql, value, type Plan } from '@nextround/planner';
import { Candidate } from '@nextround/pipeline';
import { CandidateImport } from './candidate-import.entity.js';
import { mapHeadings } from './headings.js';
import { ImportColumn, ImportedPerson, ImportField } from './import-field.js';
import { ImportRefusal } from './import-refusal.entity.js';
import { SentenceArgs } from './imports.inputs.js';
import { PersonReader } from './person.js';
import { countryOf } from './phones.js';
import { sentence, type Reason } from './reasons.js';
import type { Field } from './vocabulary.js';

interface SheetFacts {
  headings: string[];
  sample: string[][];
  fields: (Field | null)[];
  timeZone: string;
  language: string;
}

/** A field made of what is kept of the sheet; null once that was deleted. */
const ofTheSheet = <T>(make: (facts: SheetFacts) => T): Plan =>
  computed<CandidateImport, SheetFacts>(
    (found, viewer) => sql`(select json_build_object('headings', f.headings, 'sample', f.sample, 'fields', ${found.fields},
        'timeZone', g.time_zone, 'language', g.language)
      from candidate_import_files f join agencies g on g.agency_id = ${viewer.agencyId}
      where f.agency_id = ${viewer.agencyId} and f.import_id = ${found.id})`,
    make,
  );

@Resolver(() => CandidateImport)
export class CandidateImportFields {
  @Planned(() => String, {
    nullable: true,
    description: 'Who brought the sheet, by the name they have now; null for the operator’s command.',
  })
  madeBy() {
    return value<CandidateImport>(
      (found, viewer) => sql`(select m.name from memberships m where m.agency_id = ${viewer.agencyId} and m.id = ${found.madeById})`,
    );
  }

  @Planned(() => [ImportColumn], { nullable: true, description: 'The columns of the sheet in their order; null once it was deleted.' })
  columns() {
    return ofTheSheet(({ headings, sample, fields }): ImportColumn[] => {
      const known = new Set(mapHeadings(headings).ignored.flatMap(({ column, known: onPurpose }) => (onPurpose ? [column] : [])));
      return headings.map((heading, at) => ({
        heading,
        field: fields[at] ?? null,
        leftOut: known.has(at),
        sample:
          sample
            .map((cells) => cells[at]?.trim())
            .find(Boolean)
            ?.slice(0, 100) ?? null,
      }));
    });
  }

  @Planned(() => [ImportedPerson], {
    nullable: true,
    description: 'The first people of the sheet as this mapping would bring them into the book, three at most; null once it was deleted.',
  })
  firstPeople() {
    return ofTheSheet(({ sample, fields, timeZone, language }): ImportedPerson[] => {
      const reader = new PersonReader(
        fields.map((field) => field ?? undefined),
        countryOf(timeZone, language),
      );
      return sample
        .flatMap((cells) => {
          const read = reader.read(cells);
          return 'reasons' in read ? [] : [{ ...read, email: read.emails[0] ?? null }];
        })
        .slice(0, 3);
    });
  }

  @Planned(() => Connection(ImportRefusal), {
    description: 'Why rows were refused, or would be after a dry run, in the order of the sheet. Empty once the sheet was deleted.',
  })
  refusals(@Args() _: PageArgs) {
    return page<CandidateImport, ImportRefusal>(
      () => ImportRefusal,
      (found, refusal) => sql`${refusal.importId} = ${found.id}`,
      (refusal) => ({ by: [refusal.line, refusal.place] }),
    );
  }

  @Planned(() => Connection(Candidate), {
    description: 'Whom undo has left as they are, since somebody changed them after the import; as long as the sheet is kept.',
  })
  keptCandidates(@Args() _: PageArgs) {
    return page<CandidateImport, Candidate>(
      () => Candidate,
      (found, candidate, viewer) =>
        sql`${candidate.id} in (select c.candidate_id from candidate_import_changes c where c.agency_id = ${viewer.agencyId} and c.import_id = ${found.id} and c.kept)`,
      (candidate) => ({ by: [candidate.sortName, candidate.id] }),
    );
  }
}

@Resolver(() => ImportRefusal)
export class ImportRefusalFields {
  @Planned(() => ImportField, { nullable: true, description: 'Which field is wrong; null where the row as a whole is meant.' })
  field() {
    return computed<ImportRefusal, Field>(
      (refusal) => sql`to_json(${refusal.field})`,
      (field) => field,
    );
  }

  @Planned(() => String, { description: 'The reason as a sentence, for whoever corrects the sheet.' })
  message(@Args() _: SentenceArgs) {
    return computed<ImportRefusal, Reason, SentenceArgs>(
      (refusal) => sql`json_build_object('rule', ${refusal.rule}, 'field', ${refusal.field}, 'value', ${refusal.value})`,
      ({ rule, field, value: stood }, { language }) =>
        sentence({ rule, ...(field && { field }), ...(stood && { value: stood }) }, language),
    );
  }
}
