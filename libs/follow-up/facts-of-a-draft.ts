import { param, raw, render, sql, type Row, type Viewer } from '@nextround/planner';
import { named, scope, type Actor } from '@nextround/tenancy';
import type { DraftFacts } from './draft-facts.js';
import { FollowUpStep } from './follow-up-step.entity.js';
import { draftFacts } from './draft-facts.sql.js';

interface Asking {
  readonly actor: Actor;
  readonly stepId: string;
}

/** The facts of a step's draft, in the current transaction: by the expression that the API reads, with the actor's eyes. Null as there. */
export async function factsOfDraft(stepId: string): Promise<DraftFacts | null> {
  const { client, actor } = scope();
  const { text, binders } = statement(actor.role);
  const values = binders.map((bound) => bound({ actor, stepId }));
  const { rows } = await client.query<{ facts: DraftFacts | null }>({ name: named(text), text, values });
  return rows[0]?.facts ?? null;
}

function statement(role: Actor['role']) {
  const of = (key: 'agencyId' | 'memberId' | 'candidateId' | 'identityId' | 'sessionId') =>
    param<Asking>('uuid', ({ actor }) => actor[key]);
  const viewer: Viewer = {
    role,
    agencyId: of('agencyId'),
    memberId: of('memberId'),
    candidateId: of('candidateId'),
    identityId: of('identityId'),
    sessionId: of('sessionId'),
  };
  const { columns } = scope().dataSource.getMetadata(FollowUpStep);
  const step = Object.fromEntries(columns.map((c) => [c.propertyName, raw(`step."${c.databaseName}"`)])) as unknown as Row<FollowUpStep>;
  return render<Asking>(
    sql`select ${draftFacts(step, viewer)} as facts from follow_up_steps step where step.agency_id = ${viewer.agencyId} and step.id = ${param<Asking>('uuid', (asking) => asking.stepId)}`,
  );
}
