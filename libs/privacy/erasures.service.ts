import { Injectable } from '@nestjs/common';
import { actingAs, actor, asSystem, clock, happened, rows, scope, type Actor } from '@nextround/tenancy';
import { Member } from '@nextround/access';
import { Candidate } from '@nextround/pipeline';
import { AskedQuestion, poolQuestions } from '@nextround/prep';
import { BELONGINGS, type Belonging } from './belongings.js';
import { Erasure } from './erasure.entity.js';
import { mustNotName } from './naming.js';
import type { EraseCandidateInput } from './privacy.inputs.js';

@Injectable()
export class Erasures {
  /** As an admin asked for it. @throws BadInput where the reason names them */
  async erase({ candidateId, reason }: EraseCandidateInput): Promise<Erasure> {
    const before = await rows(Erasure).one({ candidateId });
    if (before) return before;
    mustNotName(await rows(Candidate).get(candidateId), reason);
    return this.forget(candidateId, reason);
  }

  /**
   * Takes away everything that is kept about somebody: their rows and, of the journal's entries about them, the words. That it was done
   * stays. Whatever waited to be sent goes with its row, so nobody sends it.
   */
  async forget(candidateId: string, reason: string): Promise<Erasure> {
    const candidate = await rows(Candidate).get(candidateId);
    await asSystem(scope().errand.action, () => forgetSheets(candidate));
    const companies = await this.takeAway(candidateId);
    await happened('candidate.erased', candidateId);
    for (const company of companies) await poolQuestions(company);
    await rows(Erasure).insert({ candidateId, reason, erasedBy: actor().memberId, erasedAt: clock.now() });
    return (await rows(Erasure).one({ candidateId }))!;
  }

  /** @returns the companies of which others may have read what this candidate was asked */
  private async takeAway(candidateId: string): Promise<string[]> {
    const eraser: Actor = { ...actor(), role: 'ERASER', sight: 'OWN', candidateId, identityId: null };
    const { action } = scope().errand;
    const { identityId, companies } = await actingAs(eraser, action, async () => {
      const asked = await rows(AskedQuestion).find({ candidateId });
      const signIn = await rows(Member).one({ candidateId });
      if (signIn) await forgetSignIn(signIn.id);
      for (const table of BELONGINGS) await this.empty(table, candidateId);
      await rows(Candidate).delete({ id: candidateId });
      // Last of all: what stood in those rows was just written down as what was there before.
      await scope().client.query(FORGET_WORDS, [actor().agencyId, candidateId]);
      return { identityId: signIn?.identityId, companies: asked.flatMap(({ clientCompanyId }) => clientCompanyId ?? []) };
    });
    if (identityId)
      await actingAs({ ...eraser, identityId }, action, async () => void (await scope().client.query(FORGET_IDENTITY, [identityId])));
    return [...new Set(companies)];
  }

  private async empty(table: Belonging, candidateId: string): Promise<void> {
    const whose = table === 'notices' ? '(candidate_id = $2 or subject_id = $2)' : 'candidate_id = $2';
    await scope().client.query(`delete from ${table} where agency_id = $1 and ${whose}`, [actor().agencyId, candidateId]);
  }
}

/** The sheets they came with or stand in, kept for a day, with what is written of rows that could not be read; queries that looked for them. */
async function forgetSheets({ id, name, email }: Candidate): Promise<void> {
  const { client, actor: who } = scope();
  for (const text of FORGET_SHEETS) await client.query(text, [who.agencyId, id, name, email ?? name]);
}

/** How they signed in, where and with which settings. */
async function forgetSignIn(memberId: string): Promise<void> {
  const { client, actor: who } = scope();
  for (const [table, column] of [
    ['sessions', 'membership_id'],
    ['calendar_feeds', 'membership_id'],
    ['notification_preferences', 'member_id'],
  ])
    await client.query(`delete from ${table} where agency_id = $1 and ${column} = $2`, [who.agencyId, memberId]);
}

const FORGET_SHEETS = [
  `delete from candidate_import_files f where f.agency_id = $1 and (f.import_id in
      (select c.import_id from candidate_import_changes c where c.agency_id = $1 and c.candidate_id = $2)
    or position(convert_to($3::text, 'UTF8') in f.content) > 0 or position(convert_to($4::text, 'UTF8') in f.content) > 0)`,
  `delete from candidate_import_refusals r where r.agency_id = $1 and $2::uuid is not null
    and (position(lower($3::text) in lower(r.value)) > 0 or position(lower($4::text) in lower(r.value)) > 0)`,
  `update bulk_exports e set query = '' where e.agency_id = $1 and $2::uuid is not null
    and (position(lower($3::text) in lower(e.query)) > 0 or position(lower($4::text) in lower(e.query)) > 0)`,
];

const FORGET_WORDS = `delete from journal_words w using journal j
  where w.agency_id = $1 and j.agency_id = $1 and j.candidate_id = $2 and w.seq = j.seq`;

/** Where they sign in to another agency too, it is theirs there. */
const FORGET_IDENTITY = 'delete from identities i where i.id = $1 and not exists (select 1 from memberships m where m.identity_id = $1)';
