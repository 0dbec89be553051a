import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Field as Word } from './vocabulary.js';

/** The words a person may map a column to, by the names the API has for them. */
export const ImportField = {
  NAME: 'name',
  FIRST_NAME: 'firstName',
  MIDDLE_NAME: 'middleName',
  LAST_NAME: 'lastName',
  EMAIL: 'email',
  MOBILE: 'mobile',
  PHONE: 'phone',
  HOME_PHONE: 'homePhone',
  WORK_PHONE: 'workPhone',
  AREA_CODE: 'areaCode',
  LOCAL_PHONE: 'localPhone',
  TITLE: 'title',
  COMPANY: 'company',
  CITY: 'city',
  STATE: 'state',
  ADDRESS: 'address',
  SOURCE: 'source',
  ORIGIN: 'origin',
  TIME_ZONE: 'timeZone',
  REMOTE_ID: 'remoteId',
  ID: 'id',
} as const satisfies Record<string, Word>;

registerEnumType(ImportField, {
  name: 'ImportField',
  description: 'What a column of a sheet means. Several columns may mean the same: the first filled one counts.',
  valuesMap: {
    NAME: { description: 'The whole name; `Lind, Maya` is turned round. Beside a first name it is the surname.' },
    FIRST_NAME: { description: 'The first name.' },
    MIDDLE_NAME: { description: 'What stands between first and last name.' },
    LAST_NAME: { description: 'The surname.' },
    EMAIL: { description: 'An e-mail address. The first is kept, all of them recognise the person.' },
    MOBILE: { description: 'A mobile number: preferred to all other numbers.' },
    PHONE: { description: 'A phone number.' },
    HOME_PHONE: { description: 'A private number.' },
    WORK_PHONE: { description: 'A number at work: only where there is no other.' },
    AREA_CODE: { description: 'The area code of LOCAL_PHONE.' },
    LOCAL_PHONE: { description: 'A number without its area code.' },
    TITLE: { description: 'What they do: the first half of the headline.' },
    COMPANY: { description: 'Where they do it: the second half of the headline.' },
    CITY: { description: 'Where they live.' },
    STATE: { description: 'The region, behind CITY.' },
    ADDRESS: { description: 'Where they live, where CITY and STATE are empty.' },
    SOURCE: { description: 'How they came to the agency.' },
    ORIGIN: { description: 'The same, where SOURCE is empty.' },
    TIME_ZONE: { description: 'Where their clock stands, as an IANA name; the agency’s zone where it is empty.' },
    REMOTE_ID: { description: 'What another system calls them: recognises the person.' },
    ID: { description: 'The same, where REMOTE_ID is empty.' },
  },
});

@ObjectType({ description: 'One column of a sheet, and what it means.' })
export class ImportColumn {
  @Field({ description: 'Its heading, as it stands in the sheet.' }) heading: string;
  @Field(() => ImportField, { nullable: true, description: 'What it means; null where it is left out.' }) field: Word | null;
  @Field({ description: 'Whether the heading is known and left out on purpose: a candidate’s record has no place for it.' })
  leftOut: boolean;
  @Field(() => String, { nullable: true, description: 'The first filled cell of the first 20 rows; null where all are empty.' })
  sample: string | null;
}

@ObjectType({ description: 'Somebody as a row of the sheet would come into the book under this mapping.' })
export class ImportedPerson {
  @Field({ description: 'Their name.' }) name: string;
  @Field(() => String, { nullable: true, description: 'Their e-mail address.' }) email: string | null;
  @Field(() => String, { nullable: true, description: 'Their phone number.' }) phone: string | null;
  @Field(() => String, { nullable: true, description: 'What they do, and where.' }) headline: string | null;
  @Field(() => String, { nullable: true, description: 'Where they live.' }) location: string | null;
}
