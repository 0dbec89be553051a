import { Injectable } from '@nestjs/common';
import { BadInput, clock, member, rows } from '@nextround/tenancy';
import { Candidate } from '@nextround/pipeline';
import { Debrief } from '@nextround/debrief';
import { Disclosure, ProcessUpdate } from '@nextround/disclosure';
import { FollowUpStep } from '@nextround/follow-up';
import { Scorecard } from '@nextround/feedback';
import { Interview } from '@nextround/interviews';
import { Message } from '@nextround/messages';
import type { SettleTodayItemInput, SnoozeTodayItemInput } from './today.inputs.js';
import { TodayKind } from './today-item.js';
import { TodayMark } from './today-mark.entity.js';

const MONTH = 30 * 86_400_000;
const key = /^([A-Z_]+):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(:[a-z0-9]{1,20})?$/;

/** What an item of each kind is made of: where the record is in sight, the item may be marked. */
const subjects = {
  NEW_DEBRIEF: [Debrief],
  DEBRIEF_MISSING: [FollowUpStep],
  FEEDBACK_TO_RELEASE: [Scorecard, FollowUpStep],
  FEEDBACK_OVERDUE: [FollowUpStep],
  THANK_YOU_CLOSING: [FollowUpStep],
  PREP_MISSING: [Interview],
  OFFER_COLLISION: [ProcessUpdate],
  DISCLOSURE_DECIDED: [Disclosure],
  UNREAD_MESSAGE: [Message],
  NO_NEWS_DUE: [FollowUpStep],
} satisfies Record<TodayKind, unknown[]>;

@Injectable()
export class Today {
  /** Takes an item out of the day. Its promise stands: a step of the clock is done or skipped, not settled away. */
  settle({ key: item, reason }: SettleTodayItemInput): Promise<void> {
    return this.mark(item, { settledAt: clock.now(), snoozedUntil: null, reason: reason ?? null });
  }

  snooze({ key: item, until }: SnoozeTodayItemInput): Promise<void> {
    const now = clock.now().getTime();
    if (until.getTime() <= now || until.getTime() > now + MONTH)
      throw BadInput.at('input.until', 'within', 'input.until must lie within the next thirty days.');
    return this.mark(item, { settledAt: null, snoozedUntil: until, reason: null });
  }

  reopen(item: string): Promise<void> {
    return this.mark(item, { settledAt: null, snoozedUntil: null, reason: null });
  }

  private async mark(item: string, mark: Pick<TodayMark, 'settledAt' | 'snoozedUntil' | 'reason'>): Promise<void> {
    const candidateId = await this.whose(item);
    await rows(Candidate).get(candidateId);
    await rows(TodayMark).upsert([{ key: item, candidateId, markedBy: member(), ...mark }]);
  }

  private async whose(item: string): Promise<string> {
    const [, kind, id] = key.exec(item) ?? [];
    for (const subject of subjects[kind as TodayKind] ?? []) {
      const found = await rows<{ candidateId: string }>(subject as never).one({ id } as never);
      if (found) return found.candidateId;
    }
    throw BadInput.at('input.key', 'exists', 'input.key names nothing of your day. Take it from `today`.');
  }
}
