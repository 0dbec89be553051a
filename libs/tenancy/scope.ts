import { AsyncLocalStorage } from 'node:async_hooks';
import type { ClientBase } from 'pg';
import type { DataSource } from 'typeorm';
import { system, type Actor } from './actor.js';
import type { Statement } from './flush.js';
import { set, settingsOf, type Errand } from './settings.js';

/** The transaction somebody is acting in. Ambient: nothing passes it around, nothing works without it. */
export interface Scope {
  readonly actor: Actor;
  readonly errand: Errand;
  readonly client: Pick<ClientBase, 'query'>;
  readonly dataSource: DataSource;
}

export const scopes = new AsyncLocalStorage<Scope>();

/** @throws Error outside a transaction: a programming mistake, never a user's */
export function scope(): Scope {
  const current = scopes.getStore();
  if (!current) throw new Error('Outside a tenant transaction nothing can be read or written.');
  return current;
}

/** Who acts here and now. */
export const actor = (): Actor => scope().actor;

/** Asks for what a statement answers, and writes down of it what is to be. */
export async function ask<R>(statement: Statement): Promise<R[]> {
  const { client } = scope();
  const { rows } = await client.query<R & object>(statement);
  for (const next of statement.behind?.(rows as never[]) ?? []) await client.query(next as Statement);
  return rows;
}

/** The member who acts; jobs and commands have none. */
export function member(): string {
  const { memberId } = actor();
  if (!memberId) throw new Error('This needs a member to act.');
  return memberId;
}

/** Who did it, as far as it is a person: the member who acts, or the one an API client says it acts for. */
export const doer = (): string | null => actor().memberId ?? actor().client?.behalfId ?? null;

/**
 * Does what follows from a change as Nextround itself, in the same transaction: it sees what SYSTEM sees, and the journal
 * names SYSTEM and `action`. Afterwards the person acts again.
 */
export const asSystem = <T>(action: string, work: () => Promise<T>): Promise<T> => actingAs(system(actor().agencyId), action, work);

/** Does a part of the same transaction as somebody else. Afterwards whoever acted before acts again. */
export async function actingAs<T>(who: Actor, action: string, work: () => Promise<T>): Promise<T> {
  const before = scope();
  const errand = { action, requestId: before.errand.requestId };
  await before.client.query(set(settingsOf(who, errand)));
  const result = await scopes.run({ ...before, actor: who, errand }, work);
  await before.client.query(set(settingsOf(before.actor, before.errand)));
  return result;
}
