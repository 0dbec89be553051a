import { clock, rows } from '@nextround/tenancy';
import { Language } from '@nextround/access';
import { Interview, InterviewStatus } from '@nextround/interviews';
import { NotificationKind, writes } from '@nextround/mail';
import { PrepPack } from './prep-pack.entity.js';
import { placeOf, spoken } from './words.js';

/** To the candidate, with their own eyes: what is not published, called off or over is not told. */
writes(NotificationKind.PREP_PUBLISHED, async ({ aboutId }, receiver) => {
  const { name, language, timeZone, agency } = receiver;
  const [pack, interview] = await Promise.all([rows(PrepPack).one({ interviewId: aboutId }), rows(Interview).one({ id: aboutId })]);
  if (!pack || !interview || interview.state !== InterviewStatus.SCHEDULED || interview.endsAt <= clock.now()) return undefined;
  const { company, job } = await placeOf(interview);
  const when = spoken(interview.startsAt, timeZone, language);
  const german = language === Language.DE;
  const people = interview.interviewers.map((person) => person.name).join(', ');
  const notes = [
    people && (german ? `Mit: ${people}` : `With: ${people}`),
    pack.bringLaptop === true && (german ? 'Bring deinen eigenen Laptop mit.' : 'Bring your own laptop.'),
    pack.bringLaptop === false && (german ? 'Deinen Laptop brauchst du nicht.' : 'No need to bring your laptop.'),
  ].filter((note) => typeof note === 'string' && note !== '') as string[];
  return {
    subject: german
      ? `Runde ${interview.round} bei ${company}, ${when}: deine Vorbereitung`
      : `Round ${interview.round} at ${company}, ${when}: how to get ready`,
    kicker: when,
    greeting: german ? `Hallo ${name},` : `Hello ${name},`,
    lines: german
      ? [
          `${agency.name} hat zusammengestellt, was dir für Runde ${interview.round} bei ${company} hilft (${job}).`,
          'Hak ab, was erledigt ist; was du aus früheren Runden mitnehmen wolltest, steht dabei.',
        ]
      : [
          `${agency.name} has put together what helps you in round ${interview.round} at ${company} (${job}).`,
          'Tick off what is done. What you wanted to take along from earlier rounds is on it too.',
        ],
    notes,
    button: { label: german ? 'Vorbereitung öffnen' : 'Open it', url: receiver.link(`/me/prep/interview_${interview.id}`) },
    footer: german ? 'Ändert sich etwas, siehst du es dort sofort.' : 'Whatever changes, you see it there at once.',
  };
});
