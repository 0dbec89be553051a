import { v7 as uuid } from 'uuid';
import { Audience, Debrief, DebriefAnswer, type DebriefTopic, PublishedAnswer } from '@nextround/debrief';
import { rows } from '@nextround/tenancy';
import { TodayMark } from '@nextround/today';
import type { Person, Standing } from './agency.js';
import type { Meeting } from './rounds.js';
import type { Answers, AnswerWords, DebriefWords } from './shape.js';

const AFTER = 0.6;
/** How long after it came a debrief was read: the last ones wait in the recruiter's day. */
const READ = 30;

/** What the candidate wrote: kept as a draft, or handed over, and perhaps handed over again. */
export function addDebrief(
  standing: Standing,
  { self, recruiter }: Person,
  meeting: Meeting,
  { answers, after = AFTER, revised }: DebriefWords,
): void {
  const { calendar, deeds } = standing;
  const id = uuid();
  const candidateId = self.candidateId!;
  const submittedAt = after === null ? null : calendar.past(calendar.hours(meeting.endsAt, after));
  const at = submittedAt ?? calendar.past(calendar.hours(meeting.endsAt, 1));
  const write = async (given: Answers, publish: boolean) => {
    const lines = linesOf(standing, id, candidateId, given);
    await rows(DebriefAnswer).upsert(lines);
    if (publish) await rows(PublishedAnswer).upsert(lines.filter(({ audience }) => audience !== Audience.PRIVATE));
  };
  deeds.push({
    at,
    who: self,
    action: submittedAt ? 'debrief.submit' : 'debrief.save',
    work: async () => {
      await rows(Debrief).insert({ id, interviewId: meeting.id, candidateId, submittedAt, revision: submittedAt ? 1 : 0, updatedAt: at });
      await write(answers, submittedAt !== null);
    },
  });
  const last = revised ? calendar.past(calendar.hours(meeting.endsAt, revised.after)) : submittedAt;
  const settledAt = last && calendar.hours(last, READ);
  if (settledAt && settledAt < calendar.now)
    deeds.push({
      at: settledAt,
      who: recruiter,
      action: 'today.settle',
      work: () =>
        rows(TodayMark).upsert([{ key: `NEW_DEBRIEF:${id}:${revised ? 2 : 1}`, candidateId, settledAt, markedBy: recruiter.memberId }]),
    });
  if (!revised) return;
  const again = last!;
  deeds.push({
    at: again,
    who: self,
    action: 'debrief.revise',
    work: async () => {
      await rows(Debrief).update({ id }, { submittedAt: again, revision: 2 });
      await write(revised.answers, true);
    },
  });
}

const linesOf = ({ prompts }: Standing, debriefId: string, candidateId: string, answers: Answers) =>
  (Object.entries(answers) as [DebriefTopic, AnswerWords][]).map(([topic, [rating, text, audience]]) => {
    const prompt = prompts.get(topic)!;
    return { debriefId, promptId: prompt.id, candidateId, rating, text, audience: audience ?? prompt.defaultAudience };
  });
