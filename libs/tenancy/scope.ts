import { AsyncLocalStorage } from 'node:async_hooks';
import type { ClientBase } from 'pg';
import type { DataSource } from 'typeorm';
import type { Actor } from './actor.js';

/** The transaction somebody is acting in. Ambient: nothing passes it around, nothing works without it. */
export interface Scope {
  readonly actor: Actor;
  readonly client: ClientBase;
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

/** The member who acts; jobs and commands have none. */
export function member(): string {
  const { memberId } = actor();
  if (!memberId) throw new Error('This needs a member to act.');
  return memberId;
}
