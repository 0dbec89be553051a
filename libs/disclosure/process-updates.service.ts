import { Injectable } from '@nestjs/common';
import { BadInput, clock, rows } from '@nextround/tenancy';
import { NotificationKind, tell, untell } from '@nextround/mail';
import { Disclosure, DisclosureState } from './disclosure.entity.js';
import type { ShareProcessUpdateInput } from './disclosure.inputs.js';
import { keys } from './keys.js';
import { OtherProcess } from './other-process.entity.js';
import { above, ProcessUpdate, SharingLevel, toldAt } from './process-update.entity.js';
import { takeBackLetters } from './waiting-letters.js';

@Injectable()
export class ProcessUpdates {
  /** Tells the recruiter how it stands now, as far as `level` goes. Sharing less than before takes the more back at once. */
  async share({ otherProcessId, level, note }: ShareProcessUpdateInput): Promise<string> {
    if (level === SharingLevel.NOTHING)
      throw BadInput.at('input.level', 'something', 'NOTHING cannot be shared. To take something back, withdraw the update.');
    const process = await rows(OtherProcess).get(otherProcessId);
    const { candidateId } = process;
    for (const wider of await rows(ProcessUpdate).find({ otherProcessId, level: above(level), withdrawnAt: null }))
      await this.takeBack(wider);
    const id = await rows(ProcessUpdate).insert({
      otherProcessId,
      candidateId,
      level,
      ...toldAt(level, process),
      note: note || null,
      sharedAt: clock.now(),
    });
    await tell({
      to: { recruiterOf: candidateId },
      kind: NotificationKind.PROCESS_UPDATE_SHARED,
      key: keys.shared(id),
      about: { type: 'ProcessUpdate', id },
      candidateId,
    });
    return id;
  }

  async withdraw(id: string): Promise<string> {
    const update = await rows(ProcessUpdate).get(id);
    update.mustBeShared();
    await this.takeBack(update);
    return id;
  }

  /** Out of the recruiters' sight, and with it whatever hiring companies were to be told of it. */
  private async takeBack({ id, candidateId }: ProcessUpdate): Promise<void> {
    const at = clock.now();
    const state = [DisclosureState.REQUESTED, DisclosureState.GRANTED] as const;
    for (const disclosure of (await rows(Disclosure).find({ processUpdateId: id, state })).filter((d) => d.isOpen)) {
      await rows(Disclosure).update({ id: disclosure.id }, { state: DisclosureState.REVOKED, revokedAt: at });
      await untell(keys.requested(disclosure.id));
      await untell(keys.decided(disclosure.id));
      if (disclosure.state === DisclosureState.GRANTED)
        await tell({
          to: { memberId: disclosure.requestedById },
          kind: NotificationKind.DISCLOSURE_DECIDED,
          key: keys.revoked(disclosure.id),
          about: { type: 'Disclosure', id: disclosure.id },
          candidateId,
        });
    }
    await rows(ProcessUpdate).update({ id }, { withdrawnAt: at });
    await untell(keys.shared(id));
    await takeBackLetters(candidateId);
  }
}
