import { request as http } from 'node:http';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import type { Answer } from '@nextround/cast';

/** Every code an answer may bear, as the documentation lists them. */
export const CODES = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'TOO_LATE',
  'NOT_YET',
  'QUERY_TOO_COMPLEX',
  'RATE_LIMITED',
  'IDEMPOTENCY_MISMATCH',
  'CURSOR_EXPIRED',
  'INTERNAL',
];

/** What never leaves the house: stacks, paths, SQL, the names of libraries. */
const INSIDE =
  /node_modules|\bat [\w.<>]+ \(|\.(ts|js):\d+|file:\/\/|\/(work|home|usr|app|tmp|root)\/|\bselect\b.+\bfrom\b|insert into|violates |syntax error at|relation "|pg_|typeorm|nestjs|fastify|stacktrace|Did you mean|GRAPHQL_[A-Z]+|\bundefined\b|\[object/i;

export function expectDecent({ status, errors, text }: Pick<Answer, 'status' | 'errors' | 'text'>, what: string): void {
  expect({ what, status: status < 500, inside: INSIDE.exec(text)?.[0] }).toEqual({ what, status: true, inside: undefined });
  expect({ what, refused: errors.length > 0 }).toEqual({ what, refused: true });
  for (const { extensions, message } of errors) {
    expect({ what, code: CODES.includes(extensions.code) && extensions.code !== 'INTERNAL' ? 'fine' : extensions.code }).toEqual({
      what,
      code: 'fine',
    });
    expect({ what, sentence: message.length > 5 }).toEqual({ what, sentence: true });
  }
}

/** A raw HTTP request, for what `fetch` would not send. */
export function raw(
  url: string,
  options: { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer },
): Promise<{ status: number; headers: Record<string, string | string[] | undefined>; text: string; took: number }> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const sent = http(`${url}${options.path ?? '/graphql'}`, { method: options.method ?? 'POST', headers: options.headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({
          status: answer.statusCode!,
          headers: answer.headers,
          text: Buffer.concat(parts).toString(),
          took: performance.now() - started,
        }),
      );
      answer.on('error', reject);
    });
    // A server that has answered already may close the door on what is still being sent.
    sent.on('error', (error: { code?: string }) => {
      if (!['EPIPE', 'ECONNRESET'].includes(error.code ?? '')) reject(error as Error);
      else setTimeout(() => reject(new Error(`No answer: ${error.code}`)), 200);
    });
    sent.setTimeout(3000, () => sent.destroy(new Error('No answer within three seconds.')));
    sent.end(options.body);
  });
}

/** What an id field is the id of, by its name. */
export const KINDS: Readonly<Record<string, string>> = {
  applicationId: 'application',
  bulkExportId: 'bulk_export',
  candidateId: 'candidate',
  clientCompanyId: 'company',
  contactId: 'contact',
  askedQuestionId: 'asked',
  disclosureId: 'disclosure',
  importId: 'import',
  interviewId: 'interview',
  invitationId: 'invitation',
  itemId: 'item',
  jobId: 'job',
  memberId: 'member',
  messageId: 'message',
  offerId: 'offer',
  otherProcessId: 'other_process',
  processUpdateId: 'process_update',
  promptId: 'prompt',
  questionId: 'question',
  recruiterId: 'member',
  releasedFeedbackId: 'feedback',
  scorecardId: 'scorecard',
  sessionId: 'session',
  stageId: 'stage',
  stepId: 'step',
  webhookDeliveryId: 'webhook_delivery',
  webhookEndpointId: 'webhook_endpoint',
};
export const UNKNOWN = '018f0000-0000-7000-8000-000000000000';

const WELL: Readonly<Record<string, unknown>> = {
  email: 'somebody@surface.test',
  to: 'somebody@surface.test',
  password: 'long enough for anybody',
  videoUrl: 'https://meet.example/r',
  start: '21:00',
  end: '08:00',
  endsAt: '2026-12-01T11:00:00Z',
  rating: 2,
  separator: ',',
  url: 'http://127.0.0.1:9/hook',
  query: '{ jobs { nodes { id } } }',
  events: 'job.created',
};

/** A value that every rule of the field itself accepts. */
export function well(field: GraphQLInputField, type: GraphQLInputType = field.type): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [well(field, bare.ofType as GraphQLInputType)];
  if (isInputObjectType(bare)) return input(bare, true);
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (field.name in KINDS) return `${KINDS[field.name]}_${UNKNOWN}`;
  if (field.name in WELL) return WELL[field.name];
  const byType: Record<string, unknown> = { Int: 1, Boolean: true, DateTime: '2026-12-01T10:00:00Z', TimeZone: 'Europe/Berlin' };
  return byType[getNamedType(bare).name] ?? 'something';
}

/** An input with its required fields alone, or with all. */
export const input = (type: GraphQLInputObjectType, whole: boolean): Record<string, unknown> =>
  Object.fromEntries(Object.values(type.getFields()).flatMap((f) => (whole || isNonNullType(f.type) ? [[f.name, well(f)]] : [])));

export interface Leaf {
  readonly path: readonly (string | number)[];
  readonly field: GraphQLInputField;
  readonly type: string;
  /** The nested input it stands in, where it does. */
  readonly within?: GraphQLInputObjectType;
}

/** Every scalar of an input, inside lists and nested inputs too. */
export const leavesOf = (type: GraphQLInputObjectType, path: readonly (string | number)[] = []): Leaf[] =>
  Object.values(type.getFields()).flatMap((field): Leaf[] => {
    const named = getNamedType(field.type);
    const at = isListType(getNullableType(field.type)) ? [...path, field.name, 0] : [...path, field.name];
    return isInputObjectType(named)
      ? leavesOf(named, at)
      : [{ path: at, field, type: isEnumType(named) ? 'enum' : named.name, within: path.length > 0 ? type : undefined }];
  });

/** The same input with another value in one place. */
export function put(into: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  const copy = (Array.isArray(into) ? [...into] : { ...(into as object) }) as Record<string | number, unknown>;
  copy[step] = put(copy[step] ?? (typeof rest[0] === 'number' ? [] : {}), rest, value);
  return copy;
}

/** An input that is fine but for one value. */
export function spoilt(type: GraphQLInputObjectType, { path, field, within }: Leaf, value: unknown): unknown {
  const parent = path.slice(0, path.lastIndexOf(field.name));
  const base = input(type, false);
  return put(within ? put(base, parent, input(within, false)) : base, path, value);
}
