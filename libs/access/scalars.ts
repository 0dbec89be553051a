import { CustomScalar, Field, InputType, ObjectType, registerEnumType, Scalar } from '@nestjs/graphql';
import { Kind, type ValueNode } from 'graphql';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsOptional, IsString, Matches, MaxLength, MinLength, registerDecorator, type ValidationOptions } from 'class-validator';
import { parseId, prefixOf } from '@nextround/planner';

export enum Language {
  EN = 'EN',
  DE = 'DE',
}
registerEnumType(Language, {
  name: 'Language',
  description: 'A language the product speaks.',
  valuesMap: { EN: { description: 'English.' }, DE: { description: 'German.' } },
});

const instant = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** @throws TypeError for a date that does not exist, lacks its offset, or lies outside 1900–2200: graphql-js adds where */
function instantOf(value: unknown): Date {
  const [, year, month, day, hour] = instant.exec(String(value)) ?? [];
  const date = new Date(String(value));
  const exists =
    day !== undefined && new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDate() === Number(day) && Number(hour) < 24;
  if (!exists || Number.isNaN(date.getTime()) || Number(year) < 1900 || Number(year) > 2200)
    throw new TypeError('A DateTime is an existing instant with its offset, from 1900 to 2200, such as 2026-11-23T09:30:00+01:00.');
  return date;
}

@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'An instant: RFC 3339 with an offset, such as `2026-11-23T09:30:00+01:00`. Answered in UTC, to the millisecond.';
  parseValue = instantOf;
  serialize = (value: unknown): string => (value instanceof Date ? value.toISOString() : String(value));
  parseLiteral = (node: ValueNode): Date => instantOf(node.kind === Kind.STRING ? node.value : undefined);
}

const zones = new Map<string, boolean>();

export function isTimeZone(zone: string): boolean {
  const known = zones.get(zone);
  if (known !== undefined) return known;
  let exists = /^[A-Za-z][A-Za-z0-9+_/-]{0,63}$/.test(zone);
  try {
    if (exists) new Intl.DateTimeFormat('en', { timeZone: zone });
  } catch {
    exists = false;
  }
  if (zones.size < 2000) zones.set(zone, exists);
  return exists;
}

function zoneOf(value: unknown): string {
  if (typeof value === 'string' && isTimeZone(value)) return value;
  throw new TypeError('A TimeZone is an IANA name, such as Europe/Berlin.');
}

@Scalar('TimeZone')
export class TimeZoneScalar implements CustomScalar<string, string> {
  description = 'A time zone by its IANA name, such as `Europe/Berlin`.';
  parseValue = zoneOf;
  serialize = String;
  parseLiteral = (node: ValueNode): string => zoneOf(node.kind === Kind.STRING ? node.value : undefined);
}

/** For `@Field(() => …)` where the scalar has no TypeScript class of its own. */
export const TimeZone = TimeZoneScalar as unknown as typeof String;

@ObjectType({ description: 'When nobody is woken: wall time in the person’s own zone, from `start` to `end`, usually over midnight.' })
export class QuietHours {
  @Field({ description: 'When quiet begins, such as 21:00.' }) start: string;
  @Field({ description: 'When quiet ends, such as 08:00.' }) end: string;
}

@InputType({ description: 'Quiet hours as wall time. The same `start` and `end` means none.' })
export class QuietHoursInput {
  @Field({ description: 'When quiet begins, such as 21:00.' })
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'start must be a time of day such as 21:00' })
  start: string;

  @Field({ description: 'When quiet ends, such as 08:00.' })
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'end must be a time of day such as 08:00' })
  end: string;
}

/** The id of a record of one type, or of one of several: told as such where it is not, and turned into the uuid where it is. */
export function IdOf(type: string | readonly string[], options: ValidationOptions & { optional?: boolean } = {}): PropertyDecorator {
  const types = [type].flat();
  const uuid = ({ value }: { value: unknown }) =>
    typeof value !== 'string' ? value : types.includes(parseId(value)?.type ?? '') ? parseId(value)!.uuid : '';
  const rule: PropertyDecorator = (target, property) =>
    registerDecorator({
      name: 'id',
      target: target.constructor,
      propertyName: String(property),
      options,
      validator: {
        validate: (value: unknown) => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value),
        defaultMessage: ({ property: field } = { property: 'id' } as never) =>
          `${field} must be the id of a ${types.join(' or ')}, such as ${prefixOf(types[0]!)}_018f…`,
      },
    });
  return applyDecorators(Transform(uuid), ...(options.optional ? [IsOptional()] : []), rule);
}

// oxlint-disable-next-line no-control-regex -- these are exactly the characters that are refused
const control = { line: /[\u0000-\u001f\u007f-\u009f]/, lines: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/ };
const invisible = /[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** No NUL, no control characters, no half of a surrogate pair: nothing a person types. */
export const isWellFormed = (text: string, lines: boolean): boolean =>
  (text as string & { isWellFormed(): boolean }).isWellFormed() && !(lines ? control.lines : control.line).test(text);

/**
 * A text a person typed: trimmed, in normal form, without invisible direction marks.
 * @param most characters
 * @param options.each a list of such texts
 */
export function Words(
  most: number,
  options: { lines?: boolean; optional?: boolean; least?: number; each?: boolean } = {},
): PropertyDecorator {
  const { each = false } = options;
  const tidied = (value: unknown): unknown =>
    typeof value === 'string'
      ? value
          .normalize('NFC')
          .replace(options.lines ? /(?!)/ : invisible, '')
          .trim()
      : value;
  const tidy = ({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(tidied) : tidied(value));
  const rule: PropertyDecorator = (target, property) =>
    registerDecorator({
      name: 'printable',
      target: target.constructor,
      propertyName: String(property),
      options: { each },
      validator: {
        validate: (value: unknown) => typeof value === 'string' && isWellFormed(value, options.lines ?? false),
        defaultMessage: ({ property: field } = { property: 'text' } as never) =>
          `${field} must not hold control characters or broken Unicode`,
      },
    });
  return applyDecorators(
    Transform(tidy),
    ...(options.optional ? [IsOptional()] : []),
    IsString({ each }),
    rule,
    MinLength(options.optional && options.least === undefined ? 0 : (options.least ?? 1), { each }),
    MaxLength(most, { each }),
  );
}
