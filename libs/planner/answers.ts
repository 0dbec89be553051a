import type { GraphQLResponse } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { BadInput } from '@nextround/tenancy';
import type { Balance } from './meter.js';
import type { Ctx, Run } from './run.js';

/** JSON as PostgreSQL wrote it, on its way out unread; only computed leaves have been finished. */
export class Written {
  constructor(readonly text: string) {}
  get parsed(): Record<string, unknown> {
    return JSON.parse(this.text) as Record<string, unknown>;
  }
}

export const answered = (data: Written, ctx: Ctx, balance?: Balance): GraphQLResponse => ({
  http: ctx.response.http,
  body: { kind: 'single', singleResult: { data: data as never, ...told(ctx, balance) } },
});

export function refused(errors: readonly GraphQLError[], ctx: Ctx, wrong?: number, balance?: Balance): GraphQLResponse {
  const status = wrong ?? (errors[0]?.extensions['code'] === 'RATE_LIMITED' ? 429 : undefined);
  if (status) ctx.response.http.status = status;
  const retry = errors[0]?.extensions['retryAfter'];
  if (typeof retry === 'number') ctx.response.http.headers.set('retry-after', String(retry));
  return {
    http: ctx.response.http,
    body: {
      kind: 'single',
      singleResult: { errors: errors.map((e) => e.toJSON()), ...(status ? {} : { data: null }), ...told(ctx, balance) },
    },
  };
}

/** What is left to whoever is counted, as the answer and its headers tell it (draft-ietf-httpapi-ratelimit-headers). */
function told({ response }: Ctx, balance: Balance | undefined): { extensions?: { cost: Balance } } {
  if (!balance) return {};
  const { remaining, limit } = balance;
  response.http.headers.set('ratelimit-policy', `"points";q=${limit};w=60`);
  response.http.headers.set('ratelimit', `"points";r=${remaining};t=${Math.ceil(((limit - remaining) * 60) / limit)}`);
  return { extensions: { cost: balance } };
}

export const located = (error: GraphQLError, run: Run): GraphQLError =>
  new GraphQLError(error.message, { path: run.path ? [run.path] : undefined, extensions: error.extensions });

/** A variable of the wrong type, as the error every other bad input is. */
export function variableError(error: GraphQLError): BadInput {
  const [, variable, at] = /^Variable "\$(\w+)"(?: got invalid value .*? at "\w+((?:[.[][^"]*)?)")?/s.exec(error.message) ?? [];
  const path = `${variable ?? ''}${(at ?? '').replace(/\[(\d+)\]/g, '.$1')}`;
  return BadInput.at(path, 'type', error.message.replace(/ got invalid value .*?; /s, ': ').replace(/ Did you mean .*\?/s, ''));
}
