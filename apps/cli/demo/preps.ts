import { v7 as uuid } from 'uuid';
import { AskedQuestion, poolQuestions, PrepItem, PrepOpening, PrepPack, PrepTick, QuestionConsent } from '@nextround/prep';
import { Job } from '@nextround/pipeline';
import { rows } from '@nextround/tenancy';
import type { Person, Standing } from './agency.js';
import type { Meeting } from './rounds.js';
import type { AskedWords, PrepWords } from './shape.js';

const MINUTE = 60_000;

/** How somebody gets ready for a round: written, perhaps published, opened and ticked. */
export function addPrep({ calendar, deeds }: Standing, { self, recruiter: who }: Person, meeting: Meeting, words: PrepWords): void {
  const id = uuid();
  const candidateId = self.candidateId!;
  const { bringLaptop = null, whatToPrepare = null, expectations = [], published, ticked = 0 } = words;
  const items = words.items.map((text, i) => ({ id: uuid(), prepPackId: id, candidateId, position: i + 1, text }));
  const publishedAt =
    published === undefined ? null : new Date(Math.max(calendar.hours(calendar.now, -published).getTime(), meeting.booked.getTime()));
  const revisedAt = new Date((publishedAt ?? calendar.past(meeting.booked)).getTime() - 20 * MINUTE);
  deeds.push({
    at: revisedAt,
    who,
    action: 'prep.update',
    work: async () => {
      await rows(PrepPack).insert({ id, interviewId: meeting.id, candidateId, bringLaptop, whatToPrepare, expectations, revisedAt });
      for (const item of items) await rows(PrepItem).insert(item);
    },
  });
  if (!publishedAt) return;
  deeds.push({ at: publishedAt, who, action: 'prep.publish', work: () => rows(PrepPack).update({ id }, { publishedAt }) });
  const openedAt = calendar.past(new Date(publishedAt.getTime() + 45 * MINUTE));
  deeds.push({
    at: openedAt,
    who: self,
    action: 'prep.check',
    work: async () => {
      await rows(PrepOpening).insert({ prepPackId: id, candidateId, openedAt });
      for (const { id: prepItemId } of items.slice(0, ticked)) await rows(PrepTick).insert({ prepItemId, candidateId, tickedAt: openedAt });
    },
  });
}

/** What somebody was asked in a round, handed on or kept. */
export function addAsked(
  standing: Standing,
  { self }: Person,
  { id: interviewId, endsAt }: Meeting,
  jobId: string,
  words: AskedWords,
): void {
  const { calendar, deeds } = standing;
  const candidateId = self.candidateId!;
  const at = calendar.past(calendar.hours(endsAt, 0.7));
  deeds.push({
    at,
    who: self,
    action: 'asked-question.note',
    work: async () => {
      const { clientCompanyId } = await rows(Job).get(jobId);
      for (const text of words.questions)
        await rows(AskedQuestion).insert({ interviewId, candidateId, clientCompanyId, text, notedAt: at });
      if (!words.shared) return;
      await rows(QuestionConsent).insert({ interviewId, candidateId, givenAt: at });
      await poolQuestions(clientCompanyId);
    },
  });
}
