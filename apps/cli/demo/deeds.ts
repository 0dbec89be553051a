import { scope, type Actor, type Tenancy } from '@nextround/tenancy';

/** One thing somebody did, to be written as them and in the order it happened. */
export interface Deed {
  at: Date;
  who: Actor;
  action: string;
  work: () => Promise<unknown>;
}

/** The order of a day, so that what builds on something comes after it. */
const ORDER = [
  'company.add',
  'contact.add',
  'job.open',
  'job.close',
  'candidate.add',
  'candidate.invite',
  'invitation.accept',
  'other-process.track',
  'application.submit',
  'application.move',
  'interview.schedule',
  'question.prepare',
  'prep.update',
  'prep.publish',
  'prep.check',
  'interview.cancel',
  'interview.no-show',
  'interview.hold',
  'debrief.save',
  'question.answer',
  'debrief.submit',
  'debrief.revise',
  'asked-question.note',
  'today.settle',
  'feedback.promise',
  'scorecard.record',
  'feedback.release',
  'feedback.acknowledge',
  'process-update.share',
  'disclosure.request',
  'disclosure.decide',
  'message.send',
  'message.read',
  'offer.make',
  'offer.decide',
  'application.hire',
  'application.reject',
  'application.withdraw',
];

/** Where the order needs a finer word than the ability has. */
const ABILITY: Record<string, string> = {
  'interview.hold': 'interview.reschedule',
  'debrief.revise': 'debrief.submit',
  'application.hire': 'application.move',
};

/** This commit need not have reached the disk when it returns; the next one that does takes it along. */
export const unhurried = () => scope().client.query('set local synchronous_commit = off');

/** Writes deeds day by day: what one person did of one kind on one day is one transaction. */
export async function play(tenancy: Tenancy, deeds: Deed[]): Promise<void> {
  const days = new Map<string, Deed[]>();
  for (const deed of deeds.sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const place = String(ORDER.indexOf(deed.action)).padStart(2, '0');
    const key = `${deed.at.toISOString().slice(0, 10)} ${place} ${deed.who.memberId}`;
    days.set(key, [...(days.get(key) ?? []), deed]);
  }
  const keys = [...days.keys()].sort();
  for (const key of keys) {
    const [first, ...rest] = days.get(key)!;
    const action = ABILITY[first!.action] ?? first!.action;
    await tenancy.write(first!.who, { action, requestId: 'demo' }, async () => {
      if (key !== keys.at(-1)) await unhurried();
      for (const { work } of [first!, ...rest]) await work();
    });
  }
}
