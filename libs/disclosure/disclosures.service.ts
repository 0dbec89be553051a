import { Injectable } from '@nestjs/common';
import { actor, BadInput, clock, Conflict, member, rows } from '@nextround/tenancy';
import { Agency } from '@nextround/access';
import { later } from '@nextround/jobs';
import { NotificationKind, tell, untell } from '@nextround/mail';
import { Application, ApplicationStatus, Candidate, ClientCompany, Job } from '@nextround/pipeline';
import { Disclosure, DisclosureState } from './disclosure.entity.js';
import type { DecideDisclosureInput, RequestDisclosureInput } from './disclosure.inputs.js';
import { keys } from './keys.js';
import { mustStayWithin } from './must-not-tell.js';
import { OtherProcess } from './other-process.entity.js';
import { ProcessUpdate, SharingLevel, toldAt, upTo } from './process-update.entity.js';
import { takeBackLetters } from './waiting-letters.js';
import { usualWording } from './wording.js';

const DEFAULT_DAYS = 30;
const DAY = 86_400_000;

@Injectable()
export class Disclosures {
  /** Asks the candidate whether one company may be told. The words they decide on are fixed here. */
  async request({ processUpdateId, clientCompanyId, reason, level, wording }: RequestDisclosureInput): Promise<string> {
    const update = await rows(ProcessUpdate).get(processUpdateId);
    const company = await rows(ClientCompany).get(clientCompanyId);
    if (level === SharingLevel.NOTHING)
      throw BadInput.at('input.level', 'something', 'For NOTHING there is nothing to ask: ask for EXISTS, STAGE or FULL.');
    if (!upTo(update.level).includes(level))
      throw BadInput.at('input.level', 'withinUpdate', `The candidate shared ${update.level}: ask for no more than that.`);
    const candidate = await rows(Candidate).get(update.candidateId);
    if (!(await isUnderWayAt(candidate.id, clientCompanyId)))
      throw BadInput.at(
        'input.clientCompanyId',
        'underWay',
        `${candidate.name} has no open application at ${company.name}: there is nothing to tell them.`,
      );
    const state = [DisclosureState.REQUESTED, DisclosureState.GRANTED] as const;
    if ((await rows(Disclosure).find({ processUpdateId, clientCompanyId, state })).some((d) => d.isOpen))
      throw new Conflict(`The candidate was asked already whether ${company.name} may be told of this update.`);
    if (wording) await mustStayWithin(wording, level, update);
    const id = await rows(Disclosure).insert({
      processUpdateId,
      candidateId: candidate.id,
      clientCompanyId,
      reason,
      level,
      ...toldAt(level, update),
      wording: wording || (await usual(candidate.name, update, level)),
      state: DisclosureState.REQUESTED,
      requestedById: member(),
      requestedAt: clock.now(),
    });
    await tell({
      to: { candidateId: candidate.id },
      kind: NotificationKind.DISCLOSURE_REQUESTED,
      key: keys.requested(id),
      about: { type: 'Disclosure', id },
      candidateId: candidate.id,
    });
    return id;
  }

  async decide({ disclosureId, grant, expiresAt }: DecideDisclosureInput): Promise<string> {
    const disclosure = await rows(Disclosure).get(disclosureId);
    disclosure.mustBeUndecided();
    const decidedAt = clock.now();
    if (grant) {
      const { otherProcessId } = await rows(ProcessUpdate).get(disclosure.processUpdateId);
      (await rows(OtherProcess).get(otherProcessId)).mustBeUnderWay();
      const until = expiresAt ?? new Date(decidedAt.getTime() + DEFAULT_DAYS * DAY);
      if (until <= decidedAt) throw BadInput.at('input.expiresAt', 'after', 'input.expiresAt must lie in the future.');
      await rows(Disclosure).update({ id: disclosureId }, { state: DisclosureState.GRANTED, decidedAt, expiresAt: until });
      await later('disclosure.ran-out', { disclosureId }, { runAt: until });
    } else await rows(Disclosure).update({ id: disclosureId }, { state: DisclosureState.DECLINED, decidedAt });
    await untell(keys.requested(disclosureId));
    await this.tellAsker(disclosure, keys.decided(disclosureId));
    return disclosureId;
  }

  async revoke(id: string): Promise<string> {
    const disclosure = await rows(Disclosure).get(id);
    disclosure.mustBeGranted();
    await rows(Disclosure).update({ id }, { state: DisclosureState.REVOKED, revokedAt: clock.now() });
    await untell(keys.decided(id));
    await takeBackLetters(disclosure.candidateId);
    await this.tellAsker(disclosure, keys.revoked(id));
    return id;
  }

  private tellAsker({ id, requestedById, candidateId }: Disclosure, key: string): Promise<void> {
    return tell({
      to: { memberId: requestedById },
      kind: NotificationKind.DISCLOSURE_DECIDED,
      key,
      about: { type: 'Disclosure', id },
      candidateId,
    });
  }
}

/** Whether the candidate has an open application at this company. */
export async function isUnderWayAt(candidateId: string, clientCompanyId: string): Promise<boolean> {
  const id = (await rows(Application).find({ candidateId, status: ApplicationStatus.ACTIVE })).map((application) => application.jobId);
  return id.length > 0 && (await rows(Job).one({ id, clientCompanyId })) !== undefined;
}

/** In the agency's language: it is what the agency writes to its companies in. */
async function usual(name: string, update: ProcessUpdate, level: SharingLevel): Promise<string> {
  const { language, timeZone } = await rows(Agency).get(actor().agencyId);
  return usualWording(name, update, level, language, timeZone);
}
