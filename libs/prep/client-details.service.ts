import { Injectable } from '@nestjs/common';
import { asSystem, BadInput, clock, member, NotYet, rows, scope, TooLate, whenever } from '@nextround/tenancy';
import { Agency, Member } from '@nextround/access';
import { mustNotTell } from '@nextround/disclosure';
import { Interview } from '@nextround/interviews';
import { post, unpost } from '@nextround/mail';
import { Candidate, HiringContact } from '@nextround/pipeline';
import { detailsLetter } from './details.letter.js';
import { PrepPack } from './prep-pack.entity.js';
import { begin } from './prep-packs.service.js';
import type { AskClientForDetailsInput } from './prep.inputs.js';
import { placeOf } from './place.js';

@Injectable()
export class ClientDetails {
  /** Mails a contact of the hiring company exactly what is missing; the answer comes to the recruiter by reply. */
  async ask({ interviewId, contactId, language }: AskClientForDetailsInput): Promise<string> {
    const interview = await rows(Interview).get(interviewId);
    interview.mustBeToCome();
    const contact = await rows(HiringContact).get(contactId);
    const { application, companyId, job } = await placeOf(interview);
    application.mustBeActive();
    if (contact.clientCompanyId !== companyId)
      throw BadInput.at('input.contactId', 'company', 'This contact belongs to another company than the one that hires there.');
    if (!contact.email) throw new NotYet(`There is no e-mail address of ${contact.name} yet. Add one, then ask.`);
    const missing = await missingOf(interviewId);
    if (missing.length === 0) throw new TooLate('Nothing is missing: the client has told everything.');

    const { candidateId } = interview;
    const [candidate, sender, agency] = [
      await rows(Candidate).get(candidateId),
      await rows(Member).get(member()),
      await rows(Agency).get(scope().actor.agencyId),
    ];
    const spokenIn = language ?? agency.language;
    const letter = detailsLetter(spokenIn, { contact, interview, candidate, sender, agency, job, missing });
    await mustNotTell(`${letter.subject}\n${letter.body}`, candidateId, companyId, 'input.interviewId');
    const pack = (await rows(PrepPack).one({ interviewId })) ?? (await begin(interview));
    // Asked twice before the first letter has left, only the second leaves.
    if (pack.detailsLetterId) await unpost(pack.detailsLetterId);
    const detailsLetterId = await post({
      to: { name: contact.name, address: contact.email },
      from: { name: sender.name },
      replyTo: { name: sender.name, address: sender.email },
      ...letter,
      language: spokenIn,
      zone: interview.timeZone,
      about: { type: 'Interview', id: interviewId },
      candidateId,
    });
    await rows(PrepPack).update({ id: pack.id }, { detailsAskedAt: clock.now(), detailsAskedOfId: contactId, detailsLetterId });
    return pack.id;
  }
}

/** A letter that has not left, and whose date or reason no longer holds, is taken back: then nobody was asked. */
const takeBack = (interviewIds: string[]): Promise<void> =>
  asSystem('prep.take-back', async () => {
    for (const { id, detailsLetterId } of await rows(PrepPack).find({ interviewId: interviewIds }))
      if (detailsLetterId && (await unpost(detailsLetterId)))
        await rows(PrepPack).update({ id }, { detailsAskedAt: null, detailsAskedOfId: null, detailsLetterId: null });
  });
for (const fact of ['interview.rescheduled', 'interview.cancelled', 'interview.put-on-hold']) whenever(fact, (id) => takeBack([id]));
whenever('application.closed', async (applicationId) =>
  takeBack((await rows(Interview).find({ applicationId })).map((interview) => interview.id)),
);

/** What `PrepPack.missing` shows, before there is a pack too. */
async function missingOf(interviewId: string): Promise<string[]> {
  const { client, actor } = scope();
  const { rows: found } = await client.query<{ missing: string[] }>({
    name: 'missing-of-an-interview',
    text: `select prep_missing(i.format, i.location, i.video_url, c.phone, i.interviewers, p.what_to_prepare, coalesce(p.expectations, '{}'), p.bring_laptop) as missing
      from interviews i join candidates c on c.agency_id = $1 and c.id = i.candidate_id
      left join prep_packs p on p.agency_id = $1 and p.interview_id = i.id where i.agency_id = $1 and i.id = $2`,
    values: [actor.agencyId, interviewId],
  });
  return found[0]!.missing;
}
