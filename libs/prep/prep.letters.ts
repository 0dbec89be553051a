import { clock, rows } from '@nextround/tenancy';
import { Language } from '@nextround/access';
import { Interview, InterviewStatus } from '@nextround/interviews';
import { dayOf, hello, NotificationKind, span, writes } from '@nextround/mail';
import { ApplicationStatus } from '@nextround/pipeline';
import { PrepItem } from './prep-item.entity.js';
import { PrepPack } from './prep-pack.entity.js';
import { placeOf } from './place.js';

/** To the candidate, with their own eyes: what is not published, called off or over is not told. */
writes(NotificationKind.PREP_PUBLISHED, async ({ aboutId }, receiver) => {
  const pack = await rows(PrepPack).one({ interviewId: aboutId });
  const interview = await rows(Interview).one({ id: aboutId });
  if (!pack || interview?.state !== InterviewStatus.SCHEDULED || interview.endsAt <= clock.now()) return undefined;
  const { application, company, job } = await placeOf(interview);
  if (application.status !== ApplicationStatus.ACTIVE) return undefined;
  const items = await rows(PrepItem).find({ prepPackId: pack.id });
  const { language, timeZone } = receiver;
  const words = (language === Language.DE ? german : english)(receiver.agency.name, company, job, items.length, pack.bringLaptop);
  return {
    ...words,
    subject: `${words.title}, ${dayOf(interview.startsAt, timeZone, language)}`,
    kicker: span(interview.startsAt, interview.endsAt, timeZone, language),
    greeting: hello(receiver),
    button: { label: words.open, url: receiver.link(`/me/interviews/interview_${interview.id}/prep`) },
  };
});

const english = (agency: string, company: string, job: string, items: number, laptop: boolean | null) => ({
  title: `How to get ready for ${company}`,
  lines: [
    `${agency} has put together what helps you in the next round at ${company} (${job}): whom you meet, what they look at, what to prepare.`,
    ...(items > 0 ? [`${items === 1 ? 'One thing' : `${items} things`} to do, to tick off as you go.`] : []),
  ],
  notes: laptop === null ? [] : [laptop ? 'Bring your own laptop.' : 'You need not bring a laptop.'],
  open: 'Get ready',
  footer: 'Whatever changes, you see it there at once.',
});

const german = (agency: string, company: string, job: string, items: number, laptop: boolean | null) => ({
  title: `Deine Vorbereitung auf ${company}`,
  lines: [
    `${agency} hat zusammengestellt, was dir in der nächsten Runde bei ${company} hilft (${job}): wen du triffst, worauf sie achten, was du vorbereitest.`,
    ...(items > 0 ? [`${items === 1 ? 'Ein Punkt' : `${items} Punkte`} zum Abhaken.`] : []),
  ],
  notes: laptop === null ? [] : [laptop ? 'Bring deinen eigenen Laptop mit.' : 'Einen Laptop brauchst du nicht.'],
  open: 'Vorbereiten',
  footer: 'Was sich ändert, siehst du dort sofort.',
});
