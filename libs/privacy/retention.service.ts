import { Injectable } from '@nestjs/common';
import { actor, clock, rows, scope } from '@nextround/tenancy';
import { later } from '@nextround/jobs';
import { Erasures } from './erasures.service.js';
import type { UpdateRetentionPolicyInput } from './privacy.inputs.js';
import { RetentionPolicy } from './retention-policy.entity.js';

const DAY = 86_400_000;

@Injectable()
export class Retention {
  constructor(private readonly erasures: Erasures) {}

  /** @returns the agency's id */
  async update({ expectedVersion, ...policy }: UpdateRetentionPolicyInput): Promise<string> {
    const { agencyId } = actor();
    await scope().client.query('insert into retention_policies (agency_id) values ($1) on conflict do nothing', [agencyId]);
    await rows(RetentionPolicy).update({ agencyId }, { ...policy, standsSince: clock.now() }, expectedVersion);
    await this.comeTomorrow();
    return agencyId;
  }

  /** Whose time is over, of all or of one; nobody's where the policy is off. */
  async due(only: string | null = null): Promise<string[]> {
    const { rows: over } = await scope().client.query<{ id: string }>(
      'select c.id from candidates c where c.agency_id = $1 and ($2::uuid is null or c.id = $2) and kept_until(c.id) <= moment() order by c.id',
      [actor().agencyId, only],
    );
    return over.map(({ id }) => id);
  }

  /** Erases somebody whose time is over still. The reason says of them no more than the rule. */
  async erase(candidateId: string): Promise<void> {
    if ((await this.due(candidateId)).length > 0)
      await this.erasures.forget(candidateId, 'The time for which the agency keeps this is over.');
  }

  /** Looks again a day from now, for as long as there is a rule. */
  async comeTomorrow(): Promise<void> {
    const { agencyId } = actor();
    const { active } = (await rows(RetentionPolicy).one({ agencyId }))!;
    if (active) await later('retention.due', {}, { runAt: new Date(clock.now().getTime() + DAY), key: `retention:${agencyId}` });
  }
}
