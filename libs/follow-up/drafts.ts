import { Language } from '@nextround/access';
import type { Draft } from './draft.js';
import type { DraftFacts } from './draft-facts.js';
import { escalation } from './escalation.js';
import { Channel } from './follow-up-step.entity.js';
import { noAnswer } from './no-answer.js';
import { noNews } from './no-news.js';
import { rejection } from './rejection.js';
import { thankYou, thankYouNote } from './thank-you.js';

export interface DraftWish {
  readonly channel: Channel;
  /** The reader's own where nothing is said. */
  readonly language?: Language | null;
}

/** The words of a step, by what is known of it. There is a note for LinkedIn of a thank-you only, and nothing to read out by phone. */
export function draftOf(facts: DraftFacts, { channel, language }: DraftWish): Draft | null {
  const spoken = language ?? facts.language;
  const { kind } = facts;
  if (kind === 'THANK_YOU' && channel === Channel.LINKEDIN) return thankYouNote(facts, spoken);
  if (kind === 'NO_NEWS_UPDATE') return channel === Channel.EMAIL || channel === Channel.MESSAGE ? noNews(facts, spoken) : null;
  if (channel !== Channel.EMAIL) return null;
  switch (kind) {
    case 'THANK_YOU':
      return thankYou(facts, spoken);
    case 'ESCALATION':
      return escalation(facts, spoken);
    case 'REJECTION_FOLLOW_UP':
      return rejection(facts, spoken);
    default:
      return noAnswer(facts, kind, spoken);
  }
}
