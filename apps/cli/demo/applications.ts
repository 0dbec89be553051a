import { v7 as uuid } from 'uuid';
import { Application, ApplicationStatus, Offer, OfferState, RejectReasonKind, Rejection, StageChange } from '@nextround/pipeline';
import { rows } from '@nextround/tenancy';
import type { Person, Standing } from './agency.js';
import { addRounds, planned, type Meeting } from './rounds.js';
import type { ApplicationLine, Ending, OfferLine } from './shape.js';

const MINUTE = 60_000;
const [OFFER, HIRED] = [7, 8];

/** Every application's way, stage by stage, with its rounds. */
export function addApplications(standing: Standing): void {
  for (const [seat, line] of standing.book.applications.entries()) addApplication(standing, line, seat + 1);
}

function addApplication(standing: Standing, line: ApplicationLine, seat: number): void {
  const { book, calendar, jobs, people, stages, deeds } = standing;
  const person = people.get(line.candidate)!;
  const id = uuid();
  const { recruiter: who, self } = person;
  const candidateId = self.candidateId!;
  const applied = calendar.past(calendar.at(line.day, `${9 + (seat % 8)}:${10 + ((seat * 7) % 50)}`, book.timeZone), seat);
  const meetings = planned(standing, line, applied, seat);
  const step = (place: number, at: Date) =>
    rows(StageChange).insert({ applicationId: id, candidateId, stageId: stages.get(place)!, changedBy: who.memberId, changedAt: at });
  deeds.push({
    at: applied,
    who,
    action: 'application.submit',
    work: async () => {
      const { id: jobId } = jobs.get(line.job)!;
      await rows(Application).insert({
        id,
        candidateId,
        jobId,
        stageId: stages.get(1)!,
        stageSince: applied,
        appliedAt: applied,
        updatedAt: applied,
      });
      await step(1, applied);
    },
  });
  for (const [place, at] of way(standing, line, applied, meetings, seat))
    deeds.push({
      at,
      who,
      action: place === HIRED ? 'application.hire' : 'application.move',
      work: async () => {
        const hired = place === HIRED ? { status: ApplicationStatus.HIRED, closedAt: at } : {};
        await rows(Application).update({ id }, { stageId: stages.get(place)!, stageSince: at, ...hired });
        await step(place, at);
      },
    });
  addRounds(standing, person, line, id, meetings);
  if (line.offer) addOffer(standing, person, id, line.offer);
  if (line.ended && line.ended.as !== 'HIRED') endApplication(standing, person, id, line.ended, seat);
}

/** When each further stage was reached: put forward in between, then with each round, then with the offer and the end. */
function way({ book, calendar }: Standing, line: ApplicationLine, applied: Date, meetings: Meeting[], seat: number): [number, Date][] {
  const until = meetings[0]?.booked ?? (line.ended ? calendar.at(line.ended.day, '10:00', book.timeZone) : calendar.now);
  const between = (share: number) => new Date(applied.getTime() + (until.getTime() - applied.getTime()) * share);
  const when: Record<number, Date | undefined> = {
    2: calendar.atWork(between(0.3), book.timeZone, seat),
    3: calendar.atWork(between(0.65), book.timeZone, seat + 3),
    4: meetings[0]?.booked,
    5: meetings[1]?.booked,
    6: meetings[2]?.booked,
    [OFFER]: line.offer && calendar.at(line.offer.day, '15:20', book.timeZone),
    [HIRED]: line.ended && calendar.at(line.ended.day, '11:40', book.timeZone),
  };
  let last = applied;
  return Array.from({ length: line.stage - 1 }, (_, i) => {
    const wanted = when[i + 2] ?? last;
    last = new Date(Math.max(wanted.getTime(), last.getTime() + 7 * MINUTE));
    return [i + 2, last];
  });
}

function addOffer({ book, calendar, deeds }: Standing, { self, recruiter }: Person, applicationId: string, offer: OfferLine): void {
  const id = uuid();
  const madeAt = calendar.at(offer.day, '15:25', book.timeZone);
  const answerBy = calendar.at(offer.answerBy, '12:00', book.timeZone);
  const { salary } = offer;
  deeds.push({
    at: madeAt,
    who: recruiter,
    action: 'offer.make',
    work: () => rows(Offer).insert({ id, applicationId, candidateId: self.candidateId!, salary, answerBy, madeAt }),
  });
  if (offer.decided === undefined) return;
  const decidedAt = calendar.at(offer.decided, '09:45', book.timeZone);
  const state = offer.state ?? OfferState.ACCEPTED;
  deeds.push({ at: decidedAt, who: recruiter, action: 'offer.decide', work: () => rows(Offer).update({ id }, { state, decidedAt }) });
}

function endApplication({ book, calendar, deeds }: Standing, { self, recruiter }: Person, id: string, ended: Ending, seat: number): void {
  const closedAt = calendar.at(ended.day, `${10 + (seat % 7)}:${12 + (seat % 40)}`, book.timeZone);
  const withdrawn = ended.as === 'WITHDRAWN';
  deeds.push({
    at: closedAt,
    who: withdrawn && self.memberId ? self : recruiter,
    action: withdrawn ? 'application.withdraw' : 'application.reject',
    work: async () => {
      const status = withdrawn ? ApplicationStatus.WITHDRAWN : ApplicationStatus.REJECTED;
      const kind = ended.kind ?? RejectReasonKind.CANDIDATE_WITHDREW;
      await rows(Application).update({ id }, { status, closedAt });
      await rows(Rejection).insert({ applicationId: id, candidateId: self.candidateId!, kind, explanation: ended.note ?? null });
    },
  });
}
