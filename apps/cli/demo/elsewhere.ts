import { v7 as uuid } from 'uuid';
import { Disclosure, DisclosureState, OtherProcess, ProcessUpdate, SharingLevel } from '@nextround/disclosure';
import { Interview } from '@nextround/interviews';
import { Job } from '@nextround/pipeline';
import { rows } from '@nextround/tenancy';
import type { Person, Standing } from './agency.js';
import type { AskedElsewhere, ElsewhereLine, ElsewhereRound } from './shape.js';

const HOUR = 3_600_000;
const GRANTED_FOR = 30 * 24;

/** What candidates have running elsewhere, what they shared of it, and what was asked. */
export function addElsewhere(standing: Standing): void {
  for (const line of standing.book.elsewhere) addProcess(standing, line);
}

function addProcess(standing: Standing, line: ElsewhereLine): void {
  const { book, calendar, people, deeds } = standing;
  const person = people.get(line.candidate)!;
  const { self } = person;
  const id = uuid();
  const at = (hours: number): Date => calendar.hours(calendar.now, -hours);
  const { company: companyName, role, stage, notes } = line;
  const offerDeadline = line.offerDeadline ? calendar.at(...line.offerDeadline, book.timeZone) : null;
  const nextStepAt = line.rounds?.map((round) => calendar.at(...round.at, book.timeZone)).find((start) => start > calendar.now) ?? null;
  const candidateId = self.candidateId!;
  deeds.push({
    at: at(line.known),
    who: self,
    action: 'other-process.track',
    work: () =>
      rows(OtherProcess).insert({
        id,
        candidateId,
        companyName,
        role,
        stage,
        nextStepAt,
        offerDeadline,
        notes: notes ?? null,
        createdAt: at(line.known),
      }),
  });
  for (const [i, round] of (line.rounds ?? []).entries()) addRound(standing, person, id, round, i + 1);
  for (const { hours, level, note, asked } of line.shared ?? []) {
    const updateId = uuid();
    deeds.push({
      at: at(hours),
      who: self,
      action: 'process-update.share',
      work: () =>
        rows(ProcessUpdate).insert({
          id: updateId,
          otherProcessId: id,
          candidateId,
          level,
          ...(level === SharingLevel.EXISTS ? {} : { stage, offerDeadline }),
          ...(level === SharingLevel.FULL ? { companyName, role } : {}),
          note: note ?? null,
          sharedAt: at(hours),
        }),
    });
    if (asked) addAsked(standing, person, updateId, asked);
  }
}

function addRound(
  { calendar, deeds, book }: Standing,
  { self }: Person,
  otherProcessId: string,
  line: ElsewhereRound,
  round: number,
): void {
  const startsAt = calendar.at(...line.at, book.timeZone);
  const [name, title] = line.with.split(', ');
  deeds.push({
    at: new Date(Math.min(startsAt.getTime(), calendar.now.getTime()) - 30 * HOUR),
    who: self,
    action: 'interview.schedule',
    work: () =>
      rows(Interview).insert({
        otherProcessId,
        candidateId: self.candidateId!,
        round,
        kind: line.kind,
        format: line.format,
        startsAt,
        endsAt: calendar.hours(startsAt, 1),
        timeZone: book.timeZone,
        location: line.location ?? null,
        interviewers: [{ name: name!, title: title ?? null, email: null }],
      }),
  });
}

function addAsked({ calendar, deeds, jobs }: Standing, { self, recruiter }: Person, processUpdateId: string, line: AskedElsewhere): void {
  const id = uuid();
  const at = (hours: number): Date => calendar.hours(calendar.now, -hours);
  const { reason, level, wording, granted } = line;
  deeds.push({
    at: at(line.hours),
    who: recruiter,
    action: 'disclosure.request',
    work: async () => {
      const { clientCompanyId } = await rows(Job).get(jobs.get(line.job)!.id);
      const asked = { requestedById: recruiter.memberId!, requestedAt: at(line.hours), state: DisclosureState.REQUESTED } as const;
      await rows(Disclosure).insert({
        id,
        processUpdateId,
        candidateId: self.candidateId!,
        clientCompanyId,
        reason,
        level,
        wording,
        ...asked,
      });
    },
  });
  if (granted === undefined) return;
  const decidedAt = at(granted);
  deeds.push({
    at: decidedAt,
    who: self,
    action: 'disclosure.decide',
    work: () =>
      rows(Disclosure).update({ id }, { state: DisclosureState.GRANTED, decidedAt, expiresAt: calendar.hours(decidedAt, GRANTED_FOR) }),
  });
}
