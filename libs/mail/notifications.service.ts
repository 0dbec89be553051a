import { Injectable } from '@nestjs/common';
import { actor, BadInput, clock, member, rows, scope } from '@nextround/tenancy';
import type { UpdateNotificationPreferencesInput } from './mail.inputs.js';
import { Notification } from './notification.entity.js';
import { NotificationPreferences } from './preferences.entity.js';

@Injectable()
export class Notifications {
  /** Reading twice is no mistake: the first time counts. */
  async read(id: string): Promise<string> {
    await rows(Notification).get(id);
    await rows(Notification).update({ id, readAt: null }, { readAt: clock.now() });
    return id;
  }

  /** Whatever is in sight is one's own. @returns the member whose inbox it is */
  async readAll(): Promise<string> {
    const { client } = scope();
    await client.query('update notices set read_at = $2 where agency_id = $1 and read_at is null and told_at is not null', [
      actor().agencyId,
      clock.now(),
    ]);
    return member();
  }

  async prefer(input: UpdateNotificationPreferencesInput): Promise<string> {
    const memberId = member();
    const chosen = Object.entries(input).filter(([, how]) => how !== undefined);
    const empty = chosen.find(([, how]) => how === null);
    if (empty) throw BadInput.at(`input.${empty[0]}`, 'required', `input.${empty[0]} may be left out, but not emptied.`);
    if (chosen.length > 0) await rows(NotificationPreferences).upsert([{ memberId, ...Object.fromEntries(chosen) }]);
    return memberId;
  }
}
